/**
 * Throughput by stage, warm and without process start, on one core: `npm run bench`. Each article is there once, so that
 * nothing is cached by being a copy. Then how cost grows with the number of articles (`scale.ts`). It runs bundled as the extension does,
 * since unbundled modules cost half of the time. Printed, never asserted: a machine's speed is no property of the code.
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { NO_OVERRIDES } from '../../src/engine/annotations/overrides.ts';
import { analyzeArticle } from '../../src/engine/analysis/analyze-article.ts';
import { readClaims } from '../../src/engine/claims/read-claims.ts';
import { compareClaims } from '../../src/engine/compare/compare-claims.ts';
import type { ArticleSummary } from '../../src/engine/compare/summary.ts';
import { groupMentions } from '../../src/engine/entities/group-mentions.ts';
import { linkEntities } from '../../src/engine/entities/link-entities.ts';
import { findDates } from '../../src/engine/mentions/find-dates.ts';
import { findFigures } from '../../src/engine/mentions/find-figures.ts';
import { findMentions } from '../../src/engine/mentions/find-mentions.ts';
import { findNames } from '../../src/engine/mentions/find-names.ts';
import { findQuotations } from '../../src/engine/mentions/find-quotations.ts';
import { readWeights } from '../../src/engine/mentions/names/read-weights.ts';
import { DEFAULT_OPTIONS } from '../../src/engine/model/options.ts';
import { type Article, readArticle } from '../../src/engine/text/article.ts';
import { findSegments } from '../../src/engine/text/find-segments.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { readTexts } from './bench-texts.ts';
import { memoryInUse } from './memory-in-use.ts';
import { PRINTED, printLine } from './print-line.ts';
import { writeReadmeSection } from '../harness/readme-section.ts';

/** Each stage is run until it has used this much processor time, after so much to warm up. Unit: ms. */
const SHORTEST_RUN_MS = 1500;
const WARM_UP_MS = 5000;

/** Articles of one story in the benchmark of a crowd. */
const CROWD = 500;

const weightsFile = 'media/tagger.bin';

