import {
  HOLIDAYS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../../lexicon/calendar-words.ts';
import { CARDINALS, FRACTION_SIGNS, ORDINALS, SCALES, VAGUE_SCALES } from '../../../lexicon/number-words.ts';
import { lowerAt, tokenAt, type Words } from '../../figures/words.ts';
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
  const rules = tokenAt(words, at).kind === 'number' ? NUMBER_RULES : RULES_BY_WORD.get(lowerAt(words, at));
  let best: DateReading | undefined;
  for (const rule of rules ?? NO_RULES) {
    const reading = rule(words, at);
    if (reading && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

type Rule = (words: Words, at: number) => DateReading | undefined;

const NO_RULES: readonly Rule[] = [];

const YEAR_WORDS: readonly string[] = ["'", '’', '‘', 'eighteen', 'nineteen', 'twenty'];
const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys(), 'twenty', 'thirty'];
const NUMBER_WORDS: readonly string[] = [
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...VAGUE_SCALES.keys(),
  ...FRACTION_SIGNS.keys(),
  ...words('a an half several few many'),
];
const HOLIDAY_WORDS: readonly string[] = [...HOLIDAYS.keys()].map((name) => name.split(' ', 1)[0] ?? '');

/**
 * Every kind of date with the words that it can begin with, in the order in which they are tried; the longest reading wins, the earlier
 * rule among equals.
 */
const RULES: readonly (readonly [Rule, readonly string[]])[] = [
  [readDay, [...MONTHS.keys(), ...CARDINALS.keys(), ...ORDINAL_WORDS, 'the']],
  [readQuarter, [...YEAR_WORDS, ...ORDINAL_WORDS, ...words('last fiscal q h')]],
  [readCentury, ORDINAL_WORDS],
  [readDecade, words("' ’ ‘ twenties thirties forties fifties sixties seventies eighties nineties")],
  [readWeekday, [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()]],
  [readBareMonth, [...MONTHS.keys()]],
  [readFiscal, ['fiscal', 'fy']],
  [readBareYear, YEAR_WORDS],
  [readSeason, [...SEASONS.keys()]],
  [readHoliday, HOLIDAY_WORDS],
  [readYearEnd, ['year']],
  [readYearAgo, ['year']],
  [readToday, words('today yesterday tomorrow tonight day')],
  [
    readPointed,
    words('last past this current next coming upcoming latest following previous preceding that same'),
  ],
  [readBareUnit, [...TIME_UNITS.keys(), 'full', 'fiscal']],
  [readDistance, [...NUMBER_WORDS, ...TIME_UNITS.keys()]],
  [readAnchored, [...NUMBER_WORDS, ...TIME_UNITS.keys(), ...WEEKDAYS.keys()]],
  [readEra, [...ORDINAL_WORDS, 'ad', 'a.d.']],
  [readReference, words('currently nowadays recently now right these recent coming past future')],
];

/** Those that can begin with digits. */
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

const RULES_BY_WORD: ReadonlyMap<string, readonly Rule[]> = rulesByWord();

function rulesByWord(): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const [rule, openers] of RULES)
    for (const word of new Set(openers)) {
      const list = rules.get(word);
      if (list) list.push(rule);
      else rules.set(word, [rule]);
    }
  return rules;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
