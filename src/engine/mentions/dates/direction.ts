import { lowerAt, type Words } from '../figures/words.ts';

export type Direction = 'past' | 'future';

/** Words looked at before a date for the tense of its clause. */
const REACH_BACK = 14;
/** Words looked at after a date that opens its clause. A subject and a relative clause fit in. */
const REACH_ON = 12;

/**
 * Whether the clause around a date tells of something past or to come, from the nearest word of tense, before the date first:
 * `said Monday that it will`, `will meet Monday`, `on Monday, the court will rule`. `undefined` where no word tells.
 */
export function directionAt(words: Words, start: number, end: number): Direction | undefined {
  if (isDeadline(words, start) || isScheduled(words, start)) return 'future';
  for (let at = start - 1; at >= Math.max(words.first, start - REACH_BACK); at--) {
    const direction = directionOf(words, at);
    if (direction) return direction;
    const word = lowerAt(words, at);
    if (word === ';' || word === ':' || word === '”') break;
  }
  for (let at = end; at < Math.min(words.end, end + REACH_ON); at++) {
    const word = lowerAt(words, at);
    if (FUTURE.has(word)) return 'future';
    if (isPast(word)) return 'past';
    if (word === ';') break;
  }
  return undefined;
}

/** `until Friday`, `as early as Tuesday`, `payable Dec. 15`: the words just before set a day that is to come. */
function isDeadline(words: Words, start: number): boolean {
  const before = lowerAt(words, start - 1);
  if (DEADLINES.has(before)) return true;
  return before === 'as' && ['soon', 'early', 'late'].includes(lowerAt(words, start - 2));
}

const DEADLINES: ReadonlySet<string> = new Set(
  'until till by effective payable expire expires through'.split(' '),
);

/** `reopens on Friday`, `the trial begins Monday`: the present of such verbs with a day right behind it is a timetable. */
function isScheduled(words: Words, start: number): boolean {
  const at = ['on', 'in', 'at', 'from'].includes(lowerAt(words, start - 1)) ? start - 2 : start - 1;
  return TIMETABLE.has(lowerAt(words, at));
}

const TIMETABLE: ReadonlySet<string> = new Set(
  'opens reopens begins starts runs resumes closes ends expires airs premieres meets reconvenes returns departs arrives lapses'.split(
    ' ',
  ),
);

function directionOf(words: Words, at: number): Direction | undefined {
  const word = lowerAt(words, at);
  if (FUTURE.has(word)) return 'future';
  if (PLANNED.has(word) && PLANS.has(lowerAt(words, at + 1))) return 'future';
  if (!isPast(word)) return undefined;
  // `the sale, which is expected in December`
  if (PLANNED.has(word) && ['is', 'are'].includes(lowerAt(words, at - 1))) return 'future';
  // `will be held`, `is to be sworn in`: the form of the past after a word of the future is a passive.
  for (let before = at - 1; before >= Math.max(words.first, at - 4); before--) {
    const earlier = lowerAt(words, before);
    if (earlier === ',') break;
    if (FUTURE.has(earlier)) return 'future';
    if (earlier === 'to' && lowerAt(words, before + 1) === 'be') return 'future';
  }
  return 'past';
}

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));
}

const FUTURE: ReadonlySet<string> = new Set(
  "will won't shall 'll he'll she'll it'll they'll we'll i'll you'll would upcoming expects plans plan planning intends hopes due scheduled slated".split(
    ' ',
  ),
);
/** A plan in the past tense is a plan when `for` or `to` follows. */
const PLANNED: ReadonlySet<string> = new Set(
  'expected planned set called postponed delayed moved adjourned extended'.split(' '),
);
const PLANS: ReadonlySet<string> = new Set(['for', 'to', 'until']);
const NOT_PAST: ReadonlySet<string> = new Set(
  'need feed speed indeed hundred united seed breed exceed proceed'.split(' '),
);
const PAST: ReadonlySet<string> = new Set(
  'was were had did said told met went came took gave made got saw found left lost won led fell rose held began broke brought built bought caught chose drew drove flew fought hit hurt kept knew laid lay paid ran sent shot sold sought spent spoke stood struck swore taught thought threw wrote'.split(
    ' ',
  ),
);
