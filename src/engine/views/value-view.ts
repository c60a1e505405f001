import type { DateAnchor, Mention } from '../mentions/mention.ts';
import type { FigureKind } from '../model/kinds.ts';

/** A value as it was read, for a host to put into words. Plain data. */
export type ValueView = DateView | DurationView | FigureView;

export interface DateView {
  readonly kind: 'date';
  /** A TIMEX3 value. */
  readonly timex: string;
  /** What the date leans on where its words alone do not place it. */
  readonly anchor: DateAnchor;
}

export interface DurationView {
  readonly kind: 'duration';
  /** A TIMEX3 value. */
  readonly timex: string;
  /** `around` where the words say no more than the length. */
  readonly bounds: Bounds;
}

export interface FigureView {
  readonly kind: FigureKind;
  readonly bounds: Bounds;
  /** Inclusive ends of what agrees with it; `null` is an open end. */
  readonly min: number | null;
  readonly max: number | null;
  /** The number as written, in `unit`. */
  readonly stated: number;
  /** As in `FigureValue`. */
  readonly unit: string;
  /** What is counted, as the article calls it. */
  readonly counted?: string;
  readonly score?: readonly [number, number];
}

/** How a figure stands to its number: `around` leaves the same room on both sides, `range` has two ends of its own. */
export type Bounds = 'exact' | 'around' | 'at-least' | 'at-most' | 'below' | 'range';

/** Reads the value off a mention. */
export function viewValue(mention: Exclude<Mention, { name: string }>): ValueView {
  if (mention.kind === 'date') {
    const { timex, anchor } = mention.value;
    return { kind: 'date', timex, anchor };
  }
  if (mention.kind === 'duration') {
    const { timex, min, max, stated } = mention.value;
    // `for years` has no number that a bound could stand before.
    return { kind: 'duration', timex, bounds: timex.includes('X') ? 'around' : boundsOf(min, max, stated) };
  }
  const { min, max, stated, unit, score } = mention.value;
  return {
    kind: mention.kind,
    bounds: boundsOf(min, max, stated),
    min,
    max,
    stated,
    unit,
    ...(mention.counted === undefined ? {} : { counted: mention.counted.text }),
    ...(score === undefined ? {} : { score }),
  };
}

function boundsOf(min: number | null, max: number | null, stated: number): Bounds {
  if (max === null) return 'at-least';
  if (min === null) return 'at-most';
  if (min === max) return 'exact';
  if (max === stated) return 'below';
  const room = Math.max(max - stated, stated - min);
  return Math.abs(max - stated - (stated - min)) <= room * ROUNDING ? 'around' : 'range';
}

/** What floating point may add to one of two equal sides, as a share of it. */
const ROUNDING = 1e-6;
