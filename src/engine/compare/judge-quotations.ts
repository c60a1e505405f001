import { QUOTATION_GAP } from '../claims/read-quotations.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { areOfOneArticle } from './meeting.ts';
import { isSameWording } from './same-wording.ts';
import { otherSpeakers } from './two-speakers.ts';
import { AGREE, UNLIKE, type Verdict } from './verdict.ts';

/** Two quotations are of one utterance when this share of the shorter one's words stand in both, in order. */
const SAME_UTTERANCE = 0.6;

/** An alteration is told only where this share of the shorter one's words stand in both. */
const ALTERED_UTTERANCE = 0.7;

/** Two people choose much the same words for one thing, and one person at two times: only what is hardly otherwise was altered. */
const HARDLY_OTHERWISE = 0.85;

/** Shorter matches are stock phrases. Unit: words. */
const FEWEST_SHARED = 4;

/** One page has a few words in marks again and again: a title, an allusion, a saying. Unit: words. */
const FEWEST_SHARED_BY_ONE = 8;

/** A longer run of other words between shared ones is another sentence, not an alteration. Unit: words. */
const LONGEST_ALTERATION = 8;

/** Longer quotations are cut to this many words before they are aligned, which bounds the work. */
const LONGEST_ALIGNED = 160;

/** Equal, cut short and overlapping quotations agree; words that differ inside what both quote are altered. */
export function judgeQuotations(corpus: Corpus, a: ClaimNode, b: ClaimNode): Verdict {
  if (a.claim.value.kind !== 'words' || b.claim.value.kind !== 'words') return UNLIKE;
  const x = a.claim.value.words.split(' ').slice(0, LONGEST_ALIGNED);
  const y = b.claim.value.words.split(' ').slice(0, LONGEST_ALIGNED);
  const pairs = withoutStrays(slidTogether(x, y, alignWords(x, y)));
  const shorter = Math.min(x.filter(isWord).length, y.filter(isWord).length);
  if (pairs.length < Math.min(FEWEST_SHARED, shorter) || pairs.length < SAME_UTTERANCE * shorter)
    return UNLIKE;
  const altered = firstAlteration(x, y, pairs);
  if (!altered) return AGREE;
  const areOfOne = areOfOneArticle(a, b);
  const areTwo = areOfOne || otherSpeakers(corpus, a, b) !== undefined;
  const least = areTwo ? HARDLY_OTHERWISE : ALTERED_UTTERANCE;
  const fewest = areOfOne ? FEWEST_SHARED_BY_ONE : FEWEST_SHARED;
  if (pairs.length < fewest || pairs.length < least * shorter) return UNLIKE;
  if (isCue(x, altered[0]) || isCue(y, altered[1])) return UNLIKE;
  return {
    kind: 'contrary',
    code: 'conflict/quote',
    rule: 'the words inside the quotation marks differ',
    parts: altered,
  };
}

function isWord(word: string): boolean {
  return word !== QUOTATION_GAP;
}

/** The longest common subsequence of two lists of words, as pairs of indices (Hunt and Szymanski's problem, by plain tables). */
function alignWords(x: readonly string[], y: readonly string[]): readonly (readonly [number, number])[] {
  const width = y.length + 1;
  const best = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const same = x[i] === y[j] && isWord(x[i] ?? '');
      best[i * width + j] = same
        ? (best[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const here = best[i * width + j] ?? 0;
    if (x[i] === y[j] && isWord(x[i] ?? '') && here === (best[(i + 1) * width + j + 1] ?? 0) + 1)
      pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

type Range = readonly [number, number];

/**
 * Of two equal words, the one that stands beside the next shared word is taken for the shared one: `Mo is kin. Mo runs` against `Mo runs`
 * leaves out a beginning and alters nothing.
 */
function slidTogether(x: readonly string[], y: readonly string[], pairs: readonly Range[]): readonly Range[] {
  const slid = [...pairs];
  for (let k = slid.length - 2; k >= 0; k--) {
    const [i, j] = slid[k] ?? [0, 0];
    const [m, n] = slid[k + 1] ?? [0, 0];
    if (n === j + 1 && m > i + 1 && x[m - 1] === x[i]) slid[k] = [m - 1, j];
    else if (m === i + 1 && n > j + 1 && y[n - 1] === y[j]) slid[k] = [i, n - 1];
  }
  return slid;
}

/** Words that stand apart at an edge by more than this gap were matched by chance, in words. */
const STRAY_GAP = 3;

/** A run of fewer shared words at an edge, before such a gap, is a stray. */
const STRAY_RUN = 3;

/** Leaves out a few words matched by chance at either edge, which would make a cut look like an alteration. */
function withoutStrays(pairs: readonly Range[]): readonly Range[] {
  let [first, end] = [0, pairs.length];
  const gap = (k: number): number => {
    const [p, q] = [pairs[k - 1] ?? [0, 0], pairs[k] ?? [0, 0]];
    return Math.max(q[0] - p[0], q[1] - p[1]) - 1;
  };
  for (let k = 1; k <= STRAY_RUN && k < pairs.length; k++) if (gap(k) > STRAY_GAP) first = k;
  for (let k = pairs.length - 1; k >= pairs.length - STRAY_RUN && k > first; k--)
    if (gap(k) > STRAY_GAP) end = k;
  return pairs.slice(first, end);
}

/** A verb of saying among the words that differ: the marks were paired wrongly, and the words between are the paper's own. */
function isCue(words: readonly string[], [from, to]: Range): boolean {
  return words
    .slice(from, to)
    .some((word) => /^(?:said|says|told|tweeted|added|asked|according)$/.test(word));
}

/** The first place between shared words where both sides, unmarked by dots or brackets, say something else. */
function firstAlteration(
  x: readonly string[],
  y: readonly string[],
  pairs: Range[] | readonly Range[],
): readonly [Range, Range] | undefined {
  for (let k = 1; k < pairs.length; k++) {
    const [i, j] = pairs[k - 1] ?? [0, 0];
    const [m, n] = pairs[k] ?? [0, 0];
    const [left, right] = [x.slice(i + 1, m), y.slice(j + 1, n)];
    if ((left.length === 0 && right.length === 0) || isSameWording(left, right)) continue;
    if (left.some((word) => !isWord(word)) || right.some((word) => !isWord(word))) continue;
    if (left.length > LONGEST_ALTERATION || right.length > LONGEST_ALTERATION) return undefined;
    return [widened(i, m), widened(j, n)];
  }
  return edgeAlteration(x, y, pairs);
}

/** Where one side has no word of its own, the words round the gap stand for it. */
function widened(before: number, after: number): Range {
  return after === before + 1 ? [before, after + 1] : [before + 1, after];
}

/** One other word at the very end or start of both quotations. */
function edgeAlteration(
  x: readonly string[],
  y: readonly string[],
  pairs: readonly Range[],
): readonly [Range, Range] | undefined {
  const [i, j] = pairs[pairs.length - 1] ?? [0, 0];
  if (x.length - i === 2 && y.length - j === 2 && isOtherWord(x[i + 1] ?? '', y[j + 1] ?? ''))
    return [
      [i + 1, i + 2],
      [j + 1, j + 2],
    ];
  const [m, n] = pairs[0] ?? [0, 0];
  if (m === 1 && n === 1 && isOtherWord(x[0] ?? '', y[0] ?? ''))
    return [
      [0, 1],
      [0, 1],
    ];
  return undefined;
}

function isOtherWord(x: string, y: string): boolean {
  return isWord(x) && isWord(y) && !isSameWording([x], [y]);
}
