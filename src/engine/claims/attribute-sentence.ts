import { isName } from '../mentions/mention.ts';
import type { ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { CUE_OF_SOURCE } from './word-classes.ts';

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
  if (quotation === undefined) return view.source;
  const spoken = context.quotations[quotation];
  const named = spoken?.speakerMention === undefined ? undefined : context.entityOf[spoken.speakerMention];
  if (named) return named.key;
  return spoken?.speaker ? view.article.text.slice(spoken.speaker.start, spoken.speaker.end) : undefined;
}

/** The source of the first verb of saying outside quotation marks that has one. */
export function sourceOf(context: ReadingContext, words: readonly Word[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || (word.classes & CUE_OF_SOURCE) === 0) continue;
    if (word.quotation !== undefined || word.mention !== undefined) continue;
    const source =
      (word.lower === 'according' ? undefined : sourceBeside(context, words, i, -1)) ??
      sourceBeside(context, words, i, 1);
    if (source !== undefined) return source;
  }
  return undefined;
}

function sourceBeside(
  context: ReadingContext,
  words: readonly Word[],
  cue: number,
  step: 1 | -1,
): string | undefined {
  for (let distance = 1; distance <= SOURCE_REACH; distance++) {
    const word = words[cue + step * distance];
    if (!word || word.quotation !== undefined) break;
    if (step < 0 && word.text === ',' && distance > 1) break;
    const mention = word.mention === undefined ? undefined : context.mentions[word.mention];
    if (mention && isName(mention) && (mention.kind === 'person' || mention.kind === 'organization'))
      return context.entityOf[word.mention ?? -1]?.key;
    if (SOURCE_NOUNS.has(word.lower)) return word.lower;
  }
  return undefined;
}
