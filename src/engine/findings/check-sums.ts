import { countryOfPeople } from '../lexicon/find-country.ts';
import { PEOPLE_NOUNS } from '../lexicon/event-classes.ts';
import { sayNumber } from '../base/say-number.ts';
import type { Impossibility } from './impossibility.ts';
import { type Figure, type MaskedSentence, sayAddition, sumOf } from './masked-figures.ts';

/**
 * Parts that do not add up to the total that their sentence gives with them: `12 dead: seven men and six women`. Parts that may overlap
 * and lists that say themselves that they are open prove nothing; a list of things that comes short may have left some out.
 */
export function sumsIn(text: string, { masked, figures }: MaskedSentence): readonly Impossibility[] {
  // A total and two parts.
  if (figures.length < 3) return [];
  return [...listsBehind(masked), ...listsBefore(masked)].flatMap(({ total, parts, isLoose }) => {
    const sum = { total: figures[total], parts: parts.map((part) => figures[part]) };
    return isSum(sum) && isImpossible(sum, isLoose) ? [report(text, sum)] : [];
  });
}

/** A total and its parts, as indices of the sentence's figures. */
interface ListedParts {
  readonly total: number;
  readonly parts: readonly number[];
  /** Nothing but commas tell the list from the rest of the sentence. */
  readonly isLoose: boolean;
}

/** The longest list that is read, in parts behind the first. */
const MOST_PARTS = 11;

const WORD = "[\\p{L}][\\p{L}'’-]*";
const PART = `#\\d+(?: (?!and\\b|or\\b|plus\\b|of\\b|in\\b)${WORD}){0,4}`;
const LIST = `${PART}(?:(?:, and |, | and )${PART}){1,${MOST_PARTS}}`;

/** `12 people were killed: …`, `12 people, … and …, were killed`. */
const BEHIND = new RegExp(`#(\\d+)((?: ${WORD}){0,12}) ?([:(,—–-]) ?(${LIST})([^#]{0,60})`, 'gu');

/** `Seven men and six women were killed, 12 in all`. */
const BEFORE = new RegExp(
  `(${LIST})(?: ${WORD}){0,6}(?:,| [—–-])? (?:(?:for |or )?a total of #(\\d+)|totall?ing #(\\d+)|#(\\d+)(?: ${WORD}){0,2} (?:in all|in total|altogether))`,
  'gu',
);

/** What goes on behind a list: nothing that could be one part more. */
const CLOSED =
  /^(?:(?: (?!and\b|or\b|plus\b|with\b|including\b|among\b)[\p{L}'’-]+){0,9})? ?(?:[.;)!?—–]|$|, (?:were|was|are|have|had|died|said|who|all|police|according|over|in|on|at|after|for|from|by|during|near|when|while|as)\b)/u;

function listsBehind(masked: string): readonly ListedParts[] {
  return [...masked.matchAll(BEHIND)].flatMap(([, total, between = '', sign, list = '', rest = '']) =>
    CLOSED.test(rest) && !/\b(?:including|among|like)$/.test(between)
      ? [{ total: Number(total), parts: partsOf(list), isLoose: sign === ',' }]
      : [],
  );
}

function listsBefore(masked: string): readonly ListedParts[] {
  return [...masked.matchAll(BEFORE)].flatMap(({ 1: list = '', 2: first, 3: second, 4: third, index }) =>
    OPEN_BEFORE.test(masked.slice(Math.max(0, index - LONGEST_OPENER), index))
      ? []
      : [{ total: Number(first ?? second ?? third), parts: partsOf(list), isLoose: false }],
  );
}

/** As long as the longest word below, with the spaces around it. Unit: UTF-16 units. */
const LONGEST_OPENER = 11;

/** Words and signs behind which a list goes on. */
const OPEN_BEFORE = /(?:,|\b(?:and|or|plus|including|another|other|than|least|most|about|nearly|almost)) $/;

function partsOf(list: string): readonly number[] {
  return [...list.matchAll(/#(\d+)/g)].map(([, index]) => Number(index));
}

interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

function isSum(sum: { total: Figure | undefined; parts: readonly (Figure | undefined)[] }): sum is Sum {
  return sum.total !== undefined && sum.parts.every((part) => part !== undefined);
}

/** Kinds of people of whom everybody is of one. */
const PARTITIONS: readonly (readonly string[])[] = [
  ['man', 'woman', 'child'],
  ['man', 'woman', 'boy', 'girl'],
  ['adult', 'child'],
  ['male', 'female'],
];

/** Whether no rounding makes the parts fit the total, and nothing else that they count does. */
function isImpossible({ total, parts }: Sum, isLoose: boolean): boolean {
  const all = [total, ...parts];
  if (all.some(({ kind }) => kind !== total.kind) || total.kind === 'percent') return false;
  const [least, most] = [sumOf(parts, 'min'), sumOf(parts, 'max')];
  if (total.kind === 'money')
    return !isLoose && parts.every(({ unit }) => unit === total.unit) && least > total.max;
  if (all.some(({ min, max }) => min !== max) || parts.some(({ unit }) => unit === '')) return false;
  const isPartition = PARTITIONS.some((kinds) => parts.every(({ unit }) => kinds.includes(unit)));
  const isOfPeople = isPeople(total.unit);
  // `12 men, seven women and six children` are three parts of something that is not told.
  if (PARTITIONS.some((kinds) => kinds.includes(total.unit))) return false;
  if (isPartition) return (isOfPeople || total.unit === '') && least !== total.stated;
  if (isLoose) return false;
  const areAlike =
    parts.every(({ unit }) => unit === total.unit) ||
    parts.every(({ unit }) => countryOfPeople(unit.slice(0, 1).toUpperCase() + unit.slice(1)) !== undefined);
  return least > total.stated && most > total.stated && (areAlike || (!isOfPeople && total.unit !== ''));
}

/** Whoever may be counted under two nouns at once: a nurse and a mother, a Dane and a sailor. */
function isPeople(unit: string): boolean {
  return PEOPLE_NOUNS.has(unit) || PERSONAL.test(unit);
}

/** Nouns that people are told by: what became of them, or their trade. */
const PERSONAL =
  /^(?:dead|killed|injured|wounded|hurt|missing|arrested|casualty|fatality|suspect|victim|survivor|hostage|\p{L}+(?:er|or|ist|ian|ant|ent|ee|man|woman))$/u;

function report(text: string, { total, parts }: Sum): Impossibility {
  const said = (figure: Figure): string => text.slice(figure.start, figure.to);
  const sum = sumOf(parts, 'stated');
  return {
    start: total.start,
    end: total.end,
    code: 'impossible/arithmetic',
    message: `Says “${said(total)}”, but its parts, ${parts.map((part) => `“${said(part)}”`).join(', ')}, make ${sayNumber(sum)}.`,
    explanation: `${sayAddition(parts)} = ${sayNumber(sum)}, not ${sayNumber(total.stated)}. Rule: parts must add up to the total that they are given with.`,
  };
}
