import type { Overrides } from '../annotations/overrides.ts';
import { bySpan, overlaps } from '../base/span.ts';
import type { Mention } from '../mentions/mention.ts';
import type { NameKind } from '../model/kinds.ts';
import { type Article, segmentOf } from '../text/article.ts';
import { SAME_ARTICLE } from './affinity.ts';
import { fillBuckets, type Bucket } from './bucket.ts';
import { chooseName, countForms } from './choose-name.ts';
import { contextOf } from './context.ts';
import { countryOfCapitalFolded } from './country-names.ts';
import { joinBracketed } from './defined-names.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { findRoles, type RoleSaid } from './find-roles.ts';
import { foldName } from './fold-name.ts';
import { heaviest } from './heaviest.ts';
import { joinPeople } from './join-people.ts';
import { joinThings } from './join-things.ts';
import type { LocalEntity } from './local-entity.ts';
import { officesOf } from './normalize-role.ts';
import { parsePersonName } from './person-name.ts';
import { parseThingName } from './thing-name.ts';

/**
 * Groups the names of one article into the things they name: what a person said first, then names that the text defines, then
 * people and things by the rules of names. When nothing decides, a mention stays alone.
 */
export function groupMentions(
  article: Article,
  mentions: readonly Mention[],
  overrides: Overrides,
): readonly LocalEntity[] {
  const buckets = fillBuckets(mentions, overrides);
  const sets = new DisjointSets(buckets.length);
  joinDecided(article, buckets, sets, overrides);
  joinBracketed(article, buckets, sets);
  const people = buckets.flatMap((bucket, index) =>
    bucket.kind === 'person'
      ? [
          {
            index,
            names: [parsePersonName(nameOf(bucket))],
            roles: officesOf(titlesOf([bucket])),
            first: firstOf(bucket, article),
          },
        ]
      : [],
  );
  const things = buckets.flatMap((bucket, index) =>
    bucket.kind === 'person'
      ? []
      : [{ index, kind: bucket.kind, names: [thingNameOf(bucket)], first: firstOf(bucket, article) }],
  );
  joinPeople(people, sets, SAME_ARTICLE);
  joinThings(things, sets, SAME_ARTICLE, 'article');
  return describe(article, mentions, buckets, sets);
}

/** What a person said wins over every rule: equal names given by hand join, "not the same as" holds against all that follows. */
function joinDecided(
  article: Article,
  buckets: readonly Bucket[],
  sets: DisjointSets,
  overrides: Overrides,
): void {
  const named = (name: string, other: number): number[] =>
    buckets.flatMap((bucket, index) => (index !== other && bucket.folded === foldName(name) ? [index] : []));
  const pairs = overrides.sames.flatMap(({ same, span, exact, other }) => {
    if (other.article !== undefined && other.article !== article.facts.id) return [];
    const at = buckets.findIndex(({ names }) => names.some((name) => overlaps(name, span)));
    const from = at >= 0 ? at : (named(exact, -1)[0] ?? -1);
    if (from < 0) return [];
    return named(other.exact ?? other.name ?? '', from).map((to) => ({ same, from, to }));
  });
  for (const { same, from, to } of pairs) if (same) sets.join(from, to);
  for (const { same, from, to } of pairs) if (!same) sets.keepApart(from, to);
  const given = buckets.flatMap(({ decided }, index) =>
    decided?.name === undefined ? [] : [{ index, name: foldName(decided.name) }],
  );
  for (const [i, first] of given.entries()) {
    for (const second of given.slice(i + 1)) {
      if (first.name === second.name) sets.join(first.index, second.index);
      else sets.keepApart(first.index, second.index);
    }
  }
}

