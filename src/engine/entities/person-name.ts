import { FAMILY_FIRST } from '../lexicon/family-first.ts';
import { GIVEN_NAMES } from '../lexicon/names/given-names.ts';
import { NICKNAME_LINES } from '../lexicon/nicknames.ts';
import { wordMap, wordSet } from '../lexicon/read-table.ts';
import { ADDRESS_FORMS, POST_ABBREVIATIONS } from '../lexicon/title-equivalents.ts';
import { foldedWords, foldName } from './fold-name.ts';

/** A person's name taken apart. All parts are folded, see `foldName`. */
export interface PersonName {
  /** Given and family names in the order of the text, initials as single letters. */
  readonly parts: readonly string[];
  /** `jr`, `sr`, `iii`. */
  readonly suffix?: string;
  /** Names in quotation marks or brackets (`Vincent "Chin" Gigante`). */
  readonly nicknames: readonly string[];
}

/** How two full names stand to each other. */
export type NameRelation = 'same' | 'may-be' | 'different';

/** Takes a person's name apart; forms of address, academic degrees and generation suffixes leave the parts. */
export function parsePersonName(name: string): PersonName {
  const nicknames: string[] = [];
  const words = PLAIN.test(name) ? name.toLowerCase().split(' ') : wordsOf(name, nicknames);
  while (words.length > 1 && ADDRESS.has(words[0] ?? '')) words.shift();
  let suffix: string | undefined;
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    if (!DEGREES.has(last) && !GENERATIONS.has(last)) break;
    if (GENERATIONS.has(last)) suffix = last;
    words.pop();
  }
  return { parts: words, nicknames, ...(suffix === undefined ? {} : { suffix }) };
}

/** A name of more than one part, so that it can introduce somebody. */
export function isFullName({ parts }: PersonName): boolean {
  return parts.length > 1 && !(parts.length === 2 && PARTICLES.has(parts[0] ?? ''));
}

/** Whether the family name stands first, as far as the name alone tells (`Xi Jinping`, but not `Lee Harvey Oswald`). */
export function familyStandsFirst({ parts }: PersonName): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0 || rest.length > 2 || !FAMILIES_FIRST.has(first)) return false;
  return !rest.some((part) => part.length === 1 || GIVEN_NAMES.has(part));
}

/** The part that a bare surname repeats. */
export function familyOf(name: PersonName): string {
  return (familyStandsFirst(name) ? name.parts[0] : name.parts.at(-1)) ?? '';
}

/** The part that one is called by among friends. */
export function givenOf(name: PersonName): string {
  return (familyStandsFirst(name) ? name.parts[1] : name.parts[0]) ?? '';
}

/** The given-name forms that stand for `given`, itself included. */
export function nicknamesOf(given: string): ReadonlySet<string> {
  return NICKNAMES.get(given) ?? new Set([given]);
}

/** Compares two full names. `may-be` needs something else that speaks for it, or that nobody else is in question. */
export function relateNames(a: PersonName, b: PersonName): NameRelation {
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return 'different';
  if (a.parts.length === b.parts.length && sameMembers(a.parts, b.parts)) return 'same';
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.at(-1) !== long.parts.at(-1)) {
    // Two family names, the second dropped (`Gabriel García Márquez`), is all that prefixes may mean.
    const prefix = short.parts.length > 1 && short.parts.every((part, i) => part === long.parts[i]);
    return prefix && !familyStandsFirst(long) ? 'may-be' : 'different';
  }
  if (familyStandsFirst(short) !== familyStandsFirst(long) && short.parts.length > 1) return 'different';
  return relateGiven(short, long);
}

/** Given names of two bearers of one family name. */
function relateGiven(short: PersonName, long: PersonName): NameRelation {
  const [given, more] = [short.parts.slice(0, -1), long.parts.slice(0, -1)];
  const first = given[0] ?? '';
  if (long.nicknames.includes(first) || short.nicknames.includes(more[0] ?? '')) return 'same';
  let at = 0;
  let weak = false;
  for (const part of given) {
    while (at < more.length && relateParts(part, more[at] ?? '') === 'different') at++;
    const other = more[at];
    if (other === undefined) return 'different';
    if (part === first && relateParts(part, other) === 'may-be') weak = true;
    at++;
  }
  // `W. Mark Felt` is `Mark Felt`; that `Smith` in `John Jane Smith` is `Jane Smith` needs more than the name.
  const skipped = relateParts(first, more[0] ?? '') === 'different' && (more[0]?.length ?? 0) > 1;
  return weak || skipped ? 'may-be' : 'same';
}

function relateParts(a: string, b: string): NameRelation {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return b.startsWith(a) || a.startsWith(b) ? 'may-be' : 'different';
  return nicknamesOf(a).has(b) || nicknamesOf(b).has(a) ? 'same' : 'different';
}

/**
 * The parts of a name that holds more than plain words. What stands in quotation marks or brackets goes to `nicknames`; a post in
 * capitals ends what is no name, and a small word that joins no family name (`of`) ends the name.
 */
function wordsOf(name: string, nicknames: string[]): string[] {
  const bare = name.replace(NICKNAME, (_, inner: string) => {
    nicknames.push(foldName(inner));
    return ' ';
  });
  const shouted = bare === bare.toUpperCase();
  const words = bare.split(/[\s,]+/).filter(Boolean);
  const post = shouted
    ? -1
    : words.findLastIndex((word) => word === word.toUpperCase() && POSTS.has(word.toLowerCase()));
  const from = post < words.length - 1 ? post + 1 : 0;
  const small = words.findIndex((word, i) => i > from + 1 && /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word));
  return words.slice(from, small < 0 ? words.length : small).flatMap((word) => partsOf(word, shouted));
}

function partsOf(word: string, shouted: boolean): readonly string[] {
  const initials = /^(?:\p{L}\.){2,}$/u.test(word) || (!shouted && /^\p{Lu}{2}$/u.test(word));
  if (initials && !DEGREES.has(foldName(word))) return Array.from(foldName(word));
  return foldedWords(foldName(word));
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  const sorted = [...b].sort();
  return [...a].sort().every((part, i) => part === sorted[i]);
}

function readNicknames(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of NICKNAME_LINES.split('\n').filter(Boolean)) {
    const [full = '', ...forms] = line.split(' ');
    for (const form of forms) {
      map.set(full, (map.get(full) ?? new Set([full])).add(form));
      map.set(form, (map.get(form) ?? new Set([form])).add(full));
    }
  }
  return map;
}

/** Capitalised words of plain letters, as most names are. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
const NICKNAME = /["“‘'(]([^"“”‘’'()]{2,24})["”’')](?=\s|$)/g;
const NICKNAMES = readNicknames();
const ADDRESS = new Set([...wordMap(ADDRESS_FORMS).keys()]);
const FAMILIES_FIRST = wordSet(FAMILY_FIRST);
const POSTS = wordSet(POST_ABBREVIATIONS);
const GENERATIONS = wordSet('jr sr ii iii iv');
const DEGREES = wordSet('md phd mba mbe obe qc kc esq dds rn cbe');
/** Words that open a family name without being one. */
export const PARTICLES = wordSet(
  'al el de del della di da do dos du la le van von der den ter bin ibn abu st mac ul',
);
