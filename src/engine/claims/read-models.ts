import { plainDigits } from '../mentions/figures/read-number.ts';
import { CARDINALS } from '../lexicon/number-words.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { ClaimReader } from './draft-claim.ts';
import type { SentenceView, Word } from './sentence-view.ts';
import { MODEL_NUMBER } from './word-classes.ts';

/** Counts of things called by their model: `seven AK-47s`, `12 AK 47 guns`, `two A320 jets`. The key is the model. */
export const readModels: ClaimReader = (view, _context, add) => {
  for (const [index, word] of view.words.entries()) {
    if ((word.classes & MODEL_NUMBER) === 0) continue;
    const letters = view.words[index - 1]?.text === '-' ? index - 2 : index - 1;
    const [model, count] = [view.words[letters], view.words[letters - 1]];
    if (!model || !count || !/^\p{Lu}{1,3}$/u.test(model.text) || isInBrackets(view, letters)) continue;
    const stated = countOf(count);
    if (stated === undefined) continue;
    const figure: FigureValue = { min: stated, max: stated, stated, unit: 'thing', approximate: false };
    add({
      start: count.start,
      end: word.end,
      at: index,
      kind: 'quantity',
      key: `${model.lower}-${word.lower.replace(/s$/, '')}`,
      value: { kind: 'figure', figure },
    });
  }
};

function countOf(word: Word): number | undefined {
  return word.kind === 'number' ? plainDigits(word.text) : CARDINALS.get(word.lower);
}

/** `flight (BA 12)`: a number of its own, and no count before it. */
function isInBrackets({ words }: SentenceView, at: number): boolean {
  return words[at - 1]?.text === '(';
}
