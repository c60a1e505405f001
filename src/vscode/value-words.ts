import * as vscode from 'vscode';
import type { DateAnchor } from '../engine/mentions/mention.ts';
import type { Bounds, FigureView, ValueView } from '../engine/views/value-view.ts';
import { timexWords } from './timex-words.ts';

/** A value as it was read, in plain words. */
export function valueWords(value: ValueView): string {
  if (!('timex' in value)) return figureWords(value);
  const words = timexWords(value.timex);
  return value.kind === 'duration' ? boundedWords(value.bounds, words) : words;
}

/** A length of time with what the words round it say of it. */
function boundedWords(bounds: Bounds, words: string): string {
  switch (bounds) {
    case 'at-least':
      return vscode.l10n.t('at least {0}', words);
    case 'at-most':
      return vscode.l10n.t('at most {0}', words);
    case 'below':
      return vscode.l10n.t('just below {0}', words);
    case 'exact':
    case 'around':
    case 'range':
      return words;
    default:
      return bounds satisfies never;
  }
}

/** What a date leans on; empty where its own words place it. */
export function anchorWords(anchor: DateAnchor): string {
  switch (anchor) {
    case 'published':
      return vscode.l10n.t('from the day of publication');
    case 'dateline':
      return vscode.l10n.t('from the dateline');
    case 'neighbour':
      return vscode.l10n.t('from a date nearby');
    case 'none':
      return '';
    default:
      return anchor satisfies never;
  }
}

/** What agrees with a figure, where that is more than its number says; else empty. */
export function roomWords(value: ValueView): string {
  if ('timex' in value || value.min === null || value.max === null) return '';
  if (value.bounds !== 'around' && value.bounds !== 'below') return '';
  return vscode.l10n.t('Agrees with {0} to {1}', numberWords(value.min), amountWords(value, value.max));
}

function figureWords(value: FigureView): string {
  const { bounds, min, max, stated, score } = value;
  if (score) return `${score[0]}–${score[1]}`;
  switch (bounds) {
    case 'exact':
    case 'around':
    case 'below':
      return boundedWords(bounds, amountWords(value, stated));
    case 'at-least':
      return boundedWords(bounds, amountWords(value, min ?? stated));
    case 'at-most':
      return boundedWords(bounds, amountWords(value, max ?? stated));
    case 'range':
      return vscode.l10n.t('{0} to {1}', numberWords(min ?? stated), amountWords(value, max ?? stated));
    default:
      return bounds satisfies never;
  }
}

/** A number with its unit. */
function amountWords({ kind, unit, counted }: FigureView, amount: number): string {
  if (kind === 'ordinal') return vscode.l10n.t('number {0}', numberWords(amount));
  if (kind === 'money' && /^[A-Z]{3}$/.test(unit))
    return numberWords(amount, { style: 'currency', currency: unit, currencyDisplay: 'name' });
  if (unit === 'percent') return numberWords(amount, { style: 'unit', unit: 'percent' });
  if (unit === 'percentage-point') return vscode.l10n.t('{0} percentage points', numberWords(amount));
  // Units of measure are symbols; what is counted is a lemma, and the article's own word reads better.
  const word = counted !== undefined && unit.length > LONGEST_SYMBOL ? counted : unit;
  return `${numberWords(amount)} ${word}`.trim();
}

/** `km/h`, `kWh` and their like. Unit: UTF-16 units. */
const LONGEST_SYMBOL = 4;

/** From here on a number is read more easily in words: 12.6 billion. */
const COMPACT_FROM = 1e6;

function numberWords(amount: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(vscode.env.language, {
    ...options,
    ...(Math.abs(amount) >= COMPACT_FROM ? { notation: 'compact', compactDisplay: 'long' } : {}),
    minimumFractionDigits: 0,
    maximumFractionDigits: 4,
  }).format(amount);
}
