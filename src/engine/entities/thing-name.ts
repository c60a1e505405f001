import { ACRONYM_SKIPS, GENERIC_HEADS, LEGAL_FORMS } from '../lexicon/organization-words.ts';
import { WORLD_CITIES } from '../lexicon/names/world-cities.ts';
import { WORLD_PLACES } from '../lexicon/names/world-places.ts';
import { wordMap, wordSet } from '../lexicon/read-table.ts';
import { SPELLING_VARIANTS } from '../lexicon/spelling-variants.ts';
import type { NameKind } from '../model/kinds.ts';
import { countryFolded, isCountryOrCapital } from './country-names.ts';
import { foldedWords, foldName } from './fold-name.ts';

/** A name of anything but a person, as names are compared. */
export interface ThingName {
  /** Folded words without article and legal form, spelling variants made one. */
  readonly words: readonly string[];
  /** The words in one string; countries under their usual name. */
  readonly key: string;
  /** The letters of a name that is written like an acronym (`APEC`, `U.N.`), in lower case. */
  readonly acronym?: string;
}

/** Reads a name as it is compared with others of its kind. */
export function parseThingName(name: string, kind: NameKind): ThingName {
  const country = kind === 'place' || kind === 'organization' ? countryFolded(name) : undefined;
  const words = wordsOf(country ?? name, kind);
  const acronym = acronymIn(name);
  const key = words.join(' ');
  return acronym === undefined ? { words, key } : { words, key, acronym };
}

/** The acronyms that a long name may be cut to: with and without its small words. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const letters = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const full = words.filter((word) => !SKIPS.has(word));
  return [...new Set([letters(words), letters(full)])].filter((acronym) => acronym.length > 1);
}

/** Whether the name says only what sort of body it is (`the Ministry`, `Police Department`). */
export function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => HEADS.has(word) || SKIPS.has(word));
}

/** What is left of a long name without words at its beginning (`Iron Hawks` and `Hawks` of `Narva Iron Hawks`). At most six. */
export function endingsOf(words: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let cut = 1; cut < Math.min(words.length, LONGEST_CUT); cut++) forms.push(words.slice(cut).join(' '));
  return forms;
}

/** What is left of a long name without words at its end (`Quill` of `Quill Bank`). At most six. */
export function beginningsOf(words: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let cut = 1; cut < Math.min(words.length, LONGEST_CUT); cut++)
    forms.push(words.slice(0, -cut).join(' '));
  return forms;
}

/**
 * The beginnings that a long name has in any article: without the words that only say what sort of body it is, or without what
 * follows `of`. `Microsoft` is no short form of `Microsoft Security Bulletin`.
 */
export function plainBeginningsOf(words: readonly string[]): readonly string[] {
  const forms: string[] = [];
  let end = words.length;
  while (end > 1 && HEADS.has(words[end - 1] ?? '')) forms.push(words.slice(0, --end).join(' '));
  const of = words.indexOf('of');
  if (of > 1) forms.push(words.slice(0, of).join(' '));
  return forms;
}

/** What a place is called without the word that says what sort of place it is: `Odda` for `Odda Island` and `Island of Odda`. */
export function barePlaceOf(words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  if (words[1] === 'of' && TOWNS.has(words[0] ?? '')) return words.slice(2).join(' ');
  return PLACE_SORTS.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
}

/** What a mountain or lake is called without the older name before it: `Mount Velm` for `Orra Mount Velm`. */
export function laterPlaceOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word, index) => index > 0 && LATER_OPENERS.has(word));
  return at > 0 && at < words.length - 1 ? words.slice(at).join(' ') : undefined;
}

/** Whether folded words are a country, a capital, a state or a city that the lexicon knows: too little to name a body by. */
export function isPlaceName(key: string): boolean {
  return PLACES.has(key) || isCountryOrCapital(key);
}

function wordsOf(name: string, kind: NameKind): readonly string[] {
  const words: string[] = foldedWords(foldName(name.replace(WEB_ENDING, ''))).map((word) =>
    word === '&' ? 'and' : (VARIANTS.get(word) ?? word),
  );
  while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  // `Island of Odda` is `Odda Island`.
  if (kind === 'place' && words.length > 2 && words[1] === 'of' && PLACE_SORTS.has(words[0] ?? ''))
    words.push(...words.splice(0, 2).slice(0, 1));
  if (kind === 'organization') while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop();
  // `Motion Picture Arts` and `Motion Pictures Arts` are one body's; a short name's `s` tells it from others (`Time`, `Times`).
  if (kind !== 'place' && words.length > 3)
    return words.map((word) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word));
  const last = words.at(-1) ?? '';
  if (kind === 'group' && last.length > 3 && last.endsWith('s')) words[words.length - 1] = last.slice(0, -1);
  return words;
}

function acronymIn(name: string): string | undefined {
  const letters = name.replace(/^the /i, '').replace(/(?:['’]s|['’])$/, '');
  return ACRONYM.test(letters) ? letters.replace(/[.&]/g, '').toLowerCase() : undefined;
}

/** Two to six capitals, with full stops or none, a small letter or digit allowed inside (`MoU`, `G7`). */
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$|^\p{Lu}[\p{Ll}\p{Lu}]?\p{Lu}$/u;
/** A web address used as a name: `Velm.com` is `Velm`. */
const WEB_ENDING = /\.(?:com|org|net)(?=$|['’\s])/i;
/** No short form leaves out as many words. */
const LONGEST_CUT = 7;
/** Words that add nothing to a place's name. `City` is not among them: `Mexico City` is not Mexico. */
const PLACE_SORTS = wordSet('sea ocean island islands province peninsula desert archipelago');
const LATER_OPENERS = wordSet('mount lake');
const TOWNS = wordSet('city town village port');
const ARTICLES = wordSet('the a an');
const SKIPS = wordSet(ACRONYM_SKIPS);
const LEGAL = wordSet(LEGAL_FORMS);
const HEADS = wordSet(GENERIC_HEADS);
const VARIANTS = wordMap(SPELLING_VARIANTS);
const PLACES = new Set([...WORLD_PLACES, ...WORLD_CITIES].map(foldName));
