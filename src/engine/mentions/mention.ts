import type { Span } from '../base/span.ts';
import type { FigureKind, MentionKind, NameKind } from '../model/kinds.ts';

/** A stretch of an article that names something or states a value. */
export type Mention = NameMention | DateMention | DurationMention | FigureMention;

interface MentionBase extends Span {
  readonly kind: MentionKind;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}

/** A name, without title, article or possessive unless they are part of it. */
export interface NameMention extends MentionBase {
  readonly kind: NameKind;
  readonly name: string;
  /** How sure the finder is, 0 to 1. Linking starts from the sure ones. */
  readonly certainty: number;
  /** The title or role words that stand beside the name, with their own span (`Prime Minister`). */
  readonly title?: TitlePhrase;
  /** A nationality word that points at its country without being it: the country's usual English name (`Italian` → `Italy`). */
  readonly country?: string;
}

export interface TitlePhrase extends Span {
  readonly text: string;
}

/** How exact a date is. */
export type DatePrecision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'open';

/** What a date leans on where the words alone do not place it. */
export type DateAnchor = 'published' | 'dateline' | 'neighbour' | 'none';

/** A date as an interval of days; what was stated stays apart from what was inferred. */
export interface DateValue {
  /** A TIMEX3 value as in TimeML: `2026-01-19`, `2025-09`, `2025-Q3`, `2026-W04`, `2026-SU`, `PRESENT_REF`; an interval is `FROM/TO`. */
  readonly timex: string;
  /** First and last day, in days since 1970-01-01, both inclusive; `null` where open or unknown. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: DatePrecision;
  /** Minutes of the day, `[first, last]`, where a clock time was stated. */
  readonly minutes?: readonly [number, number];
  /** The weekday that was stated, 0 = Sunday; it is checked against the calendar. */
  readonly weekday?: number;
  /** What the words were resolved against. `none`: they place the date by themselves. */
  readonly anchor: DateAnchor;
  /** Whether the words state a year themselves. */
  readonly statesYear: boolean;
  /** `every Monday`: happens again and again, so that it is no single date. */
  readonly repeated?: boolean;
  /** `about`, `around`, `early`, `late`: the words round the date. */
  readonly approximate?: boolean;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly value: DateValue;
}

/** A length of time. */
export interface DurationMention extends MentionBase {
  readonly kind: 'duration';
  /** `timex` as in TimeML (`P3D`); the interval is in days, since comparison needs one unit. */
  readonly value: FigureValue & { readonly timex: string };
}

/** A figure as an interval: `nearly 20` is below 20, `more than 300` has no upper end. */
export interface FigureValue {
  /** Inclusive ends; `null` is an open end. */
  readonly min: number | null;
  readonly max: number | null;
  /** The number as written, before approximators and rounding widened it. */
  readonly stated: number;
  /** An ISO 4217 code for money, `percent`, `percentage-point`, an SI unit for measures, the lemma of the counted noun, or `''`. */
  readonly unit: string;
  /** `nearly`, `about`, `some`, `up to`, a rounded figure … */
  readonly approximate: boolean;
  /** The number and the unit as written, where a measure was converted: `{ number: 12, unit: 'miles' }`. */
  readonly written?: { readonly number: number; readonly unit: string };
  /** Both sides of a score (`2-1`), as printed; the unit is `score`. */
  readonly score?: readonly [number, number];
}

export interface FigureMention extends MentionBase {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** What is counted or measured, as written after or before the figure (`people`, `injured`, `trade`); with its span. */
  readonly counted?: TitlePhrase;
}

export function isName(mention: Mention): mention is NameMention {
  // By the kind, for speed: mentions have many shapes, so that asking for a field costs a look into each.
  const { kind } = mention;
  const isTime = kind === 'date' || kind === 'duration';
  return !isTime && kind !== 'money' && kind !== 'quantity' && kind !== 'percent' && kind !== 'ordinal';
}
