/**
 * Opening a folder of generated articles as the editor does, and living in it: an engine and its readers in threads of their own, and this
 * thread in the place of the extension host. `npm run bench:opening`; with `-- --large` a folder of 10,000 articles too, and with
 * `-- --soak=1` all 20,000 edits of the soak (a hundredth without). Times on the clock, since threads run side by side: alone on the machine.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ArchiveFiles, type ArchiveFolder } from '../../src/archive/archive-files.ts';
import type { ReadingApi } from '../../src/archive/archive-api.ts';
import { ReadingEngine } from '../../src/archive/reading-engine.ts';
import { archiveFolder } from '../../src/cli/archive-folder.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { FollowedRows } from '../../src/vscode/followed-rows.ts';
import { startNodeThread } from '../../src/worker/node-thread.ts';
import { connect } from '../../src/worker/port.ts';
import { ReaderPool } from '../../src/worker/reader-pool.ts';
import { generateArticles } from './generate-articles.ts';
import { memoryInUse } from './memory-in-use.ts';
import { printLine } from './print-line.ts';

/** The worker's bundle, which `npm run build` makes. */
const SCRIPT = new URL('../worker.cjs', import.meta.url);

const WEIGHTS = readFileSync('media/tagger.bin');

/** Keystrokes that are timed in each folder. */
const KEYSTROKES = 40;

/** What a day of edits is taken for. */
const SOAK_EDITS = 20_000;

/** Articles in the folder of the soak. */
const SOAK_ARTICLES = 100;

async function measureOpening(size: number): Promise<void> {
  const articles = generateArticles({ articles: size, articlesPerStory: 5, paragraphs: 12, seed: 20260301 });
  const place = mkdtempSync(path.join(tmpdir(), 'second-source-bench-'));
  const folder = archiveFolder(place, place, []);
  const cold = await open(articles, folder);
  await cold.files.keep(true);
  cold.end();
  const cached = await open(articles, folder);
  printRow([size, 'cold', cold.taken, cold.listed, cold.longest]);
  printRow([size, 'from the cache', cached.taken, cached.listed, cached.longest]);
  const { keystrokes, longest } = await typeInto(cached.engine, articles);
  printRow([size, 'keystroke, median', '', percentile(keystrokes, 0.5)]);
  printRow([size, 'keystroke, 95%', '', percentile(keystrokes, 0.95), longest]);
  cached.end();
  const sizes = await Promise.all((await folder.list()).map((name) => folder.size(name)));
  const kilobytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
  rmSync(place, { recursive: true });
  const { memory, own } = await memoryOf(articles, cold.records);
  printLine(
    `${size} articles: ${shown(kilobytes / size)} kB of cache an article; the engine holds ${shown(own)} MB, and ${shown(memory)} MB once everything is compared`,
  );
}

interface Opening {
  readonly engine: ReadingApi;
  readonly files: ArchiveFiles;
  /** What readers read. */
  readonly records: ReadonlyMap<ArticleFacts, Uint8Array>;
  /** Until the engine knew all articles, and until findings, entities and stories were here. Unit: ms. */
  readonly taken: number;
  readonly listed: number;
  /** The longest that this thread was held at once. Unit: ms. */
  readonly longest: number;
  end(): void;
}

async function open(articles: readonly ArticleFacts[], folder: ArchiveFolder): Promise<Opening> {
  const thread = startNodeThread(SCRIPT);
  const { engine } = connect(thread);
  await engine.loadWeights(WEIGHTS);
  const pool = new ReaderPool(availableParallelism(), {
    startThread: () => startNodeThread(SCRIPT),
    everySecond: () => () => undefined,
    report: console.error,
  });
  pool.prepare('weights', (reader) => reader.loadWeights(WEIGHTS));
  const files = new ArchiveFiles(folder, () => engine, console.error);
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  const started = performance.now();
  await files.open();
  const lane = articles.values();
  const records = new Map<ArticleFacts, Uint8Array>();
  await Promise.all(
    Array.from({ length: pool.width }, async () => {
      for (const facts of lane) {
        if (await engine.recallArticle(facts)) continue;
        const record = await pool.read(facts);
        if (!record) throw new Error('no reader could be started');
        records.set(facts, record);
        await engine.adoptRecord(facts, record);
      }
    }),
  );
  const taken = performance.now() - started;
  pool.end();
  await rowsOf(engine).update();
  const listed = performance.now() - started;
  const longest = held.max / 1e6;
  held.disable();
  return {
    engine,
    files,
    records,
    taken,
    listed,
    longest,
    end: () => {
      thread.end();
    },
  };
}

