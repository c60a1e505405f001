import { shareOne } from '../base/share-one.ts';
import type { Claim } from '../claims/claim.ts';
import type { Likeness } from './align-claims.ts';
import { isToll } from './bound-claims.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { areOneDay } from './judge-days.ts';
import { areOfOnePart } from './meeting.ts';
import { areOtherRows } from './other-bearers.ts';

/** What two sentences of one page share where they tell one thing: much the same words, and several of them. */
const OWN_SHARE = 0.8;
const OWN_TERMS = 5;

/** The same of a toll, which a page has one of. */
const OWN_TOLL_TERMS = 3;

/**
 * Whether two claims of one page may contradict each other. A page says most things once, and what it says in like words again and
 * again are the rows of a list: dates with no verb, sentences whose other figures and days are others too. What two of its cards say need
 * not be said in the same words.
 */
export function mayContradictItself(a: ClaimNode, b: ClaimNode, { share, shared }: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'detail' || x.kind === 'place' || areRowsOfList(x, y)) return false;
  const fewest = isToll(x) ? OWN_TOLL_TERMS : OWN_TERMS;
  if (areOfOnePart(a, b) && (share < OWN_SHARE || shared < fewest)) return false;
  if (!shareOne(x.governors, y.governors)) return false;
  return !areOtherRows(a, b, 1) && !areOnOtherDays(x, y) && !statesToo(x, y) && !statesToo(y, x);
}

/** A line with more words of content than this says something. */
const MOST_ROW_TERMS = 6;

/** `Music releases, 2 days ago`: short lines with the same words. */
function areRowsOfList({ terms: x }: Claim, { terms: y }: Claim): boolean {
  return x.length <= MOST_ROW_TERMS && x.length === y.length && x.every((term) => y.includes(term));
}

function areOnOtherDays({ time: x }: Claim, { time: y }: Claim): boolean {
  return x !== undefined && y !== undefined && !areOneDay(x, y);
}

/** Whether the sentence of one claim states the value of the other, too. */
function statesToo({ numbers, time }: Claim, { value }: Claim): boolean {
  if (value.kind === 'figure') return numbers.includes(value.figure.stated);
  return value.kind === 'date' && time !== undefined && areOneDay(time, value.date);
}
