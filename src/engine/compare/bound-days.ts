import { shareOne } from '../base/share-one.ts';
import type { Claim } from '../claims/claim.ts';
import { isSaying } from '../claims/word-classes.ts';
import type { DateValue } from '../mentions/mention.ts';
import type { Likeness } from './align-claims.ts';
import { nameOneThing } from './bound-claims.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { areOneDay } from './judge-days.ts';
import { areOfOneArticle, shareArticle } from './meeting.ts';

/**
 * Whether two days are bound to one happening by more than their verbs: by standing in two leads, by their month of long ago, by
 * the hour that both state, or by their figures.
 */
export function areBoundDays(corpus: Corpus, a: ClaimNode, b: ClaimNode, likeness: Likeness): boolean {
  if (!a.claim.key.startsWith('when') || !b.claim.key.startsWith('when')) return false;
  return (
    areLeadDays(corpus, a, b, likeness) ||
    areOfOneMonth(corpus, a, b, likeness) ||
    areOfOneHour(corpus, a, b, likeness) ||
    areOfOneScore(corpus, a, b, likeness)
  );
}

/** Sentences of a lead that are of one happening share this much, and this many words. */
const LEAD_SHARE = 0.35;
const LEAD_TERMS = 5;

/** And this much where neither article tells of the other's day at all. */
const LONE_SHARE = 0.25;
const LONE_TERMS = 4;

/** Whether both leads state the day of what their articles tell of: sentences that share a name and other words, whatever their verbs. */
function areLeadDays(corpus: Corpus, a: ClaimNode, b: ClaimNode, { wide, common }: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  if (!isLeadDay(x) || !isLeadDay(y) || haveOtherEvents(x, y) || isOneFound(x, y)) return false;
  if (looksBack(x) !== looksBack(y)) return false;
  if (wide >= LEAD_SHARE && common >= LEAD_TERMS && nameOneThing(corpus, a, b)) return true;
  return (
    wide >= LONE_SHARE &&
    common >= LONE_TERMS &&
    shareOne(a.entities, b.entities) &&
    areLoneDays(corpus, a, b)
  );
}

/** Whether a claim states the day of what its article tells of. */
export function isLeadDay(claim: Claim): boolean {
  const { key, block, modality, sentence } = claim;
  if (!key.startsWith('when') || block !== 0 || modality !== 'reported') return false;
  return isDay(claim) && FIRST.test(sentence) && !isOfSaying(claim);
}

const FIRST = /^s[0-2]$/;

/** Whether one day is that of a find: who was found dead on Tuesday may have died on Saturday. */
export function isOneFound({ governors: x }: Claim, { governors: y }: Claim): boolean {
  return x.includes('find') !== y.includes('find');
}

function haveOtherEvents({ event: x }: Claim, { event: y }: Claim): boolean {
  return x !== undefined && y !== undefined && x !== y;
}

/** `last Thursday`: what led to the news, while a bare weekday is the day of the news. */
function looksBack({ said }: Claim): boolean {
  return /^last\b/i.test(said);
}

/** `said on Thursday that …`: the day of what is said is another. */
function isOfSaying({ governors: [governor] }: Claim): boolean {
  return governor !== undefined && isSaying(governor);
}

function isDay({ value, marks }: Claim): boolean {
  return value.kind === 'date' && marks.length === 0 && /^(?:day|part-of-day)$/.test(value.date.precision);
}

/** Whether neither article tells of the other's day, so that it speaks of no second happening. */
function areLoneDays({ told: { days } }: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  return !days.tells(a, b) && !days.tells(b, a);
}

/** Sentences that state days of one month of one year share this much, and this many words, where they tell of one happening. */
const MONTH_SHARE = 0.4;
const MONTH_TERMS = 3;

/**
 * Whether both state days of the same month with its year, and neither article the other's day: what is told with its year is told as
 * background, and a story seldom has two such days in one month.
 */
function areOfOneMonth(corpus: Corpus, a: ClaimNode, b: ClaimNode, { share, common }: Likeness): boolean {
  const month = monthOf(a.claim);
  if (month === undefined || month !== monthOf(b.claim)) return false;
  if (isOfSaying(a.claim) || isOfSaying(b.claim)) return false;
  return share >= MONTH_SHARE && common >= MONTH_TERMS && areLoneDays(corpus, a, b);
}

