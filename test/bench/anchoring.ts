/**
 * Anchoring beside its best-known peer: `npm run bench:anchoring`. Annotations are made on real texts, the texts are edited (typos mended, words
 * put in, paragraphs moved and doubled, lookalike sentences added, the annotated words deleted), and each is looked for again. The
 * peer is the way of the Hypothesis client: `approx-string-match` with at most half of the quote's length in errors, candidates scored 50 for the quote, 20 for the
 * prefix, 20 for the suffix, 2 for the position.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import search from 'approx-string-match';
import { anchor } from '../../src/engine/annotations/anchor.ts';
import { type QuoteSelector, selectorOf } from '../../src/engine/annotations/quote-selector.ts';
import { overlaps, type Span } from '../../src/engine/base/span.ts';
import { mulberry } from '../harness/mulberry.ts';

const shared = path.resolve(process.env.SECOND_SOURCE_DATA ?? '../shared');

/** An edited text and where the annotated words stand in it; `undefined` when they were deleted. */
interface Case {
  readonly edit: string;
  readonly text: string;
  readonly selector: QuoteSelector;
  readonly truth: Span | undefined;
}

function report(name: string, find: (text: string, selector: QuoteSelector) => Span | undefined): void {
  const rows = new Map<string, { all: number; right: number; wrong: number }>();
  for (const { edit, text, selector, truth } of cases) {
    const found = find(text, selector);
    const right = found && truth && overlaps(found, truth) && likeEnough(found, truth);
    for (const key of [edit, 'all']) {
      const row = rows.get(key) ?? { all: 0, right: 0, wrong: 0 };
      row.all += truth ? 1 : 0;
      if (right) row.right++;
      else if (found) row.wrong++;
      rows.set(key, row);
    }
  }
  console.log(name);
  for (const [edit, { all, right, wrong }] of rows) {
    const recall = all > 0 ? `${((100 * right) / all).toFixed(1)}% found` : '';
    console.log(
      `  ${edit.padEnd(22)}${recall.padStart(14)}${String(wrong).padStart(8)} wrong of ${cases.filter((c) => edit === 'all' || c.edit === edit).length}`,
    );
  }
}

/** Both ends within a fifth of the length of where they should be. */
function likeEnough(found: Span, truth: Span): boolean {
  const slack = Math.max(4, (truth.end - truth.start) / 5);
  return Math.abs(found.start - truth.start) <= slack && Math.abs(found.end - truth.end) <= slack;
}

