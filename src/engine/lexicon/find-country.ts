import { COUNTRY_TABLE } from './countries.ts';

/** A country or territory. Its first name is the usual English one and stands for it everywhere. */
export interface Country {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** Words for its people and what is theirs: `Italian`, `Dane`; the singular alone. */
  readonly people: readonly string[];
  /** ISO 4217 codes. */
  readonly currencies: readonly string[];
}

export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names = '', capitals = '', people = '', currencies = ''] = row.split('|');
    return {
      code,
      name: names.split(';')[0] ?? '',
      names: names.split(';'),
      capitals: list(capitals),
      people: list(people),
      currencies: list(currencies),
    };
  });

const BY_NAME = index((country) => country.names);
const BY_CAPITAL = index((country) => country.capitals);
const BY_PEOPLE = index((country) =>
  country.people.flatMap((word) => [word, word.endsWith('s') || word.endsWith('men') ? word : `${word}s`]),
);

/** The country that a name stands for, in the case it is printed in (`U.S.`, `Republic of Korea`). */
export function countryNamed(name: string): Country | undefined {
  return BY_NAME.get(name.replace(/^[Tt]he /, ''));
}

/** The country that a nationality word points at (`Italian`, `Danes`); `undefined` where two countries share the word. */
export function countryOfPeople(word: string): Country | undefined {
  return BY_PEOPLE.get(word);
}

/** The country that a city is the capital of. */
export function countryOfCapital(city: string): Country | undefined {
  return BY_CAPITAL.get(city);
}

function list(field: string): readonly string[] {
  return field ? field.split(';') : [];
}

/** A word that two countries share decides nothing and is left out. */
function index(words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  const shared = new Set<string>();
  for (const country of COUNTRIES) {
    for (const word of new Set(words(country))) {
      if (found.has(word)) shared.add(word);
      found.set(word, country);
    }
  }
  for (const word of shared) found.delete(word);
  return found;
}