const { name, articles } = readTexts();
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const read = articles.map((facts) => readArticle(facts, DEFAULT_OPTIONS.longestArticle));
const beforeTagger = memoryInUse();
const weights = existsSync(weightsFile) ? { weights: readWeights(readFileSync(weightsFile)) } : {};
const resources = { options: DEFAULT_OPTIONS, ...weights };
for (const article of read) findNames(article, resources);
const tagger = memoryInUse() - beforeTagger;
printLine(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB (${name}), Node ${process.version}. The tagger with the words of these articles holds ${tagger.toFixed(1)} MB.\n`,
);

const found = read.map((article) => findMentions(article, resources));
const grouped = read.map((article, i) => groupMentions(article, found[i]?.mentions ?? [], NO_OVERRIDES));
const groups = byGroup(articles.map((facts) => analyzeArticle(facts, resources).summary));

measure('tokens', () => {
  for (const { text } of articles) tokenize(text);
});
measure('segments', () => {
  for (const { text } of articles) findSegments(text);
});
measure('tokens, segments, sentences', () => {
  for (const facts of articles) readArticle(facts, DEFAULT_OPTIONS.longestArticle);
});
measure('dates', () => {
  for (const article of read) findDates(article);
});
measure('figures', () => {
  for (const article of read) findFigures(article);
});
measure('names', () => {
  for (const article of read) findNames(article, resources);
});
measure('quotations', () => {
  for (const article of read) findQuotations(anew(article));
});
measure('grouping', () => {
  read.forEach((article, i) => groupMentions(article, found[i]?.mentions ?? [], NO_OVERRIDES));
});
measure('claims', () => {
  read.forEach((article, i) => {
    const mentions = found[i];
    if (mentions) readClaims(anew(article), mentions, grouped[i] ?? []);
  });
});
measure('linking', () => {
  for (const summaries of groups) linkEntities(summaries);
});
measure('names and linking', () => {
  for (const article of read) findNames(article, resources);
  for (const summaries of groups) linkEntities(summaries);
});
measure('linking and comparing', () => {
  for (const summaries of groups) compareClaims(summaries, linkEntities(summaries));
});
measure('one article, all stages', () => {
  for (const facts of articles) analyzeArticle(facts, resources);
});
measure('everything', () => {
  const all = byGroup(articles.map((facts) => analyzeArticle(facts, resources).summary));
  for (const summaries of all) compareClaims(summaries, linkEntities(summaries));
});

reportScaling();

/** The article as one that nothing was read of: some stages remember what they read of an article for the next. */
function anew(article: Article): Article {
  return { ...article };
}

/** How comparing grows: ten times the articles of unrelated stories, and one story told by very many articles. */
function reportScaling(): void {
  const all = groups.flat();
  const tenfold = Array.from({ length: 10 }, (_, copy) =>
    all.map((summary) => foreign(summary, copy)),
  ).flat();
  // As much work in either measurement, so that collecting garbage falls to both.
  const [once, tenTimes] = [cpuToCompare(all, 20), cpuToCompare(tenfold, 2)];
  printLine(
    `\n${all.length} articles compared as one group in ${once.toFixed(0)} ms, ten times as many of unrelated stories in ${tenTimes.toFixed(0)} ms: ${(tenTimes / once).toFixed(1)} times`,
  );
  const [story = []] = groups;
  const crowd = Array.from({ length: CROWD }, (_, index) => {
    const summary = story[index % story.length];
    return summary ? [{ ...summary, article: `${index} ${summary.article}` }] : [];
  }).flat();
  printLine(
    `${crowd.length} articles of one story, most of them copies, compared in ${cpuToCompare(crowd, 1).toFixed(0)} ms`,
  );
}

/** The same article as of another world: every word and name of it is another, so that no copy shares a story with its original. */
function foreign(summary: ArticleSummary, copy: number): ArticleSummary {
  const other = (words: string): string =>
    words.replace(/\S+/g, (word) => word + String.fromCharCode(97 + copy));
  return {
    ...summary,
    article: other(summary.article),
    shingles: summary.shingles.map((shingle) => shingle + copy),
    profiles: summary.profiles.map((profile) => ({
      ...profile,
      name: other(profile.name),
      forms: profile.forms.map((form) => ({ ...form, text: other(form.text) })),
      context: profile.context.map(other),
    })),
    claims: summary.claims.map((claim) => ({
      ...claim,
      id: other(claim.id),
      terms: claim.terms.map(other),
      near: claim.near.map(other),
      value: claim.value.kind === 'words' ? { kind: 'words', words: other(claim.value.words) } : claim.value,
    })),
  };
}

/** User time of comparing once, the mean of several after one run to warm up, linking left out. Unit: ms. */
function cpuToCompare(summaries: readonly ArticleSummary[], times: number): number {
  const entities = linkEntities(summaries);
  compareClaims(summaries, entities);
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) compareClaims(summaries, entities);
  return process.cpuUsage(start).user / 1000 / times;
}

await import('./scale.ts');
await import('./opening.ts');
await import('./peers.ts');

if (process.argv.includes('--write'))
  writeReadmeSection(
    '<!-- speed: npm run bench -- --write -->',
    '<!-- end of speed -->',
    ['```text', ...PRINTED.map((line) => line.trimEnd()), '```'].join('\n'),
  );

function byGroup(summaries: readonly ArticleSummary[]): readonly (readonly ArticleSummary[])[] {
  const names = [...new Set(summaries.map(({ group }) => group))];
  return names.map((group) => summaries.filter((summary) => summary.group === group));
}

/** Prints the median throughput of a stage over its runs, by processor time, since others may load the machine. */
function measure(stage: string, run: () => void): void {
  const timed = (leastMs: number, leastRuns: number): number[] => {
    const times: number[] = [];
    for (let spent = 0; spent < leastMs || times.length < leastRuns;) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      spent += (user + system) / 1000;
    }
    return times;
  };
  timed(WARM_UP_MS, 1);
  const times = timed(SHORTEST_RUN_MS, 3);
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  printLine(
    `${stage.padEnd(30)}${(bytes / 1e3 / median).toFixed(2).padStart(8)} MB/s${median.toFixed(0).padStart(8)} ms`,
  );
}
