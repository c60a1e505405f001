import type { Engine } from '../engine/engine.ts';
import { DEFAULT_OPTIONS } from '../engine/model/options.ts';
import { SIDECAR_ENDING } from '../host/is-article.ts';
import { counted, number } from './count-findings.ts';
import { reasonOf } from './file-problem.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type FiledProblem, SourceTexts } from './located-finding.ts';
import { readArticles } from './read-article.ts';
import { readSidecar } from './read-file.ts';
import type { RunContext } from './run-context.ts';

/** The articles that an engine was told of. */
export interface GatheredArticles {
  /** In the order given, folders by name. */
  readonly ids: readonly string[];
  /** The texts of articles and sidecars. */
  readonly texts: SourceTexts;
  /** What is wrong with the annotations that hold for the whole folder. */
  readonly sharedProblems: readonly FiledProblem[];
}

/** Finds the articles that paths stand for, reads them and hands them to the engine. One that fails leaves the others be. */
export async function gatherArticles(
  paths: readonly string[],
  engine: Engine,
  context: RunContext,
): Promise<GatheredArticles> {
  const { workingDirectory, notes, progress } = context;
  const { articles, sharedSidecars } = await findArticleFiles(paths, workingDirectory, notes);
  const ids: string[] = [];
  const texts = new SourceTexts();
  const sharedProblems: FiledProblem[] = [];
  const [shared, ...others] = sharedSidecars;
  for (const other of others)
    notes.say(`${other}: is left out, since ${shared ?? ''} holds for all articles of this run`);
  const sharedText = shared && (await readSidecar(shared, context));
  if (shared && sharedText) {
    texts.add(shared, sharedText);
    for (const problem of await engine.setSharedSidecar('', sharedText))
      sharedProblems.push({ file: shared, problem });
  }
  for (const file of articles) {
    progress.show(`Reading ${number(ids.length + 1)} of ${counted(articles.length, 'article', 'articles')}`);
    for (const facts of await readArticles(file, context)) {
      const { longestArticle } = DEFAULT_OPTIONS;
      if (facts.text.length > longestArticle)
        notes.say(`${facts.id}: only the first ${number(longestArticle)} characters are read`);
      try {
        await engine.setArticles([facts]);
      } catch (error) {
        notes.failure(`${facts.id}: could not be analysed: ${reasonOf(error)}`);
        continue;
      }
      ids.push(facts.id);
      texts.add(facts.id, facts.text);
      if (facts.sidecar !== undefined) texts.add(facts.id + SIDECAR_ENDING, facts.sidecar);
    }
  }
  return { ids, texts, sharedProblems };
}
