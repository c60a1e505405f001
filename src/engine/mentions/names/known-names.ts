import type { Token } from '../../text/token.ts';
import type { NameType } from './name-span.ts';
import { KNOWN_NAMES, longestKnown, type KnownKind } from './word-classes.ts';

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
  const shouted =
    (anyCase && first.text === first.lower && first.text.length > 3) ||
    (first.text.length > 3 && first.text === first.text.toUpperCase() && !first.text.includes('.'));
  const word = shouted ? capitalise(first.text) : first.text;
  // A hyphen is a token of its own and a number stands apart from the letters before it, hence the doubled reach.
  const reach = Math.min(limit, at + 2 * longestKnown(word));
  for (let end = reach; end > at; end--) {
    const last = tokens[end - 1];
    if (!last || last.text === '-') continue;
    const printed = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    const name = shouted && !KNOWN_NAMES.has(printed) ? capitalise(printed) : printed;
    const kind = KNOWN_NAMES.get(name);
    if (kind) return { end, kind, type: TYPES[kind], name };
  }
  return undefined;
}

function capitalise(words: string): string {
  return words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
