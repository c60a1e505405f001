import type { ClaimStatus, FindingCode, Severity, Sureness } from '../model/kinds.ts';

/** Names a claim across articles. */
export interface ClaimRef {
  readonly article: string;
  readonly claim: string;
  /** The altered words of a quotation, as `[first, end)` of its words; absent where the whole claim is meant. */
  readonly part?: readonly [number, number];
}

/** How one claim stands against all the others of its story. */
export interface Standing extends ClaimRef {
  readonly status: ClaimStatus;
  /** How many independent origins say so, this one counted. */
  readonly origins: number;
  /** Agreeing claims elsewhere. */
  readonly evidence: readonly ClaimRef[];
  /** Claims that cannot hold together with it, or that differ from it. */
  readonly against: readonly ClaimRef[];
  /** The first claim of the fact that it is of: what agrees across articles, or is held against each other, is of one fact. */
  readonly fact: ClaimRef;
}

/** What a comparison found: the finding stage turns it into a message at its place. */
export interface Discrepancy extends ClaimRef {
  readonly code: FindingCode;
  /** A milder severity than the code's own, where the rules ask for it (a plan against a report). */
  readonly severity?: Severity;
  /** How surely the claims are about one thing; absent for what stands alone. */
  readonly sureness?: Sureness;
  /** The contrary claims; empty for what stands alone. */
  readonly against: readonly ClaimRef[];
  /** One sentence that a reporter understands: what, against what, in which article. */
  readonly message: string;
  /** What was compared, under which key, which values, which rule. */
  readonly explanation: string;
}

/** Articles, or cards of them, that tell of the same event. */
export interface Story {
  readonly id: string;
  readonly parts: readonly { readonly article: string; readonly block: number }[];
}

export interface Comparison {
  readonly stories: readonly Story[];
  readonly standings: readonly Standing[];
  readonly discrepancies: readonly Discrepancy[];
  /** Article id → the id of the first article of its origin: articles of one origin share it and never corroborate each other. */
  readonly originOf: ReadonlyMap<string, string>;
}
