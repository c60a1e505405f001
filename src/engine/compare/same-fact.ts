import { shareOne } from '../base/share-one.ts';
import type { Claim } from '../claims/claim.ts';
import { SUSPECT } from '../claims/find-suspects.ts';
import { DEATHBED } from '../claims/read-deathbeds.ts';
import { MAKEUP } from '../claims/read-makeups.ts';
import { PEOPLE } from '../claims/read-quantities.ts';
import type { ClaimKind, Sureness } from '../model/kinds.ts';
import type { Likeness } from './align-claims.ts';
import {
  areBound,
  areCountsOfOneCharge,
  areLeadDetails,
  areLeadTolls,
  areOtherCharges,
} from './bound-claims.ts';
import { areBoundDays, areToldApart, isOneFound } from './bound-days.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import {
  areOfOtherAges,
  areOtherCourts,
  areOtherOrders,
  areOtherPeople,
  areOtherPlayers,
  areOtherRows,
  areOtherSides,
  isWindow,
} from './other-bearers.ts';
import { mayContradictItself } from './own-contradictions.ts';
import { areAtOneVenue, mayBeInTown } from './same-venue.ts';
import { areOfOneArticle } from './meeting.ts';
import { areSpelledTwoWays } from './two-speakers.ts';

/** Thresholds on likeness, by kind of claim; chosen on real clusters so that a false alarm is rarer than a miss. */
const AGREEMENT_SHARE = 0.15;
const STATEMENT_SHARE = 0.27;
const STATEMENT_TERMS = 3;
const ORDINAL_SHARE = 0.4;
const ORDINAL_TERMS = 3;
const CONTRARY_SHARE = 0.4;
const CONTRARY_TERMS = 2.5;
const CONTRARY_COMMON = 4;
const SURE_SHARE = 0.6;
const SURE_TERMS = 4;
const DOUBTFUL_SHARE = 0.25;
const DOUBTFUL_TERMS = 1.5;

/** Whether two claims with values that go together speak of the same thing. */
export function isAligned(kind: ClaimKind, likeness: Likeness): boolean {
  switch (kind) {
    case 'statement':
      return likeness.wide >= STATEMENT_SHARE && likeness.common >= STATEMENT_TERMS;
    case 'ordinal':
      return likeness.wide >= ORDINAL_SHARE && likeness.common >= ORDINAL_TERMS;
    case 'quotation':
    case 'role':
      return true;
    case 'date':
    case 'quantity':
    case 'status':
    case 'place':
    case 'relation':
    case 'detail':
      return likeness.share >= AGREEMENT_SHARE;
    default:
      return kind satisfies never;
  }
}

/** Whether something is said to be so, to come, or not to be so: not that it may be. */
function isAsserted({ modality }: Claim): boolean {
  return modality !== 'possible' && modality !== 'alleged';
}

/** Somebody without a name is most likely the one whom the story is about. */
function surenessOfStatus({ key }: Claim, other: Claim): Sureness {
  return key === SUSPECT || other.key === SUSPECT ? 'likely' : 'sure';
}

/** Details of which a person, or a number of people, has one: a home, a place of death, a makeup. */
function isOfOneOnly({ key }: Claim): boolean {
  return key === 'home' || key === DEATHBED || key.startsWith(MAKEUP);
}

/** Whether an acquittal and a verdict of guilt are those of two cases. */
function areTwoCases({ told }: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  const [person] = a.entities;
  const [x, y] = [a, b].map(({ claim: { value } }) => (value.kind === 'words' ? value.words : ''));
  return (
    person !== undefined && x !== y && (x === 'acquitted' || y === 'acquitted') && told.hasTwoCases(person)
  );
}

/** Sentences that share this much are one sentence rewritten: what stands in the same place in both is the same thing. */
const REWRITTEN = 0.75;

/**
 * How surely two claims with values that exclude each other speak of the same thing; `undefined` where they may well not. A doubtful
 * pair passes every test but shares fewer words than are asked of a likely one.
 */
