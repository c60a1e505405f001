/**
 * Opening a folder of generated articles as the editor does, and living in it: an engine and its readers in threads of their own, and this
 * thread in the place of the extension host. `npm run bench:opening`; with `-- --large` a folder of 10,000 articles too, and with
 * `-- --soak=1` all 20,000 edits of the soak (a hundredth without), with `-- --only=soak` nothing else. Times on the clock, since threads run side by side: alone on the machine.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ArchiveFolder } from '../../src/archive/archive-files.ts';
import { ListingEngine } from '../../src/archive/listing-engine.ts';
import { archiveFolder } from '../../src/cli/archive-folder.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { openByteRoom } from '../../src/worker/node-byte-room.ts';
import { generateArticles } from './generate-articles.ts';
import { memoryInUse } from './memory-in-use.ts';
import { type Encoded, OpenedFolder, Views } from './opened-folder.ts';
import { printLine } from './print-line.ts';

/** The worker's bundle, which `npm run build` makes. */
const SCRIPT = new URL('../worker.cjs', import.meta.url);

const WEIGHTS = readFileSync('media/tagger.bin');

/** Keystrokes that are timed in each folder. */
const KEYSTROKES = 200;

/** A smaller share of the host is lost in what is collected meanwhile. Unit: MB. */
const LEAST_SHARE = 10;

/** What a day of edits is taken for. */
const SOAK_EDITS = 20_000;

/** How often the memory is looked at meanwhile: what is kept for a while has its size after half of them. */
const SOAK_LOOKS = 10;

/** Articles in the folder of the soak. */
const SOAK_ARTICLES = 100;

async function measureOpening(size: number): Promise<void> {
  const articles = generateArticles({ articles: size, articlesPerStory: 5, paragraphs: 12, seed: 20260301 });
  const place = mkdtempSync(path.join(tmpdir(), 'second-source-bench-'));
  const folder = archiveFolder(place, place, []);
  const cold = await open(articles, folder);
  await cold.files.keep(true);
  await cold.files.keepListing(cold.engine);
  cold.end();
  const before = memoryInUse();
  const cached = await open(articles, folder);
  printRow([size, 'cold', cold.taken, cold.listed, cold.longest]);
  printRow([size, 'from the cache', cached.taken, cached.listed, cached.longest]);
  const share = memoryInUse() - before;
  const takenOver = await held(() => cached.takeOver());
  printRow([size, 'and taken over', '', cached.listed + takenOver.lasted, takenOver.longest]);
  const { keystrokes, longest } = await typeInto(cached, articles);
  printRow([size, 'first keystroke', '', keystrokes[0] ?? 0]);
  printRow([size, 'keystroke, median', '', percentile(keystrokes, 0.5)]);
  printRow([size, 'keystroke, 95%', '', percentile(keystrokes, 0.95), longest]);
  cached.end();
  const sizes = await Promise.all((await folder.list()).map((name) => folder.size(name)));
  const kilobytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
  const { memory, own } = await memoryOf(cold.records, place);
  rmSync(place, { recursive: true });
  printLine(
    `${size} articles: ${shown(kilobytes / size)} kB of cache an article; ${share < LEAST_SHARE ? '' : `the host holds ${shown(share)} MB without the editor’s marks; `}the engine holds ${shown(own)} MB, and ${shown(memory)} MB once everything is compared`,
  );
}

async function open(articles: readonly ArticleFacts[], folder: ArchiveFolder): Promise<OpenedFolder> {
  const opened = new OpenedFolder(SCRIPT, folder);
  await opened.read(encoded(articles), WEIGHTS);
  return opened;
}

/** One at a time: the bytes of a file are gone once it is read. */
function* encoded(articles: readonly ArticleFacts[]): Generator<Encoded> {
  for (const { text, ...facts } of articles) yield { facts, text: new TextEncoder().encode(text) };
}

/** How long something takes, and the longest that this thread is held at once meanwhile. Unit: ms. */
async function held(
  run: () => Promise<void>,
): Promise<{ readonly lasted: number; readonly longest: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  await run();
  delay.disable();
  return { lasted: performance.now() - started, longest: delay.max / 1e6 };
}

/** Types into a claim again and again, so that all behind it moves; times are until all that is shown has come back. Unit: ms. */
async function typeInto(
  { engine, views }: OpenedFolder,
  articles: readonly ArticleFacts[],
): Promise<{ readonly keystrokes: readonly number[]; readonly longest: number }> {
  const facts = articles[articles.length >> 1];
  const keystrokes: number[] = [];
  const { longest } = await held(async () => {
    for (let times = 1; facts && times <= KEYSTROKES; times++) {
      const started = performance.now();
      await engine.setArticles([typed(facts, times)]);
      await views.update();
      keystrokes.push(performance.now() - started);
    }
  });
  return { keystrokes, longest };
}

function typed(facts: ArticleFacts, times: number): ArticleFacts {
  // Another word each time, so that whatever is kept of words would grow, and of another length.
  const letters = times.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
  const text = facts.text.replace(/ [a-z]{5,}(?=\.\s)/, (word) => word + letters.repeat(1 + (times % 4)));
  return { ...facts, version: 1 + times, text };
}

/** What an engine holds that took the records over, before and after it compared everything. Unit: MB. */
async function memoryOf(
  records: ReadonlyMap<ArticleFacts, Uint8Array>,
  folder: string,
): Promise<{ readonly own: number; readonly memory: number }> {
  const before = memoryInUse();
  const engine = new ListingEngine(undefined, openByteRoom);
  await engine.useArchive(true, folder);
  // A copy, as what comes over a port is.
  for (const [facts, record] of records) await engine.adoptRecord(facts, record.slice());
  await engine.takePack(true);
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
  const engine = new ListingEngine();
  await engine.loadWeights(WEIGHTS);
  await engine.setArticles(articles);
  const views = new Views(engine, (id) => id);
  const edit = async (times: number): Promise<void> => {
    const facts = articles[times % articles.length];
    if (!facts) return;
    if (times % 50 === 0) await engine.removeArticles([facts.id]);
    await engine.setArticles([typed(facts, times)]);
    await views.update();
  };
  const memory: number[] = [];
  for (let times = 1; times <= edits; times++) {
    await edit(times);
    if (times % Math.ceil(edits / SOAK_LOOKS) === 0) memory.push(memoryInUse());
  }
  printLine(
    `\n${edits} edits in ${SOAK_ARTICLES} articles (a day is taken for ${SOAK_EDITS}): memory in MB after each ${SOAK_LOOKS}th of them ${memory.map(shown).join(' ')}`,
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
    options: {
      large: { type: 'boolean' },
      soak: { type: 'string', default: '0.01' },
      only: { type: 'string' },
    },
    strict: false,
  });
  if (values.only !== 'soak') {
    printLine(
      `\nOpening as the editor does, with ${availableParallelism()} readers. Time on the clock in ms`,
    );
    printRow(['articles', '', 'all known', 'all listed', 'host held at most']);
    for (const size of values.large ? [100, 1000, 10_000] : [100, 1000]) await measureOpening(size);
  }
  await soak(Math.round(SOAK_EDITS * Number(values.soak)));
} else printLine('\nOpening is not measured: the worker’s bundle is not there. Run `npm run build` first.');
