import type { LineIndex } from '../base/line-index.ts';
import type { SegmentKind } from '../model/kinds.ts';
import type { OutlineSegment } from './outline-view.ts';

/** Lines that can be folded away, both 0-based and both of the article; the first one stays in sight. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  /** `aside`: what is not the article's own text. `section`: what stands under a heading of it. */
  readonly kind: 'aside' | 'section';
}

/** Finds the related cards, the comments, the furniture of a page, and the sections of the article, in order of their first lines. */
export function foldArticle(segments: readonly OutlineSegment[], lines: LineIndex): readonly Fold[] {
  const line = (offset: number): number => lines.at(offset).line;
  const folds: Fold[] = [];
  const add = (kind: Fold['kind'], members: readonly OutlineSegment[]): void => {
    const [head] = members;
    const tail = members.at(-1);
    if (!head || !tail) return;
    const fold = { kind, first: line(head.start), last: line(tail.end) };
    if (fold.last > fold.first) folds.push(fold);
  };
  for (const run of runsOf(segments, sameAside)) if (run[0] && asideOf(run[0]) !== '') add('aside', run);
  const own = segments.filter((segment) => asideOf(segment) === '');
  for (const run of runsOf(own, (_, next) => next.kind !== 'heading'))
    if (run[0]?.kind === 'heading') add('section', run);
  return folds.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** What an aside is, the same for all its segments; empty for the article's own text. */
function asideOf({ kind, block }: OutlineSegment): string {
  if (kind === 'comment' || kind === 'commenter') return 'comments';
  if (FURNITURE.has(kind)) return 'furniture';
  return block > 0 || kind === 'related' ? `card ${block}` : '';
}

const FURNITURE: ReadonlySet<SegmentKind> = new Set(['furniture', 'promo', 'digest']);

function sameAside(a: OutlineSegment, b: OutlineSegment): boolean {
  return asideOf(a) === asideOf(b);
}

/** Cuts a list where the second of two neighbours does not belong to the first. */
function runsOf<T>(list: readonly T[], belongs: (before: T, next: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of list) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && belongs(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
