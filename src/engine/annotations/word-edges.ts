import type { Span } from '../base/span.ts';
import type { QuoteSelector } from './quote-selector.ts';

/** Whether a place begins and ends between words wherever the annotated words did: “is” does not stand in “This”. */
export function fitsWords(
  text: string,
  { start, end }: Span,
  { exact, prefix, suffix }: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>,
): boolean {
  return (
    (cutsWord(text, start) ? cutsWord(prefix + exact, prefix.length) : true) &&
    (cutsWord(text, end) ? cutsWord(exact + suffix, exact.length) : true)
  );
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether letters or digits stand on both sides of an offset. */
export function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
