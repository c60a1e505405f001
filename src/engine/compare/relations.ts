import { likenessOf } from './align-claims.ts';
import { bucketsOf, isOpen } from './buckets.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeQuotations } from './judge-quotations.ts';
import { judgeHomes, judgePlaces } from './judge-places.ts';
import { judgeStatuses } from './judge-statuses.ts';
import {
  judgeDetails,
  judgeDoings,
  judgeNames,
  judgeRanks,
  judgeRoles,
  judgeStatements,
} from './judge-words.ts';
import type { KeptRelations } from './kept-relations.ts';
import { areOfOneArticle, mayMeet } from './meeting.ts';
import { pairStatements } from './pair-statements.ts';
import type { Relation } from './relation.ts';
import { isAligned, isRewritten, surenessOf } from './same-fact.ts';
import { haveTwoSpeakers, TWO_SPEAKERS } from './two-speakers.ts';
import { contrary, differs, UNLIKE, type Verdict } from './verdict.ts';
import { weighTime } from './weigh-time.ts';

/** A claim is held against at most this many others of its bucket: keeps one big story well below quadratic. */
const MOST_COMPARED = 200;

/**
 * The relations between the claims of each story: agreements, and differences that nothing explains away.
 * @param kept what was worked out when the story was compared before
 */
export function relateClaims(
  corpus: Corpus,
  nodes: readonly ClaimNode[],
  kept?: KeptRelations,
): readonly Relation[] {
  const buckets = bucketsOf(corpus, nodes);
  const judge = (a: ClaimNode, b: ClaimNode): Relation | undefined => relate(corpus, a, b);
  const relations = kept
    ? relateAgain(kept, buckets, nodes.length, judge)
    : relateInBuckets(buckets, nodes.length, judge);
  const judgeStatement = kept ? kept.rememberStatements(judge) : judge;
  pairStatements(corpus, nodes, (a, b) => {
    const relation = judgeStatement(a, b);
    if (relation) relations.push(relation);
  });
  return relations;
}

function relateInBuckets(buckets: Buckets, count: number, judge: Judge): Relation[] {
  const relations: Relation[] = [];
  const seen = new Set<number>();
  for (const bucket of buckets.values()) {
    bucket.forEach((a, at) => {
      const last = Math.min(bucket.length, at + 1 + MOST_COMPARED);
      for (let j = at + 1; j < last; j++) {
        const b = bucket[j];
        if (!b || (isOpen(a) && isSeen(seen, a, b, count))) continue;
        const relation = judge(a, b);
        if (relation) relations.push(relation);
      }
    });
  }
  return relations;
}

/** The same, by what is known of the pairs that were judged when the story was compared before. */
function relateAgain(kept: KeptRelations, buckets: Buckets, count: number, judge: Judge): Relation[] {
  const judged = new Map<number, Relation | undefined>();
  const judgeOnce = (a: ClaimNode, b: ClaimNode): Relation | undefined => {
    if (!isOpen(a)) return judge(a, b);
    const pair = pairNumber(a, b, count);
    if (judged.has(pair)) return judged.get(pair);
    const relation = judge(a, b);
    judged.set(pair, relation);
    return relation;
  };
  const seen = new Set<number>();
  return kept
    .relateBuckets(buckets, MOST_COMPARED, judgeOnce)
    .filter(({ a, b }) => !isOpen(a) || !isSeen(seen, a, b, count));
}

type Buckets = ReadonlyMap<string, readonly ClaimNode[]>;
type Judge = (a: ClaimNode, b: ClaimNode) => Relation | undefined;

/** Whether the claims were held against each other under another key. */
function isSeen(seen: Set<number>, a: ClaimNode, b: ClaimNode, count: number): boolean {
  const { size } = seen;
  return seen.add(pairNumber(a, b, count)).size === size;
}

function pairNumber({ index: a }: ClaimNode, { index: b }: ClaimNode, count: number): number {
  return Math.min(a, b) * count + Math.max(a, b);
}

