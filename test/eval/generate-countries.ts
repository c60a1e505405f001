// Writes src/engine/lexicon/countries.ts and currencies.ts from two packages, so that every host agrees on what a country and
// its money are called.
// Run it again after raising either package: node --import tsx test/eval/generate-countries.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { countries } from 'countries-list';

const { nationalities } = readPackageFile('i18n-nationality/langs/en.json') as {
  nationalities: Record<string, string>;
};

/**
 * What the two packages lack or give in a form that news does not use: nouns beside adjectives, islands without a nationality
 * word, spellings of news agencies. An entry replaces the package's own word.
 */
const PEOPLE: Record<string, string> = {
  AG: 'Antiguan',
  AR: 'Argentine;Argentinian;Argentinean',
  BA: 'Bosnian',
  BM: 'Bermudian;Bermudan',
  BW: 'Batswana;Botswanan',
  CD: 'Congolese',
  CG: 'Congolese',
  CZ: 'Czech',
  DJ: 'Djiboutian',
  DK: 'Danish;Dane',
  DM: 'Dominican',
  DO: 'Dominican',
  EC: 'Ecuadorian;Ecuadorean',
  ES: 'Spanish;Spaniard',
  FI: 'Finnish;Finn',
  FO: 'Faroese',
  FR: 'French;Frenchman;Frenchmen;Frenchwoman',
  GB: 'British;Briton;Brit;English;Scottish;Scot;Welsh',
  GI: 'Gibraltarian',
  GL: 'Greenlandic;Greenlander',
  HK: 'Hongkonger',
  IE: 'Irish;Irishman;Irishmen',
  IL: 'Israeli',
  IS: 'Icelandic;Icelander',
  KI: 'Kiribati',
  KN: 'Kittitian',
  KW: 'Kuwaiti',
  KZ: 'Kazakh;Kazakhstani',
  LS: 'Basotho',
  LU: 'Luxembourgish;Luxembourger',
  MC: 'Monegasque',
  MO: 'Macanese',
  MV: 'Maldivian',
  NL: 'Dutch;Dutchman;Dutchmen',
  NZ: 'New Zealander;Kiwi',
  OM: 'Omani',
  PH: 'Filipino;Filipina;Philippine',
  PL: 'Polish;Pole',
  PS: 'Palestinian',
  PT: 'Portuguese',
  QA: 'Qatari',
  RS: 'Serbian;Serb',
  HR: 'Croatian;Croat',
  SA: 'Saudi;Saudi Arabian',
  SE: 'Swedish;Swede',
  SI: 'Slovenian;Slovene',
  SK: 'Slovak;Slovakian',
  SR: 'Surinamese',
  SS: 'South Sudanese',
  ST: 'São Toméan',
  TC: '',
  TM: 'Turkmen',
  TR: 'Turkish;Turk',
  TT: 'Trinidadian;Tobagonian',
  UY: 'Uruguayan',
  UZ: 'Uzbek;Uzbekistani',
  VC: 'Vincentian',
  VU: 'Ni-Vanuatu',
  WF: '',
  XK: 'Kosovar;Kosovan',
  YE: 'Yemeni;Yemenite',
  AE: 'Emirati',
  TL: 'East Timorese;Timorese',
  VA: '',
  US: 'American',
};

/** Forms of a country's name that news uses and the package leaves out. */
const NAMES: Record<string, string> = {
  US: 'U.S.;U.S.A.',
  GB: 'U.K.',
  AE: 'U.A.E.',
  CN: "People's Republic of China;PRC",
  KR: 'ROK',
  KP: "Democratic People's Republic of Korea",
  IR: 'Islamic Republic of Iran',
  CI: "Côte d'Ivoire",
  CV: 'Cape Verde',
};

/** Spellings of capitals beside the package's own. */
const CAPITALS: Record<string, string> = {
  US: 'Washington;Washington D.C.;Washington, D.C.;Washington DC',
  UA: 'Kyiv;Kiev',
  BR: 'Brasília;Brasilia',
  CO: 'Bogotá;Bogota',
  MN: 'Ulaanbaatar;Ulan Bator',
  IN: 'New Delhi;Delhi',
  BO: 'La Paz;Sucre',
  YE: "Sana'a;Sanaa",
  NP: 'Kathmandu;Katmandu',
  CM: 'Yaoundé;Yaounde',
  MD: 'Chișinău;Chisinau',
  MM: 'Naypyidaw;Nay Pyi Taw',
  LK: 'Colombo;Sri Jayawardenepura Kotte',
  ZA: 'Pretoria;Cape Town;Bloemfontein',
  TG: 'Lomé;Lome',
};

const version = (name: string): string =>
  (readPackageFile(`${name}/package.json`) as { version: string }).version;

const rows = Object.entries(countries).map(([code, country]) => {
  const names = [country.name, ...('alias' in country ? country.alias : []), ...split(NAMES[code])]
    .map((name) => name.replace(/ \(.*\)$/, ''))
    .filter((name) => name !== 'Gold Coast');
  const listed = nationalities[code]?.replace(/ \(.*\)$/, '') ?? '';
  const people = split(PEOPLE[code] ?? (names.includes(listed) || listed.includes(',') ? '' : listed)).filter(
    (word) => !/ and | or |Island|Territor|Saint/.test(word),
  );
  const capitals = CAPITALS[code] ? split(CAPITALS[code]) : split(country.capital);
  return [
    code,
    [...new Set(names)].join(';'),
    capitals.join(';'),
    people.join(';'),
    country.currency.join(';'),
  ].join('|');
});

function readPackageFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8'));
}

function split(list: string | undefined): string[] {
  return list ? list.split(';') : [];
}

writeFileSync(
  new URL('../../src/engine/lexicon/countries.ts', import.meta.url),
  `/**
 * Countries and territories: ISO 3166 code, names (the usual English one first), capitals, words for the people (adjectives and
 * nouns), ISO 4217 currencies. Written by test/eval/generate-countries.ts from countries-list ${version('countries-list')} (MIT)
 * and i18n-nationality ${version('i18n-nationality')} (MIT), with the script's own supplements; do not edit.
 */
export const COUNTRY_TABLE = \`
${rows.join('\n')}
\`;
`,
);

const currencies = readPackageFile('countries-list/currencies.all.min.json') as Record<
  string,
  { name: string; symbol: string }
>;
writeFileSync(
  new URL('../../src/engine/lexicon/currencies.ts', import.meta.url),
  `/**
 * Currencies: ISO 4217 code, English name, symbol (the code itself where there is none). Written by
 * test/eval/generate-countries.ts from countries-list ${version('countries-list')} (MIT); do not edit.
 */
export const CURRENCY_TABLE = \`
${Object.entries(currencies)
  .map(([code, { name, symbol }]) => [code, name, symbol].join('|').replace(/\s/g, ' '))
  .join('\n')}
\`;
`,
);
