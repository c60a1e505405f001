import { DEATHBED } from '../claims/read-deathbeds.ts';
import { MAKEUP } from '../claims/read-makeups.ts';
import { WITHHELD } from '../claims/read-identities.ts';
import { OWN_RANKS } from '../claims/read-superlatives.ts';
import { OFFICES, RANKS } from '../lexicon/exclusive-sets.ts';
import { wordMap } from '../lexicon/read-table.ts';
import { SPELLING_VARIANTS } from '../lexicon/spelling-variants.ts';
import type { Likeness } from './align-claims.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { folded } from './fold-words.ts';
import { AGREE, contrary, differs, UNLIKE, type Verdict } from './verdict.ts';

/** The office or rank of one person. A shorter title and a longer one are the same at different precision. */
export function judgeRoles(a: ClaimNode, b: ClaimNode): Verdict {
  if (a.entities[0] !== b.entities[0]) return UNLIKE;
  const [x, y] = wordsOf(a, b).map((words) => words.split(' '));
  if (!x || !y) return UNLIKE;
  if (x.join(' ') === y.join(' ') || isSubset(x, y) || isSubset(y, x)) return AGREE;
  const twoOffices = contrary('conflict/role', 'one person holds one such office at a time');
  const ranks = [x, y].map((words) => words.find((word) => RANKS.has(word)));
  if (ranks[0] !== undefined && ranks[1] !== undefined && x.length <= 2 && y.length <= 2)
    return ranks[0] === ranks[1] ? AGREE : twoOffices;
  const [p, q] = [portfolio(x), portfolio(y)];
  if (p !== undefined && q !== undefined) return p === q ? AGREE : twoOffices;
  const [m, n] = [officeOf(x), officeOf(y)];
  return m !== undefined &&
    n !== undefined &&
    m !== n &&
    !m.endsWith(n) &&
    !n.endsWith(m) &&
    x.length <= 3 &&
    y.length <= 3
    ? twoOffices
    : UNLIKE;
}

function portfolio(words: readonly string[]): string | undefined {
  const at = words.lastIndexOf('minister');
  const word = at > 0 ? words[at - 1] : undefined;
  return word === undefined || word === 'prime' || word === 'deputy' || word === 'former'
    ? undefined
    : word.replace('defence', 'defense');
}

function officeOf(words: readonly string[]): string | undefined {
  for (const length of [3, 2, 1]) {
    const office = words.slice(-length).join(' ');
    if (words.length >= length && OFFICES.has(office))
      return words[0] === 'former' || words[0] === 'vice' ? undefined : office;
  }
  return undefined;
}

function isSubset(x: readonly string[], y: readonly string[]): boolean {
  return x.every((word) => y.includes(word));
}

/** Two spellings of one name: see `isMisspelling`. */
export function judgeNames(a: ClaimNode, b: ClaimNode): Verdict {
  const [x, y] = wordsOf(a, b);
  if (a.claim.key === WITHHELD || b.claim.key === WITHHELD) return judgeWithheld(a, b);
  // Two kinds of thing have two names, unless a long one was read as either.
  if (a.claim.key !== b.claim.key && Math.min(x.length, y.length) < LONG_NAME) return UNLIKE;
  if (a.entities[0] === b.entities[0] || folded(x) === folded(y))
    return folded(x) === folded(y) ? AGREE : judgeSpelling(x, y);
  return judgeSpelling(x, y);
}

/** A name that is held back here and given there, of somebody who suffered it or of somebody who did it. */
function judgeWithheld(a: ClaimNode, b: ClaimNode): Verdict {
  return a.claim.key !== b.claim.key && a.claim.marks[0] === b.claim.marks[0] ? NAMED_SINCE : UNLIKE;
}

const NAMED_SINCE = differs(
  'differs/update',
  'one tells that a name is held back, and the other gives a name',
);

function judgeSpelling(x: string, y: string): Verdict {
  return isMisspelling(x, y)
    ? contrary('conflict/name', 'one name is spelled two ways and no article uses both')
    : UNLIKE;
}

/** Letters that a family name or another single name must have before two spellings of it can be told from two names. */
const SHORTEST_SPELLED = 4;

/** A single name of fewer letters may differ from another by one letter only: `Medicare` is not `Medicaid`. */
const LONG_NAME = 9;

/**
 * Whether two names are one spelled two ways: all words equal but one, and that one within two letters. Capitals, accents, plural
 * and nationality endings do not count as spelling.
 */
export function isMisspelling(x: string, y: string): boolean {
  const [a, b] = [folded(x).split(' '), folded(y).split(' ')];
  const [p, q] = [a[a.length - 1] ?? '', b[b.length - 1] ?? ''];
  if (
    p === q ||
    (VARIANTS.get(p) ?? p) === (VARIANTS.get(q) ?? q) ||
    Math.min(p.length, q.length) < SHORTEST_SPELLED
  )
    return false;
  if (a.length !== b.length || a.slice(0, -1).join(' ') !== b.slice(0, -1).join(' ')) return false;
  if (/\d/.test(p + q)) return false;
  const sameStart = p.slice(0, 1) === q.slice(0, 1);
  if (!sameStart && !(a.length > 1 && (p.endsWith(q) || q.endsWith(p)))) return false;
  const [short, long] = p.length < q.length ? [p, q] : [q, p];
  if (long.startsWith(short) && /^(?:s|es|n|an|ian|i|y|ese|ish)$/.test(long.slice(short.length)))
    return false;
  const allowed = Math.min(p.length, q.length) >= LONG_NAME ? 2 : 1;
  return editDistance(p, q) <= (a.length > 1 ? 2 : allowed);
}