export function surenessOf(
  corpus: Corpus,
  a: ClaimNode,
  b: ClaimNode,
  likeness: Likeness,
): Sureness | undefined {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'quotation' || (x.kind === 'role' && x.key === 'office')) return 'sure';
  if (x.kind === 'status')
    return isAsserted(x) && isAsserted(y) && !areTwoCases(corpus, a, b) ? surenessOfStatus(x, y) : undefined;
  if (x.kind === 'statement' || (x.kind === 'detail' && isOfOneOnly(x))) return 'likely';
  if (x.kind === 'role' || x.kind === 'ordinal') return areOfOneArticle(a, b) ? undefined : 'likely';
  if (x.modality === 'possible' || y.modality === 'possible') return undefined;
  if (x.key === 'age') return isSameBearer(corpus, a, b, likeness) ? 'sure' : undefined;
  if (areOfOthers(corpus, a, b)) return undefined;
  if (areAtOneVenue(corpus, a, b) && sameMarks(x.marks, y.marks)) return 'likely';
  if (!sameMarks(x.marks, y.marks) || isElsewhere(corpus, a, b) || isAnotherDay(a, b)) return undefined;
  if (areOfOneArticle(a, b) && !mayContradictItself(a, b, likeness)) return undefined;
  // What one paper rewrites for another person of the same career has another day, and in one article another figure.
  if ((x.kind === 'date' || areOfOneArticle(a, b)) && areOtherPeople(corpus, a, b)) return undefined;
  if (areToldApart(corpus, a, b, isRewritten(likeness))) return undefined;
  if (x.kind === 'quantity' && areOfOtherWhole(x, y)) return undefined;
  if (x.key === PEOPLE && !isRewritten(likeness)) return undefined;
  if (isRewritten(likeness) && (x.kind !== 'date' || mayBeOneHappening(x, y))) return 'sure';
  if (areOtherPeople(corpus, a, b) || areOtherTolls(x, y)) return undefined;
  if (isWindow(x) || areOtherRows(a, b)) return undefined;
  if (areParts(x, y)) return undefined;
  if (areBoundDays(corpus, a, b, likeness)) return 'likely';
  if (x.kind === 'date' && !mayBeOneHappening(x, y)) return undefined;
  if (x.key.startsWith('hour') && x.governors[0] !== y.governors[0]) return undefined;
  if (areCountsOfOneCharge(corpus, a, b)) return 'likely';
  if (areOtherCharges(x, y)) return undefined;
  if (isLengthOfTime(x.key) && !isSameLength(x, y, likeness)) return undefined;
  const sureness = weigh(x, y, likeness);
  if (sureness !== undefined && sureness !== 'doubtful') return sureness;
  const isBound = areBound(corpus, a, b, likeness) || areLeadTolls(a, b) || areLeadDetails(corpus, a, b);
  return isBound ? 'likely' : sureness;
}

/** Whether two claims are plainly of two players, two games, two courts or two disasters, however alike their sentences. */
function areOfOthers(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  return (
    areOfOtherAges(a, b) ||
    areOtherOrders(a, b) ||
    areOtherPlayers(a, b) ||
    areOtherSides(corpus, a, b) ||
    areOtherCourts(a, b)
  );
}

/** How much of what is said near the values has to be shared, and in how many words. */
function weigh(x: Claim, y: Claim, likeness: Likeness): Sureness | undefined {
  const { share, shared, common } = likeness;
  if (share >= SURE_SHARE && shared >= SURE_TERMS) return ofHappening(x, y, 'sure');
  if (share >= CONTRARY_SHARE) {
    if (shared >= CONTRARY_TERMS || isWholeOfBoth(likeness)) return ofHappening(x, y, 'likely');
    if (common >= CONTRARY_COMMON && (shareOne(x.governors, y.governors) || share >= 0.7))
      return ofHappening(x, y, 'likely');
  }
  return share >= DOUBTFUL_SHARE && shared >= DOUBTFUL_TERMS ? 'doubtful' : undefined;
}

/** Days of one person's week are days of many happenings: the nearest verb must be the same, or the pair is doubtful. */
function ofHappening(x: Claim, y: Claim, sureness: Sureness): Sureness {
  return x.kind === 'date' && x.governors[0] !== y.governors[0] && !isOneHappening(x, y)
    ? 'doubtful'
    : sureness;
}

/** Whether two days may be of one happening; where neither sentence has a verb near them, their other words decide. */
function mayBeOneHappening(x: Claim, y: Claim): boolean {
  if (isOneFound(x, y)) return false;
  return (
    x.governors.length + y.governors.length === 0 || shareOne(x.governors, y.governors) || areScheduled(x, y)
  );
}

/** Whether two days with different verbs next to them are of one happening: both name it as a thing of which a story has one, or both say that it is planned. */
function isOneHappening(x: Claim, y: Claim): boolean {
  return areScheduled(x, y) || x.governors.some((name) => DISASTERS.test(name) && y.governors.includes(name));
}

/** What befalls: papers say of a quake that it struck, jolted or shook. */
const DISASTERS = /^(?:quake|burn|explode|crash|sink|derail|capsize|erupt|flood)$/;

