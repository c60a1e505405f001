import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { readFixture } from '../harness/fixture.ts';
import { MemoryFolder } from './memory-folder.ts';
import { ShownRun } from './shown-run.ts';

/** Two stories of two articles each. */
export const ARTICLES: readonly ArticleFacts[] =
  readFixture(`=== tram.txt | published: 2026-05-12 | outlet: The Quay
Tram leaves the rails in Ostlund

Fourteen people were hurt on Monday, Maren Dahl of Ostlund Trams said.
=== rails.txt | published: 2026-05-12 | outlet: The Tide
Tram leaves the rails in Ostlund

Nineteen people were hurt on Monday, Maren Dahl of Ostlund Trams said.
=== moor.txt | published: 2026-02-04 | outlet: The Quay
Fire on Calder Moor

The fire burned 300 hectares, Ines Calder of the Moor Trust said on Tuesday.
=== heath.txt | published: 2026-02-04 | outlet: The Tide
Fire on Calder Moor

The fire burned 500 hectares, Ines Calder of the Moor Trust said on Tuesday.
`).map(({ facts }) => facts);

/** What is shown of articles without any files. */
export async function shownAnew(articles: readonly ArticleFacts[]): Promise<readonly string[]> {
  const run = new ShownRun(new MemoryFolder());
  await run.opened(articles);
  return run.shown();
}

/** The files that a run leaves. */
export async function filesOf(
  articles: readonly ArticleFacts[],
  folder = new MemoryFolder(),
): Promise<MemoryFolder> {
  const run = new ShownRun(folder);
  await run.opened(articles);
  await run.shown();
  await run.close();
  return folder;
}

/** A run that is told by files, in which nothing was opened yet. */
export async function reopened(
  folder: MemoryFolder,
  articles: readonly ArticleFacts[] = ARTICLES,
): Promise<ShownRun & { recalled: () => number }> {
  const run = new ShownRun(folder);
  let recalled = 0;
  const recall = run.engine.recalled.bind(run.engine);
  run.engine.recalled = (facts) => {
    recalled += 1;
    return recall(facts);
  };
  await run.opened(articles);
  return Object.assign(run, { recalled: () => recalled });
}

/** The articles of which the first has another figure. */
export function edited(articles: readonly ArticleFacts[], version: number): readonly ArticleFacts[] {
  return articles.map((facts, index) =>
    index === 0 ? { ...facts, version, text: `${facts.text}\nSome ${version} people walked home.\n` } : facts,
  );
}
