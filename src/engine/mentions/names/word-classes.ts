import { COUNTRIES } from '../../lexicon/find-country.ts';
import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { WORLD_BODIES } from '../../lexicon/names/world-bodies.ts';
import { WORLD_CITIES } from '../../lexicon/names/world-cities.ts';
import { WORLD_FAMILY_NAMES } from '../../lexicon/names/world-family-names.ts';
import { WORLD_PLACES } from '../../lexicon/names/world-places.ts';
import { WORLD_GIVEN_NAMES } from '../../lexicon/names/world-given-names.ts';
import { FAMILY_NAMES, MORE_GIVEN_NAMES } from '../../lexicon/names/more-names.ts';
import { GROUPS_OF_STATES, OF_HEADS, ORGANIZATION_HEADS } from '../../lexicon/names/organization-words.ts';
import { BRANDS, ORGANIZATIONS } from '../../lexicon/names/organizations.ts';
import {
  CALENDAR_WORDS,
  COMMON_OPENERS,
  DOCUMENT_HEADS,
  EVENT_HEADS,
  FAITHS,
  PARTISANS,
  PEOPLES,
} from '../../lexicon/names/other-words.ts';
import {
  ADDRESS_WORDS,
  NAME_PARTICLES,
  ROLE_MODIFIERS,
  ROLE_WORDS,
  SPEECH_WORDS,
} from '../../lexicon/names/person-words.ts';
import {
  COMPASS_WORDS,
  CONTINENT_PARTS,
  CONTINENTS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  STATE_ABBREVIATIONS,
  WORLD_PARTS,
} from '../../lexicon/names/place-words.ts';

import { Trait } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';

/** What the tables of the lexicon say of one word, as bits that may be joined. */
export const WORD = {
  address: 1 << 0,
  role: 1 << 1,
  modifier: 1 << 2,
  speech: 1 << 3,
  particle: 1 << 4,
  given: 1 << 5,
  organizationHead: 1 << 6,
  ofHead: 1 << 7,
  placeHead: 1 << 8,
  placeOpener: 1 << 9,
  compass: 1 << 10,
  placePreposition: 1 << 11,
  eventHead: 1 << 12,
  documentHead: 1 << 13,
  calendar: 1 << 14,
  opener: 1 << 15,
  family: 1 << 16,
  moreGiven: 1 << 17,
} as const;

/** Given names of either list. */
export const ANY_GIVEN = WORD.given | WORD.moreGiven;

/** Words that begin or end other things' names, or stand beside a person's and are no part of it, even where somebody is called so, too. */
export const NO_FAMILY =
  WORD.calendar |
  WORD.opener |
  WORD.role |
  WORD.address |
  WORD.organizationHead |
  WORD.placeHead |
  WORD.eventHead |
  WORD.documentHead;

/** Lists in the order of the bits of `WORD`. */
const LISTS: readonly ReadonlySet<string>[] = [
  ADDRESS_WORDS,
  ROLE_WORDS,
  ROLE_MODIFIERS,
  SPEECH_WORDS,
  NAME_PARTICLES,
  GIVEN_NAMES,
  ORGANIZATION_HEADS,
  OF_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  COMPASS_WORDS,
  PLACE_PREPOSITIONS,
  EVENT_HEADS,
  DOCUMENT_HEADS,
  CALENDAR_WORDS,
  COMMON_OPENERS,
  new Set([...FAMILY_NAMES, ...WORLD_FAMILY_NAMES]),
  new Set([...MORE_GIVEN_NAMES, ...WORLD_GIVEN_NAMES]),
];

const CLASSES: ReadonlyMap<string, number> = joinLists();

/** The bits of `WORD` for a word in lower case; 0 where no list has it. */
export function wordClasses(lower: string): number {
  return CLASSES.get(lower) ?? 0;
}

/** The same for a token: what was looked up once in the long lists hangs on the spelling. */
export function classesOf(token: Token | undefined): number {
  return token ? TOKEN_CLASSES.of(token.spelling) : 0;
}

const TOKEN_CLASSES = new Trait(({ lower }) => wordClasses(lower));

