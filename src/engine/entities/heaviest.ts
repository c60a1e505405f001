import { NAME_KINDS, type NameKind } from '../model/kinds.ts';

/** The kind of the greatest weight; of equals the one that comes first in `NAME_KINDS`. */
export function heaviest(weights: ReadonlyMap<NameKind, number>): NameKind {
  const [only] = weights.keys();
  if (only !== undefined && weights.size === 1) return only;
  return NAME_KINDS.reduce((best, next) =>
    (weights.get(next) ?? 0) > (weights.get(best) ?? 0) ? next : best,
  );
}
