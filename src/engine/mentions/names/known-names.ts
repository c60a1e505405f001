import type { Token } from '../../text/token.ts';
import type { NameType } from './name-span.ts';
import { isCapitalised } from './is-capitalised.ts';
import { KNOWN_BODIES, KNOWN_NAMES, longestKnown, type KnownKind } from './word-classes.ts';

export interface KnownMatch {
  readonly end: number;
  readonly kind: KnownKind;
  readonly type: NameType;
  /** The name as the lexicon prints it. */
  readonly name: string;
}

const TYPES: Readonly<Record<KnownKind, NameType>> = {
  country: 'place',
  capital: 'place',
  place: 'place',
  organization: 'organization',
  people: 'other',
  brand: 'organization',
};

/**
 * The longest name of the lexicon that begins at a token; upper-case print is read as if it were capitalised, lower-case print where
 * `anyCase` says so.
 */
export function matchKnown(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  anyCase = false,
): KnownMatch | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const shouted = isShouted(first, anyCase);
  // A hyphen is a token of its own and a number stands apart from the letters before it, hence the doubled reach.
  const reach = Math.min(limit, at + 2 * reachOfKnown(first, anyCase));
  for (let end = reach; end > at; end--) {
    const last = tokens[end - 1];
    if (!last || last.text === '-') continue;
    // Every listed name ends in a capitalised word, a number or a mark.
    if (!anyCase && end > at + 1 && last.kind === 'word' && !isCapitalised(last)) continue;
    const printed = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    const name = shouted && !KNOWN_NAMES.has(printed) ? capitalise(printed) : printed;
    const kind = KNOWN_NAMES.get(name);
    if (kind) return { end, kind, type: TYPES[kind], name };
    const body = kindOfBody(printed, anyCase);
    if (body) return { end, kind: body, type: TYPES[body], name: printed };
  }
  return undefined;
}

/** The most words of a name of the lexicon that begins with a token; 0 where none does. */
export function reachOfKnown(first: Token, anyCase = false): number {
  if (first.kind !== 'word') return 0;
  const printed = longestKnown(isShouted(first, anyCase) ? capitalise(first.text) : first.text);
  return isCapitalised(first) || anyCase ? Math.max(printed, longestKnown(first.lower)) : printed;
}

/** A body's name of up to three letters must be printed in capitals, since most such words are others. */
function kindOfBody(printed: string, anyCase: boolean): KnownKind | undefined {
  const lower = printed.toLowerCase().replace(/-/g, ' ');
  const kind = KNOWN_BODIES.get(lower);
  if (!kind) return undefined;
  const shown = printed.length <= 3 ? printed === printed.toUpperCase() : anyCase || printed !== lower;
  return shown ? kind : undefined;
}

function isShouted({ text, lower }: Token, anyCase: boolean): boolean {
  if (text.length <= 3) return false;
  if (text === lower) return anyCase;
  return text === text.toUpperCase() && !text.includes('.');
}

function capitalise(words: string): string {
  return words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
