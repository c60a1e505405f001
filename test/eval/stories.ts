/**
 * How well articles are grouped into stories: `npx tsx test/eval/stories.ts [FILE…]`. The clusters of the development data are told
 * apart three ways: each alone (is a story kept whole?), each with its like (two similar events of one number), and all in one folder.
 * Purity is the share of articles whose story is mostly of their event; completeness the share that stand in their event's largest story.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { analyzeArticle } from '../../src/engine/analysis/analyze-article.ts';
import { compareClaims } from '../../src/engine/compare/compare-claims.ts';
import type { ArticleSummary } from '../../src/engine/compare/summary.ts';
import { linkEntities } from '../../src/engine/entities/link-entities.ts';
import { readWeights } from '../../src/engine/mentions/names/read-weights.ts';
import { DEFAULT_OPTIONS } from '../../src/engine/model/options.ts';

interface Topic {
  readonly topic: string;
  readonly docs: readonly { readonly id: string; readonly text: string }[];
}

const data = path.resolve(process.env.SECOND_SOURCE_DATA ?? '../shared', 'data/xdoc/ecbplus-dev.jsonl');
const files = process.argv.length > 2 ? process.argv.slice(2) : [data];
const resources = {
  options: DEFAULT_OPTIONS,
  ...(existsSync('media/tagger.bin') ? { weights: readWeights(readFileSync('media/tagger.bin')) } : {}),
};

for (const file of files) {
  const topics = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Topic);
  const summaries = topics.flatMap(({ topic, docs }) =>
    docs.map(
      ({ id, text }) =>
        analyzeArticle({ id: `${topic}/${id}`, group: 'g', version: 1, text }, resources).summary,
    ),
  );
  console.log(path.basename(file));
  report('each event alone', groupBy(summaries, eventOf));
  report(
    'with its like',
    groupBy(summaries, (summary) => eventOf(summary).replace(/-.*/, '')),
  );
  report('all together', [summaries]);
}

function eventOf({ article }: ArticleSummary): string {
  return article.slice(0, article.indexOf('/'));
}

function groupBy(
  summaries: readonly ArticleSummary[],
  key: (summary: ArticleSummary) => string,
): readonly (readonly ArticleSummary[])[] {
  const groups = new Map<string, ArticleSummary[]>();
  for (const summary of summaries) {
    const list = groups.get(key(summary));
    if (list) list.push(summary);
    else groups.set(key(summary), [summary]);
  }
  return [...groups.values()];
}

function report(name: string, groups: readonly (readonly ArticleSummary[])[]): void {
  let [all, pure, complete, stories] = [0, 0, 0, 0];
  for (const group of groups) {
    const found = compareClaims(group, linkEntities(group)).stories.map(({ parts }) =>
      parts.filter(({ block }) => block === 0).map(({ article }) => article.slice(0, article.indexOf('/'))),
    );
    all += found.flat().length;
    stories += found.filter((story) => story.length > 0).length;
    for (const story of found) pure += Math.max(0, ...countsOf(story).values());
    for (const event of new Set(found.flat()))
      complete += Math.max(...found.map((story) => story.filter((one) => one === event).length));
  }
  const share = (count: number): string => `${((100 * count) / all).toFixed(1)}%`.padStart(7);
  console.log(
    `  ${name.padEnd(20)} purity ${share(pure)}  completeness ${share(complete)}  ${stories} stories of ${all} articles`,
  );
}

function countsOf(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