/**
 * What a known name stands for. `brand` comes from a long list, which holds works and products, too. `people`: nationality, faith or party, a group that may also be an adjective.
 */
export type KnownKind = 'country' | 'capital' | 'place' | 'organization' | 'people' | 'brand';

export const KNOWN_KINDS: readonly KnownKind[] = [
  'country',
  'capital',
  'place',
  'organization',
  'people',
  'brand',
];

/** Known names in the case they are printed in. Where two lists hold one name, the earlier line here wins. */
export const KNOWN_NAMES: ReadonlyMap<string, KnownKind> = joinKnown();

/** Known bodies in lower case: their list does not tell how they are printed. */
export const KNOWN_BODIES: ReadonlyMap<string, KnownKind> = new Map([
  ...[...BRANDS].map((name) => [name, 'brand'] as const),
  ...[...WORLD_BODIES, ...ORGANIZATIONS].map((name) => [name, 'organization'] as const),
]);

/** What known names of more than one token end in. */
const KNOWN_ENDS: ReadonlySet<string> = new Set(
  [...KNOWN_NAMES.keys(), ...KNOWN_BODIES.keys()]
    .filter((name) => /[^\p{L}\p{M}]/u.test(name))
    .map((name) => lastPartOf(name.toLowerCase())),
);

/** Whether a known name of several tokens may end in a token in lower case: few words do. */
export function mayEndKnown(lower: string): boolean {
  return lower.length <= LONGEST_END && KNOWN_ENDS.has(lastPartOf(lower));
}

/** Longer than any token of a known name, in UTF-16 units; it bounds the time that looking for the last part takes. */
const LONGEST_END = 40;

/** The letters, the digits or the one sign that a text ends in, `'s` too: no token boundary falls inside them. */
function lastPartOf(lower: string): string {
  return /(?:['’]s|[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}])$/u.exec(lower)?.[0] ?? '';
}

/** The most words that a known name beginning with this word has; 0 where none begins with it. */
export function longestKnown(firstWord: string): number {
  return LONGEST.get(firstWord) ?? 0;
}

const LONGEST: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>();
  for (const name of [...KNOWN_NAMES.keys(), ...KNOWN_BODIES.keys()]) {
    const [first = ''] = /^(?:(?:\p{Lu}\.)+|[\p{L}\p{M}'’]+)/u.exec(name) ?? [];
    const count = name.split(/[\s&/-]/).length;
    longest.set(first, Math.max(count, longest.get(first) ?? 0));
  }
  return longest;
})();

function joinLists(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  LISTS.forEach((list, bit) => {
    for (const word of list) classes.set(word, (classes.get(word) ?? 0) | (1 << bit));
  });
  return classes;
}

function joinKnown(): ReadonlyMap<string, KnownKind> {
  const known = new Map<string, KnownKind>();
  const add = (kind: KnownKind, names: Iterable<string>): void => {
    for (const name of names) if (!known.has(name)) known.set(name, kind);
  };
  add(
    'country',
    COUNTRIES.flatMap(({ names }) => names),
  );
  add('people', COUNTRIES.flatMap(({ people }) => people).flatMap(plural));
  add('people', [...FAITHS, ...PARTISANS, ...PEOPLES].flatMap(plural));
  add(
    'organization',
    GROUPS_OF_STATES.flatMap((count) => [`G${count}`, `G-${count}`]),
  );
  add(
    'capital',
    COUNTRIES.flatMap(({ capitals }) => capitals),
  );
  add(
    'place',
    [...CONTINENTS].flatMap((name) => [...CONTINENT_PARTS].map((part) => `${part} ${name}`)),
  );
  add('place', [...WORLD_PARTS, ...STATE_ABBREVIATIONS, ...WORLD_PLACES, ...WORLD_CITIES]);
  return known;
}

/** Words in -s, -sh, -ch, -ese and their like have no plural of their own in -s. */
function plural(word: string): readonly string[] {
  return /(?:[sz]|sh|ch|ese|men|ic|ish)$/.test(word) ? [word] : [word, `${word}s`];
}
