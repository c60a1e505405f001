import type { Overrides } from '../annotations/overrides.ts';
import { overlaps, type Span } from '../base/span.ts';
import { isName, type Mention, type NameMention, type TitlePhrase } from '../mentions/mention.ts';
import type { NameKind } from '../model/kinds.ts';
import { foldName } from './fold-name.ts';
import { heaviest } from './heaviest.ts';
import type { NameReader } from './name-reader.ts';
import { familyOf, isFullName } from './person-name.ts';
import { beginningsOf, endingsOf, isPlaceName } from './thing-name.ts';

/** The mentions of one article that spell one name: the unit of grouping. */
export interface Bucket {
  readonly folded: string;
  /** Where the kinds of its mentions disagree, the one that most certainty speaks for. */
  readonly kind: NameKind;
  /** Indices into the article's mentions, in order. */
  readonly mentions: readonly number[];
  /** A mean of the mentions' certainty, 0 to 1. */
  readonly certainty: number;
  readonly names: readonly NamePlace[];
  readonly country?: string;
  /** What a person said of a mention in it. */
  readonly decided?: { readonly name?: string; readonly kind?: NameKind };
}

/**
 * What grouping reads of a mention. All are made in one place with all their fields: engines of JavaScript read objects of one shape
 * several times as fast as those of many, and finders make mentions of many.
 */
export interface NamePlace extends Span {
  readonly kind: NameKind;
  readonly name: string;
  readonly sentence: number;
  readonly certainty: number;
  readonly title: TitlePhrase | undefined;
  readonly country: string | undefined;
}

/** Sorts the names of an article into buckets, what a person took out left aside. */
export function fillBuckets(
  mentions: readonly Mention[],
  overrides: Overrides,
  reader: NameReader,
): readonly Bucket[] {
  const byName = new Map<string, Entry[]>();
  mentions.forEach((mention, index) => {
    if (!isName(mention) || isDenied(mention, overrides)) return;
    const folded = reader.fold(mention.name);
    const key = overrides.sames.length === 0 ? folded : bucketKey(mention, folded, overrides);
    const list = byName.get(key);
    const entry = { mention: placeOf(mention), index, folded };
    if (list) list.push(entry);
    else byName.set(key, [entry]);
  });
  const families = new Set<string>();
  for (const entries of byName.values()) {
    const person = entries.find(({ mention }) => mention.kind === 'person');
    const name = person && reader.person(person.mention.name);
    if (name && isFullName(name)) families.add(familyOf(name));
  }
  const buckets: Bucket[] = [];
  for (const entries of byName.values()) {
    for (const list of splitKinds(entries, families)) buckets.push(bucketOf(list, overrides));
  }
  return adoptKinds(buckets, reader).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function placeOf(mention: NameMention): NamePlace {
  const { start, end, kind, name, sentence, certainty, title, country } = mention;
  return { start, end, kind, name, sentence, certainty, title, country };
}

interface Entry {
  readonly mention: NamePlace;
  readonly index: number;
  /** The name's folded form. */
  readonly folded: string;
}

function isDenied(mention: NameMention, { notEntities }: Overrides): boolean {
  return notEntities.some(({ scope, span, exact }) =>
    scope === 'here' ? overlaps(span, mention) : foldName(exact) === foldName(mention.name),
  );
}

/** Equal names share a bucket, unless a person said of one place that it is not the other. */
function bucketKey(mention: NameMention, folded: string, { sames }: Overrides): string {
  const own = sames.find(
    ({ same, span, exact, other }) =>
      !same && overlaps(span, mention) && foldName(other.name ?? other.exact ?? '') === foldName(exact),
  );
  return own ? `${folded}#${own.annotation}` : folded;
}

/**
 * One name in one article has one kind. Only a place's name that is also somebody's family name here keeps the two kinds apart
 * (`Washington` beside `Denzel Washington`).
 */
function splitKinds(entries: readonly Entry[], families: ReadonlySet<string>): readonly (readonly Entry[])[] {
  const folded = entries[0]?.folded ?? '';
  if (!families.has(folded) || !isPlaceName(folded)) return [entries];
  const people = entries.filter(({ mention }) => mention.kind === 'person');
  const others = entries.filter(({ mention }) => mention.kind !== 'person');
  return [people, others].filter((list) => list.length > 0);
}

function bucketOf(entries: readonly Entry[], { entities }: Overrides): Bucket {
  const kind = votedKind(entries);
  const names = entries.map(({ mention }) => mention);
  const said =
    entities.length === 0
      ? entities
      : entities.filter(({ span }) => names.some((name) => overlaps(span, name)));
  const name = said.find((override) => override.name !== undefined)?.name;
  const saidKind = said.find((override) => override.kind !== undefined)?.kind;
  const country = names.find((mention) => mention.kind === kind && mention.country !== undefined)?.country;
  const bucket: { -readonly [Field in keyof Bucket]: Bucket[Field] } = {
    folded: entries[0]?.folded ?? '',
    kind: saidKind ?? kind,
    mentions: entries.map(({ index }) => index),
    certainty: names.reduce((sum, mention) => sum + mention.certainty, 0) / names.length,
    names,
  };
  if (country !== undefined) bucket.country = country;
  if (said.length > 0)
    bucket.decided = {
      ...(name === undefined ? {} : { name }),
      ...(saidKind === undefined ? {} : { kind: saidKind }),
    };
  return bucket;
}

function votedKind(entries: readonly Entry[]): NameKind {
  const [first] = entries;
  if (first && entries.every(({ mention }) => mention.kind === first.mention.kind)) return first.mention.kind;
  const weights = new Map<NameKind, number>();
  for (const { mention } of entries) {
    const weight = mention.certainty + (mention.kind === 'person' && mention.title ? TITLE_WEIGHT : 0);
    weights.set(mention.kind, (weights.get(mention.kind) ?? 0) + weight);
  }
  return heaviest(weights);
}

/**
 * A short form that the finder was unsure of takes the kind of the only longer name in the article that it is cut from: `Rovers`
 * is no person beside `Harbour Rovers`, `Reyes` no organization beside `Ana Reyes`.
 */
function adoptKinds(buckets: readonly Bucket[], reader: NameReader): Bucket[] {
  const unsure = buckets.some(({ certainty }) => certainty < SURE);
  if (!unsure) return [...buckets];
  const longer = new Map<string, Set<NameKind>>();
  const note = (form: string, kind: NameKind): void => {
    longer.set(form, (longer.get(form) ?? new Set()).add(kind));
  };
  for (const { kind, folded, names, certainty } of buckets) {
    if (certainty < SURE) continue;
    const name = names[0]?.name ?? '';
    if (kind === 'person') {
      const parsed = reader.person(name);
      if (isFullName(parsed)) note(familyOf(parsed), kind);
    } else {
      const { words } = reader.thing(name, kind);
      for (const form of [...endingsOf(words), ...beginningsOf(words)]) if (form !== folded) note(form, kind);
    }
  }
  return buckets.map((bucket) => {
    const kinds = longer.get(bucket.folded);
    if (!kinds || bucket.decided?.kind || bucket.certainty >= SURE || isPlaceName(bucket.folded))
      return bucket;
    const [kind] = kinds;
    return kinds.size === 1 && kind && kind !== 'place' ? { ...bucket, kind } : bucket;
  });
}

/** What a title beside a name adds to the vote for a person, in units of certainty. */
const TITLE_WEIGHT = 0.5;
/** Certainty from which the finder's kind of a name is taken as it is. */
const SURE = 0.8;
