import { GUNS, PLACES_IN_ROW, TRAIN_PARTS } from '../lexicon/exclusive-sets.ts';
import type { ClaimReader } from './draft-claim.ts';
import type { SentenceView } from './sentence-view.ts';
import { KIND_OF_THING } from './word-classes.ts';

/** Which of several things of one sort it was: `the last carriage`, `with a shotgun`. */
export const readKinds: ClaimReader = (view, context, add) => {
  for (const [index, word] of view.words.entries()) {
    if ((word.classes & KIND_OF_THING) === 0) continue;
    if (word.mention !== undefined && context.mentions[word.mention]?.kind !== 'ordinal') continue;
    const place = PLACES_IN_ROW.get(word.lower);
    const next = view.words[index + 1];
    if (
      place !== undefined &&
      next &&
      TRAIN_PARTS.has(next.lower) &&
      /\btrains?\b/i.test(context.article.text)
    ) {
      const value = { kind: 'words', words: place } as const;
      add({ start: word.start, end: next.end, at: index, kind: 'detail', key: 'which carriage', value });
      continue;
    }
    const gun = GUNS.get(word.lower);
    const lead = view.words[index - 1]?.lower ?? '';
    const far = view.words[index - 2]?.lower ?? '';
    if (gun === undefined || (!ARTICLES.test(lead) && !ARTICLES.test(far))) continue;
    const value = { kind: 'words', words: gun } as const;
    const base = {
      start: word.start,
      end: word.end,
      at: index,
      kind: 'detail',
      key: 'kind of gun',
      value,
    } as const;
    add(isAlternative(view, index) ? { ...base, modality: 'possible' } : base);
  }
};

/** `a shotgun or a rifle`: neither is asserted. */
function isAlternative({ words }: SentenceView, index: number): boolean {
  for (let i = Math.max(0, index - 3); i <= index + 1; i++) if (words[i]?.lower === 'or') return true;
  return false;
}

const ARTICLES = /^(?:a|an|the|his|her|one)$/;
