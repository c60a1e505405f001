import type { Token } from '../../text/token.ts';

/** Marks of one family close each other; a mark of another family inside them is a quotation in a quotation. */
export type MarkFamily = 'double' | 'single' | 'angle';

/** A quotation mark where it stands, and what it can do there. */
export interface QuotationMark {
  readonly family: MarkFamily;
  /** Index of its first token; marks of two signs (`` and '') have two. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark right after a letter with a word in lower case behind it: `the miners’ strike`, `goin’ home`. */
  readonly mayBeApostrophe: boolean;
}

/** The quotation marks among the tokens `[first, end)`, apostrophes and the marks of feet and inches left out. */
export function findMarks(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    const family = FAMILIES.get(token.text);
    if (!family) continue;
    const twin = tokens[at + 1];
    const isPair =
      (token.text === '`' || token.text === "'") && twin?.text === token.text && !twin.spaced && at + 1 < end;
    if (token.text === '`' && !isPair) continue;
    // `… at all,'''`: the single mark inside closes before the pair.
    const third = isPair ? tokens[at + 2] : undefined;
    if (third?.text === "'" && !third.spaced && !token.spaced && at + 2 < end) {
      marks.push({
        family: 'single',
        token: at,
        start: token.start,
        end: token.end,
        opens: false,
        closes: true,
        mayBeApostrophe: false,
      });
      continue;
    }
    const span = { start: token.start, end: token.end + (isPair ? 1 : 0) };
    const roles = rolesOf(text, token.text, span.start, span.end);
    if (roles.opens || roles.closes) {
      const mayBeApostrophe =
        !isPair && family === 'single' && /^\p{L}['’] \p{Ll}/u.test(text.slice(span.start - 1, span.end + 2));
      marks.push({ family: isPair ? 'double' : family, token: at, ...span, ...roles, mayBeApostrophe });
    }
    if (isPair) at++;
  }
  return marks;
}

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['＂', 'double'],
  ['`', 'double'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'angle'],
  ['›', 'angle'],
]);

interface Roles {
  readonly opens: boolean;
  readonly closes: boolean;
}

const NONE: Roles = { opens: false, closes: false };

function rolesOf(text: string, sign: string, start: number, end: number): Roles {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const freeBefore = /[\s([{<\-–—―/:;,"“‘'«»„‚…]/.test(before);
  const freeAfter = /[\s)\]}>\-–—―/:;,.!?"”’'»«…]/.test(after);
  // A space may part two closing marks: `'outreach,' " she said`.
  const touchesBefore =
    start > 0 && (!/\s/.test(before) || (/['’]/.test(text[start - 2] ?? '') && freeAfter));
  const touchesAfter = !/\s/.test(after);
  // Tokenised text has spaces on both sides of every mark; which mark opens is told by their order alone.
  const isDetached = /\s/.test(before) && !touchesAfter;
  switch (sign) {
    case '“':
      // German “ closes what „ opened; a careless writer closes with it too.
      return {
        opens: (touchesAfter && (freeBefore || !freeAfter)) || /\s/.test(before),
        closes: touchesBefore && freeAfter && !/[\s([]/.test(before),
      };
    case '”':
      return { opens: freeBefore && touchesAfter && !freeAfter, closes: touchesBefore || isDetached };
    case '„':
    case '‟':
    case '‚':
    case '‛':
      return sign === '‚' && /\s/.test(after) ? NONE : { opens: touchesAfter, closes: false };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { opens: freeBefore && touchesAfter, closes: touchesBefore && freeAfter };
    case '‘':
      return {
        opens: freeBefore && touchesAfter && !isElision(text, end),
        closes: touchesBefore && freeAfter && !/[\s(]/.test(before),
      };
    case '’':
      return { opens: false, closes: touchesBefore && !/[\p{L}\p{N}]/u.test(after) };
    case "'":
      if (end - start === 2)
        return isDetached
          ? detached(text, start, end)
          : { opens: freeBefore && !freeAfter, closes: touchesBefore };
      return {
        opens: freeBefore && /[\p{L}\p{N}…."“[(]/u.test(after) && !isElision(text, end),
        closes: touchesBefore && !/[\p{L}\p{N}]/u.test(after) && !/[\d]/.test(before),
      };
    case '`':
      return { opens: touchesAfter || isDetached, closes: false };
    default:
      if (isDetached) return detached(text, start, end);
      if (isInch(text, start) || before === '=') return NONE;
      return {
        opens: touchesAfter && (freeBefore || !freeAfter) && !(/[.,!?]/.test(before) && freeAfter),
        closes: touchesBefore,
      };
  }
}

/** What a mark between spaces can do: open where words follow, close where words stand before it. `12 " pipe` has inches. */
function detached(text: string, start: number, end: number): Roles {
  const opens = /\S/.test(text.slice(end, end + 2));
  return /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) ? NONE : { opens, closes: start > 0 };
}

/** `’90s`, `’em`, `’tis`: an apostrophe stands for what was left out. */
function isElision(text: string, at: number): boolean {
  return /^(?:\d0s\b|\d\d\b(?!\d|[,.]\d| per|%)|em\b|til\b|till\b|tis\b|twas\b|twere\b|cause\b|bout\b|round\b|n['’]|n\b|neath\b|nuff\b)/iu.test(
    text.slice(at, at + 8),
  );
}

/** `5'10"`, `a 12" pipe`: a figure before a straight mark, and before that no word. */
function isInch(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return (
    /\d['’]\s?\d{1,2}(?:\.\d)?$/.test(before) ||
    (/(?:^|[\s(x])\d{1,2}(?:\.\d)?$/.test(before) &&
      /^\s?(?:[a-z-]|x\b|by\b)/.test(text.slice(at + 1, at + 4)))
  );
}
