import { CARDINALS, ORDINALS } from '../lexicon/number-words.ts';

/**
 * Whether two runs of quoted words are one wording that two papers write each in its own way: `aren't` and `are not`, `11th` and
 * `eleventh`, a name and its initials. Words come lower-cased and without apostrophes.
 */
export function isSameWording(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === 0 || y.length === 0) return false;
  return houseStyle(x) === houseStyle(y) || areInitials(x, y) || areInitials(y, x);
}

/** `IE` for `Internet Explorer`. */
function areInitials([short = '', ...rest]: readonly string[], words: readonly string[]): boolean {
  return rest.length === 0 && words.length > 1 && short === words.map((word) => word.charAt(0)).join('');
}

/** What is left of a word that leans on the one before it, without the apostrophe. */
const LEANING: ReadonlyMap<string, string> = new Map([
  ['not', 'nt'],
  ['am', 'm'],
  ['is', 's'],
  ['has', 's'],
  ['us', 's'],
  ['are', 're'],
  ['have', 've'],
  ['will', 'll'],
  ['had', 'd'],
  ['would', 'd'],
]);

/** Contractions that are not simply both words run together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['cannt', 'cant'],
  ['cannot', 'cant'],
  ['willnt', 'wont'],
  ['shallnt', 'shant'],
]);

function houseStyle(words: readonly string[]): string {
  const written: string[] = [];
  for (const word of words) {
    const leaning = LEANING.get(word);
    const before = leaning === undefined ? undefined : written.pop();
    written.push(leaning === undefined || before === undefined ? inDigits(word) : before + leaning);
  }
  return written.map((word) => IRREGULAR.get(word) ?? word).join(' ');
}

function inDigits(word: string): string {
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return `${ordinal}th`;
  return String(CARDINALS.get(word) ?? word.replace(/^(\d{1,3})(?:st|nd|rd)$/, '$1th'));
}
