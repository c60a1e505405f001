import type { Span } from '../base/span.ts';

/**
 * Where an annotation was made: the shapes of the W3C Web Annotation position and quote selectors in one place. Offsets are
 * UTF-16 units of the article as it was then; prefix and suffix are the words round it.
 */
export interface QuoteSelector {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many units of context are kept on each side: enough to tell repeated sentences apart, little enough to read. */
export const CONTEXT_LENGTH = 32;

/** The selector of a span of a text. */
export function selectorOf(text: string, { start, end }: Span): QuoteSelector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
