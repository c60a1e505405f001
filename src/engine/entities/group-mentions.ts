import type { Overrides } from '../annotations/overrides.ts';
import { bySpan, overlaps } from '../base/span.ts';
import type { Mention, TitlePhrase } from '../mentions/mention.ts';
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
import { joinPeople, type PersonNode } from './join-people.ts';
import { joinThings, type ThingNode } from './join-things.ts';
import type { LocalEntity, NameForm } from './local-entity.ts';
import { officesOf } from './normalize-role.ts';
import { type NameReader, nameReader } from './name-reader.ts';
import type { ThingName } from './thing-name.ts';

/**
 * Groups the names of one article into the things they name: what a person said first, then names that the text defines, then
 * people and things by the rules of names. When nothing decides, a mention stays alone.
 */
export function groupMentions(
  article: Article,
  mentions: readonly Mention[],
  overrides: Overrides,
): readonly LocalEntity[] {
  const buckets = fillBuckets(mentions, overrides, NAMES);
  const sets = new DisjointSets(buckets.length);
  joinDecided(article, buckets, sets, overrides);
  joinBracketed(article, buckets, sets);
  const people: PersonNode[] = [];
  const things: ThingNode[] = [];
  buckets.forEach((bucket, index) => {
    const { kind } = bucket;
    const first = firstOf(bucket, article);
    if (kind === 'person') {
      const roles = officesOf(titlesOf([bucket]));
      people.push({ index, names: [NAMES.person(nameOf(bucket))], roles, first });
    } else things.push({ index, kind, names: [thingNameOf(bucket, NAMES)], first });
  });
  joinPeople(people, sets, SAME_ARTICLE);
  joinThings(things, sets, SAME_ARTICLE, 'article');
  return describe(article, mentions, buckets, sets, NAMES);
}

/** The articles of a folder name the same people and things: what was read of a name serves the next articles, too. At some 300 bytes each the names take a few MB. */
const NAMES = nameReader(4096);

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
  reader: NameReader,
): readonly LocalEntity[] {
  const drafts: Draft[] = [];
  for (const set of sets.sets().values()) {
    const group: Bucket[] = [];
    for (const index of set) {
      const bucket = buckets[index];
      if (bucket) group.push(bucket);
    }
    drafts.push(draftOf(article, group, reader));
  }
  const contexts = contextOf(article, mentions, drafts, reader.fold);
  drafts.forEach((draft, index) => (draft.context = contexts[index] ?? []));
  numberEqualKeys(drafts);
  return drafts;
}

/** An entity while it is put together. */
type Draft = { -readonly [K in keyof LocalEntity]: LocalEntity[K] };

function draftOf(article: Article, group: readonly Bucket[], reader: NameReader): Draft {
  const decided = group.find((bucket) => bucket.decided) !== undefined;
  const kind =
    (decided ? group.find((bucket) => bucket.decided?.kind)?.decided?.kind : undefined) ?? kindOf(group);
  const said = decided
    ? group.find((bucket) => bucket.decided?.name !== undefined)?.decided?.name
    : undefined;
  const rolesSaid = kind === 'person' ? rolesIn(article, group) : [];
  const forms = formsOf(group);
  const name = said ?? chooseName(forms, kind);
  const draft: Draft = {
    key: `${kind}:${reader.fold(name)}`,
    kind,
    name,
    forms,
    roles: distinct([...titlesOf(group), ...rolesSaid.map(({ text }) => text)]),
    rolesSaid,
    mentions: mentionsOf(group),
    context: [],
  };
  if (decided) draft.decided = true;
  const country =
    group.find((bucket) => bucket.country !== undefined)?.country ??
    (kind === 'place' ? countryOfCapitalFolded(name) : undefined);
  if (country !== undefined) draft.country = country;
  return draft;
}

function formsOf(group: readonly Bucket[]): readonly NameForm[] {
  const names: string[] = [];
  for (const bucket of group) for (const { name } of bucket.names) names.push(name);
  return countForms(names);
}

function mentionsOf(group: readonly Bucket[]): readonly number[] {
  const [only] = group;
  if (only && group.length === 1) return only.mentions;
  return group.flatMap((bucket) => bucket.mentions).sort((a, b) => a - b);
}

/**
 * Two things of one name and kind, kept apart by a person, get numbers in the order of their first mentions: sets come in the order
 * of their first buckets, and buckets in that of their first mentions.
 */
function numberEqualKeys(drafts: readonly Draft[]): void {
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const { key } = draft;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before > 0) draft.key = `${key}#${before + 1}`;
  }
}

function kindOf(group: readonly Bucket[]): NameKind {
  const [only] = group;
  if (only && group.length === 1) return only.kind;
  const weights = new Map<NameKind, number>();
  for (const { kind, certainty, mentions } of group) {
    weights.set(kind, (weights.get(kind) ?? 0) + certainty * mentions.length);
  }
  return heaviest(weights);
}

function titlesOf(group: readonly Bucket[]): readonly string[] {
  const titles: TitlePhrase[] = [];
  for (const { names } of group) for (const { title } of names) if (title) titles.push(title);
  if (titles.length === 0) return [];
  return distinct(titles.sort(bySpan).map(({ text }) => text));
}

/** Where each role is said first. */
function rolesIn(article: Article, group: readonly Bucket[]): readonly RoleSaid[] {
  const said: RoleSaid[] = [];
  for (const { names } of group) for (const name of names) said.push(...findRoles(article, name));
  if (said.length === 0) return said;
  const first = new Map<string, RoleSaid>();
  for (const role of said.sort(bySpan)) {
    const folded = foldName(role.text);
    if (!first.has(folded)) first.set(folded, { start: role.start, end: role.end, text: role.text });
  }
  return [...first.values()];
}

/** Without what folds like an earlier one. */
function distinct(roles: readonly string[]): readonly string[] {
  if (roles.length < 2) return roles;
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
function thingNameOf(bucket: Bucket, reader: NameReader): ThingName {
  const name = reader.thing(nameOf(bucket), bucket.kind);
  return bucket.kind === 'group' && bucket.country !== undefined
    ? { words: name.words, key: `people of ${bucket.country}` }
    : name;
}
