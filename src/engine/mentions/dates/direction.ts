import { lowerAt, type Words } from '../figures/words.ts';

export type Direction = 'past' | 'future';

/** Words looked at on either side of a date for the tense of its clause. */
const REACH = 14;

/**
 * Whether the clause around a date tells of something past or to come, from the nearest word of tense, before the date first:
 * `said Monday that it will`, `will meet Monday`, `on Monday, the court will rule`.
 */
export function directionAt(words: Words, start: number, end: number): Direction | undefined {
  for (let at = start - 1; at >= Math.max(words.first, start - REACH); at--) {
    const direction = directionOf(words, at);
    if (direction) return direction;
    const word = lowerAt(words, at);
    if (word === ';' || word === ':' || word === '"' || word === '”') break;
  }
  for (let at = end; at < Math.min(words.end, end + REACH); at++) {
    const word = lowerAt(words, at);
    if (FUTURE.has(word)) return 'future';
    if (isPast(word)) return 'past';
    if (word === ';') break;
  }
  return undefined;
}

function directionOf(words: Words, at: number): Direction | undefined {
  const word = lowerAt(words, at);
  if (FUTURE.has(word)) return 'future';
  if (!isPast(word)) return undefined;
  // `will be held`, `is to be sworn in`: the form of the past after a word of the future is a passive.
  for (let before = at - 1; before >= Math.max(words.first, at - 4); before--) {
    const earlier = lowerAt(words, before);
    if (earlier === ',') break;
    if (FUTURE.has(earlier)) return 'future';
    if (earlier === 'to' && lowerAt(words, before + 1) === 'be') return 'future';
  }
  return PLANNED.has(word) && PLANS.has(lowerAt(words, at + 1)) ? 'future' : 'past';
}

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));
}

const FUTURE: ReadonlySet<string> = new Set(
  "will won't would'll shall 'll he'll she'll it'll they'll we'll i'll upcoming expects plans intends hopes due scheduled slated".split(
    ' ',
  ),
);
/** A plan in the past tense is a plan when `for` or `to` follows. */
const PLANNED: ReadonlySet<string> = new Set(
  'expected planned set called scheduled slated postponed delayed moved'.split(' '),
);
const PLANS: ReadonlySet<string> = new Set(['for', 'to', 'until', 'on']);
const NOT_PAST: ReadonlySet<string> = new Set(
  'need feed speed indeed hundred united seed breed exceed proceed'.split(' '),
);
const PAST: ReadonlySet<string> = new Set(
  'was were had did said told met went came took gave made got saw found left lost won led fell rose held began broke brought built bought caught chose drew drove flew fought hit hurt kept knew laid lay paid put ran rang read sent shot shut sold sought spent spoke spread stood struck swore taught thought threw wrote'.split(
    ' ',
  ),
);
