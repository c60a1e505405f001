/** What a stretch of a saved page is. Only some kinds may count as evidence, see `evidenceOf`. */
export const SEGMENT_KINDS = [
  'headline',
  'summary',
  'byline',
  'dateline',
  'heading',
  'body',
  'list-item',
  'quotation',
  'caption',
  'credit',
  'related',
  'promo',
  'comment',
  'commenter',
  'digest',
  'furniture',
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** How far a segment may back or contradict another: the article's own reporting, told second hand, or never. */
export type Evidence = 'full' | 'weak' | 'none';

/** Things with a name. */
export const NAME_KINDS = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'document',
  'work',
  'product',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Figures: a value is an interval with a unit. */
export const FIGURE_KINDS = ['money', 'quantity', 'percent', 'ordinal'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Times: a value is an interval of days, or a length of time. */
export const TIME_KINDS = ['date', 'duration'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

export type MentionKind = NameKind | FigureKind | TimeKind;

export const CLAIM_KINDS = [
  'date',
  'place',
  'quantity',
  'role',
  'status',
  'relation',
  'ordinal',
  'quotation',
  'detail',
  'statement',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a claim stands among the articles of its story. */
export const CLAIM_STATUSES = [
  'corroborated',
  'common-origin',
  'single-source',
  'differs',
  'conflicting',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How a claim is put forward. */
export const MODALITIES = ['reported', 'planned', 'possible', 'alleged', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How surely the claims that a finding holds against each other are about one thing, from the least sure. */
export const SURENESSES = ['doubtful', 'likely', 'sure'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** How much is reported: doubtful findings too, likely and sure ones, or sure ones alone. */
export const STRICTNESSES = ['lenient', 'normal', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** The stable, documented names of what the tool reports. Each has a page under `media/rules`. */
export const FINDING_CODES = [
  'conflict/quantity',
  'conflict/date',
  'conflict/time',
  'conflict/place',
  'conflict/role',
  'conflict/status',
  'conflict/name',
  'conflict/quote',
  'conflict/detail',
  'impossible/calendar',
  'impossible/arithmetic',
  'differs/plan',
  'differs/degree',
  'differs/attribution',
  'differs/update',
  'unsupported/figure',
  'unsupported/date',
  'unsupported/quote',
  'unsupported/superlative',
  'unsupported/attributed',
  'unsupported/statement',
  'common-origin',
  'annotation/orphaned',
  'annotation/ambiguous',
  'annotation/changed',
  'sidecar/invalid',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
