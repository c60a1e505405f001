/** A half-open range `[start, end)` of UTF-16 units in one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span; throws a `RangeError` when the ends are negative or crossed, which only a programmer's error can cause. */
export function span(start: number, end: number): Span {
  if (!(start >= 0 && start <= end)) throw new RangeError(`not a span: ${start}..${end}`);
  return { start, end };
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The length of the shared part, in UTF-16 units; 0 when they do not touch. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Orders spans by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
