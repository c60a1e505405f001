import type { ClaimKind } from '../model/kinds.ts';
import { likenessOf, type Likeness } from './align-claims.ts';
import type { ClaimNode, Corpus } from './corpus.ts';
import type { StoryOf } from './find-stories.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeQuotations } from './judge-quotations.ts';
import {
  judgeDetails,
  judgeNames,
  judgePlaces,
  judgeRoles,
  judgeStatements,
  judgeStatuses,
} from './judge-words.ts';
import { bucketsOf } from './buckets.ts';
import { isAligned, isRewritten, isSurelyAligned } from './same-fact.ts';
import { type Judge, UNLIKE, type Verdict } from './verdict.ts';

/** Two claims about one thing, and what their values say of each other. */
export interface Relation {
  readonly a: ClaimNode;
  readonly b: ClaimNode;
  readonly verdict: Verdict;
  readonly likeness: Likeness;
}

/** A claim is held against at most this many others of its bucket: keeps one big story well below quadratic. */
const MOST_COMPARED = 400;

/** The relations between the claims of each story: agreements, and differences that nothing explains away. */
export function relateClaims(corpus: Corpus, storyOf: StoryOf): readonly Relation[] {
  const relations: Relation[] = [];
  const seen = new Set<number>();
  for (const bucket of bucketsOf(corpus, storyOf).values()) {
    for (let i = 0; i < bucket.length; i++) {
      const last = Math.min(bucket.length, i + 1 + MOST_COMPARED);
      for (let j = i + 1; j < last; j++) {
        const relation = relate(corpus, bucket[i], bucket[j], seen);
        if (relation) relations.push(relation);
      }
    }
  }
  return relations;
}

function relate(
  corpus: Corpus,
  a: ClaimNode | undefined,
  b: ClaimNode | undefined,
  seen: Set<number>,
): Relation | undefined {
  if (!a || !b || a === b || (a.source === b.source && a.claim.sentence === b.claim.sentence))
    return undefined;
  if (a.claim.modality === 'denied' || b.claim.modality === 'denied') return undefined;
  const pair = Math.min(a.index, b.index) * corpus.nodes.length + Math.max(a.index, b.index);
  if (seen.has(pair)) return undefined;
  seen.add(pair);
  let verdict = judgeOf(a.claim.kind)(a, b);
  if (verdict.kind === 'unlike') return undefined;
  const likeness = likenessOf(corpus, a, b);
  if (verdict.kind === 'differs' && isRewritten(likeness)) verdict = STALE;
  const holds =
    verdict.kind === 'agree' ? isAligned(a.claim.kind, likeness) : isSurelyAligned(corpus, a, b, likeness);
  if (!holds) return undefined;
  return { a, b, verdict, likeness };
}

/** One sentence on two pages with two figures: `so far` means the same moment on both. */
const STALE: Verdict = {
  kind: 'contrary',
  code: 'conflict/quantity',
  rule: 'the same sentence states two figures for the same moment',
};

/** Who judges the values of each kind of claim. */
function judgeOf(kind: ClaimKind): Judge {
  switch (kind) {
    case 'date':
      return judgeDates;
    case 'quantity':
      return judgeFigures;
    case 'quotation':
      return judgeQuotations;
    case 'status':
      return judgeStatuses;
    case 'role':
      return (a, b) => (a.claim.key === 'office' ? judgeRoles(a, b) : judgeNames(a, b));
    case 'place':
      return judgePlaces;
    case 'ordinal':
    case 'statement':
      return judgeStatements;
    case 'detail':
      return judgeDetails;
    case 'relation':
      return () => UNLIKE;
    default:
      return kind satisfies never;
  }
}
