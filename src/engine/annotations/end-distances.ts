/**
 * For each end offset, the fewest edits that turn the pattern into some substring that ends there (`inside`), or into the whole
 * text up to there (`whole`). Distances are those of Sellers (1980) and of Wagner and Fischer (1974). For long inputs they are
 * computed a block of 32 rows at a time as Myers (1999) does: the cost is text length times pattern length over 32.
 */
export function endDistances(
  text: string,
  pattern: string,
  match: 'inside' | 'whole' = 'inside',
): Uint32Array {
  return text.length * pattern.length <= SMALL
    ? distancesByTable(text, pattern, match)
    : distancesByBlocks(text, pattern, match);
}

/** Up to this many cells the plain table is quicker than to clear a table of masks for every unit there is. */
const SMALL = 8_192;

function distancesByTable(text: string, pattern: string, match: 'inside' | 'whole'): Uint32Array {
  const row = new Uint32Array(text.length + 1);
  if (match === 'whole') for (let j = 0; j <= text.length; j++) row[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1);
    let diagonal = row[0] ?? 0;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const above = row[j] ?? 0;
      const changed = unit === text.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      left = Math.min(above + 1, left + 1, changed);
      diagonal = above;
      row[j] = left;
    }
  }
  return row;
}

/** How many rows one block holds: the bits of an integer. */
const WORD = 32;

/** How many different UTF-16 units there are. */
const UNITS = 65_536;

function distancesByBlocks(text: string, pattern: string, match: 'inside' | 'whole'): Uint32Array {
  // What each block hands to the next below it: by how much the distance grows from one column to the next, -1, 0 or 1. The row
  // above the pattern is zero everywhere where a match may begin at any place, and counts up where it begins with the text.
  const growth = new Int8Array(text.length).fill(match === 'whole' ? 1 : 0);
  const masks = new Int32Array(UNITS);
  for (let first = 0; first < pattern.length; first += WORD) {
    const last = Math.min(first + WORD, pattern.length);
    for (let i = first; i < last; i++)
      masks[pattern.charCodeAt(i)] = maskOf(masks, pattern, i) | (1 << (i - first));
    passBlock(text, masks, 1 << (last - first - 1), growth);
    for (let i = first; i < last; i++) masks[pattern.charCodeAt(i)] = 0;
  }
  const distances = new Uint32Array(text.length + 1);
  let score = pattern.length;
  distances[0] = score;
  for (let at = 0; at < text.length; at++) {
    score += growth[at] ?? 0;
    distances[at + 1] = score;
  }
  return distances;
}

function maskOf(masks: Int32Array, pattern: string, at: number): number {
  return masks[pattern.charCodeAt(at)] ?? 0;
}

/** One block of rows over the whole text, by Myers' step; `growth` comes in from the block above and leaves from bit `top`. */
function passBlock(text: string, masks: Int32Array, top: number, growth: Int8Array): void {
  let plus = -1;
  let minus = 0;
  for (let at = 0; at < growth.length; at++) {
    const carry = growth[at] ?? 0;
    const below = carry < 0 ? 1 : 0;
    const equal = masks[text.charCodeAt(at)] ?? 0;
    const vertical = equal | minus;
    const match = equal | below;
    const across = (((match & plus) + plus) ^ plus) | match;
    let up = minus | ~(across | plus);
    let down = plus & across;
    growth[at] = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | below;
    plus = down | ~(vertical | up);
    minus = up & vertical;
  }
}
