import { cardinalOf } from '../mentions/figures/cardinal-of.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { ClaimReader } from './draft-claim.ts';
import { looksPlural } from './lemma.ts';
import { type ReadingContext, type SentenceView, type Word, wordsWith } from './sentence-view.ts';
import { MODEL_NUMBER } from './word-classes.ts';

/**
 * Counts of things called by their maker's name or letters and a number: `seven AK-47s`, `two Airbus A320 jets`, `three Su-24 bombers`,
 * `12 Boeing 737s`. The key is the model; a plural, its own or that of the noun behind it, shows that things are counted.
 */
export const readModels: ClaimReader = (view, context, add) => {
  for (const index of wordsWith(view, MODEL_NUMBER)) {
    const word = view.words[index];
    if (!word || !isCounted(view, index)) continue;
    const letters = view.words[index - 1]?.text === '-' ? index - 2 : index - 1;
    const model = view.words[letters];
    if (!model || !/^\p{Lu}\p{L}*$/u.test(model.text) || isDated(view, context, letters)) continue;
    const count = counterOf(view, letters);
    const stated = count && cardinalOf(count);
    if (!count || stated === undefined) continue;
    const figure: FigureValue = { min: stated, max: stated, stated, unit: 'thing', approximate: false };
    add({
      start: count.start,
      end: pluralEnd(view, index) ?? word.end,
      at: index,
      kind: 'quantity',
      key: `${model.lower}-${word.lower.replace(/s$/, '')}`,
      value: { kind: 'figure', figure },
    });
  }
};

/** How far behind its model the counted noun may stand, in words: `seven AK-47 assault rifles`. */
const NOUN_REACH = 3;

/** Where a model in the plural ends, `47s` in one token or in two. */
function pluralEnd({ words }: Pick<SentenceView, 'words'>, at: number): number | undefined {
  const [number, next] = [words[at], words[at + 1]];
  if (number?.lower.endsWith('s')) return number.end;
  return next?.text === 's' && !next.spaced ? next.end : undefined;
}

/** Whether the model is a plural itself or a plural noun follows it. */
function isCounted({ words }: SentenceView, at: number): boolean {
  if (pluralEnd({ words }, at) !== undefined) return true;
  for (let i = at + 1; i <= at + NOUN_REACH; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || !word.content) return false;
    if (looksPlural(word.lower)) return true;
  }
  return false;
}

/** The number right before the model, or before the name of its maker: `two Airbus A320s`. */
function counterOf({ words }: SentenceView, letters: number): Word | undefined {
  const before = words[letters - 1];
  if (before && cardinalOf(before) !== undefined) return before;
  return before?.kind === 'word' && /^\p{Lu}\p{L}+$/u.test(before.text) ? words[letters - 2] : undefined;
}

/** `3 May 2008 protests`: a month is no model. */
function isDated({ words }: SentenceView, { mentions }: ReadingContext, at: number): boolean {
  const mention = words[at]?.mention;
  return mention !== undefined && mentions[mention]?.kind === 'date';
}
