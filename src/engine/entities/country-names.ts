import { COUNTRIES } from '../lexicon/find-country.ts';
import { foldName } from './fold-name.ts';

/** The usual English name of the country that a name stands for in any case (`U.S.`, `SOUTH KOREA`), or `undefined`. */
export function countryFolded(name: string): string | undefined {
  return BY_NAME.get(foldName(name));
}

/** The country whose capital bears this name (`Seoul` → `South Korea`), or `undefined`. */
export function countryOfCapitalFolded(name: string): string | undefined {
  return BY_CAPITAL.get(foldName(name));
}

/** Whether a folded name is a country's or a capital's. */
export function isCountryOrCapital(folded: string): boolean {
  return BY_NAME.has(folded) || BY_CAPITAL.has(folded);
}

const BY_NAME = new Map(COUNTRIES.flatMap(({ name, names }) => names.map((form) => [foldName(form), name])));
const BY_CAPITAL = new Map(
  COUNTRIES.flatMap(({ name, capitals }) => capitals.map((form) => [foldName(form), name])),
);
