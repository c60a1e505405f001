import { cardinalOf } from '../mentions/figures/cardinal-of.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, wordsWith } from './sentence-view.ts';
import { COMPOUND_NOUN } from './word-classes.ts';

/** Numbers joined to a noun by a hyphen that count it: `a four-time champion`, `a 12-gauge shotgun`, `a seven-member crew`. */
export const readCompounds: ClaimReader = (view, _context, add) => {
  for (const index of wordsWith(view, COMPOUND_NOUN)) {
    const noun = view.words[index];
    if (!noun || noun.spaced) continue;
    const [number, hyphen] = [view.words[index - 2], view.words[index - 1]];
    if (!number || hyphen?.text !== '-' || hyphen.spaced || number.mention !== undefined) continue;
    const stated = cardinalOf(number);
    if (stated === undefined) continue;
    const isTimes = noun.lower === 'time';
    const honour = isTimes ? honourAfter(view, index) : undefined;
    // Nobody is a one-time champion: `a one-time offer` counts nothing.
    if (isTimes && (honour === undefined || stated < 2)) continue;
    const figure: FigureValue = { min: stated, max: stated, stated, unit: noun.lower, approximate: false };
    add({
      start: number.start,
      end: noun.end,
      at: index,
      kind: 'quantity',
      key: honour === undefined ? noun.lower : `time ${honour}`,
      value: { kind: 'figure', figure },
    });
  }
};

/** How many words may name an honour: `NBA all-star`. */
const HONOUR_REACH = 5;

/** The last noun of what somebody was so many times: `champion`, `star`. */
function honourAfter({ words }: SentenceView, index: number): string | undefined {
  let last: string | undefined;
  for (let i = index + 1; i <= index + HONOUR_REACH; i++) {
    const word = words[i];
    if (word?.text === '-') continue;
    if (!word?.content || word.kind !== 'word') break;
    last = word.lemma;
  }
  return last;
}