/** The month of a day that is stated with its year: `2005-03`. */
export function monthOf({ key, value }: Claim): string | undefined {
  if (!key.startsWith('when') || value.kind !== 'date' || !value.date.statesYear) return undefined;
  return /^\d{4}-\d\d(?=-\d\d)/.exec(value.date.timex)?.[0];
}

/** Sentences that state the same hour of two days share this many words where they tell of one happening. */
const HOUR_TERMS = 2;

/** The same of hours that are not equal, with this share of the sentence. */
const NEAR_HOUR_TERMS = 3;
const NEAR_HOUR_SHARE = 0.35;

/** An alarm is given some minutes after what it is given for, and papers round the hour of either. In minutes. */
export const NEAR_HOUR = 15;

/** Whether both state the same hour of the day, or nearly the same, and neither article the other's day. */
function areOfOneHour(corpus: Corpus, a: ClaimNode, b: ClaimNode, { common, wide }: Likeness): boolean {
  const [x, y] = [hourOf(a.claim), hourOf(b.claim)];
  if (x === undefined || y === undefined || Math.abs(x - y) > NEAR_HOUR) return false;
  if (x === y ? common < HOUR_TERMS : common < NEAR_HOUR_TERMS || wide < NEAR_HOUR_SHARE) return false;
  return areLoneDays(corpus, a, b);
}

/** Sentences that state two figures alike share this many words where they tell of one happening; those that state one magnitude, more. */
const FIGURE_TERMS = 2;
const MAGNITUDE_TERMS = 4;

/**
 * Whether both sentences state the same two figures, or the same magnitude, and neither article the other's day: `beat Orra 31-24 on
 * Thursday`.
 */
function areOfOneScore(corpus: Corpus, a: ClaimNode, b: ClaimNode, { common }: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  const least = stateOneScore(x, y) ? FIGURE_TERMS : stateOneMagnitude(x, y) ? MAGNITUDE_TERMS : Infinity;
  if (common < least || isOneFound(x, y)) return false;
  return shareOne(a.entities, b.entities) && areLoneDays(corpus, a, b);
}

/** Figures below this are told of many things. */
const RARE_FIGURE = 10;

/** Whether two sentences have two figures in common, of which one at least is none of the small ones that many have. */
export function stateOneScore({ numbers: x }: Claim, { numbers: y }: Claim): boolean {
  const shared = new Set(x.filter((number) => y.includes(number)));
  return shared.size > 1 && [...shared].some((number) => number >= RARE_FIGURE);
}

function stateOneMagnitude(
  { numbers: x, governors: p }: Claim,
  { numbers: y, governors: q }: Claim,
): boolean {
  if (!p.includes('quake') || !q.includes('quake')) return false;
  return x.some((number) => !Number.isInteger(number) && y.includes(number));
}

/** The minute of the day that the clause states, where it states one alone. */
export function hourOf({ key, value, time }: Claim): number | undefined {
  if (!key.startsWith('when') || value.kind !== 'date') return undefined;
  return minuteOf(value.date) ?? (time && minuteOf(time));
}

function minuteOf({ minutes }: DateValue): number | undefined {
  return minutes && minutes[0] === minutes[1] ? minutes[0] : undefined;
}

/**
 * Whether one article tells the other's day, too, of the same verb or happening, and so agrees with it: beside its own day, or
 * elsewhere where the two sentences are not one rewritten.
 */
export function areToldApart(
  { told: { days } }: Corpus,
  a: ClaimNode,
  b: ClaimNode,
  isOneText: boolean,
): boolean {
  const [one, other] = [a.claim, b.claim];
  if (!one.key.startsWith('when') || one.value.kind !== 'date' || other.value.kind !== 'date') return false;
  if (areOneDay(one.value.date, other.value.date) || areOfOneArticle(a, b) || shareArticle(a, b))
    return false;
  const [x, y] = [days.tellsLikewise(a, b), days.tellsLikewise(b, a)];
  if (x === 'beside' || y === 'beside') return true;
  return !isOneText && (x !== undefined || y !== undefined);
}
