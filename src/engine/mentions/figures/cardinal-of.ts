import { CARDINALS } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/token.ts';
import { plainDigits } from './read-number.ts';

/** The number that one word says by itself, in digits or spelled out; `undefined` where it says none. */
export function cardinalOf({
  kind,
  text,
  lower,
}: Pick<Token, 'kind' | 'text' | 'lower'>): number | undefined {
  return kind === 'number' ? plainDigits(text) : CARDINALS.get(lower);
}