function relate(corpus: Corpus, a: ClaimNode, b: ClaimNode): Relation | undefined {
  if ((isDenied(a) || isDenied(b)) && a.claim.kind !== 'status') return undefined;
  if (!mayMeet(a, b)) return undefined;
  const judged = judge(corpus, a, b);
  if (judged.kind === 'unlike' || isSequence(a, b, judged)) return undefined;
  const likeness = likenessOf(corpus, a, b);
  const stale = judged.kind === 'differs' && a.claim.kind === 'quantity' && isRewritten(likeness);
  const isDoing = a.claim.kind === 'statement' && b.claim.kind === 'statement' && !areOfOneArticle(a, b);
  const weighed = isDoing ? judgeDoings(a, b, likeness) : stale ? STALE : judged;
  const verdict = weighTime(corpus, a, b, weighed);
  if (verdict.kind !== 'agree') {
    const sureness = surenessOf(corpus, a, b, likeness);
    return sureness && { a, b, verdict, likeness, sureness };
  }
  if (!isAligned(a.claim.kind, likeness)) return undefined;
  if (haveTwoSpeakers(corpus, a, b)) return { a, b, verdict: TWO_SPEAKERS, likeness, sureness: 'sure' };
  const sureness = isPlanAndReport(a, b) ? surenessOf(corpus, a, b, likeness) : undefined;
  return sureness && sureness !== 'doubtful'
    ? { a, b, verdict: KEPT_PLAN, likeness, sureness }
    : { a, b, verdict, likeness };
}

/** An article that tells of an arrest and then of the charge tells one case step by step, and differs from nobody. */
function isSequence(a: ClaimNode, b: ClaimNode, { kind }: Verdict): boolean {
  return a.claim.kind === 'status' && kind === 'differs' && areOfOneArticle(a, b);
}

function isDenied({ claim }: ClaimNode): boolean {
  return claim.modality === 'denied';
}

/** A day that is planned here and reported there. */
function isPlanAndReport(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'date' || x.modality === y.modality || !isBareDay(x) || !isBareDay(y)) return false;
  if (x.modality !== 'planned' && y.modality !== 'planned') return false;
  return x.modality === 'reported' || y.modality === 'reported';
}

/** A day, not `by the end of 2028`: what may come until then is planned on every page. */
function isBareDay({ value, marks }: ClaimNode['claim']): boolean {
  return value.kind === 'date' && value.date.precision === 'day' && marks.length === 0;
}

const KEPT_PLAN = differs('differs/plan', 'one tells it as planned and the other as done');

/** Whether a claim that several articles make in the same words is backed by them: `near` words must tell what it is of. */
export function backsItself({ claim, nearWeight, terms }: ClaimNode): boolean {
  if (claim.modality === 'denied') return false;
  const likeness = { share: nearWeight > 0 ? 1 : 0, shared: terms.length, wide: 1, common: terms.length };
  return isAligned(claim.kind, likeness);
}

/** One sentence on two pages with two figures: `so far` means the same moment on both. */
const STALE = contrary('conflict/quantity', 'the same sentence states two figures for the same moment');

/** Holds the values of two claims of one kind and key against each other. */
function judge(corpus: Corpus, a: ClaimNode, b: ClaimNode): Verdict {
  const { kind, key } = a.claim;
  switch (kind) {
    case 'date':
      return judgeDates(a, b);
    case 'quantity':
      return judgeFigures(a, b);
    case 'quotation':
      return judgeQuotations(corpus, a, b);
    case 'status':
      return judgeStatuses(a, b);
    case 'role':
      return key === 'office' ? judgeRoles(a, b) : judgeNames(a, b);
    case 'place':
      return judgePlaces(corpus, a, b);
    case 'ordinal':
      return judgeRanks(corpus, a, b);
    case 'statement':
      return judgeStatements();
    case 'detail':
      return key === 'home' ? judgeHomes(corpus, a, b) : judgeDetails(corpus, a, b);
    case 'relation':
      return UNLIKE;
    default:
      return kind satisfies never;
  }
}
