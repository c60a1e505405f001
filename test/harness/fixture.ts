import { Engine } from '../../src/engine/engine.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import type { ArticleRecord } from '../../src/engine/views/contract.ts';

/** A labelled span of a fixture: `[[Angela Merkel|person]]`. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** One article of a fixture with its markers taken out. */
export interface FixtureArticle {
  readonly facts: ArticleFacts;
  readonly labels: readonly Label[];
  /** Where `<|>` stood. */
  readonly cursor?: number;
}

/**
 * Reads a fixture: `=== path | published: 2026-01-19 | outlet: The Quay` heads an article, `=== path.annotations.yaml` its
 * sidecar, `<|>` is the cursor and `[[words|label]]` a labelled span. A fixture without a head is one article, `a.txt`.
 */
export function readFixture(fixture: string): readonly FixtureArticle[] {
  const parts = fixture.startsWith('===') ? fixture.split(/^(?==== )/m) : [`=== a.txt\n${fixture}`];
  const sidecars = new Map<string, string>();
  const articles: FixtureArticle[] = [];
  for (const part of parts) {
    const [head = '', ...lines] = part.split('\n');
    const [path = '', ...fields] = head
      .slice('==='.length)
      .split('|')
      .map((field) => field.trim());
    const body = lines.join('\n').replace(/\n+$/, '');
    if (path.endsWith('.annotations.yaml')) sidecars.set(path.slice(0, -'.annotations.yaml'.length), body);
    else articles.push(readArticlePart(path, fields, body));
  }
  return articles.map((article) => {
    const sidecar = sidecars.get(article.facts.id);
    return sidecar === undefined ? article : { ...article, facts: { ...article.facts, sidecar } };
  });
}

function readArticlePart(path: string, fields: readonly string[], body: string): FixtureArticle {
  const known = Object.fromEntries(fields.map((field) => field.split(': ', 2) as [string, string]));
  const labels: Label[] = [];
  let text = '';
  let cursor: number | undefined;
  let at = 0;
  for (const match of body.matchAll(/<\|>|\[\[([^|\]]*)\|([^\]]*)\]\]/g)) {
    text += body.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, words = '', label = ''] = match;
    if (whole === '<|>') cursor = text.length;
    else labels.push({ start: text.length, end: text.length + words.length, label });
    text += words;
  }
  text += body.slice(at);
  const { published, outlet } = known;
  const facts = {
    id: path,
    group: '',
    version: 1,
    text,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
  };
  return { facts, labels, ...(cursor === undefined ? {} : { cursor }) };
}

/** Runs the whole engine over a fixture and answers each article's record by its path. */
export async function analyzeFixture(fixture: string): Promise<ReadonlyMap<string, ArticleRecord>> {
  const engine = new Engine();
  const articles = readFixture(fixture).map(({ facts }) => facts);
  await engine.setArticles(articles);
  const records = new Map<string, ArticleRecord>();
  for (const { id } of articles) {
    const view = await engine.article(id);
    if (view) records.set(id, view.record);
  }
  return records;
}
