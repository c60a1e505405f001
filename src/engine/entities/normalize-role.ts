import { COUNTRIES } from '../lexicon/find-country.ts';
import { wordMap } from '../lexicon/read-table.ts';
import { TITLE_EQUIVALENTS } from '../lexicon/title-equivalents.ts';
import { isAddress } from './find-roles.ts';
import { foldedWords, foldName } from './fold-name.ts';

/** The office that a title names, without country and time: `Italian PM`, `then-Prime Minister` → `prime minister`. */
export function normalizeRole(title: string): string {
  const folded = foldName(title.replace(/['’]s\b/g, ''));
  const words = foldedWords(folded).filter((word) => !TIMES.has(word));
  let from = 0;
  for (let end = words.length - 1; end > 0; end--) {
    if (!COUNTRY_WORDS.has(words.slice(0, end).join(' '))) continue;
    from = end;
    break;
  }
  const office = words.slice(from).join(' ');
  return EQUIVALENTS.get(office) ?? office;
}

/**
 * The offices that some titles and roles name, as they are compared; forms of address are none. `mayor of Orrin` is `mayor` too:
 * that the places differ is for other rules to see.
 */
export function officesOf(roles: readonly string[]): ReadonlySet<string> {
  if (roles.length === 0) return NONE;
  const offices = new Set<string>();
  for (const role of roles) {
    if (isAddress(role)) continue;
    const office = normalizeRole(role);
    offices.add(office);
    const of = office.indexOf(' of ');
    if (of > 0 && !OF_OFFICES.has(office.slice(0, of))) offices.add(office.slice(0, of));
  }
  return offices;
}

const NONE: ReadonlySet<string> = new Set();
/** Offices that are not named without what follows `of` (`secretary of state`, `chief of staff`). */
const OF_OFFICES = new Set(['secretary', 'chief', 'member', 'head', 'minister', 'under secretary']);
const TIMES = new Set([
  'former',
  'then',
  'ex',
  'outgoing',
  'incoming',
  'acting',
  'late',
  'the',
  'current',
  'interim',
  'designate',
]);
const EQUIVALENTS = wordMap(TITLE_EQUIVALENTS);
const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ names, people }) => [...names, ...people].map((name) => foldName(name))),
);