function describe(
  article: Article,
  mentions: readonly Mention[],
  buckets: readonly Bucket[],
  sets: DisjointSets,
): readonly LocalEntity[] {
  const groups = [...sets.sets().values()].map((set) => set.flatMap((index) => buckets[index] ?? []));
  const drafts = groups.map((group) => {
    const kind = group.find(({ decided }) => decided?.kind)?.kind ?? kindOf(group);
    const said = group.find(({ decided }) => decided?.name !== undefined)?.decided?.name;
    const rolesSaid = kind === 'person' ? rolesIn(article, group) : [];
    const forms = countForms(group.flatMap(({ names }) => names.map(({ name }) => name)));
    const name = said ?? chooseName(forms, kind);
    const country =
      group.find((bucket) => bucket.country !== undefined)?.country ??
      (kind === 'place' ? countryOfCapitalFolded(name) : undefined);
    return {
      key: `${kind}:${foldName(name)}`,
      kind,
      name,
      forms,
      roles: distinct([...titlesOf(group), ...rolesSaid.map(({ text }) => text)]),
      rolesSaid,
      mentions: group.flatMap((bucket) => bucket.mentions).sort((a, b) => a - b),
      ...(group.some(({ decided }) => decided) ? { decided: true } : {}),
      ...(country === undefined ? {} : { country }),
    };
  });
  const contexts = contextOf(article, mentions, drafts);
  return numberEqualKeys(drafts.map((draft, index) => ({ ...draft, context: contexts[index] ?? [] })));
}

/** Two things of one name and kind, kept apart by a person, get numbers in the order of their first mentions. */
function numberEqualKeys(entities: readonly LocalEntity[]): readonly LocalEntity[] {
  const seen = new Map<string, number>();
  return [...entities]
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
    .map((entity) => {
      const before = seen.get(entity.key) ?? 0;
      seen.set(entity.key, before + 1);
      return before === 0 ? entity : { ...entity, key: `${entity.key}#${before + 1}` };
    });
}

function kindOf(group: readonly Bucket[]): NameKind {
  const weights = new Map<NameKind, number>();
  for (const { kind, certainty, mentions } of group) {
    weights.set(kind, (weights.get(kind) ?? 0) + certainty * mentions.length);
  }
  return heaviest(weights);
}

function titlesOf(group: readonly Bucket[]): readonly string[] {
  const titles = group.flatMap(({ names }) => names.flatMap(({ title }) => title ?? []));
  return distinct(titles.sort(bySpan).map(({ text }) => text));
}

/** Where each role is said first. */
function rolesIn(article: Article, group: readonly Bucket[]): readonly RoleSaid[] {
  const said = group.flatMap(({ names }) => names.flatMap((name) => findRoles(article, name)));
  const first = new Map<string, RoleSaid>();
  for (const role of said.sort(bySpan)) {
    const folded = foldName(role.text);
    if (!first.has(folded)) first.set(folded, { start: role.start, end: role.end, text: role.text });
  }
  return [...first.values()];
}

/** Without what folds like an earlier one. */
function distinct(roles: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const role of roles) {
    const folded = foldName(role);
    if (!byFold.has(folded)) byFold.set(folded, role);
  }
  return [...byFold.values()];
}

/** Where the text first says the name, the headline left aside: it may use a short form that the text introduces later. */
function firstOf({ names }: Bucket, article: Article): number {
  const told = names.find(({ sentence }) => {
    const placed = article.sentences[sentence];
    return placed && segmentOf(article, placed).kind !== 'headline';
  });
  return (told ?? names[0])?.start ?? 0;
}

function nameOf(bucket: Bucket): string {
  return bucket.decided?.name ?? bucket.names[0]?.name ?? '';
}

/** A nationality word is compared by its country, so that `South Korean` meets `South Koreans`. */
function thingNameOf(bucket: Bucket): ReturnType<typeof parseThingName> {
  const name = parseThingName(nameOf(bucket), bucket.kind);
  return bucket.kind === 'group' && bucket.country !== undefined
    ? { words: name.words, key: `people of ${bucket.country}` }
    : name;
}
