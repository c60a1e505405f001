import type { ClaimDraft } from './draft-claim.ts';
import type { SentenceView } from './sentence-view.ts';
import { SCORE_PART } from './word-classes.ts';

/** Scores and records: two numbers with a hyphen and a noun after them (`an 88-72 setback`, `the 9-14 start`), or a vote. */
export function readScores(view: SentenceView): readonly ClaimDraft[] {
  return view.words.flatMap((word, index): readonly ClaimDraft[] => {
    if ((word.classes & SCORE_PART) === 0) return [];
    const [dash, second] = [view.words[index + 1], view.words[index + 2]];
    const isPair = dash && second && /^[-–]$/.test(dash.text) && !dash.spaced && !second.spaced;
    if (!isPair || (second.classes & SCORE_PART) === 0) return [];
    if (view.words[index - 1]?.text === '-' || view.words[index + 3]?.text === '-') return [];
    const noun = view.words[index + 3];
    if (
      noun?.kind === 'word' &&
      /^(?:year|years|old|day|days|foot|feet|metre|meter|minute|minutes|hour|hours|percent)$/.test(noun.lower)
    )
      return [];
    const key = noun?.kind === 'word' && noun.content && noun.text === noun.lower ? noun.lemma : '';
    return [
      {
        start: word.start,
        end: second.end,
        at: index + 2,
        kind: 'quantity',
        key: 'score',
        value: { kind: 'words', words: `${word.text}-${second.text}` },
        marks: key === '' ? [] : [`=${key}`],
      },
    ];
  });
}
