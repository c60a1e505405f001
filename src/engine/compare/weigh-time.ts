import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { contrary, differs, type Verdict } from './verdict.ts';

/** Happenings that people are counted by while the count still grows. */
const GROWING = /\b(?:kill|injure|miss|arrest|rescue|evacuate|displace|charge)\b/;

/**
 * A count that grows is no conflict where the later article has the larger figure: by their days of publication where both are known,
 * else by the articles' own words. A count that falls from one day to the next is one, whatever the words say.
 */
export function weighTime(corpus: Corpus, a: ClaimNode, b: ClaimNode, verdict: Verdict): Verdict {
  if (!('code' in verdict) || a.claim.value.kind !== 'figure' || b.claim.value.kind !== 'figure')
    return verdict;
  if (verdict.code !== 'conflict/quantity' && verdict.code !== 'differs/update') return verdict;
  if (a.claim.key === 'age') return isPastBirthday(corpus, a, b) ? GREW_OLDER : verdict;
  if (!GROWING.test(a.claim.key) && !GROWING.test(a.claim.event ?? '')) return verdict;
  const [low, high] = a.claim.value.figure.stated < b.claim.value.figure.stated ? [a, b] : [b, a];
  const [early, late] = [daysOf(corpus, low), daysOf(corpus, high)];
  if (early === undefined || late === undefined) return verdict;
  if (early.last < late.first) return GREW;
  return late.last < early.first ? FELL : verdict;
}

/** Whether somebody is one year older in an article that is plainly later: by its day, else because the case has its verdict there alone. */
function isPastBirthday(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [statedOf(a), statedOf(b)];
  if (Math.abs(x - y) !== 1) return false;
  const [younger, older] = x < y ? [a, b] : [b, a];
  const [early, late] = [daysOf(corpus, younger), daysOf(corpus, older)];
  if (early && late) return early.last < late.first;
  return corpus.told.tellVerdict(older.sources) && !corpus.told.tellVerdict(younger.sources);
}

function statedOf({ claim: { value } }: ClaimNode): number {
  return value.kind === 'figure' ? value.figure.stated : Number.NaN;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** The first and last day of publication of a claim's articles; `undefined` where one is not known. */
function daysOf({ summaries }: Corpus, { sources }: ClaimNode): Days | undefined {
  const days = sources.map((source) => summaries[source]?.published);
  let [first, last] = [days[0], days[0]];
  for (const day of days) {
    if (day === undefined || first === undefined || last === undefined) return undefined;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}

const GREW = differs('differs/update', 'the later article has the larger count');

const GREW_OLDER = differs('differs/update', 'the later article may lie behind a birthday');

const FELL = contrary(
  'conflict/quantity',
  'the later article has the smaller count, and such a count does not fall',
);
