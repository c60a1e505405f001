import type { DateMention, DateValue } from '../mentions/mention.ts';
import type { ClaimReader } from './draft-claim.ts';
import { nearestEvent } from './nearest-event.ts';
import type { SentenceView } from './sentence-view.ts';

/** Dates of what the clause tells: the key is the class of happening, `when` where none is known; hours have a key of their own. */
export const readDates: ClaimReader = (view, _context, add) => {
  let stamp: boolean | undefined;
  for (const { mention, first, end } of view.mentions) {
    if (mention.kind !== 'date' || first < 0 || !isComparable(mention.value)) continue;
    const said = view.article.text.slice(mention.start, mention.end);
    if (!isExplicit(said)) continue;
    if (isLabel(view, mention.value, first, end)) continue;
    if ((stamp ??= isStamp(view))) return;
    const event = nearestEvent(view, first, end);
    const marks = isOfGame(view, end) ? OF_GAME : boundary(view, mention, first);
    const modality = isAttribute(view, mention, first, end) ? 'reported' : undefined;
    for (const key of keysOf(mention, said)) {
      add({
        start: mention.start,
        end: mention.end,
        at: first,
        kind: 'date',
        event,
        key: event === undefined ? key : `${key} ${event}`,
        value: { kind: 'date', date: mention.value },
        marks,
        modality,
      });
    }
  }
};

const DAY: readonly string[] = ['when'];
const HOUR: readonly string[] = ['hour'];
const HOUR_AND_DAY: readonly string[] = ['hour', 'when'];

/** `1:30 a.m. on May 2` states an hour and a day, `1:30 a.m.` an hour alone, whatever day it was placed on. */
function keysOf({ value }: DateMention, said: string): readonly string[] {
  if (value.minutes === undefined) return DAY;
  if (value.weekday !== undefined || value.anchor === 'none' || STATES_DAY.test(said)) return HOUR_AND_DAY;
  return HOUR;
}

const STATES_DAY = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]{0,6}\b)/i;

function isComparable(value: DateValue): boolean {
  if (value.repeated) return false;
  if (value.minutes !== undefined) return true;
  if (/^XXXX-\d\d-\d\d/.test(value.timex)) return true;
  return (value.from !== null && value.to !== null) || value.weekday !== undefined;
}

/** `Last updated 15:48`, a bare date line: the page's own date, not that of a happening. */
function isStamp({ words }: SentenceView): boolean {
  let count = 0;
  let stamped = false;
  for (const word of words) {
    if (!word.content || word.mention !== undefined) continue;
    count++;
    if (count > 3) return false;
    stamped ||= STAMPS.test(word.lower);
  }
  return count === 0 || stamped;
}

const STAMPS = /^(?:updated|posted|published|modified|created)$/;

/** Words that place a day or hour by themselves; `that morning` and `earlier in the day` lean on what was told before. */
const PLACING =
  /\d|day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|noon|midnight|yesterday|today|tomorrow|tonight)/i;

function isExplicit(said: string): boolean {
  return (
    PLACING.test(said) && !/^(?:that|the (?:same|next|previous|following|day)|earlier|later)\b/i.test(said)
  );
}

/** `the 2012 Oscars`: a year that names its noun is no date of a happening. */
function isLabel(view: SentenceView, value: DateValue, first: number, end: number): boolean {
  if (value.precision !== 'year') return false;
  const before = view.words[first]?.lower === 'the' ? 'the' : (view.words[first - 1]?.lower ?? '');
  const after = view.words[end];
  return (
    after?.kind === 'word' &&
    after.content &&
    !/^(?:in|since|until|by|from|of|before|after|during)$/.test(before)
  );
}

/** `since`, `until`, `by`: the date bounds the happening and is not its day. */
function boundary({ words }: SentenceView, { value }: DateMention, first: number): readonly string[] {
  const before = words[first - 1]?.lower ?? '';
  // `shortly before 9pm on Friday` was on Friday.
  if (value.minutes !== undefined && CLOSE.test(words[first - 2]?.lower ?? '')) return [];
  return /^(?:since|until|till|by|from|before|after|through)$/.test(before) ? [`<${before}`] : [];
}

const OF_GAME: readonly string[] = ['of game'];

/** How many words a game that a day owns may be long: `Friday's second quarter-final`. */
const GAME_WORDS = 4;

/** `will play the winner of Friday's second semifinal`: the day is that of a game, and not of the verb. */
function isOfGame({ words }: SentenceView, end: number): boolean {
  if (!/^['’]s$/.test(words[end]?.lower ?? '')) return false;
  for (let at = end + 1; at <= end + GAME_WORDS; at++) if (GAME.test(words[at]?.lower ?? '')) return true;
  return false;
}

const GAME = /^(?:games?|match(?:es)?|(?:semi|quarter)?-?finals?|playoffs?|races?|bouts?)$/;

const CLOSE = /^(?:shortly|just|soon|right|immediately|minutes|moments|seconds)$/;

/** `might not make its November 8 release date`: the day names the noun, and what is denied of the noun is not the day. */
function isAttribute({ words }: SentenceView, { value }: DateMention, first: number, end: number): boolean {
  if (value.precision !== 'day' || words[first - 1]?.lower === 'on') return false;
  return words[end]?.event !== undefined && /^(?:date|day)$/.test(words[end + 1]?.lower ?? '');
}
