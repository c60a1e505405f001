import { isName } from '../mentions/mention.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';
import { isSaying } from './word-classes.ts';

/** Sources without a name that papers lean on; a claim with one is attributed, and they are shown as written. */
const SOURCE_NOUNS = new Set(
  'police officials authorities prosecutors spokesman spokeswoman spokesperson ministry statement sources witnesses organizers investigators navy military government office company report reports'.split(
    ' ',
  ),
);

/** How many words a source may stand away from its verb of saying. */
const SOURCE_REACH = 8;

/**
 * Who says what stands at a word: the speaker of the quotation it stands in, else the source of the verb of saying in its sentence.
 * The answer is a local entity key where the source has a name, else the noun as written.
 */
export function attributionOf(context: ReadingContext, view: SentenceView, at: number): string | undefined {
  const quotation = view.words[at]?.quotation;
  if (quotation !== undefined) {
    const spoken = context.quotations[quotation];
    const named =
      spoken?.speakerMention === undefined ? undefined : context.entityOf.get(spoken.speakerMention);
    if (named) return named.key;
    return spoken?.speaker ? view.article.text.slice(spoken.speaker.start, spoken.speaker.end) : undefined;
  }
  for (let i = 0; i < view.words.length; i++) {
    const word = view.words[i];
    if (!word || word.quotation !== undefined || !isCue(view, i)) continue;
    const source = sourceBeside(context, view, i);
    if (source !== undefined) return source;
  }
  return undefined;
}

function isCue(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  if (!word || word.mention !== undefined) return false;
  if (word.lower === 'according') return true;
  return (
    isSaying(word.lemma) &&
    /^(?:said|says|told|tells|added|adds|noted|claimed|claims|warned|reported|reports|announced|insisted|confirmed|stated)$/.test(
      word.lower,
    )
  );
}

function sourceBeside(context: ReadingContext, view: SentenceView, cue: number): string | undefined {
  const before =
    view.words[cue]?.lower === 'according' ? [] : range(cue - 1, Math.max(0, cue - SOURCE_REACH), -1);
  const after = range(cue + 1, Math.min(view.words.length - 1, cue + SOURCE_REACH), 1);
  for (const side of [before, after]) {
    for (const index of side) {
      const word = view.words[index];
      if (!word || word.quotation !== undefined) break;
      if (side === before && word.text === ',' && index < cue - 1) break;
      const mention = word.mention === undefined ? undefined : context.mentions[word.mention];
      if (mention && isName(mention) && (mention.kind === 'person' || mention.kind === 'organization'))
        return context.entityOf.get(word.mention ?? -1)?.key;
      if (SOURCE_NOUNS.has(word.lower)) return word.lower;
    }
  }
  return undefined;
}

function range(from: number, to: number, step: 1 | -1): readonly number[] {
  const list: number[] = [];
  for (let i = from; step > 0 ? i <= to : i >= to; i += step) list.push(i);
  return list;
}
