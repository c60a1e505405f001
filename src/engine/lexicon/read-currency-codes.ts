import { CURRENCY_TABLE } from './currencies.ts';

/** Codes that are also words or other abbreviations in capitals, so that a number beside them is no money. */
const WORDS: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MOP',
  'PEN',
  'LAK',
  'GEL',
  'ANG',
  'BAM',
  'SOS',
  'COP',
  'CHE',
  'MAD',
  'RON',
]);

/** The ISO 4217 codes of the table. */
export function readCurrencyCodes(): ReadonlySet<string> {
  const codes = CURRENCY_TABLE.split('\n').flatMap(
    (line) => line.slice(0, line.indexOf('|') > 0 ? 3 : 0) || [],
  );
  return new Set(codes.filter((code) => !WORDS.has(code)));
}
