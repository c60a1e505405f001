import { NAME_KINDS, type NameKind } from '../model/kinds.ts';
import { foldName } from './fold-name.ts';
import type { LinkNode } from './entity.ts';
import { memoize } from './memoize.ts';
import { isFullName, parsePersonName } from './person-name.ts';

/**
 * Gives each profile the kind that the articles together give its name, where they all but agree: a finder that once took
 * `Porto` for a person erred. Real namesakes of two kinds, and what a person said, keep their kinds.
 */
export function settleKinds(nodes: readonly LinkNode[]): readonly LinkNode[] {
  const fold = memoize(foldName);
  const weights = new Map<string, Map<NameKind, number>>();
  for (const { profile } of nodes) {
    for (const { text, count } of profile.forms) {
      const folded = fold(text);
      const kinds = weights.get(folded) ?? new Map<NameKind, number>();
      kinds.set(profile.kind, (kinds.get(profile.kind) ?? 0) + count);
      weights.set(folded, kinds);
    }
  }
  return nodes.map((node) => {
    const { profile } = node;
    const kinds = weights.get(fold(profile.name));
    if (!kinds || kinds.size < 2 || profile.decided) return node;
    if (profile.kind === 'person' && isFullName(parsePersonName(profile.name))) return node;
    const total = [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
    const winner = NAME_KINDS.find((kind) => (kinds.get(kind) ?? 0) >= MAJORITY * total);
    return winner ? { ...node, kind: winner } : node;
  });
}

/** The share of a name's mentions that a kind needs to overrule the others. Three quarters: one error in four is a poor finder. */
const MAJORITY = 0.75;
