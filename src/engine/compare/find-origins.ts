import type { Relation } from './relations.ts';
import type { ArticleSummary } from './summary.ts';
import { QUOTATION_GAP } from '../claims/read-quotations.ts';

/** Shared shingles that make a common origin: about forty copied words, since every second shingle is kept. */
const COPIED_SHINGLES = 18;

/** Or this share of the shorter article's shingles. */
const COPIED_SHARE = 0.25;

/** Shared quotations that make a common origin. */
const SHARED_QUOTATIONS = 2;

/** A quotation counts as shared when its shorter form has this many words. */
const QUOTATION_WORDS = 5;

/** The origin of each article, by number: pages that copy from one another, or that a person called one, have one. */
export function findOrigins(
  summaries: readonly ArticleSummary[],
  relations: readonly Relation[],
): readonly number[] {
  const parent = summaries.map((_, index) => index);
  const join = (a: number, b: number): void => {
    const [x, y] = [root(parent, a), root(parent, b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  const named = new Map<string, number>();
  summaries.forEach(({ origin }, index) => {
    if (origin === undefined) return;
    const first = named.get(origin);
    if (first === undefined) named.set(origin, index);
    else join(first, index);
  });
  for (const [a, b] of copiers(summaries)) join(a, b);
  for (const [a, b] of quoters(relations)) join(a, b);
  return parent.map((_, index) => root(parent, index));
}

/** Articles with long shared passages. Each shingle is counted against the first articles that hold it, which keeps this linear. */
function copiers(summaries: readonly ArticleSummary[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  const shared = new Map<string, number>();
  summaries.forEach(({ shingles }, index) => {
    for (const shingle of shingles) {
      const known = holders.get(shingle) ?? [];
      for (const other of known) shared.set(`${other}:${index}`, (shared.get(`${other}:${index}`) ?? 0) + 1);
      if (known.length < 3) known.push(index);
      holders.set(shingle, known);
    }
  });
  return [...shared].flatMap(([pair, count]): (readonly [number, number])[] => {
    const [a = 0, b = 0] = pair.split(':').map(Number);
    const shorter = Math.min(summaries[a]?.shingles.length ?? 0, summaries[b]?.shingles.length ?? 0);
    return count >= COPIED_SHINGLES || (count >= 3 && count >= COPIED_SHARE * shorter) ? [[a, b]] : [];
  });
}

/** Articles that share two quotations. */
function quoters(relations: readonly Relation[]): readonly (readonly [number, number])[] {
  const shared = new Map<string, Set<string>>();
  for (const { a, b, verdict } of relations) {
    if (a.claim.kind !== 'quotation' || verdict.kind !== 'agree' || a.source === b.source) continue;
    const [x, y] = [a, b].map(({ claim }) => (claim.value.kind === 'words' ? claim.value.words : ''));
    const shorter = (x ?? '').length < (y ?? '').length ? (x ?? '') : (y ?? '');
    if (shorter.split(' ').filter((word) => word !== QUOTATION_GAP).length < QUOTATION_WORDS) continue;
    const pair = `${Math.min(a.source, b.source)}:${Math.max(a.source, b.source)}`;
    shared.set(pair, (shared.get(pair) ?? new Set()).add(shorter));
  }
  return [...shared]
    .filter(([, quotations]) => quotations.size >= SHARED_QUOTATIONS)
    .map(([pair]) => {
      const [a = 0, b = 0] = pair.split(':').map(Number);
      return [a, b] as const;
    });
}

function root(parent: number[], index: number): number {
  let at = index;
  while (parent[at] !== at) at = parent[at] ?? at;
  return at;
}
