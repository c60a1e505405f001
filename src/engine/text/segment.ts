import type { Span } from '../base/span.ts';
import type { Evidence, SegmentKind } from '../model/kinds.ts';

/** A line or part of a line of a page, of one kind. Segments do not overlap and leave only white space between them. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Which story the segment belongs to: 0 is the article itself, each related card has a number of its own. */
  readonly block: number;
  readonly evidence: Evidence;
}
