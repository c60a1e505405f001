import { sayNumber } from '../base/say-number.ts';
import type { Impossibility } from './impossibility.ts';
import type { Figure, MaskedSentence } from './masked-figures.ts';

const RISING =
  'rose|rises|risen|rising|increased|increases|increasing|grew|grown|growing|climbed|climbs|jumped|soared|surged|gained|up';
const FALLING =
  'fell|falls|fallen|falling|dropped|drops|declined|declines|decreased|decreases|slid|sank|plunged|slumped|tumbled|plummeted|shrank|down';

/** Whether a verb of the two lists is of the first. */
const RISES = new RegExp(`^(?:${RISING})$`, 'i');

/** Up to three words that belong to a figure: `of goods`, `a year`. */
const BESIDE = "(?: (?!from\\b|to\\b|and\\b|but\\b|or\\b|while\\b)[\\p{L}@'’-]+){0,4}";
const VERB = `\\b(${RISING}|${FALLING})(?: \\p{L}+ly)?`;
const BY = `(?:(?: by)? #(\\d+)${BESIDE},?)?`;

/** `rose 10 percent from 200 to 220`. */
const FROM_TO = new RegExp(`${VERB}${BY} from #(\\d+)${BESIDE},? to #(\\d+)`, 'giu');

/** `fell 5 percent to 95 million euros, from 100 million`. */
const TO_FROM = new RegExp(`${VERB}${BY} to #(\\d+)${BESIDE},?(?: up| down)? from #(\\d+)`, 'giu');

/** `reached 12 million in 2020, up from 8 million`; in `12 million, or 2 a share` the first is what rose. */
const UP_FROM = new RegExp(`(?<!\\bor )#(\\d+)${BESIDE},? (up|down)() from #(\\d+)`, 'giu');

/** A rise or a fall that does not lead from the value before to the value after: the wrong way, or by another amount. */
export function changesIn(text: string, sentence: MaskedSentence): readonly Impossibility[] {
  return readChanges(sentence).flatMap((change): readonly Impossibility[] => {
    const problem = isWrongWay(change) ? wrongWay(text, change) : wrongAmount(text, change);
    return problem ? [problem] : [];
  });
}

interface Change {
  readonly verb: string;
  readonly isRise: boolean;
  readonly by: Figure | undefined;
  readonly from: Figure;
  readonly to: Figure;
}

function readChanges({ masked, figures }: MaskedSentence): readonly Change[] {
  // All patterns have it; with it nearly all sentences are told.
  if (!/ from #/i.test(masked)) return [];
  const changes: Change[] = [];
  const add = (verb: string, by: string, from: string, to: string): void => {
    const [before, after] = [figures[Number(from)], figures[Number(to)]];
    if (!before || !after) return;
    if (before.kind !== after.kind || !areOfOneUnit(before, after)) return;
    const isRise = RISES.test(verb);
    changes.push({ verb, isRise, by: by === '' ? undefined : figures[Number(by)], from: before, to: after });
  };
  for (const [, verb = '', by = '', from = '', to = ''] of masked.matchAll(FROM_TO)) add(verb, by, from, to);
  for (const [, verb = '', by = '', to = '', from = ''] of masked.matchAll(TO_FROM)) add(verb, by, from, to);
  for (const [, to = '', verb = '', by = '', from = ''] of masked.matchAll(UP_FROM)) add(verb, by, from, to);
  return changes;
}

/** The second figure of a change often goes without its noun. */
function areOfOneUnit({ unit: x }: Figure, { unit: y }: Figure): boolean {
  return x === y || x === '' || y === '';
}

/** Places in a table have no unit, and go up by going down. */
function isWrongWay({ isRise, from, to }: Change): boolean {
  if (from.unit === '' && to.unit === '') return false;
  return isRise ? to.max < from.min : to.min > from.max;
}

/** How far a stated change may lie from the one that its ends make, as a share of it, and in percentage points. */
const SLACK = 0.05;
const SLACK_POINTS = 1;

function wrongAmount(text: string, change: Change): Impossibility | undefined {
  const { by, from, to, isRise } = change;
  if (!by || from.min <= 0) return undefined;
  const [low, high] = isRise ? [from, to] : [to, from];
  const least = Math.max(0, low.max > high.min ? 0 : high.min - low.max);
  const most = high.max - low.min;
  if (by.unit === 'percent' && from.unit !== 'percent') {
    const shares: readonly [number, number] = [(100 * least) / from.max, (100 * most) / from.min];
    return isApart(by, shares, SLACK_POINTS)
      ? report(text, by, change, rounded(shares, ' percent'))
      : undefined;
  }
  const isOfPoints = by.unit === 'percentage-point' && from.unit === 'percent';
  if (!isOfPoints && (by.kind === 'percent' || by.kind !== from.kind || by.unit !== from.unit))
    return undefined;
  return isApart(by, [least, most], 0) ? report(text, by, change, rounded([least, most], '')) : undefined;
}

function isApart({ min, max }: Figure, [least, most]: readonly [number, number], slack: number): boolean {
  const room = Math.max(slack, SLACK * most);
  return max + room < least || min - room > most;
}

function rounded([least, most]: readonly [number, number], unit: string): string {
  return `${sayNumber(Math.round(((least + most) / 2) * 10) / 10)}${unit}`;
}

function wrongWay(text: string, change: Change): Impossibility {
  const { verb, from, to } = change;
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  return {
    start: first.start,
    end: last.end,
    code: 'impossible/arithmetic',
    message: `Says “${verb}” where “${said(text, from)}” becomes “${said(text, to)}”.`,
    explanation: `From ${sayNumber(from.stated)} to ${sayNumber(to.stated)} is the other way. Rule: a rise leads to more, and a fall to less.`,
  };
}

function report(text: string, by: Figure, { from, to }: Change, real: string): Impossibility {
  return {
    start: by.start,
    end: by.end,
    code: 'impossible/arithmetic',
    message: `Says “${said(text, by)}”, but from “${said(text, from)}” to “${said(text, to)}” it is about ${real}.`,
    explanation: `From ${sayNumber(from.stated)} to ${sayNumber(to.stated)} it is about ${real}. Rule: a change leads from the value before to the value after, rounding allowed.`,
  };
}

function said(text: string, { start, end }: Figure): string {
  return text.slice(start, end);
}
