import type { Bound } from '../../lexicon/figure-words.ts';
import type { Amount } from './read-amount.ts';

/** Least and most of what a figure means; `null` is an open end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** How far `about` and `nearly` reach, as a share of the figure: a tenth, and never less than one of what is counted. */
const APPROXIMATE_SHARE = 0.1;
/** Trailing zeros are rounding, but nobody rounds 300 to the next hundred: at most a twentieth to either side. */
const ROUNDING_SHARE = 0.05;

/**
 * The interval of an amount. `exact` amounts (people counted, ages) carry rounding only through trailing zeros or a scale word;
 * others were rounded to the last digit printed.
 */
export function intervalOf(amount: Amount, bound: Bound | undefined, exact: boolean): Interval {
  const { first, second } = amount;
  if (first.vague && (bound === undefined || bound === 'about'))
    return { min: first.vague[0], max: first.vague[1] };
  if (second) return { min: first.value, max: second.value };
  const { value } = first;
  const slack = Math.max(Math.abs(value) * APPROXIMATE_SHARE, exact ? 1 : first.step / 2);
  switch (bound) {
    case undefined: {
      const half = roundingOf(amount, exact);
      return { min: trim(value - half), max: trim(value + half) };
    }
    case 'about':
      return { min: trim(value - slack), max: trim(value + slack) };
    case 'nearly':
      return { min: trim(value - slack), max: value };
    case 'just-over':
      return { min: value, max: trim(value + slack) };
    case 'over':
    case 'at-least':
      return { min: value, max: null };
    case 'under':
    case 'at-most':
      return { min: null, max: value };
    default:
      return bound satisfies never;
  }
}

/** Half the place of the last digit that says something. */
function roundingOf({ first }: Amount, exact: boolean): number {
  const half = first.step / 2;
  if (first.form === 'article' && first.step > 1) return Math.abs(first.value) * APPROXIMATE_SHARE;
  if (first.scaled && first.step > 12) return half;
  if (first.step <= 1) return exact && Number.isInteger(first.value) ? 0 : half;
  return Math.min(half, Math.abs(first.value) * ROUNDING_SHARE);
}

/** Floating sums such as 12.6 - 0.05 are cut to twelve digits, so that ends compare as they read. */
export function trim(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