/** Words that publications spell in two ways, under the form that they are compared by: `theatre` is `theater`. */
const VARIANTS = wordMap(SPELLING_VARIANTS);

/** Levenshtein's distance, in letters. */
function editDistance(x: string, y: string): number {
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const cost = x[i - 1] === y[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
    }
    row = next;
  }
  return row[y.length] ?? 0;
}

/** Words of one exclusive set: one thing has one of them. An article that tells of a van and a tram tells of two things. */
export function judgeDetails(corpus: Corpus, a: ClaimNode, b: ClaimNode): Verdict {
  const [x, y] = wordsOf(a, b);
  if (x === y) return AGREE;
  if (a.claim.key === DEATHBED && !isOneDead(corpus, a, b)) return UNLIKE;
  if (a.claim.key.startsWith(MAKEUP)) return isMakeupOfBoth(x, y) ? TWO_MAKEUPS : UNLIKE;
  if (a.claim.key.startsWith('kind of ') && (tellsOf(corpus, a, y) || tellsOf(corpus, b, x))) return UNLIKE;
  return contrary('conflict/detail', 'one thing has only one of these');
}

/** Whether some article counts one dead, and neither claim is made only where more are counted: several may die in several places. */
function isOneDead({ told }: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  return told.isOneDead && told.countFewDead(a.sources) && told.countFewDead(b.sources);
}

/** All of one nation here, and some of it there: the numbers are the same, so that the people are. */
function isMakeupOfBoth(x: string, y: string): boolean {
  const [one, several] = x.length < y.length ? [x, y] : [y, x];
  return several.split(' + ').includes(one);
}

const TWO_MAKEUPS = contrary(
  'conflict/detail',
  'all of a number of people are of one nation or they are not',
);

function tellsOf(corpus: Corpus, { sources, claim }: ClaimNode, words: string): boolean {
  return sources.some((source) => corpus.told.tellsDetail(source, claim.key, words));
}

/**
 * Ranks that somebody owns, of one happening: `his third arrest` here and `his second` there, where both say no more. A longer rank says
 * among what, and the other may count among something else; such a one neither agrees nor disagrees with another number.
 */
export function judgeRanks(corpus: Corpus, a: ClaimNode, b: ClaimNode): Verdict {
  const [x, y] = [a.claim.key, b.claim.key];
  if (x === y || (!OWN_RANKS.has(x) && !OWN_RANKS.has(y))) return AGREE;
  if (!OWN_RANKS.has(x) || !OWN_RANKS.has(y)) return UNLIKE;
  const [owner] = a.entities;
  if (owner === undefined || owner !== b.entities[0] || corpus.entityById.get(owner)?.kind !== 'person')
    return UNLIKE;
  const [m, n] = wordsOf(a, b).map((words) => words.split(' ').slice(1));
  return m?.length === 1 && n?.length === 1 && m[0] === n[0] ? TWO_RANKS : UNLIKE;
}

const TWO_RANKS = contrary('conflict/detail', 'one happening has one number in its row');

/** Statements are held against each other by their words alone, and never deny each other. */
export function judgeStatements(): Verdict {
  return AGREE;
}

/** Two statements of one doing share this much of the shorter one, and this many words and neighbours. */
const ONE_DOING_SHARE = 0.3;
const ONE_DOING_TERMS = 4;

/** Statements of one doing, which one tells as to come and the other as done: the later article knows more. */
export function judgeDoings(a: ClaimNode, b: ClaimNode, { wide, common }: Likeness): Verdict {
  if (wide < ONE_DOING_SHARE || common < ONE_DOING_TERMS) return AGREE;
  return isDoneBy(a, b) || isDoneBy(b, a) ? DONE_SINCE : AGREE;
}

/** Whether a verb that one tells as to come, and not as done, is told as done by the other. */
function isDoneBy({ claim: { marks: plan } }: ClaimNode, { claim: { marks: report } }: ClaimNode): boolean {
  return plan.some((mark) => {
    if (!mark.startsWith('>')) return false;
    const [done, later] = [`+${mark.slice(1)}`, mark];
    return !plan.includes(done) && report.includes(done) && !report.includes(later);
  });
}

const DONE_SINCE = differs('differs/update', 'one tells as to come what the other tells as done');

function wordsOf(a: ClaimNode, b: ClaimNode): readonly [string, string] {
  return [a, b].map(({ claim }) =>
    claim.value.kind === 'words' ? claim.value.words : '',
  ) as unknown as readonly [string, string];
}
