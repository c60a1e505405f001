import { CASUALTY_WORDS, COUNTED_STOPS, IRREGULAR_PLURALS, NOT_PLURAL } from '../../lexicon/figure-words.ts';
import { MONTHS, TIME_UNITS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { isInnerHyphen, lowerAt, tokenAt, type Words } from './words.ts';

/** The longest noun phrase read after a number, in words. */
const LONGEST_PHRASE = 5;

/** The noun that a number counts. */
export interface Counted {
  /** Tokens of the noun itself, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** `person` for `people`. */
  readonly lemma: string;
  readonly plural: boolean;
}

/**
 * What is counted after a number: the first plural noun, or the one that it modifies. `loose` lets `of` stand before a bare noun, as
 * after `hundreds` and `a dozen`; `one of Smith's cars` counts no cars.
 */
export function readCounted(words: Words, at: number, value: number, loose = false): Counted | undefined {
  let from = at;
  if (lowerAt(words, from) === 'of') {
    from++;
    if (DETERMINERS.has(lowerAt(words, from))) from++;
    else if (!loose) return undefined;
  }
  while (MORE.has(lowerAt(words, from))) from++;
  const run: number[] = [];
  for (let i = from; run.length < LONGEST_PHRASE; i++) {
    const token = tokenAt(words, i);
    if (isInnerHyphen(words, i)) continue;
    if (token.kind !== 'word' || isStop(token.lower)) break;
    const last = run.at(-1);
    const closed = last !== undefined && isPluralAt(words, last);
    if (closed && !(PLURAL_MODIFIERS.has(lowerAt(words, last)) && isPluralAt(words, i))) break;
    run.push(i);
  }
  const head = value === 1 || value === 0.5 ? singularHead(words, run) : pluralHead(words, run);
  if (head === undefined) return casualty(words, at);
  const lower = lowerAt(words, head);
  const lemma = isAcronyms(tokenAt(words, head).text) ? lower.slice(0, -1) : singularOf(lower);
  return { first: head, end: head + 1, lemma, plural: isPluralAt(words, head) };
}

function isPluralAt(words: Words, at: number): boolean {
  const { text, lower } = tokenAt(words, at);
  return isPlural(lower) || isAcronyms(text);
}

/** `MPs`, `SUVs`, `MoUs`: capitals, or two with small letters between them, and the ending of the plural. */
function isAcronyms(text: string): boolean {
  return /^\p{Lu}\p{L}*\p{Lu}s$/u.test(text);
}

/** Plurals that stand before another noun: `police officers`. After any other plural a word in `-s` is a verb. */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'police sports arms sales women men news systems drugs communications operations services goods weapons veterans'.split(
    ' ',
  ),
);

const DETERMINERS: ReadonlySet<string> = new Set('the his her its their our my your these those'.split(' '));
const MORE: ReadonlySet<string> = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'new',
  'different',
  'separate',
  'such',
]);

/** Words that end the phrase of what is counted. */
function isStop(lower: string): boolean {
  return (
    COUNTED_STOPS.has(lower) ||
    CASUALTY_WORDS.has(lower) ||
    MONTHS.has(lower) ||
    WEEKDAYS.has(lower) ||
    TIME_UNITS.has(lower)
  );
}

function pluralHead(words: Words, run: readonly number[]): number | undefined {
  return run.findLast((at) => isPluralAt(words, at));
}

function singularHead(words: Words, run: readonly number[]): number | undefined {
  const stop = run.findIndex((at, index) => index > 0 && /(?:ed|ing|ly)$/.test(lowerAt(words, at)));
  const part = stop < 0 ? run.slice(0, 3) : run.slice(0, stop);
  return part.findLast((at) => tokenAt(words, at).text === lowerAt(words, at));
}

/** `20 were killed`, `14 injured`, `three dead`. */
function casualty(words: Words, at: number): Counted | undefined {
  let from = at;
  while (MORE.has(lowerAt(words, from))) from++;
  if (['were', 'was', 'are', 'is'].includes(lowerAt(words, from))) from++;
  else if (lowerAt(words, from) === 'have' || lowerAt(words, from) === 'had')
    from += lowerAt(words, from + 1) === 'been' ? 2 : 1;
  const lower = lowerAt(words, from);
  return CASUALTY_WORDS.has(lower) ? { first: from, end: from + 1, lemma: lower, plural: false } : undefined;
}

/** Whether a word looks like a plural noun. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !NOT_PLURAL.has(lower);
}

/** The singular of a plural noun, by its ending. */
export function singularOf(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (!isPlural(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
