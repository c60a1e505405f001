import type { NameKind } from '../model/kinds.ts';
import type { Affinity } from './affinity.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import {
  acronymsOf,
  barePlaceOf,
  beginningsOf,
  endingsOf,
  isGeneric,
  isPlaceName,
  laterPlaceOf,
  plainBeginningsOf,
  type ThingName,
} from './thing-name.ts';

/** What may be one thing with others: the equal names of one article, or a thing of one article. Never a person. */
export interface ThingNode {
  /** Index in the disjoint sets. */
  readonly index: number;
  readonly kind: NameKind;
  /** The fullest name first. */
  readonly names: readonly ThingName[];
  /** Where the article first says the name, in any unit that grows; left out for a thing of a whole article. */
  readonly first?: number;
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
  if (nodes.length < 2) return;
  const joining = { nodes, sets, affinity, reach };
  joinEqualKeys(joining);
  joinThrough(joining, { keysOf: ({ names }) => names.slice(1).map((name) => name.key) });
  joinThrough(joining, { keysOf: ({ names }) => names.flatMap(acronymKeys), ownKey: acronymKey });
  joinThrough(joining, { keysOf: shortKeys });
  if (reach === 'article') joinThrough(joining, { keysOf: introducedKeys, fits: isIntroduced });
}

interface Joining {
  readonly nodes: readonly ThingNode[];
  readonly sets: DisjointSets;
  readonly affinity: Affinity;
  readonly reach: Reach;
}

/** How a longer name is found by a shorter one. */
interface Shortening {
  /** What the longer name may be called. */
  readonly keysOf: (long: ThingNode) => readonly string[];
  /** What the shorter one is looked up under; its own key where this is left out. */
  readonly ownKey?: (short: ThingNode) => string | undefined;
  /** What else must hold. */
  readonly fits?: (short: ThingNode, long: ThingNode) => boolean;
}

function joinEqualKeys({ nodes, sets, affinity, reach }: Joining): void {
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
  { nodes, sets, affinity, reach }: Joining,
  { keysOf, ownKey = keyOf, fits = () => true }: Shortening,
): void {
  const wanted = new Set(nodes.map(ownKey));
  const holders = new Map<string, ThingNode[]>();
  for (const node of nodes) {
    for (const key of keysOf(node)) {
      if (!wanted.has(key)) continue;
      const list = holders.get(key);
      if (!list) holders.set(key, [node]);
      else if (list.at(-1) !== node) list.push(node);
    }
  }
  if (holders.size === 0) return;
  for (const node of nodes) {
    const key = ownKey(node);
    if (key === undefined || !holders.has(key)) continue;
    const needed = reach === 'group' && isGeneric(node.names[0]?.words ?? []) ? 1 : LEAST;
    const candidates = new Map<number, number[]>();
    for (const holder of holders.get(key) ?? []) {
      const root = sets.find(holder.index);
      if (root === sets.find(node.index) || !alike(node.kind, holder.kind) || !fits(node, holder)) continue;
      const list = candidates.get(root);
      if (list) list.push(holder.index);
      else if (candidates.size <= MOST_CANDIDATES) candidates.set(root, [holder.index]);
    }
    const near = [...candidates.values()].filter((members) => affinity([node.index], members) >= needed);
    const [only] = near;
    if (near.length === 1 && only) sets.join(only[0] ?? node.index, node.index);
  }
}

/** Kinds that a finder mistakes for one another: a firm's, a team's and a product's name look alike. */
function alike(a: NameKind, b: NameKind): boolean {
  return a === b || (MADE.has(a) && MADE.has(b));
}

function keyOf(node: ThingNode): string {
  return node.names[0]?.key ?? '';
}

/** What an acronym is looked up under; `undefined` for what has another name too. */
export function acronymKey(node: Pick<ThingNode, 'names'>): string | undefined {
  return node.names.every((name) => name.acronym !== undefined) ? node.names[0]?.acronym : undefined;
}

export function acronymKeys({ words, acronym }: ThingName): readonly string[] {
  return acronym === undefined ? acronymsOf(words) : [];
}

/** Short forms that a name has anywhere. A place's name is cut only where it says its sort (`York` is not `New York`). */
export function shortKeys({ kind, names }: Pick<ThingNode, 'kind' | 'names'>): readonly string[] {
  if (kind === 'group') return [];
  if (kind === 'place')
    return names.flatMap(({ words }) => [barePlaceOf(words) ?? [], laterPlaceOf(words) ?? []].flat());
  return names.flatMap(({ words }) =>
    [...endingsOf(words), ...plainBeginningsOf(words)].filter((form) => !isPlaceName(form)),
  );
}

/** Short forms that a name has once an article introduced it. */
function introducedKeys({ kind, names }: ThingNode): readonly string[] {
  if (kind === 'group' || kind === 'place') return [];
  return names.flatMap(({ words }) => beginningsOf(words).filter((form) => !isPlaceName(form)));
}

/** A name that was there before the longer one is no short form of it: the longer is a part of it, or a product. */
function isIntroduced(short: ThingNode, long: ThingNode): boolean {
  return (long.first ?? 0) < (short.first ?? 0);
}

const MADE: ReadonlySet<NameKind> = new Set(['organization', 'product', 'work']);
/** The least affinity that is any. Unit: names. */
const LEAST = 0.1;
/** How many sets are asked for context before a name counts as ambiguous. */
const MOST_CANDIDATES = 20;
