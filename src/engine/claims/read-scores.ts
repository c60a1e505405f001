import type { ClaimReader } from './draft-claim.ts';
import { scoresOf } from './find-scores.ts';
import type { SentenceView } from './sentence-view.ts';

/** Scores and records: two numbers with a hyphen and a noun after them (`an 88-72 setback`, `the 9-14 start`), or a vote. */
export const readScores: ClaimReader = (view, context, add) => {
  for (const { index, first, second } of scoresOf(view, context)) {
    const noun = view.words[index + 3];
    const key = noun?.kind === 'word' && noun.content && noun.text === noun.lower ? noun.lemma : '';
    add({
      start: first.start,
      end: second.end,
      at: index + 2,
      kind: 'quantity',
      key: 'score',
      value: { kind: 'words', words: `${first.text}-${second.text}` },
      marks: isStanding(view, index) ? ['=standing'] : key === '' ? [] : [`=${key}`],
    });
  }
};

/** How far before a score the verb may stand that says how a game stood. */
const STANDING_REACH = 5;

/** `tied 13-13`, `tied the game at 13-13`, `led 7-3`: how a game stood for a while, which is neither its end nor a record. */
function isStanding({ words }: SentenceView, index: number): boolean {
  if (STANDING.test(words[index - 1]?.lower ?? '')) return true;
  if (words[index - 1]?.lower !== 'at') return false;
  for (let i = index - 2; i >= Math.max(0, index - STANDING_REACH); i--)
    if (/^(?:tie|tied|ties|level|levels|levelled|leveled)$/.test(words[i]?.lower ?? '')) return true;
  return false;
}

const STANDING = /^(?:tied|tie|level|leads?|leading|led|trailed|trailing|trails?|ahead|behind|up|down)$/;
