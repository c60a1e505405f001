import { hashText } from '../base/hash.ts';

/** Crockford's base 32, in which ULIDs are written: it sorts as the numbers do. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const TIME_DIGITS = 10;
const TAIL_DIGITS = 16;

/**
 * An id in the shape of a ULID: the moment (ISO 8601) in ten digits, so that ids sort by time, then sixteen digits of what was
 * decided, so that two people need not agree on anything to get different ones.
 */
export function makeAnnotationId(made: string, contents: string): string {
  const moment = Date.parse(made);
  let time = Number.isFinite(moment) ? Math.max(0, moment) : 0;
  let head = '';
  for (let i = 0; i < TIME_DIGITS; i++) {
    head = (DIGITS[time % 32] ?? '0') + head;
    time = Math.floor(time / 32);
  }
  return head + tail(`a${contents}`) + tail(`b${contents}`);
}

function tail(contents: string): string {
  let number = parseInt(hashText(contents), 36);
  let digits = '';
  for (let i = 0; i < TAIL_DIGITS / 2; i++) {
    digits += DIGITS[number % 32] ?? '0';
    number = Math.floor(number / 32);
  }
  return digits;
}
