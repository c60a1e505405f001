import { shareOne } from '../base/share-one.ts';
import { SAID_BY_NAME } from '../claims/read-quotations.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { folded } from './fold-words.ts';
import { isMisspelling } from './judge-words.ts';
import { areOfOneArticle } from './meeting.ts';
import { differs } from './verdict.ts';

/** Fewer words in marks are said by many. */
const FEWEST_WORDS = 8;

/** The same words that one article gives to one person and the other to another. */
export const TWO_SPEAKERS = differs('differs/attribution', 'the same words are given to two people');

/**
 * Whether two quotations are the same words from two speakers; where one of the sentences names both, one may well pass on what the
 * other said.
 */
export function haveTwoSpeakers(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  if (areOfOneArticle(a, b)) return false;
  const speakers = otherSpeakers(corpus, a, b);
  if (!speakers || !areSameWords(a, b)) return false;
  const [m, n] = speakers;
  return !isNamedIn(m, a) && !isNamedIn(n, b);
}

/**
 * The names of two people who speak, where they are two and neither sentence names both. Only those count whom the words of saying name,
 * since an office and whoever speaks for it are one source.
 */
export function otherSpeakers(
  corpus: Corpus,
  a: ClaimNode,
  b: ClaimNode,
): readonly [string, string] | undefined {
  if (!isByName(a) || !isByName(b)) return undefined;
  const [x, y] = [speakerOf(a), speakerOf(b)];
  if (x === undefined || y === undefined || a.entities.includes(y) || b.entities.includes(x))
    return undefined;
  const [m, n] = [personName(corpus, x), personName(corpus, y)];
  return m !== undefined && n !== undefined && areOtherNames(m, n) ? [m, n] : undefined;
}

function isByName({ claim: { kind, marks } }: ClaimNode): boolean {
  return kind === 'quotation' && marks.includes(SAID_BY_NAME);
}

/** Whether the words of one stand in the other in a row; marks inside show that two quotations were read as one. */
function areSameWords(a: ClaimNode, b: ClaimNode): boolean {
  if ([a, b].some(({ claim }) => /["“”]/.test(claim.said))) return false;
  const [short = '', long = ''] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.split(' ').length >= FEWEST_WORDS && ` ${long} `.includes(` ${short} `);
}

function wordsOf({ claim: { value } }: ClaimNode): string {
  return value.kind === 'words' ? value.words : '';
}

/** Nobody speaks of themselves by name. */
function isNamedIn(name: string, node: ClaimNode): boolean {
  return wordsOf(node)
    .split(' ')
    .includes(name.split(' ').at(-1) ?? '');
}

/** The group's id of whom the claim is attributed to; the speaker is among those that the claim is about. */
function speakerOf({ claim: { attribution, subjects }, entities }: ClaimNode): string | undefined {
  return attribution === undefined ? undefined : entities[subjects.indexOf(attribution)];
}

function personName({ entityById }: Corpus, id: string): string | undefined {
  const entity = entityById.get(id);
  return entity?.kind === 'person' ? folded(entity.name) : undefined;
}

/** Whether two people are likely one whose first name one page misspells: `Jermain Hagen`, `Jerymain Hagen`. */
export function areSpelledTwoWays(corpus: Corpus, x: string, y: string): boolean {
  const [p, q] = [personName(corpus, x)?.split(' ') ?? [], personName(corpus, y)?.split(' ') ?? []];
  return (
    p.length > 1 && p.length === q.length && p.at(-1) === q.at(-1) && isMisspelling(p[0] ?? '', q[0] ?? '')
  );
}

function areOtherNames(x: string, y: string): boolean {
  const [a, b] = [x.split(' '), y.split(' ')];
  return !shareOne(a, b) && !isMisspelling(a.at(-1) ?? '', b.at(-1) ?? '');
}
