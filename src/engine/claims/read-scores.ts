import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, wordsWith } from './sentence-view.ts';
import { SCORE_PART } from './word-classes.ts';

/** Scores and records: two numbers with a hyphen and a noun after them (`an 88-72 setback`, `the 9-14 start`), or a vote. */
export const readScores: ClaimReader = (view, context, add) => {
  for (const index of wordsWith(view, SCORE_PART)) {
    const word = view.words[index];
    if (!word) continue;
    const [dash, second] = [view.words[index + 1], view.words[index + 2]];
    const isPair = dash && second && /^[-–]$/.test(dash.text) && !dash.spaced && !second.spaced;
    if (!isPair || (second.classes & SCORE_PART) === 0) continue;
    // `$140-150`
    if (word.mention !== undefined && context.mentions[word.mention]?.kind === 'money') continue;
    if (view.words[index - 1]?.text === '-' || view.words[index + 3]?.text === '-') continue;
    const noun = view.words[index + 3];
    if (
      noun?.kind === 'word' &&
      /^(?:year|years|old|day|days|foot|feet|metre|meter|minute|minutes|hour|hours|percent)$/.test(noun.lower)
    )
      continue;
    const key = noun?.kind === 'word' && noun.content && noun.text === noun.lower ? noun.lemma : '';
    add({
      start: word.start,
      end: second.end,
      at: index + 2,
      kind: 'quantity',
      key: 'score',
      value: { kind: 'words', words: `${word.text}-${second.text}` },
      marks: isStanding(view, index) ? ['=standing'] : key === '' ? [] : [`=${key}`],
    });
  }
};

/** `tied 13-13`, `led 7-3`: how a game stood for a while, which is neither its end nor a record. */
function isStanding({ words }: SentenceView, index: number): boolean {
  return /^(?:tied|tie|level|leads?|leading|led|trailed|trailing|trails?|ahead|behind|up|down)$/.test(
    words[index - 1]?.lower ?? '',
  );
}
