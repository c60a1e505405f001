const PLACE_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’]{0,24}|d['’]\\p{Lu}\\p{L}{1,20})";
const CAPITALS = "(?:\\p{Lu}{2,24}|\\p{Lu}\\.|\\p{Lu}{1,3}['’.]\\p{Lu}{1,20}\\.?)";
const JOIN = '(?:[ -](?:(?:of|de|la|le|el|al|the|and|sur|upon|on|under|am|do|da|del|des) ){0,2})';
const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = `(?:${MONTHS}\\.? \\d{1,2}|\\d{1,2} ${MONTHS}\\.?|\\p{Lu}\\p{Ll}{2,8}day|${MONTHS}\\.?)(?:,? \\d{4})?`;
const AGENCY = '\\([\\p{Lu}][^()]{1,40}\\)|\\[[\\p{Lu}][^\\][]{1,40}\\]';
const DASH = '(?:[-–—―_]{1,3})';

const CITY_IN_CAPITALS = `${CAPITALS}(?:${JOIN}${CAPITALS}){0,2}`;
const CITY = `${PLACE_WORD}(?:${JOIN}${PLACE_WORD}){0,3}`;
const REGION = `(?:, ${CITY}){0,2}`;
const TAIL = `(?:,? ${DATE})?(?: ?,? ?(?:${AGENCY}))?`;

/** `RIJEKA, Croatia, April 14 (Agency) - `, `GYEONGJU—`, `NAIROBI, Kenya (AP) _`: a place in capitals, then a dash. */
const IN_CAPITALS = new RegExp(
  `^${CITY_IN_CAPITALS}${REGION}(?:(?: and |/)${CITY_IN_CAPITALS}${REGION})?${TAIL}\\s?${DASH}(?=\\s|["“‘'\\p{Lu}]|$)`,
  'u',
);
/** `Seoul, South Korea – South…`: in mixed case a sentence must begin after the dash. */
const IN_MIXED_CASE = new RegExp(
  `^${CITY}(?:, ${CITY}){0,2}${TAIL}(?:\\s${DASH}\\s|${DASH}\\s|\\s?—)(?=["“‘']?\\p{Lu})`,
  'u',
);
/** `LONDON (Reuters) Shares…`, `NEW DELHI: The…`. */
const WITH_AGENCY = new RegExp(
  `^${CITY_IN_CAPITALS}(?:, ${CITY}){0,2}(?:,? ${DATE})? ?(?:${AGENCY}) ?(?:: )?(?=["“‘']?\\p{Lu})`,
  'u',
);
const WITH_COLON = new RegExp(`^${CITY_IN_CAPITALS}(?:, ${CITY})?${TAIL}: (?=["“‘']?\\p{Lu})`, 'u');

const PATTERNS = [IN_CAPITALS, WITH_AGENCY, IN_MIXED_CASE];
/** `UN:`, `AP-`: an organization and no place. */
const ABBREVIATION = /^\p{Lu}{2}\s?[:–—_-]/u;

/** What every dateline closes with: most lines hold none of these signs near their beginning, and one look saves five. */
const CLOSES = /[–—―_:)\]]|-(?![\p{Ll}\p{Nd}])/u;

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 110;

/**
 * The length of the dateline that a story's first line begins with, its dash included; 0 without one. A colon closes one only
 * where the page is no transcript, in which names in capitals stand before colons.
 */
export function datelineLength(line: string, withColon = true): number {
  const start = line.slice(0, LONGEST);
  if (!CLOSES.test(start) || ABBREVIATION.test(start)) return 0;
  for (const pattern of withColon ? [...PATTERNS, WITH_COLON] : PATTERNS) {
    const found = pattern.exec(start)?.[0];
    if (found) return found.trimEnd().length;
  }
  return 0;
}

export function hasDateline(line: string): boolean {
  return datelineLength(line) > 0;
}
