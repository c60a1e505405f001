import { foldName } from './fold-name.ts';
import type { ArticleProfiles, Entity } from './entity.ts';
import { officesOf } from './normalize-role.ts';
import type { NameReader } from './name-reader.ts';
import { familyOf, givenOf, isFullName } from './person-name.ts';

/**
 * Finds people that may be one spelled two ways: the same role or the same given name, family names within two letters, and no
 * article that names both. Nothing is joined: that is for a person to say. Kept while entities come and go.
 */
export class PossibleDuplicates<T extends Spelled> {
  readonly #read: NameReader['person'];
  readonly #blocks = new Map<string, Set<T>>();
  readonly #found = new Map<T, Set<T>>();
  /** What people keep apart in all of the group. */
  readonly #apart: ReadonlySet<string>;

  constructor(read: NameReader['person'], articles: readonly ArticleProfiles[]) {
    this.#read = read;
    this.#apart = saidApart(articles);
  }

  /** The entities that may be the same as one. */
  of(entity: T): ReadonlySet<T> {
    return this.#found.get(entity) ?? NOBODY;
  }

  /** Answers those that are left of which something else is found. */
  change(gone: readonly T[], come: readonly T[]): ReadonlySet<T> {
    const [sizes, touched] = [new Map<string, number>(), new Set<T>()];
    const noteSize = (key: string, size: number): void => {
      if (!sizes.has(key)) sizes.set(key, size);
    };
    for (const entity of gone) {
      for (const key of blockKeys(entity, this.#read)) {
        const block = this.#blocks.get(key);
        noteSize(key, block?.size ?? 0);
        block?.delete(entity);
        if (block?.size === 0) this.#blocks.delete(key);
      }
      this.#set(entity, NOBODY, touched);
    }
    for (const entity of come) {
      for (const key of blockKeys(entity, this.#read)) {
        let block = this.#blocks.get(key);
        if (!block) this.#blocks.set(key, (block = new Set()));
        noteSize(key, block.size);
        block.add(entity);
      }
    }
    const again = new Set(come);
    for (const [key, before] of sizes) {
      const block = this.#blocks.get(key) ?? NOBODY;
      // A block that became too large, or no longer is, says something else of all who are in it.
      if (before > LARGEST_BLOCK !== block.size > LARGEST_BLOCK)
        for (const entity of block) again.add(entity);
    }
    for (const entity of again) this.#set(entity, this.#search(entity), touched);
    for (const entity of gone) touched.delete(entity);
    return touched;
  }

  #search(entity: T): ReadonlySet<T> {
    let found: Set<T> | undefined;
    const seen = new Set([entity]);
    for (const key of blockKeys(entity, this.#read)) {
      const block = this.#blocks.get(key);
      if (!block || block.size > LARGEST_BLOCK) continue;
      for (const other of block) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (mayBeOne(entity, other, this.#read) && !isSaidApart(entity, other, this.#apart))
          (found ??= new Set()).add(other);
      }
    }
    return found ?? NOBODY;
  }

  #set(entity: T, now: ReadonlySet<T>, touched: Set<T>): void {
    const before = this.of(entity);
    for (const other of before) {
      if (now.has(other)) continue;
      this.#found.get(other)?.delete(entity);
      touched.add(other).add(entity);
    }
    for (const other of now) {
      if (before.has(other)) continue;
      this.#found.set(other, (this.#found.get(other) ?? new Set<T>()).add(entity));
      touched.add(other).add(entity);
    }
    if (now.size === 0) this.#found.delete(entity);
    else this.#found.set(entity, new Set(now));
  }
}

/** What is asked of an entity here. */
type Spelled = Pick<Entity, 'kind' | 'name' | 'forms' | 'roles' | 'members'>;

const NOBODY: ReadonlySet<never> = new Set();

/** People meet under the first letter of the family name with each role, and with the given name. */
function blockKeys({ kind, name, roles }: Spelled, read: NameReader['person']): readonly string[] {
  if (kind !== 'person') return [];
  const parsed = read(name);
  const initial = familyOf(parsed)[0] ?? '';
  const given = isFullName(parsed) ? [`given ${initial} ${givenOf(parsed)}`] : [];
  return [...[...officesOf(roles)].map((office) => `role ${initial} ${office}`), ...given];
}

function mayBeOne(a: Spelled, b: Spelled, read: NameReader['person']): boolean {
  const [first, second] = [read(a.name), read(b.name)];
  const [one, two] = [familyOf(first), familyOf(second)];
  if (isFullName(first) && isFullName(second) && !closeGiven(givenOf(first), givenOf(second))) return false;
  if (Math.min(one.length, two.length) < SHORTEST_FAMILY || distance(one, two, 2) > 2) return false;
  const articles = new Set(a.members.map(({ article }) => article));
  return !b.members.some(({ article }) => articles.has(article));
}

function closeGiven(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a);
  return a.startsWith(b.charAt(0)) && distance(a, b, 2) <= 2;
}

/** Edit distance with swaps of neighbours (optimal string alignment), given up beyond `limit`. Both are single words. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST_WORD) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

function saidApart(articles: readonly ArticleProfiles[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ sames }) =>
      sames
        .filter(({ same }) => !same)
        .map(({ exact, other }) => pairKey(exact, other.exact ?? other.name ?? '')),
    ),
  );
}

/** A person may have meant any of the names that the two bear. */
function isSaidApart(a: Spelled, b: Spelled, apart: ReadonlySet<string>): boolean {
  if (apart.size === 0) return false;
  return namesOf(a).some((one) => namesOf(b).some((other) => apart.has(pairKey(one, other))));
}

function namesOf({ name, forms }: Spelled): readonly string[] {
  return [name, ...forms.map(({ text }) => text)];
}

function pairKey(a: string, b: string): string {
  return [foldName(a), foldName(b)].sort().join('|');
}

/** In shorter names two letters are most of the name (`Xi`, `Lee`, `Kim`). */
const SHORTEST_FAMILY = 5;
/** No family name is longer; longer words are run together text. Unit: UTF-16 units. */
const LONGEST_WORD = 40;
/** Beyond this many people of one role and initial the mark would say nothing. */
const LARGEST_BLOCK = 50;