/** What the views follow. */
function rowsOf(engine: ReadingApi): { readonly update: () => Promise<void> } {
  const key = ({ group, id }: { readonly group: string; readonly id: string }): string => `${group}\n${id}`;
  const entities = new FollowedRows((since, most) => engine.entitiesSince(since, most), key, 200);
  const stories = new FollowedRows((since, most) => engine.claimsSince(since, most), key, 8);
  const findings = new FollowedRows(
    (since, most) => engine.findingsSince(since, most),
    ({ id }) => id,
    20,
  );
  return {
    async update() {
      await Promise.all([findings.all(), entities.all(), stories.all()]);
    },
  };
}

/** Types a letter into a claim again and again; times are until all that is shown has come back. Unit: ms. */
async function typeInto(
  engine: ReadingApi,
  articles: readonly ArticleFacts[],
): Promise<{ readonly keystrokes: readonly number[]; readonly longest: number }> {
  const facts = articles[articles.length >> 1];
  const rows = rowsOf(engine);
  await rows.update();
  const keystrokes: number[] = [];
  if (!facts) return { keystrokes, longest: 0 };
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  for (let times = 1; times <= KEYSTROKES; times++) {
    const started = performance.now();
    await engine.setArticles([typed(facts, times)]);
    await rows.update();
    keystrokes.push(performance.now() - started);
  }
  held.disable();
  return { keystrokes, longest: held.max / 1e6 };
}

function typed(facts: ArticleFacts, times: number): ArticleFacts {
  const letters = 'x'.repeat(1 + (times % 7));
  const text = facts.text.replace(/ [a-z]{5,}(?=\.\s)/, (word) => word + letters);
  return { ...facts, version: 1 + times, text };
}

/** What an engine holds that took the records over, before and after it compared everything. Unit: MB. */
async function memoryOf(
  articles: readonly ArticleFacts[],
  records: ReadonlyMap<ArticleFacts, Uint8Array>,
): Promise<{ readonly own: number; readonly memory: number }> {
  const before = memoryInUse();
  const engine = new ReadingEngine();
  for (const facts of articles) {
    const record = records.get(facts);
    if (record) await engine.adoptRecord(facts, record);
  }
  const own = memoryInUse() - before;
  await engine.findingsSince(0);
  return { own, memory: memoryInUse() - before };
}

/** Whether anything grows while a person types all day: other letters, names and articles, and what is shown asked for each time. */
async function soak(edits: number): Promise<void> {
  const articles = generateArticles({
    articles: SOAK_ARTICLES,
    articlesPerStory: 5,
    paragraphs: 12,
    seed: 7,
  });
  const engine = new ReadingEngine();
  await engine.loadWeights(WEIGHTS);
  await engine.setArticles(articles);
  const rows = rowsOf(engine);
  const edit = async (times: number): Promise<void> => {
    const facts = articles[times % articles.length];
    if (!facts) return;
    if (times % 50 === 0) await engine.removeArticles([facts.id]);
    await engine.setArticles([typed(facts, times)]);
    await rows.update();
  };
  // Half of the edits first: what is kept for a while has its size by then.
  for (let times = 1; times <= edits / 2; times++) await edit(times);
  const before = memoryInUse();
  for (let times = Math.ceil(edits / 2); times <= edits; times++) await edit(times);
  const grown = memoryInUse() - before;
  printLine(
    `\n${edits} edits in ${SOAK_ARTICLES} articles (a day is taken for ${SOAK_EDITS}): memory ${shown(before)} MB after half of them, ${grown < 0 ? '' : '+'}${shown(grown)} MB after the rest`,
  );
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function shown(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

function printRow(cells: readonly (string | number)[]): void {
  printLine(cells.map((cell) => (typeof cell === 'number' ? shown(cell) : cell).padStart(22)).join(''));
}

if (existsSync(SCRIPT)) {
  const { values } = parseArgs({
    options: { large: { type: 'boolean' }, soak: { type: 'string', default: '0.01' } },
    strict: false,
  });
  printLine(`\nOpening as the editor does, with ${availableParallelism()} readers. Time on the clock in ms`);
  printRow(['articles', '', 'all known', 'all listed', 'host held at most']);
  for (const size of values.large ? [100, 1000, 10_000] : [100, 1000]) await measureOpening(size);
  await soak(Math.round(SOAK_EDITS * Number(values.soak)));
} else printLine('\nOpening is not measured: the worker’s bundle is not there. Run `npm run build` first.');
