import { tokenAt, type Words } from '../../figures/words.ts';
import type { DateReading } from '../date-words.ts';
import { readAnchored } from './read-anchored.ts';
import { readBareMonth, readBareYear } from './read-bare.ts';
import { readBareUnit } from './read-bare-unit.ts';
import { readDay, readWeekday } from './read-calendar.ts';
import { readDistance, readYearAgo } from './read-distance.ts';
import { readEra } from './read-era.ts';
import { readLoneDay } from './read-lone-day.ts';
import {
  readCentury,
  readDecade,
  readFiscal,
  readHoliday,
  readQuarter,
  readSeason,
  readYearEnd,
} from './read-period.ts';
import { readPointed, readToday } from './read-pointed.ts';
import { readReference } from './read-reference.ts';

/** The longest date that begins at a token, without the words around it. */
export function readCore(words: Words, at: number): DateReading | undefined {
  let best: DateReading | undefined;
  for (const rule of tokenAt(words, at).kind === 'number' ? NUMBER_RULES : RULES) {
    const reading = rule(words, at);
    if (reading && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

type Rule = (words: Words, at: number) => DateReading | undefined;

/** Every kind of date, in the order in which they are tried; the longest reading wins, the earlier rule among equals. */
const RULES: readonly Rule[] = [
  readDay,
  readQuarter,
  readCentury,
  readDecade,
  readWeekday,
  readBareMonth,
  readFiscal,
  readBareYear,
  readSeason,
  readHoliday,
  readYearEnd,
  readYearAgo,
  readToday,
  readPointed,
  readBareUnit,
  readDistance,
  readAnchored,
  readEra,
  readReference,
];

/** Those of them that can begin with digits. */
const NUMBER_RULES: readonly Rule[] = [
  readDay,
  readQuarter,
  readCentury,
  readDecade,
  readBareYear,
  readDistance,
  readAnchored,
  readEra,
  readLoneDay,
];
