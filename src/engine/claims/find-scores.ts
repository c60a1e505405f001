import { type ReadingContext, type SentenceView, type Word, wordsWith } from './sentence-view.ts';
import { SCORE_PART } from './word-classes.ts';

export interface Score {
  /** The place of the first number among the view's words; the hyphen and the second number follow. */
  readonly index: number;
  readonly first: Word;
  readonly second: Word;
}

/** The scores and records of a sentence: two whole numbers with a hyphen between them that measure nothing. */
export function scoresOf(view: SentenceView, context: ReadingContext): readonly Score[] {
  return wordsWith(view, SCORE_PART).flatMap((index) => {
    const [first, dash, second] = [view.words[index], view.words[index + 1], view.words[index + 2]];
    if (!first || !dash || !second || (second.classes & SCORE_PART) === 0) return [];
    if (!/^[-–]$/.test(dash.text) || dash.spaced || second.spaced) return [];
    // `$140-150`
    if (first.mention !== undefined && context.mentions[first.mention]?.kind === 'money') return [];
    if (view.words[index - 1]?.text === '-' || view.words[index + 3]?.text === '-') return [];
    return isMeasured(view.words[index + 3]) ? [] : [{ index, first, second }];
  });
}

/** The two numbers of each score that a sentence tells. */
export function sidesOfScores(view: SentenceView, context: ReadingContext): readonly number[] {
  if ((view.classes & SCORE_PART) === 0) return [];
  return scoresOf(view, context).flatMap(({ first, second }) => [Number(first.text), Number(second.text)]);
}

/** `10-15 days`: a range. */
function isMeasured(noun: Word | undefined): boolean {
  return (
    noun?.kind === 'word' &&
    /^(?:year|years|old|day|days|foot|feet|metre|meter|minute|minutes|hour|hours|percent)$/.test(noun.lower)
  );
}
