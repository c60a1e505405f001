import type { Affinity } from './affinity.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { familyKeys, firstTwo, fullKey, givenKeys, shortKey, variantKeys } from './person-keys.ts';
import { isFullName, type NameRelation, type PersonName, relateNames } from './person-name.ts';

/** What may be one person with others: the equal names of one article, or a person of one article. */
export interface PersonNode {
  /** Index in the disjoint sets. */
  readonly index: number;
  readonly names: readonly PersonName[];
  /** Normalised, see `normalizeRole`. */
  readonly roles: ReadonlySet<string>;
  /** Where the article first says the name, in any unit that grows; left out for a person of a whole article. */
  readonly first?: number;
  /** The article that a person of a whole article stands in. */
  readonly article?: string;
}

/**
 * Joins people: equal full names, then variants of full names where nobody else is in question, then single names where one
 * bearer is in question. What could be two people stays alone.
 */
export function joinPeople(nodes: readonly PersonNode[], sets: DisjointSets, affinity: Affinity): void {
  if (nodes.length < 2) return;
  joinEqualNames(nodes, sets);
  joinVariants(bearersOf(nodes, sets), sets, affinity);
  joinShortNames(nodes, sets, affinity);
}

/** People joined so far, with all their names. */
interface Bearer {
  readonly members: number[];
  readonly names: Map<string, PersonName>;
  readonly roles: Set<string>;
  /** Where the first full name stands, see `PersonNode.first`. */
  first: number;
  readonly articles: Set<string>;
}

function joinEqualNames(nodes: readonly PersonNode[], sets: DisjointSets): void {
  const first = new Map<string, number>();
  for (const { index, names } of nodes) {
    const full = names.filter(isFullName);
    // `J. Smith` decides nothing where `John Smith` stands beside it: elsewhere it may be Jane.
    const spelled = full.filter(({ parts }) => (parts[0]?.length ?? 0) > 1);
    for (const name of spelled.length > 0 ? spelled : full) {
      const key = fullKey(name);
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else sets.join(other, index);
    }
  }
}

function bearersOf(nodes: readonly PersonNode[], sets: DisjointSets): readonly Bearer[] {
  const bearers = new Map<number, Bearer>();
  for (const { index, names, roles, first = 0, article } of nodes) {
    const full = names.filter(isFullName);
    const root = sets.find(index);
    const known = bearers.get(root);
    if (!known && full.length === 0) continue;
    const bearer = known ?? newBearer();
    if (!known) bearers.set(root, bearer);
    bearer.members.push(index);
    for (const name of full) bearer.names.set(name.parts.join(' '), name);
    for (const role of roles) bearer.roles.add(role);
    if (full.length > 0) bearer.first = Math.min(bearer.first, first);
    if (article !== undefined) bearer.articles.add(article);
  }
  return [...bearers.values()];
}

function newBearer(): Bearer {
  return { members: [], names: new Map(), roles: new Set(), first: Infinity, articles: new Set() };
}

function joinVariants(bearers: readonly Bearer[], sets: DisjointSets, affinity: Affinity): void {
  const blocks = new Map<string, Bearer[]>();
  for (const bearer of shareParts(bearers)) {
    const keys = new Set([...bearer.names.values()].flatMap(variantKeys));
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(bearer);
      else blocks.set(key, [bearer]);
    }
  }
  const partners = new Map<Bearer, Map<Bearer, NameRelation>>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const bearer of block) {
      for (const other of block) {
        if (bearer === other || partners.get(bearer)?.has(other)) continue;
        const relation = relateBearers(bearer, other);
        if (relation === 'different') continue;
        partners.set(bearer, (partners.get(bearer) ?? new Map<Bearer, NameRelation>()).set(other, relation));
      }
    }
  }
  const torn = new Set(
    [...partners].filter(([, others]) => hasRivals([...others.keys()])).map(([bearer]) => bearer),
  );
  for (const [bearer, others] of partners) {
    if (torn.has(bearer)) continue;
    for (const [other, relation] of others) {
      if (torn.has(other)) continue;
      const sure =
        relation === 'same' || sharesRole(bearer, other) || affinity(bearer.members, other.members) > 0;
      if (sure) sets.join(bearer.members[0] ?? 0, other.members[0] ?? 0);
    }
  }
}

/** Those who share the last part or the first two parts of a name with another: nobody else can be a variant. */
function shareParts(bearers: readonly Bearer[]): readonly Bearer[] {
  const counts = new Map<string, number>();
  const keys = bearers.map((bearer) => {
    const own = new Set<string>();
    for (const { parts } of bearer.names.values()) own.add(parts.at(-1) ?? '').add(firstTwo(parts));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
    return own;
  });
  return bearers.filter((_, index) => [...(keys[index] ?? [])].some((key) => (counts.get(key) ?? 0) > 1));
}

/** Whether a name that fits all of these people would have to be two at once. */
function hasRivals(people: readonly Bearer[]): boolean {
  return people.some((a) => people.some((b) => a !== b && relateBearers(a, b) === 'different'));
}

/** Two bearers whose names contradict one another anywhere are two people. */
function relateBearers(a: Bearer, b: Bearer): NameRelation {
  let best: NameRelation = 'may-be';
  for (const first of a.names.values()) {
    for (const second of b.names.values()) {
      const relation = relateNames(first, second);
      if (relation === 'different') return 'different';
      if (relation === 'same') best = 'same';
    }
  }
  return best;
}

