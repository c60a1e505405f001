import type { Article } from '../../text/article.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { TypedSpan } from './name-span.ts';
import { KNOWN_NAMES } from './word-classes.ts';

/**
 * Two names joined by a hyphen (`South Korea-EU`, `Reyes-Okafor`) are two mentions; a double name (`Coca-Cola`, `Indo-Pacific`) is
 * one. It is two where each side is a known name, or each side is a name of its own elsewhere in the article.
 */
export function splitCompound(
  article: Article,
  memory: DocumentMemory,
  span: TypedSpan,
): readonly TypedSpan[] {
  if (span.end - span.first < 3) return [span];
  const { tokens, text } = article;
  const printed = text.slice(tokens[span.first]?.start ?? 0, tokens[span.end - 1]?.end ?? 0);
  if (!/[-–—]/.test(printed) || KNOWN_NAMES.has(printed)) return [span];
  for (let at = span.first + 1; at < span.end - 1; at++) {
    const token = tokens[at];
    if (!token || !/^[-–—]$/.test(token.text) || (token.text === '-' && token.spaced)) continue;
    const left = { ...span, end: at };
    const right = { ...span, first: at + 1 };
    const [a, b] = [sideType(article, memory, left, span), sideType(article, memory, right, span)];
    if (token.text !== '-' || (a && b)) {
      return [
        { ...left, type: a ?? span.type },
        ...splitCompound(article, memory, { ...right, type: b ?? span.type }),
      ];
    }
  }
  return [span];
}

function sideType(
  article: Article,
  memory: DocumentMemory,
  side: TypedSpan,
  whole: TypedSpan,
): TypedSpan['type'] | undefined {
  const known = memory.known.at(side.first, side.end);
  if (known?.end === side.end) return known.type;
  if (side.end - side.first > 1) return undefined;
  const seen = memory.words[article.tokens[side.first]?.form ?? -1];
  return seen && seen.capital > 1 ? whole.type : undefined;
}
