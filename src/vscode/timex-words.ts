import * as vscode from 'vscode';
import {
  type LengthPart,
  type PartOfDay,
  readTimex,
  type Season,
  type TimexView,
} from '../engine/views/read-timex.ts';

/** A TIMEX3 value in plain words. Days, months and years stay as ISO 8601 has them: 2026-01-19 is the same to everybody. */
export function timexWords(timex: string): string {
  return viewWords(readTimex(timex));
}

function viewWords(view: TimexView): string {
  switch (view.kind) {
    case 'yearless':
      // A leap year, so that 29 February is a day.
      return vscode.l10n.t(
        '{0}, year unknown',
        formatted(2024, view.month, view.day, { day: 'numeric', month: 'long' }),
      );
    case 'moment':
      return `${view.day}, ${view.clock}`;
    case 'part-of-day':
      return `${view.day}, ${partWord(view.part)}`;
    case 'week':
      return vscode.l10n.t('week {0} of {1}', view.week, view.year);
    case 'weekend':
      return vscode.l10n.t('weekend of week {0} of {1}', view.week, view.year);
    case 'quarter':
      return vscode.l10n.t('quarter {0} of {1}', view.count, view.year);
    case 'half-year':
      return vscode.l10n.t('half {0} of {1}', view.count, view.year);
    case 'season':
      return vscode.l10n.t('{0} {1}', seasonWord(view.season), view.year);
    case 'decade':
      return vscode.l10n.t('{0} to {1}', view.year, view.year + 9);
    case 'century':
      return vscode.l10n.t('century {0}', view.count);
    case 'weekly':
      // 1 January 2024 was a Monday.
      return vscode.l10n.t('every {0}', formatted(2024, 1, view.weekday, { weekday: 'long' }));
    case 'reference':
      return referenceWord(view.when);
    case 'range':
      return vscode.l10n.t('{0} to {1}', viewWords(view.from), viewWords(view.to));
    case 'length':
      return view.parts.map(lengthWords).join(' ');
    case 'other':
      // X stands for what the words leave open.
      return view.timex.includes('X') ? vscode.l10n.t('no certain date') : view.timex;
    default:
      return view satisfies never;
  }
}

function lengthWords({ count, unit }: LengthPart): string {
  if (count === null) return vscode.l10n.t('some {0}', unitName(unit));
  if (unit === 'weekend')
    return count === 1 ? vscode.l10n.t('1 weekend') : vscode.l10n.t('{0} weekends', count);
  if (unit === 'quarter')
    return count === 1 ? vscode.l10n.t('1 quarter') : vscode.l10n.t('{0} quarters', count);
  return new Intl.NumberFormat(vscode.env.language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
}

/** The plural of a unit without a number. */
function unitName(unit: LengthPart['unit']): string {
  if (unit === 'weekend') return vscode.l10n.t('weekends');
  if (unit === 'quarter') return vscode.l10n.t('quarters');
  return new Intl.NumberFormat(vscode.env.language, { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(5)
    .flatMap(({ type, value }) => (type === 'unit' ? [value] : []))
    .join('');
}

function referenceWord(when: 'past' | 'present' | 'future'): string {
  if (when === 'past') return vscode.l10n.t('in the past');
  return when === 'present' ? vscode.l10n.t('at present') : vscode.l10n.t('in the future');
}

function seasonWord(season: Season): string {
  const words: Readonly<Record<Season, string>> = {
    SP: vscode.l10n.t('spring'),
    SU: vscode.l10n.t('summer'),
    FA: vscode.l10n.t('autumn'),
    WI: vscode.l10n.t('winter'),
  };
  return words[season];
}

function partWord(part: PartOfDay): string {
  const words: Readonly<Record<PartOfDay, string>> = {
    MO: vscode.l10n.t('morning'),
    MI: vscode.l10n.t('midday'),
    AF: vscode.l10n.t('afternoon'),
    EV: vscode.l10n.t('evening'),
    NI: vscode.l10n.t('night'),
  };
  return words[part];
}

function formatted(year: number, month: number, day: number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat(vscode.env.language, { ...options, timeZone: 'UTC' }).format(date);
}
