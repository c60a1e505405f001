/**
 * How cost grows with a folder of generated articles: opening it, comparing, what a keystroke costs, memory; the last part of `npm run bench`,
 * and by itself `npm run bench:scale`. With `-- --large` a folder of 10,000 articles too. Processor time, since others may load the
 * machine; everything runs in one thread, so that it is also the time that somebody waits.
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { Engine } from '../../src/engine/engine.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { readTexts } from './bench-texts.ts';
import { generateArticles } from './generate-articles.ts';
import { memoryInUse } from './memory-in-use.ts';
import { printLine } from './print-line.ts';

const weightsFile = 'media/tagger.bin';
const weights = existsSync(weightsFile) ? readFileSync(weightsFile) : undefined;

/** Articles of each event in a folder of many events. */
const PER_STORY = 5;

/** Of about 3.5 kB each. */
const PARAGRAPHS = 12;

const SEED = 20260301;

/** A keystroke is tried at least this often, and until this much processor time is spent. Unit: ms. */
const [FEWEST_KEYSTROKES, KEYSTROKES_MS] = [3, 2000];

/** What a folder of each size costs. */
async function measureSizes(sizes: readonly number[]): Promise<void> {
  printLine('\nGenerated articles, five an event. Processor time in ms: median, 95th percentile in brackets');
  printRow(['articles', 'MB', 'reading', 'MB/s', 'comparing', 'heap MB']);
  const folders: Folder[] = [];
  for (const size of sizes) {
    const folder = await openFolder(size, PER_STORY);
    printFolder(folder);
    folders.push(folder);
  }
  printKeystrokes(folders);
}

function printFolder(folder: Folder): void {
  const { size, megabytes, reading, comparing, heap } = folder;
  printRow([size, megabytes, reading, megabytesPerSecond(folder), comparing, heap]);
}

function printKeystrokes(folders: readonly Folder[]): void {
  printLine('\nA keystroke: what is asked after it');
  printRow(['articles', 'edit', 'reading', 'findings', 'entities', 'stories', 'hover', 'together']);
  for (const { size, keystrokes } of folders)
    for (const { edit, costs } of keystrokes) printRow([size, edit, ...costs.map(spread)]);
}

/** Articles of one story in the benchmark of a crowd. */
const CROWD = 500;

/** A story that very many tell, most of them in the words of a few, as papers print the report of one wire. */
async function measureCrowd(): Promise<void> {
  const { name, articles } = readTexts();
  const [first] = articles;
  const story = articles.filter(({ group }) => group === first?.group);
  const crowd = Array.from({ length: CROWD }, (_, index) => {
    const facts = story[index % story.length];
    return facts ? [{ ...facts, id: `${index}/${facts.id}`, group: '' }] : [];
  }).flat();
  printLine(`\nOne story told by ${CROWD} articles: ${story.length} of ${name} over and over`);
  const folder = await openArticles(crowd);
  printFolder(folder);
  printKeystrokes([folder]);
}

/** Time at n, 2n and 4n articles, and the exponent that it grows with: 1 is linear. */
async function measureExponents(least: number): Promise<void> {
  const sizes = [least, 2 * least, 4 * least];
  printLine(`\nGrowth with ${sizes.join(', ')} articles: ms of processor time, and the exponent`);
  printRow(['', '', ...sizes.map(String), 'exponent']);
  for (const [name, perStory] of [
    ['five an event', PER_STORY],
    ['one event', Infinity],
  ] as const) {
    const folders: Folder[] = [];
    for (const size of sizes) folders.push(await openFolder(size, perStory));
    const row = (what: string, of: (folder: Folder) => number): void => {
      const times = folders.map(of);
      const exponent = Math.log2((times[2] ?? 0) / (times[0] ?? 0)) / 2;
      printRow([name, what, ...times, exponent.toFixed(2)]);
    };
    row('reading', ({ reading }) => reading);
    row('comparing', ({ comparing }) => comparing);
    for (const [at, { edit }] of (folders[0]?.keystrokes ?? []).entries())
      row(edit, ({ keystrokes }) => median(keystrokes[at]?.costs.at(-1) ?? []));
  }
}

interface Folder {
  readonly size: number;
  readonly megabytes: number;
  /** All articles by themselves, then all findings. Unit: ms. */
  readonly reading: number;
  readonly comparing: number;
  /** Unit: MB, after collecting garbage. */
  readonly heap: number;
  readonly keystrokes: readonly Keystroke[];
}

