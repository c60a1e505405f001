import { ArchiveFiles } from '../archive/archive-files.ts';
import type { ReadingEngine } from '../archive/reading-engine.ts';
import type { ArticleAnalysis } from '../engine/analysis/analyze-article.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { DEFAULT_OPTIONS } from '../engine/model/options.ts';
import { SIDECAR_ENDING } from '../host/is-article.ts';
import { archiveFolder } from './archive-folder.ts';
import { counted, number } from './count-findings.ts';
import { reasonOf } from './file-problem.ts';
import { findArticleFiles } from './find-article-files.ts';
import { ImportedTexts } from './imported-texts.ts';
import { type FiledProblem, SourceTexts } from './located-finding.ts';
import { readArticles } from './read-article.ts';
import { readSidecar } from './read-file.ts';
import type { RunContext } from './run-context.ts';
import { startReaders } from './start-readers.ts';

/** The articles that an engine was told of. */
export interface GatheredArticles {
  /** In the order given, folders by name. */
  readonly ids: readonly string[];
  /** The texts of articles and sidecars. */
  readonly texts: SourceTexts;
  /** What is wrong with the annotations that hold for the whole folder. */
  readonly sharedProblems: readonly FiledProblem[];
}

/**
 * Finds the articles that paths stand for, reads them and hands them to the engine. One that fails leaves the others be.
 * @param cache the folder that keeps what was read for the next run
 */
export async function gatherArticles(
  paths: readonly string[],
  engine: ReadingEngine,
  context: RunContext,
  cache?: string,
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
  const { options } = engine;
  const archive =
    cache === undefined
      ? undefined
      : new ArchiveFiles(
          archiveFolder(cache, workingDirectory, paths),
          () => engine,
          (what, reason) => {
            notes.say(`${what}: ${reasonOf(reason)}`);
          },
        );
  await archive?.open();
  const pool = await startReaders(articles.length, context.threads, { options, shared: sharedText }, notes);
  const importedTexts = new ImportedTexts(articles, workingDirectory);
  const underWay: UnderWay[] = [];
  let [kept, elsewhere] = [0, 0];
  /** Takes the articles over in order, so that the run does not depend on which thread was faster. */
  const takeFirst = async (): Promise<void> => {
    const [first] = underWay.splice(0, 1);
    if (!first) return;
    const { facts, analysis } = first;
    try {
      const made = await analysis;
      if (made) engine.adopt(made);
      else await engine.setArticles([facts]);
    } catch (error) {
      notes.failure(`${facts.id}: could not be analysed: ${reasonOf(error)}`);
      return;
    }
    ids.push(facts.id);
    texts.add(facts.id, facts.text);
    if (facts.sidecar !== undefined) texts.add(facts.id + SIDECAR_ENDING, facts.sidecar);
  };
  const analyze = (facts: ArticleFacts): Promise<ArticleAnalysis | undefined> => {
    const known = engine.recalled(facts);
    if (known) kept += 1;
    if (known || !pool) return Promise.resolve(known);
    const reading = pool.read(facts).then((record) => {
      if (record) elsewhere += 1;
      return record && engine.restored(facts, record);
    });
    // A failure is told when it is the article's turn.
    reading.catch(() => undefined);
    return reading;
  };
  try {
    for (const file of articles) {
      progress.show(
        `Reading ${number(ids.length + 1)} of ${counted(articles.length, 'article', 'articles')}`,
      );
      for (const facts of await readArticles(file, importedTexts, context)) {
        const { longestArticle } = DEFAULT_OPTIONS;
        if (facts.text.length > longestArticle)
          notes.say(`${facts.id}: only the first ${number(longestArticle)} characters are read`);
        underWay.push({ facts, analysis: analyze(facts) });
      }
      while (underWay.length > (pool?.width ?? 0)) await takeFirst();
    }
    while (underWay.length > 0) await takeFirst();
  } finally {
    pool?.end();
  }
  await archive?.keep(true);
  if (archive) notes.detail(`${counted(kept, 'article was', 'articles were')} read in an earlier run`);
  if (pool)
    notes.detail(`${counted(elsewhere, 'article was', 'articles were')} read in ${pool.size} threads`);
  return { ids, texts, sharedProblems };
}

/** An article that was read from its file; there is no analysis where neither an earlier run nor another thread worked it out. */
interface UnderWay {
  readonly facts: ArticleFacts;
  readonly analysis: Promise<ArticleAnalysis | undefined>;
}
