import { foldName } from './fold-name.ts';
import type { ArticleProfiles, Entity } from './entity.ts';
import { officesOf } from './normalize-role.ts';
import type { NameReader } from './name-reader.ts';
import { familyOf, givenOf, isFullName, parsePersonName } from './person-name.ts';

/**
 * Marks people that may be one spelled two ways: the same role or the same given name, family names within two letters, and no
 * article that names both. Nothing is joined: that is for a person to say.
 */
export function findDuplicates(
  entities: readonly Entity[],
  articles: readonly ArticleProfiles[],
  { person }: NameReader,
): readonly Entity[] {
  const apart = saidApart(articles);
  const blocks = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of blockKeys(entity, person)) {
      const block = blocks.get(key);
      if (block) block.push(entity);
      else blocks.set(key, [entity]);
    }
  }
  const found = new Map<string, Set<string>>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((entity, i) => {
      for (const other of block.slice(i + 1)) {
        if (!mayBeOne(entity, other) || isSaidApart(entity, other, apart)) continue;
        found.set(entity.id, (found.get(entity.id) ?? new Set()).add(other.id));
        found.set(other.id, (found.get(other.id) ?? new Set()).add(entity.id));
      }
    });
  }
  return entities.map((entity) => {
    const duplicates = found.get(entity.id);
    return duplicates ? { ...entity, possibleDuplicates: [...duplicates].sort() } : entity;
  });
}

/** People meet under the first letter of the family name with each role, and with the given name. */
function blockKeys({ kind, name, roles }: Entity, read: NameReader['person']): readonly string[] {
  if (kind !== 'person') return [];
  const parsed = read(name);
  const initial = familyOf(parsed)[0] ?? '';
  const given = isFullName(parsed) ? [`given ${initial} ${givenOf(parsed)}`] : [];
  return [...[...officesOf(roles)].map((office) => `role ${initial} ${office}`), ...given];
}

function mayBeOne(a: Entity, b: Entity): boolean {
  const [first, second] = [parsePersonName(a.name), parsePersonName(b.name)];
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
function isSaidApart(a: Entity, b: Entity, apart: ReadonlySet<string>): boolean {
  if (apart.size === 0) return false;
  return namesOf(a).some((one) => namesOf(b).some((other) => apart.has(pairKey(one, other))));
}

function namesOf({ name, forms }: Entity): readonly string[] {
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