function areScheduled({ governors: [first = ''] }: Claim, { governors: [other = ''] }: Claim): boolean {
  return SCHEDULED.test(first) && SCHEDULED.test(other);
}

const SCHEDULED = /^(?:schedul|plan|slat|set|expect)$/;

/** Whether two sentences are one, rewritten or copied. */
export function isRewritten({ wide, shared, share }: Likeness): boolean {
  return wide >= REWRITTEN && shared >= 3 && share >= CONTRARY_SHARE;
}

/** `The project is worth …` on both pages: short sentences that say nothing else. */
function isWholeOfBoth({ share, shared, wide }: Likeness): boolean {
  return share >= 0.95 && wide >= 0.95 && shared >= 2;
}

/** Counts of time need more than the same unit: seasons as a player are not seasons as a coach. */
function isLengthOfTime(key: string): boolean {
  return /^(?:duration|season|game|point|year|month|week|day|hour|minute|percent)$/.test(key);
}

/** The same words after the figure, or the same verb with words after it that do not differ. */
function isSameLength(x: Claim, y: Claim, { share }: Likeness): boolean {
  const following = x.follow.filter((word) => y.follow.includes(word)).length;
  if (following >= 2) return true;
  if (!shareOne(x.governors, y.governors)) return false;
  return following === 1 || (share >= 0.8 && (x.follow.length === 0 || y.follow.length === 0));
}

/** Happenings that people are counted by; a sentence about one says nothing of another. */
const TOLLS = /^(?:kill|injure|miss|arrest|charge|convict|rescue|evacuate|displace|sentence)$/;

function areOtherTolls(x: Claim, y: Claim): boolean {
  return (
    x.event !== undefined &&
    y.event !== undefined &&
    x.event !== y.event &&
    TOLLS.test(x.event) &&
    TOLLS.test(y.event)
  );
}

/** Whether two sentences count what befell people otherwise, or tell parts and a whole, so that they are not one rewritten. */
function areOfOtherWhole(x: Claim, y: Claim): boolean {
  return areOtherTolls(x, y) || (x.numbers.length !== y.numbers.length && areParts(x, y));
}

/** Whether one value is the whole of what the other's sentence tells the parts of. */
function areParts(x: Claim, y: Claim): boolean {
  return addsUp(x, y) || addsUp(y, x);
}

/** Whether the other sentence states the value too, or figures that sum up to it or leave it: `six games`, `missing 10 of 16`. */
function addsUp({ value, event }: Claim, { numbers, terms }: Claim): boolean {
  if (value.kind !== 'figure') return false;
  const { stated } = value.figure;
  if (numbers.includes(stated)) return true;
  // The killed and the injured of one sentence are no parts of the injured.
  if (event !== undefined && TOLLS.test(event) && terms.some((term) => term !== event && TOLLS.test(term)))
    return false;
  return numbers.some((first, index) =>
    numbers
      .slice(index + 1)
      .some((second) => first + second === stated || Math.abs(first - second) === stated),
  );
}

function isSameBearer(corpus: Corpus, a: ClaimNode, b: ClaimNode, likeness: Likeness): boolean {
  if (a.claim.marks.includes('then') !== b.claim.marks.includes('then')) return false;
  const [x, y] = [a, b].map(({ claim, entities }) =>
    claim.marks.some((mark) => mark.startsWith('@')) ? entities[0] : undefined,
  );
  if (x !== undefined && y !== undefined) return x === y || areSpelledTwoWays(corpus, x, y);
  return (
    x === undefined &&
    y === undefined &&
    !areOfOneArticle(a, b) &&
    sameMarks(a.claim.marks, b.claim.marks) &&
    likeness.share >= 0.5 &&
    likeness.shared >= 3
  );
}

function sameMarks(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((mark) => y.includes(mark));
}

/** Whether the clauses put the happening in places that have none in common. */
function isElsewhere(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  if (a.places.length === 0 || b.places.length === 0 || shareOne(a.places, b.places)) return false;
  return a.claim.kind === 'date' && !mayBeInTown(corpus, a, b);
}

/** Whether the claims state days for their happening that are plainly apart, in days. */
function isAnotherDay(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim.time, b.claim.time];
  if (
    a.claim.kind === 'date' ||
    !x ||
    !y ||
    x.from === null ||
    y.from === null ||
    x.to === null ||
    y.to === null
  )
    return false;
  return Math.max(x.from - y.to, y.from - x.to) > 2;
}
