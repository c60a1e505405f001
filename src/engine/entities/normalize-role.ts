import { COUNTRIES } from '../lexicon/find-country.ts';
import { wordMap } from '../lexicon/read-table.ts';
import { TITLE_EQUIVALENTS } from '../lexicon/title-equivalents.ts';
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