function joinShortNames(nodes: readonly PersonNode[], sets: DisjointSets, affinity: Affinity): void {
  const byFamily = new Map<string, Bearer[]>();
  const byGiven = new Map<string, Bearer[]>();
  const bearers = bearersOf(nodes, sets);
  const bearerOfRoot = new Map(bearers.map((bearer) => [sets.find(bearer.members[0] ?? 0), bearer]));
  for (const bearer of bearers) {
    for (const key of new Set([...bearer.names.values()].flatMap(familyKeys))) add(byFamily, key, bearer);
    for (const key of new Set([...bearer.names.values()].flatMap(givenKeys))) add(byGiven, key, bearer);
  }
  const uses: Uses = new Map();
  // Asked before anything is joined: a short name that joins a set may become what stands for it.
  const known = nodes.map(({ index }) => bearerOfRoot.get(sets.find(index)));
  nodes.forEach(({ names }, at) => {
    // A name that was used alone for somebody is that person's short name in other articles too.
    const bearer = known[at];
    if (!bearer) return;
    for (const name of names) {
      if (isFullName(name)) continue;
      const key = shortKey(name);
      add(byFamily, key, bearer);
      const counts = uses.get(key);
      if (counts) counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
      else uses.set(key, new Map([[bearer, 1]]));
    }
  });
  const alone = new Map<string, PersonNode[]>();
  for (const [at, node] of nodes.entries()) {
    if (known[at]) continue;
    const key = shortKey(node.names[0] ?? { parts: [], nicknames: [] });
    const found =
      bearerOf(node, byFamily.get(key), affinity, uses.get(key)) ??
      (byFamily.has(key) ? undefined : bearerOf(node, byGiven.get(key), affinity));
    if (found) sets.join(node.index, found.members[0] ?? node.index);
    else if (!byFamily.has(key)) alone.set(key, [...(alone.get(key) ?? []), node]);
  }
  for (const [first, ...rest] of alone.values()) {
    for (const node of rest) if (first) sets.join(first.index, node.index);
  }
}

/** For each short name in how many articles it is somebody's for sure. */
type Uses = Map<string, Map<Bearer, number>>;

/**
 * The one bearer that a short name may stand for: by itself, by a role that only one of them has, as the only one who was
 * introduced by then, as the one whom the other articles call so, or by context.
 */
function bearerOf(
  node: PersonNode,
  bearers: readonly Bearer[] = [],
  affinity: Affinity,
  uses?: ReadonlyMap<Bearer, number>,
): Bearer | undefined {
  if (bearers.length > LARGEST_BLOCK) return undefined;
  const near = bearers
    .map((bearer) => ({ bearer, weight: affinity([node.index], bearer.members) }))
    .filter(({ weight }) => weight > 0);
  if (near.length <= 1) return near[0]?.bearer;
  const sameRole = near.filter(({ bearer }) => [...node.roles].some((role) => bearer.roles.has(role)));
  if (sameRole.length === 1) return sameRole[0]?.bearer;
  const people = (sameRole.length > 0 ? sameRole : near).map(({ bearer }) => bearer);
  const known = ownerOf(node, people, uses) ?? introducedBefore(node, people);
  if (known || sameRole.length > 0) return known;
  // Several bearers: one alone must be named among the same names.
  const close = near.filter(({ weight }) => weight > 1);
  return close.length === 1 ? close[0]?.bearer : undefined;
}

/** The person whom the other articles call by a short name, next to nobody else; not where the article names others alone. */
function ownerOf(
  { article }: PersonNode,
  people: readonly Bearer[],
  uses: ReadonlyMap<Bearer, number> = new Map(),
): Bearer | undefined {
  const owner = people.reduce<Bearer | undefined>(
    (best, next) => ((uses.get(next) ?? 0) > (best ? (uses.get(best) ?? 0) : 0) ? next : best),
    undefined,
  );
  if (!owner || article === undefined) return undefined;
  const own = uses.get(owner) ?? 0;
  const others = people.reduce((sum, bearer) => sum + (bearer === owner ? 0 : (uses.get(bearer) ?? 0)), 0);
  if (own < LEAST_USES || own < OWNER_SHARE * others) return undefined;
  const here = people.filter(({ articles }) => articles.has(article));
  return here.length === 0 || here.includes(owner) ? owner : undefined;
}

/** The only person of the name who was introduced when the text first said the short name. */
function introducedBefore({ first }: PersonNode, people: readonly Bearer[]): Bearer | undefined {
  if (first === undefined) return undefined;
  const before = people.filter((bearer) => bearer.first < first);
  return before.length === 1 ? before[0] : undefined;
}

function sharesRole(a: Bearer, b: Bearer): boolean {
  return [...a.roles].some((role) => b.roles.has(role));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length <= LARGEST_BLOCK && !list.includes(value)) list.push(value);
}

/** In how many articles a short name must be one person's before it is the person's own. One may be chance. */
const LEAST_USES = 2;
/** How many times as many articles must call the owner so as call all others so. */
const OWNER_SHARE = 4;
/**
 * How many bearers of one family name and initial are compared pair by pair. Beyond it a variant could be any of them, and all
 * stay apart; it also bounds the cost.
 */
const LARGEST_BLOCK = 50;
