import { type Span, span } from '../base/span.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { fitsWords } from './word-edges.ts';

/** No decision is applied to more places at once. */
const MOST_PLACES = 500;

/** Every place where annotated words stand as words of their own, in order, without overlaps; at most 500. */
export function findOccurrences(
  text: string,
  selector: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>,
): readonly Span[] {
  const { exact } = selector;
  const found: Span[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_PLACES;) {
    const place = span(at, at + exact.length);
    const fits = fitsWords(text, place, selector);
    if (fits) found.push(place);
    at = text.indexOf(exact, fits ? place.end : at + 1);
  }
  return found;
}
