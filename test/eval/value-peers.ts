/**
 * Money, percentages, counts and dates beside peers, all measured in the same run: wink-nlp, compromise and chrono-node. The data is
 * no part of the repository: it is read from the folder that SECOND_SOURCE_DATA names, or from `../shared` beside it; without it
 * only the sentences of value-cases.ts are scored. `npm run eval:values` prints one table.
 *
 * `found` is F1 of exact spans (dates: of spans that overlap), `overlapping` of spans that overlap, since libraries draw them
 * otherwise (`nearly 20`, `61` without its percent sign). `value` is F1 of what overlaps and has its value right: a number in the
 * interval wanted, in its unit. Peers know no intervals and no unit of a count, and so neither is asked of them. `interval` asks for
 * both ends.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readFixture } from '../harness/fixture.ts';
import { readTable } from '../harness/tables.ts';
import { chronoDates, loadCompromiseDates, secondSource as ownDates } from './date-recognisers.ts';
import type { DateRecogniser } from './date-recognisers.ts';
import { VALUE_CASES } from './value-cases.ts';
import { compromiseValues, loadWink, secondSource as ownValues } from './value-recognisers.ts';
import type { FoundValue, ValueKind, ValueRecogniser } from './value-recognisers.ts';

/** A value that a set wants found; a set without values has spans and kinds only. */
interface WantedValue {
  readonly start: number;
  readonly end: number;
  readonly kind: ValueKind;
  readonly interval?: readonly [number | null, number | null];
  readonly unit?: string;
}
interface ValueDocument {
  readonly text: string;
  readonly values: readonly WantedValue[];
}