function peer(text: string, { start, exact, prefix, suffix }: QuoteSelector): Span | undefined {
  const within = (a: string, pattern: string): number => {
    if (!pattern) return 1;
    const errors = search(a, pattern, pattern.length)[0]?.errors ?? pattern.length;
    return 1 - errors / pattern.length;
  };
  const exactly = [...text.matchAll(new RegExp(exact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))];
  const matches =
    exactly.length > 0
      ? exactly.map((m) => ({ start: m.index, end: m.index + exact.length, errors: 0 }))
      : search(text, exact, Math.min(256, exact.length / 2));
  const scored = matches.map((match) => {
    const quote = 1 - match.errors / exact.length;
    const before = within(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = within(text.slice(match.end, match.end + suffix.length), suffix);
    const position = 1 - Math.abs(match.start - start) / text.length;
    return { match, score: (50 * quote + 20 * before + 20 * after + 2 * position) / 92 };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.match;
}

function makeCases(text: string): readonly Case[] {
  const sentences = [...text.matchAll(/[A-Z][^.!?\n]{8,200}[.!?]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  if (sentences.length < 6) return [];
  return Array.from({ length: 4 }, () => {
    const sentence = pick(sentences);
    const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/g)];
    const first = Math.floor(random() * words.length);
    const last = Math.min(words.length - 1, first + Math.floor(random() * 12));
    const start = sentence.start + (words[first]?.index ?? 0);
    const end = sentence.start + (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    return { start, end };
  }).flatMap((place) =>
    EDITS.map(([edit, make]) => ({ edit, selector: selectorOf(text, place), ...make(text, place) })),
  );
}

/** The same words but one. */
function lookalike(words: string): string {
  return words.replace(/\w{4,}/, (word) => (word === 'other' ? 'another' : 'other'));
}

type Edit = (text: string, place: Span) => { readonly text: string; readonly truth: Span | undefined };

const EDITS: readonly (readonly [string, Edit])[] = [
  [
    'typos inside',
    (text, { start, end }) => {
      const at = start + Math.floor(random() * (end - start));
      const changed = text.slice(0, at) + pick(['a', 'e', 'i', 'o', 'u', 'r', 's', 't']) + text.slice(at + 1);
      return { text: changed, truth: { start, end } };
    },
  ],
  [
    'words put in around',
    (text, { start, end }) => {
      const before = text.slice(0, start) + 'indeed ';
      const quote = text.slice(start, end);
      return {
        text: `An editor's note. ${before}${quote} then${text.slice(end)}`,
        truth: { start: before.length + 18, end: before.length + 18 + quote.length },
      };
    },
  ],
  [
    'a word put in inside',
    (text, { start, end }) => {
      const space = text.indexOf(' ', start);
      if (space < 0 || space >= end) return { text, truth: { start, end } };
      return { text: `${text.slice(0, space)} now${text.slice(space)}`, truth: { start, end: end + 4 } };
    },
  ],
  [
    'paragraph moved',
    (text, { start, end }) => {
      const from = text.lastIndexOf('\n', start) + 1;
      const to = !text.includes('\n', end) ? text.length : text.indexOf('\n', end);
      const moved = `${text.slice(from, to)}\n${text.slice(0, from)}${text.slice(to + 1)}`;
      return { text: moved, truth: { start: start - from, end: end - from } };
    },
  ],
  [
    'lookalike added',
    (text, { start, end }) => {
      const like = lookalike(text.slice(start, end));
      return {
        text: `Elsewhere, ${like} too.\n${text}`,
        truth: { start: start + like.length + 17, end: end + like.length + 17 },
      };
    },
  ],
  [
    'deleted',
    (text, { start, end }) => {
      const rest = text.slice(0, start) + text.slice(end);
      return { text: rest, truth: undefined };
    },
  ],
  [
    'deleted, lookalike left',
    (text, { start, end }) => {
      const like = lookalike(text.slice(start, end));
      return { text: `${text.slice(0, start)}${text.slice(end)}\nElsewhere, ${like} too.`, truth: undefined };
    },
  ],
];

const random = mulberry(20260122);
const cases = readTexts().flatMap(makeCases);
report('ours', (text, selector) => {
  const found = anchor(text, selector);
  return found.kind === 'found' ? found.span : undefined;
});
report('approx-string-match', peer);
time();

/** 500 anchors in an article of 150 KB: all quotes standing after text was put in above them, then none standing to the letter. */
function time(): void {
  const text = readTexts().join('\n\n').slice(0, 150_000);
  const places = Array.from({ length: 500 }, (_, i) => {
    const start = 200 + i * 280;
    return { start, end: start + 60 };
  });
  const selectors = places.map((place) => selectorOf(text, place));
  const shifted = `A new first line.\n${text}`;
  const mended = text.replace(/([^]{44})[^]/g, '$1_');
  for (const [name, now] of [
    ['unchanged', text],
    ['text put in above', shifted],
    ['every quote changed', mended],
  ] as const) {
    const begin = process.cpuUsage();
    const found = selectors.filter((selector) => anchor(now, selector).kind === 'found').length;
    const { user, system } = process.cpuUsage(begin);
    console.log(
      `500 anchors in 150 KB, ${name}: ${((user + system) / 1000).toFixed(0)} ms of processor time, ${found} found`,
    );
  }
}

function readTexts(): readonly string[] {
  const quotes = path.join(shared, 'data', 'quotes', 'polnear-dev.jsonl');
  if (existsSync(quotes)) {
    return readFileSync(quotes, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  }
  const folder = 'samples/harbour-summit';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

function pick<T>(list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
