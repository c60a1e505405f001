import type { Sureness } from '../model/kinds.ts';
import type { Likeness } from './align-claims.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Verdict } from './verdict.ts';

/** Two claims about one thing, and what their values say of each other. */
export interface Relation {
  readonly a: ClaimNode;
  readonly b: ClaimNode;
  readonly verdict: Verdict;
  readonly likeness: Likeness;
  /** How surely two claims that do not agree are about one thing; absent where they agree. */
  readonly sureness?: Sureness;
}
