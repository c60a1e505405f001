import { lowerAt, tokenAt, type Words } from '../../figures/words.ts';
import type { DateReading } from '../date-words.ts';
import { readCentury } from './read-period.ts';

/** Letters behind a year or a century that count it back from the year 1. */
const BEFORE_CHRIST: ReadonlySet<string> = new Set(['BC', 'BCE', 'B.C.', 'B.C.E.', 'B.C', 'B.C.E']);
/** Letters beside a year that count it on. */
const SINCE_CHRIST: ReadonlySet<string> = new Set(['AD', 'CE', 'A.D.', 'C.E.', 'A.D', 'C.E']);

/** `44 BC`, `AD 476`, `79 A.D.`, `the fifth century B.C.` */
export function readEra(words: Words, at: number): DateReading | undefined {
  if (SINCE_CHRIST.has(tokenAt(words, at).text)) {
    const year = yearAt(words, at + 1);
    const isLong = tokenAt(words, at).text.startsWith('A') && !/^(?:BC|AD)/.test(tokenAt(words, at + 2).text);
    return year === undefined || !isLong ? undefined : { end: at + 2, words: era(year, false) };
  }
  const year = yearAt(words, at);
  if (year !== undefined) {
    const letters = tokenAt(words, at + 1).text;
    if (!endsThere(words, at + 2)) return undefined;
    if (BEFORE_CHRIST.has(letters)) return { end: at + 2, words: era(year, true) };
    return SINCE_CHRIST.has(letters) ? { end: at + 2, words: era(year, false) } : undefined;
  }
  const century = readCentury(words, at);
  if (century?.words.kind !== 'era') return undefined;
  const letters = tokenAt(words, century.end).text;
  if (BEFORE_CHRIST.has(letters)) return { end: century.end + 1, words: { ...century.words, bc: true } };
  return SINCE_CHRIST.has(letters) ? { ...century, end: century.end + 1 } : undefined;
}

/** `12 BC hydro workers`: what a noun stands behind is no year. */
function endsThere(words: Words, at: number): boolean {
  const { kind, lower } = tokenAt(words, at);
  return kind === 'mark' || /^(?:and|or|by|when|while|until|to|in|at|as|with|the|was|were)$/.test(lower);
}

function era(year: number, bc: boolean): Extract<DateReading['words'], { kind: 'era' }> {
  const digits = String(year).padStart(4, '0');
  return bc ? { kind: 'era', digits, bc } : { kind: 'era', digits };
}

/** Digits that may be a year of any age, `3,000 BC` too; not the end of a larger expression such as `May 44`. */
function yearAt(words: Words, at: number): number | undefined {
  const { kind, text } = tokenAt(words, at);
  if (kind !== 'number' || !/^\d{1,4}$|^\d,\d{3}$/.test(text) || lowerAt(words, at - 1) === '$')
    return undefined;
  const year = Number(text.replace(',', ''));
  return year >= 1 ? year : undefined;
}
