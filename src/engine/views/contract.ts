import type { Span } from '../base/span.ts';
import type { RelatedPassage } from '../findings/finding.ts';
import type {
  ClaimKind,
  ClaimStatus,
  FindingCode,
  MentionKind,
  Modality,
  NameKind,
  SegmentKind,
  Severity,
} from '../model/kinds.ts';

/** The public analysis contract, version 1: see `contract.schema.json`. Offsets are UTF-16, 0-based, end-exclusive. */
export interface ArticleRecord {
  readonly schema: 1;
  readonly type: 'article';
  readonly id: string;
  readonly group: string;
  readonly segments: readonly SegmentRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly findings: readonly FindingRecord[];
}

export interface SegmentRecord extends Span {
  readonly kind: SegmentKind;
}

/** A TIMEX3 value for dates and durations, an interval for figures. */
export type ValueRecord = string | IntervalRecord;

export interface IntervalRecord {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

export interface MentionRecord extends Span {
  readonly kind: MentionKind;
  /** `null` where the mention is a value. */
  readonly entity: string | null;
  readonly value: ValueRecord | null;
}

export interface QuoteRecord extends Span {
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
}

export interface ClaimRecord extends Span {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly subjects: readonly string[];
  readonly key: string;
  readonly value: ValueRecord;
  readonly attribution: string | null;
  readonly modality: Modality;
  readonly status: ClaimStatus;
  readonly origins: number;
  readonly evidence: readonly (Span & { readonly id: string })[];
}

export interface FindingRecord extends Span {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly explanation: string;
  readonly related: readonly RelatedPassage[];
}

export interface EntitiesRecord {
  readonly schema: 1;
  readonly type: 'entities';
  readonly group: string;
  readonly entities: readonly EntityRecord[];
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly aliases: readonly string[];
}
