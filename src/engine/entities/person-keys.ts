import { familyOf, familyStandsFirst, nicknamesOf, type PersonName } from './person-name.ts';

/** The name with its parts in order of the alphabet, so that `Xi Jinping` meets `Jinping Xi`. */
export function fullKey({ parts, suffix }: PersonName): string {
  return `${[...parts].sort().join(' ')}|${suffix ?? ''}`;
}

/** The family names that a full name may be cut to. */
export function familyKeys(name: PersonName): readonly string[] {
  const { parts } = name;
  const last = parts.at(-1) ?? '';
  const keys = [last, familyOf(name)];
  // `bin Salman`, `Louis-Dreyfus`: a family name of two words.
  if (parts.length > 2 && !familyStandsFirst(name)) keys.push(parts.slice(-2).join(' '));
  return familyStandsFirst(name) ? [familyOf(name)] : keys;
}

/** What else one may be called: by given name, nickname, or the last part of a name that was taken to begin with the family. */
export function givenKeys(name: PersonName): readonly string[] {
  const first = name.parts[0] ?? '';
  if (familyStandsFirst(name))
    return [name.parts.slice(1).join(' '), name.parts.at(-1) ?? '', ...name.nicknames];
  return [first, ...name.nicknames, ...(first.length > 1 ? nicknamesOf(first) : [])];
}

/** What a short name is looked up under. */
export function shortKey({ parts }: PersonName): string {
  return parts.join(' ');
}

/** Names that begin alike may be one, with a second family name or without. */
export function firstTwo(parts: readonly string[]): string {
  return `${parts[0] ?? ''} ${parts[1] ?? ''}|`;
}

/** Keys that two names share when one may be a variant of the other: the last part with initials of the given names. */
export function variantKeys({ parts, nicknames }: PersonName): readonly string[] {
  const last = parts.at(-1) ?? '';
  const given = [...parts.slice(0, -1), ...nicknames];
  const initials = new Set(given.flatMap((part) => [...nicknamesOf(part)].map((form) => form[0] ?? '')));
  return [...[...initials].map((initial) => `${last}|${initial}`), firstTwo(parts)];
}
