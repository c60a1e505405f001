import { sayNumber } from '../base/say-number.ts';
import type { Impossibility } from './impossibility.ts';
import { type Figure, type MaskedSentence, sayAddition, sumOf } from './masked-figures.ts';

/**
 * Shares of one whole that named parties hold and that are more than there is: `Of the 50 seats, the Greens won 21 …`, 60 percent of the
 * vote for one and 45 for the other. Parties that are left out make it no less, so that only too much is wrong.
 */
export function sharesIn(text: string, sentence: MaskedSentence): readonly Impossibility[] {
  return [...seatsIn(text, sentence), ...percentsIn(text, sentence)];
}

const NAME = "(?:the )?\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,4}";
const HELD = `${NAME} #\\d+(?: percent| per cent)?(?: of the votes?| seats| votes)?`;
const HELD_LIST = `${HELD}(?:(?:, and |, | and |; )${HELD}){1,9}`;

/** `Of the 50 seats, the Greens won 21, the Liberals 17 and the Farmers 14.` */
const SEATS = new RegExp(
  `\\bOf (?:the |its |all |all the )?#(\\d+)(?: [\\p{L}-]+){1,5}, (${HELD_LIST}) ?(?:[.;]|$)`,
  'gu',
);

/** `The Greens won 60 percent, the Liberals 35 percent.` */
const SHARES = new RegExp(`(${HELD_LIST})`, 'gu');

const OF_VOTES = /\b(?:votes?|voters|ballots|poll|polls|election|elections|stakes?|shares?)\b/i;

function seatsIn(text: string, { masked, figures }: MaskedSentence): readonly Impossibility[] {
  return [...masked.matchAll(SEATS)].flatMap(([, first, list = '']): readonly Impossibility[] => {
    const total = figures[Number(first)];
    const parts = figuresOf(list, figures);
    if (
      !total ||
      total.min !== total.max ||
      parts.some(({ kind, min, max }) => kind !== 'quantity' || min !== max)
    )
      return [];
    const sum = sumOf(parts, 'stated');
    return sum <= total.stated ? [] : [report(text, total, parts, sum, `not ${sayNumber(total.stated)}`)];
  });
}

/** Every share may have been rounded up by half a point. Unit: percentage points. */
const ROUNDING = 0.5;

function percentsIn(text: string, { masked, figures }: MaskedSentence): readonly Impossibility[] {
  if (!OF_VOTES.test(masked)) return [];
  return [...masked.matchAll(SHARES)].flatMap(([, list = '']): readonly Impossibility[] => {
    const parts = figuresOf(list, figures);
    const [first] = parts;
    if (first?.unit !== 'percent' || !parts.every(({ unit }) => unit === 'percent' || unit === '')) return [];
    const sum = sumOf(parts, 'stated');
    return sum <= 100 + ROUNDING * parts.length
      ? []
      : [report(text, first, parts, sum, 'more than the 100 percent of the whole')];
  });
}

function figuresOf(list: string, figures: readonly Figure[]): readonly Figure[] {
  return [...list.matchAll(/#(\d+)/g)].flatMap(([, index]) => figures[Number(index)] ?? []);
}

function report(
  text: string,
  { start, end, to }: Figure,
  parts: readonly Figure[],
  sum: number,
  against: string,
): Impossibility {
  const terms = sayAddition(parts);
  return {
    start,
    end,
    code: 'impossible/arithmetic',
    message: `Says “${text.slice(start, to)}”, but ${terms} make ${sayNumber(sum)}.`,
    explanation: `${terms} = ${sayNumber(sum)}, ${against}. Rule: what parties hold of one whole is no more than the whole.`,
  };
}