interface DateDocument {
  readonly text: string;
  readonly dct?: string | null;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

const shared = path.resolve(process.env.SECOND_SOURCE_DATA ?? '../shared');
const KINDS = ['money', 'percent', 'quantity'] as const;
const GOLD_KINDS: ReadonlyMap<string, ValueKind> = new Map([
  ['MONEY', 'money'],
  ['PERCENT', 'percent'],
]);

main();

function main(): void {
  console.log('| set | kind | wanted | recogniser | figures |\n|---|---|---|---|---|');
  const recognisers = [ownValues, loadWink(), compromiseValues];
  for (const [name, documents] of [['value-cases', ownCases()] as const, ...nameSets()])
    for (const recogniser of recognisers) printValues(name, documents, recogniser);
  // After the values: the plug-in for dates changes what compromise calls a number.
  const dateRecognisers = [ownDates, chronoDates, loadCompromiseDates()];
  for (const file of filesOf('dates')) {
    const documents = readLines(file) as readonly DateDocument[];
    for (const recogniser of dateRecognisers)
      printDates(path.basename(file, '.jsonl'), documents, recogniser);
  }
}

function ownCases(): readonly ValueDocument[] {
  return readTable(VALUE_CASES).flatMap(({ lines }) =>
    lines.flatMap((line) =>
      readFixture(line).map(({ facts, labels }) => ({
        text: facts.text,
        values: labels.map(({ start, end, label }) => ({ start, end, ...readLabel(label) })),
      })),
    ),
  );
}

/** `money 12.55e9..12.65e9 USD`, `..500 person`. */
function readLabel(label: string): Required<Pick<WantedValue, 'kind' | 'interval' | 'unit'>> {
  const words = label.split(' ');
  const kind = words[0] === 'money' || words[0] === 'percent' ? words[0] : 'quantity';
  const [interval = '', unit = ''] = kind === 'quantity' ? words : words.slice(1);
  const [min = '', max = min] = interval.split('..');
  const end = (text: string): number | null => (text === '' ? null : Number(text));
  return { kind, interval: [end(min), end(max)], unit };
}

/** Sets of named entities that mark money or percentages. */
function nameSets(): readonly (readonly [string, readonly ValueDocument[]])[] {
  return filesOf('ner').flatMap((file) => {
    const documents = (
      readLines(file) as readonly {
        text: string;
        entities: readonly { start: number; end: number; type: string }[];
      }[]
    ).map(({ text, entities }) => ({
      text,
      values: entities.flatMap(({ start, end, type }) => {
        const kind = GOLD_KINDS.get(type);
        return kind ? [{ start, end, kind }] : [];
      }),
    }));
    return documents.some(({ values }) => values.length > 0)
      ? [[path.basename(file, '.jsonl'), documents] as const]
      : [];
  });
}

function filesOf(task: string): readonly string[] {
  const folder = path.join(shared, 'data', task);
  if (!existsSync(folder)) {
    console.error(`There is no development data in ${folder}; name its folder in SECOND_SOURCE_DATA.`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(folder, name));
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

function printValues(
  set: string,
  documents: readonly ValueDocument[],
  { name, find }: ValueRecogniser,
): void {
  const read = documents.map(({ text, values }) => ({ values, found: find(text) }));
  for (const kind of KINDS) {
    let [wanted, said, found, near, valued, bounded] = [0, 0, 0, 0, 0, 0];
    let [hasValues, givesValues, givesIntervals] = [false, false, false];
    for (const document of read) {
      const want = document.values.filter((value) => value.kind === kind);
      const have = document.found.filter((value) => value.kind === kind);
      wanted += want.length;
      said += have.length;
      for (const value of want) {
        if (have.some(({ start, end }) => start === value.start && end === value.end)) found++;
        const match = have.find((other) => overlap(other, value));
        if (match) near++;
        hasValues ||= value.interval !== undefined;
        givesValues ||= match?.stated !== undefined;
        givesIntervals ||= match?.interval !== undefined;
        if (match && isRight(match, value)) valued++;
        if (match && isBounded(match, value)) bounded++;
      }
    }
    if (wanted === 0) continue;
    printRow(set, kind === 'quantity' ? 'count' : kind, wanted, name, [
      `found ${f1(found, said, wanted)}`,
      `overlapping ${f1(near, said, wanted)}`,
      ...(hasValues ? [`value ${givesValues ? f1(valued, said, wanted) : 'none given'}`] : []),
      ...(hasValues && givesIntervals ? [`interval ${f1(bounded, said, wanted)}`] : []),
    ]);
  }
}

/** Whether the number stated lies where it should, in the unit wanted. */
function isRight({ stated, unit, kind }: FoundValue, want: WantedValue): boolean {
  if (stated === undefined || !want.interval) return false;
  const [min, max] = want.interval;
  const inside = stated >= (min ?? -Infinity) && stated <= (max ?? Infinity);
  return inside && (kind === 'quantity' || want.unit === undefined || unit === want.unit);
}

/** Whether both ends and the unit are those wanted; ends are compared to nine digits, since some are sums of decimals. */
function isBounded({ interval, unit }: FoundValue, want: WantedValue): boolean {
  const same = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return (
    interval !== undefined &&
    want.interval !== undefined &&
    same(interval[0], want.interval[0]) &&
    same(interval[1], want.interval[1]) &&
    unit === want.unit
  );
}

/**
 * Dates are counted as the scorer of the data counts them: each date found takes the first wanted one that it overlaps and nothing took;
 * what lies on a time of another type only is not counted.
 */
function printDates(set: string, documents: readonly DateDocument[], { name, find }: DateRecogniser): void {
  let [wanted, said, found, valued] = [0, 0, 0, 0];
  for (const { text, dct, timexes } of documents) {
    const want = timexes.filter(({ type }) => type === 'DATE');
    const others = timexes.filter(({ type }) => type !== 'DATE');
    const taken = new Set<number>();
    wanted += want.length;
    for (const date of find(text, dct ?? undefined)) {
      const index = want.findIndex((timex, at) => !taken.has(at) && overlap(timex, date));
      const match = want[index];
      if (match || !others.some((timex) => overlap(timex, date))) said++;
      if (!match) continue;
      taken.add(index);
      found++;
      if (comparable(date.value) === comparable(match.value)) valued++;
    }
  }
  printRow(set, 'date', wanted, name, [
    `found ${f1(found, said, wanted)}`,
    `value ${f1(valued, said, wanted)}`,
  ]);
}

/** A TIMEX3 value without its part of the day and the parts it leaves open, weeks with two digits. */
function comparable(value: string): string {
  const [day = ''] = value.split('T', 1);
  const parts = day.split('-').map((part) => (/^W\d$/.test(part) ? `W0${part.slice(1)}` : part));
  while (parts.length > 1 && /^X+$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('-').replace(/X+$/, '');
}

function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

function f1(right: number, said: number, wanted: number): string {
  return said + wanted === 0 ? '0.0' : ((200 * right) / (said + wanted)).toFixed(1);
}

function printRow(
  set: string,
  kind: string,
  wanted: number,
  recogniser: string,
  figures: readonly string[],
): void {
  console.log(`| ${set} | ${kind} | ${wanted} | ${recogniser} | ${figures.join(', ')} |`);
}
