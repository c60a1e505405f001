/**
 * Throughput beside other libraries, each at its own work, on the same articles in the same run: the last part of `npm run bench`, and by itself
 * `npm run bench:peers`. Processor time of this process, since others may load the machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { getDefaultSettings, spellCheckDocument } from 'cspell-lib';
import { binary } from 'harper.js/binary';
import { LocalLinter } from 'harper.js';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { analyzeArticle } from '../../src/engine/analysis/analyze-article.ts';
import { compareClaims } from '../../src/engine/compare/compare-claims.ts';
import { linkEntities } from '../../src/engine/entities/link-entities.ts';
import { findDates } from '../../src/engine/mentions/find-dates.ts';
import { findFigures } from '../../src/engine/mentions/find-figures.ts';
import { findNames } from '../../src/engine/mentions/find-names.ts';
import { readWeights } from '../../src/engine/mentions/names/read-weights.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { DEFAULT_OPTIONS } from '../../src/engine/model/options.ts';
import { readArticle } from '../../src/engine/text/article.ts';
import { readTexts } from './bench-texts.ts';
import { printLine } from './print-line.ts';

/** One way of doing a piece of work. It takes the articles in turn, so that what is kept from one to the next stays usual. */
interface Worker {
  readonly name: string;
  readonly read: (facts: ArticleFacts) => unknown;
}

/** The work done on an article alone; what compares articles has none here. */
interface Contest {
  readonly work: string;
  readonly ours: Worker;
  readonly peers: readonly Worker[];
}

/**
 * A worker is timed for this much processor time, after so much to warm up that the compiler of the language has seen all of the worker's hot paths:
 * below it our own names are read at less than half of the speed that they keep. Unit: ms.
 */
const WARM_UP_MS = 8000;
const RUN_MS = 4000;

const { name, articles } = readTexts();
const weightsFile = 'media/tagger.bin';
const weights = existsSync(weightsFile) ? { weights: readWeights(readFileSync(weightsFile)) } : {};
const resources = { options: DEFAULT_OPTIONS, ...weights };
const read = (facts: ArticleFacts): ReturnType<typeof readArticle> =>
  readArticle(facts, DEFAULT_OPTIONS.longestArticle);

/** Each group's summaries under its last article: linking a group follows the reading of all of it. */
const groupsToLink = new Map(
  [...new Set(articles.map(({ group }) => group))].map((name) => {
    const group = articles.filter((facts) => facts.group === name);
    return [group.at(-1), group.map((facts) => analyzeArticle(facts, resources).summary)] as const;
  }),
);

const wink = winkNlp(model);
const linter = new LocalLinter({ binary });
await linter.setup();
const spelling = await getDefaultSettings();

const CONTESTS: readonly Contest[] = [
  {
    work: 'names',
    ours: {
      name: 'tokens, sentences, names, linking across articles',
      read: (facts) => [findNames(read(facts), resources), linkEntities(groupsToLink.get(facts) ?? [])],
    },
    peers: [
      {
        name: 'compromise: people, organizations, places',
        read: ({ text }) => {
          const view = compromise(text);
          return [view.people(), view.organizations(), view.places()].map((found) => found.json() as unknown);
        },
      },
    ],
  },
  {
    work: 'dates',
    ours: { name: 'tokens, sentences, dates', read: (facts) => findDates(read(facts)) },
    peers: [{ name: 'chrono-node: parse', read: ({ text }) => chrono.parse(text) }],
  },
  {
    work: 'tokens and values',
    ours: {
      name: 'tokens, sentences, dates, figures',
      read: (facts) => {
        const article = read(facts);
        return [findDates(article), findFigures(article)];
      },
    },
    peers: [
      {
        name: 'wink-nlp: tokens, entities',
        read: ({ text }) => {
          const document = wink.readDoc(text);
          return [document.tokens().out(), document.entities().out()];
        },
      },
    ],
  },
  {
    work: 'diagnostics',
    ours: {
      name: 'everything for one article, and its own contradictions',
      read: (facts) => {
        const summaries = [analyzeArticle(facts, resources).summary];
        return compareClaims(summaries, linkEntities(summaries));
      },
    },
    peers: [
      {
        name: 'cspell-lib: spelling',
        read: ({ id, text }) =>
          spellCheckDocument(
            { uri: `file:///${id}`, text, languageId: 'plaintext', locale: 'en' },
            {},
            spelling,
          ),
      },
      { name: 'harper.js: lints', read: ({ text }) => linter.lint(text) },
    ],
  },
];

printLine(`\nBeside others, ${name}: MB of text a second of processor time`);
for (const { work, ours, peers } of CONTESTS) {
  const own = await throughput(ours);
  printLine(`${work.padEnd(20)}${ours.name.padEnd(58)}${own.toFixed(3)}`);
  for (const peer of peers) {
    const other = await throughput(peer);
    printLine(
      `${''.padEnd(20)}${peer.name.padEnd(58)}${other.toFixed(3)}  ${(own / other).toFixed(1)} times as fast as it`,
    );
  }
}

/** Megabytes of text in a second of processor time. */
async function throughput({ read: work }: Worker): Promise<number> {
  let at = 0;
  const run = async (leastMs: number): Promise<{ readonly bytes: number; readonly ms: number }> => {
    const start = process.cpuUsage();
    for (let bytes = 0; ; at++) {
      const facts = articles[at % articles.length];
      if (facts === undefined) throw new RangeError('there are no articles');
      await work(facts);
      bytes += Buffer.byteLength(facts.text);
      const { user, system } = process.cpuUsage(start);
      const ms = (user + system) / 1000;
      if (ms >= leastMs) return { bytes, ms };
    }
  };
  await run(WARM_UP_MS);
  const { bytes, ms } = await run(RUN_MS);
  return bytes / 1000 / ms;
}
