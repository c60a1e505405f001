import { GIVEN_NAMES } from '../lexicon/names/given-names.ts';
import type { NameKind } from '../model/kinds.ts';
import { heaviest } from './heaviest.ts';
import type { NameReader } from './name-reader.ts';
import { givenOf, isFullName, type PersonName } from './person-name.ts';
import type { EntityProfile } from './profile.ts';
import { isPlaceName } from './thing-name.ts';

/**
 * The kind that the articles together give each profile's name: a finder that once took `Porto` for a person erred. Words
 * that name two things often (a place and its team, a family and a place) need all but agreement; several words that are no
 * place's name name one thing, and the most used kind is theirs. What a person said keeps its kind.
 */
export function settleKinds(profiles: readonly EntityProfile[], reader: NameReader): readonly NameKind[] {
  const { fold } = reader;
  const weights = weighKinds(profiles, fold);
  const people = new Set(
    profiles.flatMap((profile) =>
      profile.kind === 'person' ? partsOfFull(reader.person(profile.name)) : [],
    ),
  );
  return profiles.map((profile) => {
    const folded = fold(profile.name);
    const kinds = weights.get(folded);
    if (!kinds || kinds.size < 2 || profile.decided) return profile.kind;
    const winner = heaviest(kinds);
    if (winner === profile.kind || isSurelyPerson(profile, reader)) return profile.kind;
    const total = [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
    const agreed = (kinds.get(winner) ?? 0) >= MAJORITY * total;
    const one = folded.includes(' ')
      ? !isPlaceName(folded)
      : profile.kind === 'person' && !people.has(folded);
    return agreed || one ? winner : profile.kind;
  });
}

/** A person's full name with a given name that is known as one. */
function isSurelyPerson({ kind, name }: EntityProfile, reader: NameReader): boolean {
  if (kind !== 'person') return false;
  const parsed = reader.person(name);
  return isFullName(parsed) && GIVEN_NAMES.has(givenOf(parsed));
}

function partsOfFull(name: PersonName): readonly string[] {
  return isFullName(name) ? name.parts : [];
}

/** How often each folded form is used for each kind. */
function weighKinds(
  profiles: readonly EntityProfile[],
  fold: (name: string) => string,
): ReadonlyMap<string, ReadonlyMap<NameKind, number>> {
  const weights = new Map<string, Map<NameKind, number>>();
  for (const profile of profiles) {
    for (const { text, count } of profile.forms) {
      const folded = fold(text);
      const kinds = weights.get(folded);
      if (kinds) kinds.set(profile.kind, (kinds.get(profile.kind) ?? 0) + count);
      else weights.set(folded, new Map([[profile.kind, count]]));
    }
  }
  return weights;
}

/** The share of a name's mentions that a kind needs to overrule the others. Three quarters: one error in four is a poor finder. */
const MAJORITY = 0.75;
