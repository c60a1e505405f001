import type { Overrides } from '../annotations/overrides.ts';
import { overlaps } from '../base/span.ts';
import { isName, type Mention, type NameMention } from '../mentions/mention.ts';
import type { NameKind } from '../model/kinds.ts';
import { foldName } from './fold-name.ts';
import { heaviest } from './heaviest.ts';
import { memoize } from './memoize.ts';
import { isFullName, parsePersonName, familyOf, type PersonName } from './person-name.ts';
import { beginningsOf, endingsOf, isPlaceName, parseThingName } from './thing-name.ts';

/** The mentions of one article that spell one name: the unit of grouping. */
export interface Bucket {
  readonly folded: string;
  /** Where the kinds of its mentions disagree, the one that most certainty speaks for. */
  readonly kind: NameKind;
  /** Indices into the article's mentions, in order. */
  readonly mentions: readonly number[];
  /** A mean of the mentions' certainty, 0 to 1. */
  readonly certainty: number;
  readonly names: readonly NameMention[];
  readonly country?: string;
  /** What a person said of a mention in it. */
  readonly decided?: { readonly name?: string; readonly kind?: NameKind };
}

/** Sorts the names of an article into buckets, what a person took out left aside. */
export function fillBuckets(mentions: readonly Mention[], overrides: Overrides): readonly Bucket[] {
  const named = mentions.flatMap((mention, index) =>
    isName(mention) && !isDenied(mention, overrides) ? [{ mention, index }] : [],
  );
  const fold = memoize(foldName);
  const byName = new Map<string, Entry[]>();
  for (const entry of named) {
    const key = bucketKey(entry.mention, fold(entry.mention.name), overrides);
    const list = byName.get(key);
    if (list) list.push(entry);
    else byName.set(key, [entry]);
  }
  const families = new Set(
    [...byName.values()]
      .flatMap((entries) => entries.find(({ mention }) => mention.kind === 'person') ?? [])
      .map(({ mention }) => parsePersonName(mention.name))
      .filter(isFullName)
      .map(familyOf),
  );
  const buckets = [...byName.values()].flatMap((entries) =>
    splitKinds(entries, families).map((list) => bucketOf(list, overrides)),
  );
  return adoptKinds(buckets).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

interface Entry {
  readonly mention: NameMention;
  readonly index: number;
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
  const folded = foldName(entries[0]?.mention.name ?? '');
  if (!families.has(folded) || !isPlaceName(folded)) return [entries];
  const people = entries.filter(({ mention }) => mention.kind === 'person');
  const others = entries.filter(({ mention }) => mention.kind !== 'person');
  return [people, others].filter((list) => list.length > 0);
}

function bucketOf(entries: readonly Entry[], { entities }: Overrides): Bucket {
  const weights = new Map<NameKind, number>();
  for (const { mention } of entries) {
    const weight = mention.certainty + (mention.kind === 'person' && mention.title ? TITLE_WEIGHT : 0);
    weights.set(mention.kind, (weights.get(mention.kind) ?? 0) + weight);
  }
  const kind = heaviest(weights);
  const names = entries.map(({ mention }) => mention);
  const said = entities.filter(({ span }) => names.some((name) => overlaps(span, name)));
  const name = said.find((override) => override.name !== undefined)?.name;
  const saidKind = said.find((override) => override.kind !== undefined)?.kind;
  const country = names.find((mention) => mention.kind === kind && mention.country !== undefined)?.country;
  return {
    folded: foldName(names[0]?.name ?? ''),
    kind: saidKind ?? kind,
    mentions: entries.map(({ index }) => index),
    certainty: names.reduce((sum, mention) => sum + mention.certainty, 0) / names.length,
    names,
    ...(country === undefined ? {} : { country }),
    ...(said.length === 0
      ? {}
      : {
          decided: {
            ...(name === undefined ? {} : { name }),
            ...(saidKind === undefined ? {} : { kind: saidKind }),
          },
        }),
  };
}

/**
 * A short form that the finder was unsure of takes the kind of the only longer name in the article that it is cut from: `Rovers`
 * is no person beside `Harbour Rovers`, `Reyes` no organization beside `Ana Reyes`.
 */
function adoptKinds(buckets: readonly Bucket[]): Bucket[] {
  const longer = new Map<string, Set<NameKind>>();
  const note = (form: string, kind: NameKind): void => {
    longer.set(form, (longer.get(form) ?? new Set()).add(kind));
  };
  for (const { kind, folded, names, certainty } of buckets) {
    if (certainty < SURE) continue;
    const name = names[0]?.name ?? '';
    if (kind === 'person') {
      const parsed: PersonName = parsePersonName(name);
      if (isFullName(parsed)) note(familyOf(parsed), kind);
    } else {
      const { words } = parseThingName(name, kind);
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
