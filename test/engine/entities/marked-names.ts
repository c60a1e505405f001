import assert from 'node:assert/strict';
import { NO_OVERRIDES, type Overrides } from '../../../src/engine/annotations/overrides.ts';
import type { ArticleProfiles, Entity } from '../../../src/engine/entities/entity.ts';
import { groupMentions } from '../../../src/engine/entities/group-mentions.ts';
import { linkEntities } from '../../../src/engine/entities/link-entities.ts';
import type { LocalEntity } from '../../../src/engine/entities/local-entity.ts';
import type { NameMention } from '../../../src/engine/mentions/mention.ts';
import { NAME_KINDS } from '../../../src/engine/model/kinds.ts';
import { type Article, readArticle } from '../../../src/engine/text/article.ts';
import { type FixtureArticle, readFixture } from '../../harness/fixture.ts';

/**
 * An article whose names are marked by hand, so that grouping is tested apart from finding. `[[Kim|person k]]` is a name with the
 * label of what it names, `[[Kim|person? k]]` one that the finder is unsure of, `[[Dane|group d of Denmark]]` a nationality word;
 * `[[Mayor|title]]` right before a name is its title.
 */
export interface MarkedArticle {
  readonly article: Article;
  readonly mentions: readonly NameMention[];
  /** What each mention names, in the order of `mentions`. */
  readonly labels: readonly string[];
  /** `[[she|= k]]` and `[[the firm|=]]`: places that refer to what a label names, or that must stay open. */
  readonly references: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** Says the words of a marked place. */
export function wordsAt(marked: MarkedArticle, { start, end }: { start: number; end: number }): string {
  return marked.article.text.slice(start, end);
}

export function readMarked(fixture: string): readonly MarkedArticle[] {
  return readFixture(fixture).map(readOne);
}

/** Groups the names of each article of a fixture and holds the groups against the labels, both ways. */
export function checkGroups(fixture: string, overrides: Partial<Overrides> = {}): readonly LocalEntity[] {
  return readMarked(fixture).flatMap((marked) => {
    const entities = groupMentions(marked.article, marked.mentions, { ...NO_OVERRIDES, ...overrides });
    const found = entities.map((entity) => entity.mentions);
    assert.deepEqual(partition(found, marked), partition(byLabel(marked.labels), marked));
    return entities;
  });
}

/** Links the articles of a fixture and holds the entities against the labels, which count across articles. */
export function checkLinks(
  fixture: string,
  sames: Readonly<Record<string, ArticleProfiles['sames']>> = {},
): readonly Entity[] {
  const marked = readMarked(fixture);
  const grouped = marked.map(({ article, mentions }) => groupMentions(article, mentions, NO_OVERRIDES));
  const entities = linkEntities(profilesOf(marked, sames));
  const places = marked.flatMap(({ article, labels, mentions }) =>
    labels.map((label, index) => ({
      label,
      article: article.facts.id,
      index,
      name: mentions[index]?.name ?? '',
    })),
  );
  const have = entities.map(({ members }) =>
    members.flatMap(({ article, key }) => {
      const at = marked.findIndex((one) => one.article.facts.id === article);
      const local = grouped[at]?.find((entity) => entity.key === key);
      return (local?.mentions ?? []).map((index) => `${article}: ${marked[at]?.mentions[index]?.name ?? ''}`);
    }),
  );
  const want = byLabel(places.map(({ label }) => label)).map((group) =>
    group.map((index) => `${places[index]?.article ?? ''}: ${places[index]?.name ?? ''}`),
  );
  assert.deepEqual(sorted(have), sorted(want));
  return entities;
}

/** What linking sees of a fixture. */
export function profilesOf(
  marked: readonly MarkedArticle[],
  sames: Readonly<Record<string, ArticleProfiles['sames']>> = {},
): readonly ArticleProfiles[] {
  return marked.map(({ article, mentions }) => ({
    article: article.facts.id,
    profiles: groupMentions(article, mentions, NO_OVERRIDES),
    sames: sames[article.facts.id] ?? [],
  }));
}

function readOne({ facts, labels }: FixtureArticle): MarkedArticle {
  const article = readArticle(facts, facts.text.length);
  const mentions: NameMention[] = [];
  const clusters: string[] = [];
  const references: { start: number; end: number; label: string }[] = [];
  labels.forEach(({ start, end, label }, i) => {
    if (label === 'title') return;
    if (label.startsWith('=')) {
      references.push({ start, end, label: label.slice(1).trim() });
      return;
    }
    const [sort = '', cluster = '', , ...country] = label.split(' ');
    const kind = NAME_KINDS.find((known) => known === sort.replace('?', ''));
    assert.ok(kind, `no kind in ${label}`);
    const before = labels[i - 1];
    const title = before?.label === 'title' && before.end + 1 === start ? before : undefined;
    mentions.push({
      start,
      end,
      kind,
      sentence: article.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end),
      name: facts.text.slice(start, end),
      certainty: sort.endsWith('?') ? 0.4 : 0.9,
      ...(country.length > 0 ? { country: country.join(' ') } : {}),
      ...(title
        ? { title: { start: title.start, end: title.end, text: facts.text.slice(title.start, title.end) } }
        : {}),
    });
    clusters.push(cluster);
  });
  return { article, mentions, labels: clusters, references };
}

function byLabel(labels: readonly string[]): readonly (readonly number[])[] {
  return [...new Set(labels)].map((label) =>
    labels.flatMap((other, index) => (other === label ? [index] : [])),
  );
}

function partition(groups: readonly (readonly number[])[], { mentions }: MarkedArticle): readonly string[] {
  return sorted(
    groups.map((group) =>
      [...group].sort((a, b) => a - b).map((index) => `${index} ${mentions[index]?.name ?? ''}`),
    ),
  );
}

function sorted(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.map((group) => [...group].sort().join(' = ')).sort();
}
