import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { KnownMatch } from './known-names.ts';
import type { TypedSpan } from './name-span.ts';

/**
 * Makes one name of the pieces of a country or of a nationality (`South` and `Korean`). What crosses its ends is another name (`South Korean
 * Airways`) and stays. `spans` are those of one sentence, in order.
 */
export function joinKnown(
  { tokens }: Article,
  { firstToken, endToken }: Sentence,
  { reach, known: names }: DocumentMemory,
  spans: readonly TypedSpan[],
): readonly TypedSpan[] {
  let joined = spans;
  for (let at = firstToken; at < endToken; at++) {
    if ((reach[tokens[at]?.form ?? -1] ?? 0) < 2) continue;
    const known = names.at(at, endToken);
    if (!known || known.end < at + 2 || !(known.kind === 'country' || known.kind === 'people')) continue;
    joined = joinPieces(joined, at, known);
    at = known.end - 1;
  }
  return joined;
}

/** A function of its own, since closures over the loop's variable would cost something at every token. */
function joinPieces(spans: readonly TypedSpan[], at: number, known: KnownMatch): readonly TypedSpan[] {
  const touched = spans.filter(({ first, end }) => first < known.end && at < end);
  const [piece] = touched;
  const inside = touched.every(
    ({ first, end }) => first >= at && end <= known.end && end - first < known.end - at,
  );
  if (!piece || !inside) return spans;
  const whole = { ...piece, first: at, end: known.end, type: known.type };
  return spans.flatMap((span) => (span === piece ? whole : touched.includes(span) ? [] : span));
}
