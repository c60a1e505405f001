import type { FigureValue } from '../mentions/mention.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { AGREE, contrary, differs, UNLIKE, type Verdict } from './verdict.ts';

/** Two measures that differ by less are one, printed in units whose digits were rounded. */
const CONVERSION_TOLERANCE = 0.03;

/** Keys of what a thing measures, whatever happens to it. */
export const MEASURES: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'power',
  'energy',
  'pressure',
]);

/** Figures are intervals: overlap is agreement at different precision, only disjoint intervals are contrary. */
export function judgeFigures(a: ClaimNode, b: ClaimNode): Verdict {
  if (a.claim.value.kind === 'words' && b.claim.value.kind === 'words')
    return judgeScores(a.claim.value.words, b.claim.value.words);
  if (a.claim.value.kind !== 'figure' || b.claim.value.kind !== 'figure') return UNLIKE;
  const [x, y] = [a.claim.value.figure, b.claim.value.figure];
  if (!comparableUnits(a.claim.key, x, y)) return UNLIKE;
  const isGrowing = (a.claim.growing ?? false) || (b.claim.growing ?? false);
  if (!isDisjoint(narrowed(x), narrowed(y)))
    return !isGrowing && areFarFloors(x, y)
      ? contrary('conflict/quantity', 'nobody says "more than" of a figure that is far below')
      : AGREE;
  const tolerance =
    MEASURES.has(a.claim.key) && x.unit === y.unit && isConverted(x, y) ? CONVERSION_TOLERANCE : 0;
  if (gapShare(narrowed(x), narrowed(y)) <= tolerance) return AGREE;
  if (isGrowing) return differs('differs/update', 'the words say that the figure may still change');
  return contrary('conflict/quantity', 'the two intervals have no value in common');
}

function judgeScores(x: string, y: string): Verdict {
  if (x === y) return AGREE;
  const [a, b] = [x.split('-'), y.split('-')];
  if (a[0] === b[1] && a[1] === b[0]) return UNLIKE;
  return a[0] === b[0] || a[1] === b[1]
    ? contrary('conflict/quantity', 'the two scores differ in one number')
    : UNLIKE;
}

/** Counts have the counted noun as their key, so that only money, shares and measures need one unit. */
function comparableUnits(key: string, x: FigureValue, y: FigureValue): boolean {
  if (key === 'money' || key === 'percent' || MEASURES.has(key)) return x.unit === y.unit;
  return true;
}

/** How far a rounded figure reaches to either side when it is held against another, as a share of it. */
const WIDEST_ROUNDING = 0.07;

/**
 * A figure that its finder widened to both sides, for its round digits or an approximating word, reaches no further than a reader
 * would let it: "$100 million" may be 96, but is not 55.
 */
function narrowed(figure: FigureValue): FigureValue {
  const { min, max, stated } = figure;
  if (min === null || max === null || min >= stated || max <= stated) return figure;
  const reach = WIDEST_ROUNDING * Math.abs(stated);
  return { ...figure, min: Math.max(min, stated - reach), max: Math.min(max, stated + reach) };
}

/** `More than 50` is said of 60 or 80: a floor under which another lies by more than this factor is another figure. */
const FLOOR_REACH = 1.6;

/** Floors below this say little of what lies above them. */
const LEAST_FLOOR = 10;

/** Whether both figures are floors (`more than 50`, `more than 90`) too far apart to be said of one number. */
function areFarFloors(x: FigureValue, y: FigureValue): boolean {
  if (x.min === null || y.min === null || x.max !== null || y.max !== null) return false;
  const [low, high] = x.min < y.min ? [x.min, y.min] : [y.min, x.min];
  return low >= LEAST_FLOOR && high > FLOOR_REACH * low;
}

function isDisjoint(x: FigureValue, y: FigureValue): boolean {
  return (
    (x.max !== null && y.min !== null && x.max < y.min) || (y.max !== null && x.min !== null && y.max < x.min)
  );
}

/** How far apart two disjoint intervals are, as a share of the larger value. */
function gapShare(x: FigureValue, y: FigureValue): number {
  const [low, high] = (x.max ?? Infinity) < (y.min ?? -Infinity) ? [x, y] : [y, x];
  const [from, to] = [low.max ?? 0, high.min ?? 0];
  const size = Math.max(Math.abs(from), Math.abs(to));
  return size === 0 ? 0 : (to - from) / size;
}

/** Whether the pages print two different units, so that one of the figures was converted and rounded again. */
function isConverted(x: FigureValue, y: FigureValue): boolean {
  return x.written?.unit !== y.written?.unit;
}
