import type { NameKind } from '../model/kinds.ts';
import type { Affinity } from './affinity.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { acronymsOf, isGeneric, isPlaceName, shortFormsOf, type ThingName } from './thing-name.ts';

/** What may be one thing with others: the equal names of one article, or a thing of one article. Never a person. */
export interface ThingNode {
  /** Index in the disjoint sets. */
  readonly index: number;
  readonly kind: NameKind;
  /** The fullest name first. */
  readonly names: readonly ThingName[];
}

/** How far a join may rely on an article having introduced what it names. */
export type Reach = 'article' | 'group';

/**
 * Joins what is no person: equal names of one kind, names that an article uses for a longer one, acronyms with the only long
 * name that they fit, short forms with the only long name that they are cut from.
 */
export function joinThings(
  nodes: readonly ThingNode[],
  sets: DisjointSets,
  affinity: Affinity,
  reach: Reach,
): void {
  joinEqualKeys(nodes, sets, affinity, reach);
  joinThrough(nodes, sets, affinity, ({ names }) => names.slice(1).map((name) => name.key), reach);
  joinThrough(
    nodes,
    sets,
    affinity,
    ({ names }) => names.flatMap((name) => acronymKeys(name)),
    reach,
    acronymKey,
  );
  joinThrough(nodes, sets, affinity, shortKeys, reach);
}

function joinEqualKeys(
  nodes: readonly ThingNode[],
  sets: DisjointSets,
  affinity: Affinity,
  reach: Reach,
): void {
  const byKey = new Map<string, number[]>();
  for (const node of nodes) {
    const key = `${node.kind}|${keyOf(node)}`;
    const list = byKey.get(key);
    if (!list) {
      byKey.set(key, [node.index]);
      continue;
    }
    const words = node.names[0]?.words ?? [];
    // "The Ministry" is another one in another article, unless the two tell of the same things.
    const near =
      reach === 'article' || !isGeneric(words)
        ? list[0]
        : list.slice(0, MOST_CANDIDATES).find((other) => affinity([node.index], [other]) >= 1);
    if (near === undefined || !sets.join(near, node.index)) list.push(node.index);
  }
}

/**
 * Joins each node whose own key is among the keys that `keysOf` gives for exactly one other set of its kind. Across articles the
 * two must share context; a name that only says what sort of body it is must share a name.
 */
function joinThrough(
  nodes: readonly ThingNode[],
  sets: DisjointSets,
  affinity: Affinity,
  keysOf: (node: ThingNode) => readonly string[],
  reach: Reach,
  ownKey: (node: ThingNode) => string | undefined = keyOf,
): void {
  const wanted = new Set(nodes.map(ownKey));
  const holders = new Map<string, ThingNode[]>();
  for (const node of nodes) {
    for (const key of new Set(keysOf(node))) {
      if (!wanted.has(key)) continue;
      const list = holders.get(key);
      if (list) list.push(node);
      else holders.set(key, [node]);
    }
  }
  for (const node of nodes) {
    const key = ownKey(node);
    if (key === undefined) continue;
    const needed = reach === 'group' && isGeneric(node.names[0]?.words ?? []) ? 1 : LEAST;
    const candidates = new Map<number, number[]>();
    for (const holder of holders.get(key) ?? []) {
      const root = sets.find(holder.index);
      if (root === sets.find(node.index) || !mayShareName(node.kind, holder.kind)) continue;
      const list = candidates.get(root);
      if (list) list.push(holder.index);
      else if (candidates.size <= MOST_CANDIDATES) candidates.set(root, [holder.index]);
    }
    const near = [...candidates.values()].filter((members) => affinity([node.index], members) >= needed);
    const [only] = near;
    if (near.length === 1 && only) sets.join(only[0] ?? node.index, node.index);
  }
}

/** Kinds that one name may stand for at once: a summit is called by the body that holds it. */
function mayShareName(a: NameKind, b: NameKind): boolean {
  return a === b;
}

function keyOf(node: ThingNode): string {
  return node.names[0]?.key ?? '';
}

function acronymKey(node: ThingNode): string | undefined {
  return node.names.every((name) => name.acronym !== undefined) ? node.names[0]?.acronym : undefined;
}

function acronymKeys({ words, acronym }: ThingName): readonly string[] {
  return acronym === undefined ? acronymsOf(words) : [];
}

/** Short forms that a body's or an event's name may have; a place's name is never cut (`York` is not `New York`). */
function shortKeys({ kind, names }: ThingNode): readonly string[] {
  if (kind === 'place' || kind === 'group') return [];
  return names.flatMap(({ words }) => shortFormsOf(words).filter((form) => !isPlaceName(form)));
}

/** The least affinity that is any. Unit: names. */
const LEAST = 0.1;
/** How many sets are asked for context before a name counts as ambiguous. */
const MOST_CANDIDATES = 20;
