import type { Claim } from '../claims/claim.ts';
import type { Discrepancy } from './comparison.ts';
import { shorten } from './shorten.ts';

/**
 * The words for a claim that no other article of its story has.
 * @param voice what is to be said of who says it here
 */
export function sayAlone({ said, key }: Claim, voice = ''): Pick<Discrepancy, 'message' | 'explanation'> {
  return {
    message: `No other article of this story has “${shorten(said)}”${voice}.`,
    explanation: `Looked for under the key “${key}” in the other articles of the story. Rule: a checkable claim that stands alone.`,
  };
}
