import type { Claim } from '../claims/claim.ts';
import type { Likeness } from './align-claims.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { MEASURES } from './judge-figures.ts';

/** Sentences that share less than this have nothing in common but their verb and whom they name. */
const BOUND_SHARE = 0.1;

/** Days of one verb and one name are told of many happenings: so many words besides must be shared. */
const BOUND_DATE_TERMS = 4;

/** And so many where both state the age of the one whom they tell of. */
const AGED_DATE_TERMS = 3;

/**
 * Whether two values are bound to one thing by more than their words: the same happening next to them, of somebody of the same age or of
 * the same named thing. `The 36-year-old fell about 150 metres` and `A climber, 36, slipped and fell 200 metres` share two words.
 */
export function areBound(corpus: Corpus, a: ClaimNode, b: ClaimNode, { share, common }: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  const [event] = x.governors;
  if (event === undefined || event !== y.governors[0]) return false;
  if (x.event !== event && y.event !== event) return false;
  // `Fell 300 metres to his death`: a measure is of its verb, whatever came of it.
  if ((x.event !== event || y.event !== event) && !MEASURES.has(x.key)) return false;
  if (share < BOUND_SHARE) return false;
  if (x.kind === 'place' && AT_ONE_SPOT.test(event)) return common >= SPOT_TERMS;
  if (x.kind === 'date' && common < (haveOneAge(x, y) ? AGED_DATE_TERMS : BOUND_DATE_TERMS)) return false;
  return haveOneAge(x, y) || (!OF_MANY.test(event) && nameOneThing(corpus, a, b));
}

/** What befalls a train, a ship or a building happens at one spot, and a story has one of it. */
const AT_ONE_SPOT = /^(?:derail|capsize|sink|crash|collapse)$/;

/** Sentences that put it somewhere share so many words, the happening among them. */
const SPOT_TERMS = 2;

/** Happenings that people are counted by: several figures of them are told of one person. */
const OF_MANY = /^(?:kill|injure|miss|arrest|charge|convict|rescue)$/;

/** Whether the sentences tell of people of other ages, which differ by at least so many years: they are two people. */
export function haveOtherAges({ ages: x }: Claim, { ages: y }: Claim, least = 1): boolean {
  return (
    x !== undefined && y !== undefined && !x.some((age) => y.some((other) => Math.abs(age - other) < least))
  );
}

function haveOneAge({ ages: x }: Claim, { ages: y }: Claim): boolean {
  return x?.length === 1 && y?.length === 1 && x[0] === y[0];
}

/** What counts of charges are told under: `two counts of robbery`. */
const CHARGES = 'count';

/** Whether both count the charges of one kind that somebody whom both name faces. */
export function areCountsOfOneCharge(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.key !== CHARGES || x.follow[0] === undefined || y.follow[0] === undefined) return false;
  return nameOneThing(corpus, a, b) && !areOtherCharges(x, y);
}

/** Whether both count charges, of two kinds or at two stages: somebody may be convicted on some of the charges only. */
export function areOtherCharges(x: Claim, y: Claim): boolean {
  if (x.key !== CHARGES) return false;
  const [first, second] = [x.follow[0], y.follow[0]];
  return isVerdict(x) !== isVerdict(y) || (first !== undefined && second !== undefined && first !== second);
}

function isVerdict({ governors: [first = ''] }: Claim): boolean {
  return /^(?:convict|acquit|sentence|guilty|plead)$/.test(first);
}

/** A person or a thing with a name of its own; a place or a body takes part in too many happenings. */
export function nameOneThing({ entityById }: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  return a.entities.some((id) => {
    const kind = entityById.get(id)?.kind;
    return (kind === 'person' || kind === 'product' || kind === 'work') && b.entities.includes(id);
  });
}

/** Claims of the first seven sentences of an article, headline and standfirst counted, by their number among those that claim anything. */
const LEAD = /^s[0-6]$/;

/** A sentence that has this many other words of content or fewer says nothing but the toll. */
const BARE_TERMS = 2;

/**
 * Whether both leads tell which way a thing went, which of several it was or of what kind, of which a lead tells one each; or both tell
 * how well somebody whom both name was prepared.
 */
export function areLeadDetails(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'detail') return false;
  return x.key.startsWith('how ') ? nameOneThing(corpus, a, b) : ONE_OF_LEAD.test(x.key) && areOfLead(x, y);
}

const ONE_OF_LEAD = /^(?:direction|kind|level|which|side) /;

function areOfLead(x: Claim, y: Claim): boolean {
  return x.block === 0 && y.block === 0 && LEAD.test(x.sentence) && LEAD.test(y.sentence);
}

/**
 * Whether both state the toll of what their articles tell of: in the lead, and at least one of them in a sentence that says nothing else
 * (`Forty people were hurt`), which shares no other word with anything.
 */
export function areLeadTolls({ claim: x }: ClaimNode, { claim: y }: ClaimNode): boolean {
  return isToll(x) && areOfLead(x, y) && (isBare(x) || isBare(y));
}

/** Whether a claim counts people by what befell them. */
export function isToll({ key }: Claim): boolean {
  return /^person \w+$/.test(key);
}

function isBare({ near, terms }: Claim): boolean {
  return near.length <= BARE_TERMS && terms.length <= BARE_TERMS;
}