interface Keystroke {
  readonly edit: string;
  /** For each question the times of all tries in ms, then those of all questions together. */
  readonly costs: readonly (readonly number[])[];
}

function openFolder(size: number, perStory: number): Promise<Folder> {
  const shape = { articles: size, articlesPerStory: perStory, paragraphs: PARAGRAPHS, seed: SEED };
  return openArticles(generateArticles(shape));
}

async function openArticles(articles: readonly ArticleFacts[]): Promise<Folder> {
  const before = memoryInUse();
  const engine = new Engine();
  if (weights) await engine.loadWeights(weights);
  const reading = await cost(() => engine.setArticles(articles));
  const comparing = await cost(() => engine.findingsSince(0));
  const used = memoryInUse() - before;
  const keystrokes: Keystroke[] = [];
  for (const [edit, type] of EDITS) keystrokes.push({ edit, costs: await typeInto(engine, articles, type) });
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  return { size: articles.length, megabytes, reading, comparing, heap: used, keystrokes };
}

type Edit = (text: string, times: number) => string;

const EDITS: readonly (readonly [string, Edit])[] = [
  ['line break', (text, times) => text + '\n'.repeat(times)],
  ['letter in the title', (text, times) => text.replace('draws', `draws${'x'.repeat(times)}`)],
  [
    'letter in a claim',
    (text, times) => text.replace(/ [a-z]{5,}(?=\.\s)/, (word) => word + 'x'.repeat(times)),
  ],
  ['digit in a figure', (text, times) => text.replace(/ \d+(?=[ ,])/, (figure) => `${figure}${times % 10}`)],
  [
    'letter in a name',
    (text, times) =>
      text.replace(/ [A-Z][a-z]+(?= [A-Z][a-z]+ (?:said|denied|told))/, (word) => word + 'x'.repeat(times)),
  ],
];

/** Types into the article in the middle as an editor does: the text goes in, then what is shown is asked for. */
async function typeInto(
  engine: Engine,
  articles: readonly ArticleFacts[],
  type: Edit,
): Promise<readonly (readonly number[])[]> {
  const facts = articles[articles.length >> 1];
  if (!facts) return [];
  const tries: number[][] = [];
  // What a host knows already: it asks for what changed since.
  const revisions = {
    findings: (await engine.findingsSince(0)).revision,
    entities: (await engine.entitiesSince(0)).revision,
    stories: (await engine.claimsSince(0)).revision,
  };
  for (let spent = 0; tries.length < FEWEST_KEYSTROKES || spent < KEYSTROKES_MS;) {
    const version = (versions += 1);
    const text = type(facts.text, tries.length + 1);
    const each = [
      await cost(() => engine.setArticles([{ ...facts, version, text }])),
      await cost(async () => {
        revisions.findings = (await engine.findingsSince(revisions.findings)).revision;
      }),
      await cost(async () => {
        revisions.entities = (await engine.entitiesSince(revisions.entities)).revision;
      }),
      await cost(async () => {
        revisions.stories = (await engine.claimsSince(revisions.stories)).revision;
      }),
      await cost(() => engine.hover(facts.id, text.length >> 1)),
    ];
    const all = each.reduce((sum, one) => sum + one, 0);
    tries.push([...each, all]);
    spent += all;
  }
  return (tries[0] ?? []).map((_, at) => tries.map((one) => one[at] ?? 0));
}

/** The smallest folder that growth is measured from. */
const FEWEST_ARTICLES = 25;

/** An article's versions only grow. */
let versions = 1;

async function cost(run: () => Promise<unknown>): Promise<number> {
  const begin = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

function megabytesPerSecond({ megabytes, reading }: Folder): string {
  return ((1000 * megabytes) / reading).toFixed(2);
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const high = sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? 0;
  return `${shown(median(times))} (${shown(high)})`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function printRow(cells: readonly (string | number)[]): void {
  printLine(cells.map((cell) => (typeof cell === 'number' ? shown(cell) : cell).padStart(20)).join(''));
}

await measureSizes(process.argv.includes('--large') ? [100, 1000, 10_000] : [100, 1000]);
await measureCrowd();
// Code that has not run often is slower than the growth that is to be measured.
await openFolder(FEWEST_ARTICLES, PER_STORY);
await measureExponents(FEWEST_ARTICLES);
