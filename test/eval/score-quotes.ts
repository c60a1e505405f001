/**
 * Quotations as the shared scorer counts them, but with gold cut at two apostrophes too: a news database writes `''so''` for every quotation mark,
 * the gold attributions hold such passages, and a cut at `"` and `“` alone passes them over, so that each one found counts as wrong.
 *
 *   node --import tsx test/eval/score-quotes.ts SET.jsonl …
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { overlaps, sharedLength, type Span, span } from '../../src/engine/base/span.ts';
import { findQuotations } from '../../src/engine/mentions/find-quotations.ts';
import { readArticle } from '../../src/engine/text/article.ts';

interface GoldQuote extends Span {
  readonly direct?: boolean;
  readonly speaker_start?: number | null;
  readonly speaker_end?: number | null;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** What stands between two marks of any writing. */
const PIECES = /(?:["“]|'')[^"“”]*?(?:["”]|''|$)/g;
/** Pieces of one word are left out, as the shared scorer does. */
const WORDS = /\S\s+\S/;
/** How much of each other two pieces must cover to be one, as the shared scorer has it. */
const COVER = 0.8;

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line) as GoldDocument);
  console.log(JSON.stringify({ set: path.basename(file, '.jsonl'), ...score(documents) }));
}

function score(documents: readonly GoldDocument[]): object {
  let [found, said, wanted, right, speakers] = [0, 0, 0, 0, 0];
  for (const { id, text, quotes } of documents) {
    const pieces = quotes.filter(({ direct }) => direct).flatMap((quote) => piecesOf(text, quote));
    const have = findQuotations(readArticle({ id, group: id, version: 1, text }, Infinity)).map((quote) => ({
      ...quote,
      bare: bare(text, quote),
    }));
    const taken = new Set<object>();
    wanted += pieces.length;
    for (const { piece, quote } of pieces) {
      const match = have.find((other) => !taken.has(other) && isSame(other.bare, piece));
      if (!match) continue;
      taken.add(match);
      found++;
      const { speaker_start: start, speaker_end: end } = quote;
      if (typeof start !== 'number' || typeof end !== 'number') continue;
      speakers++;
      if (match.speaker && overlaps(match.speaker, span(start, end))) right++;
    }
    said += have.filter((other) => taken.has(other) || counts(text, other.bare, quotes)).length;
  }
  const percent = (part: number, whole: number): number => Number(((100 * part) / (whole || 1)).toFixed(1));
  return {
    quotes: { p: percent(found, said), r: percent(found, wanted), f: percent(2 * found, said + wanted) },
    speakerAccuracy: percent(right, speakers),
    speakers,
  };
}

function piecesOf(text: string, quote: GoldQuote): readonly { piece: Span; quote: GoldQuote }[] {
  return [...text.slice(quote.start, quote.end).matchAll(PIECES)].flatMap(({ 0: words, index }) => {
    const piece = bare(text, span(quote.start + index, quote.start + index + words.length));
    return WORDS.test(text.slice(piece.start, piece.end)) ? [{ piece, quote }] : [];
  });
}

/** A span without the marks and the space at its ends. */
function bare(text: string, { start, end }: Span): Span {
  const isMark = (at: number): boolean => /["“”'‘’\s]/.test(text[at] ?? '');
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return span(start, end);
}

function isSame(a: Span, b: Span): boolean {
  return sharedLength(a, b) >= COVER * Math.max(a.end - a.start, b.end - b.start);
}

/** What was found inside speech that is not direct counts neither way. */
function counts(text: string, found: Span, quotes: readonly GoldQuote[]): boolean {
  const near = quotes.filter((quote) => overlaps(quote, found));
  return (
    near.length === 0 || (near.some(({ direct }) => direct) && WORDS.test(text.slice(found.start, found.end)))
  );
}
