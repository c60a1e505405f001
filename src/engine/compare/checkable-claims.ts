import type { Claim } from '../claims/claim.ts';
import { PEOPLE } from '../claims/read-quantities.ts';
import { OWN_RANKS } from '../claims/read-superlatives.ts';
import { SUPERLATIVES } from '../lexicon/superlatives.ts';
import type { ClaimNode } from './claim-nodes.ts';

/** Counts below this are too common to be worth a check: every page has a `two` somewhere. */
const SMALLEST_COUNT = 4;

/** A count that comes on top of another, `two additional seats`, is told of one thing, however small it is. */
const ON_TOP = /\b(?:additional|more|further|extra)\b/i;

/** Shorter quotations are terms, not statements. Unit: words. */
const SHORTEST_QUOTATION = 3;

/** A rank with fewer words of content tells too little to be looked for: `the first talks in years`. */
const FEWEST_RANK_TERMS = 4;

/** A superlative says what it ranks in fewer: `the tallest mast in Norway`. */
const FEWEST_SUPERLATIVE_TERMS = 3;

/** `their second summit`: whose it is says among what. */
const FEWEST_OWN_RANK_TERMS = 2;

/** Whether a claim is worth a check by somebody who finds it in no other article: its value is exact and its own. */
export function isCheckable({ claim }: ClaimNode): boolean {
  if (claim.evidence !== 'full' || claim.block !== 0) return false;
  if (claim.modality !== 'reported' && claim.modality !== 'planned') return false;
  const { kind } = claim;
  if (!isMeasured(kind)) return false;
  switch (kind) {
    case 'quantity':
      if (claim.value.kind !== 'figure' || claim.key === 'age') return false;
      // `87 passengers and crew` are told as 87 people elsewhere.
      if (claim.key === PEOPLE || claim.marks.some((mark) => mark.startsWith('+'))) return false;
      if (claim.key === 'duration') return claim.said.includes('-');
      if (claim.key === 'money' || claim.key === 'percent') return true;
      return claim.value.figure.stated >= SMALLEST_COUNT || ON_TOP.test(claim.said);
    case 'date':
      return claim.key.startsWith('when') && isDay(claim);
    case 'quotation':
      return claim.value.kind === 'words' && claim.value.words.split(' ').length >= SHORTEST_QUOTATION;
    case 'ordinal':
      return claim.value.kind === 'words' && claim.value.words.split(' ').length >= fewestTerms(claim.key);
    default:
      return kind satisfies never;
  }
}

/** Whether what a claim of the kind says is a figure, a day, a rank or words in marks, and not only told in words. */
export function isMeasured(kind: Claim['kind']): kind is MeasuredKind {
  return MEASURED.has(kind);
}

type MeasuredKind = 'quantity' | 'date' | 'quotation' | 'ordinal';

const MEASURED: ReadonlySet<string> = new Set<MeasuredKind>(['quantity', 'date', 'quotation', 'ordinal']);

function fewestTerms(key: string): number {
  if (OWN_RANKS.has(key)) return FEWEST_OWN_RANK_TERMS;
  return SUPERLATIVES.has(key) ? FEWEST_SUPERLATIVE_TERMS : FEWEST_RANK_TERMS;
}

/** A day, month or year in words that stand by themselves: not `tomorrow`, not `since 2007`, and no clock time. */
function isDay({ value, marks, said }: ClaimNode['claim']): boolean {
  return (
    value.kind === 'date' &&
    value.date.minutes === undefined &&
    marks.length === 0 &&
    !/^(?:to|yester)/i.test(said)
  );
}

/** What an article plans in its own voice is told of elsewhere in other words. */
export function isOwnPlan({ claim }: ClaimNode): boolean {
  return claim.modality === 'planned' && claim.attribution === undefined;
}
