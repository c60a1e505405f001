import { CARDINALS } from '../lexicon/number-words.ts';
import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, type Word, wordsWith } from './sentence-view.ts';
import { TOLL } from './word-classes.ts';

/** How far behind `toll` its number may stand, in words: `the toll of the fire in the old town has risen to eight`. */
const TOLL_REACH = 18;

/** A toll without a counted noun: `the death toll rose to eight` counts as `eight people were killed`. */
export const readTolls: ClaimReader = (view, _context, add) => {
  for (const index of wordsWith(view, TOLL)) {
    const word = view.words[index];
    if (!word || !/^(?:death|fatality)$/.test(view.words[index - 1]?.lower ?? '')) continue;
    const at = numberOf(view, index);
    const number = at === undefined ? undefined : view.words[at];
    const value = number && cardinal(number);
    // A number that is a figure already is read with what it counts.
    if (at === undefined || !number || number.mention !== undefined || value === undefined) continue;
    add({
      start: number.start,
      end: number.end,
      at,
      kind: 'quantity',
      key: 'person kill',
      event: 'kill',
      value: {
        kind: 'figure',
        figure: { min: value, max: value, stated: value, unit: 'person', approximate: false },
      },
    });
  }
};

/** The number behind `rose to`, `stands at`, `is` in the toll's clause, where no noun follows that it counts. */
function numberOf({ words }: SentenceView, toll: number): number | undefined {
  const clause = words[toll]?.clause;
  for (let i = toll + 2; i < Math.min(words.length, toll + TOLL_REACH); i++) {
    const word = words[i];
    if (!word || word.clause !== clause) return undefined;
    if (cardinal(word) === undefined) continue;
    const verb = words[i - 2];
    const isReached = /^(?:to|at)$/.test(words[i - 1]?.lower ?? '') && REACHING.test(verb?.lower ?? '');
    const next = words[i + 1];
    const isBare = next === undefined || next.kind === 'mark' || AFTER_NUMBER.test(next.lower);
    return isReached && isBare && next?.text !== '-' ? i : undefined;
  }
  return undefined;
}

const REACHING =
  /^(?:risen|rose|rises|rise|climbed|climbs|climb|grown|grew|increased|stood|stands|jumped|now|went)$/;

const AFTER_NUMBER =
  /^(?:on|by|in|after|from|late|early|as|when|with|and|since|overnight|yesterday|today|this|so)$/;

function cardinal(word: Word): number | undefined {
  if (word.kind === 'number' && /^\d{1,3}(?:,\d{3})*$/.test(word.text))
    return Number(word.text.replaceAll(',', ''));
  return word.kind === 'word' ? CARDINALS.get(word.lower) : undefined;
}
