import * as vscode from 'vscode';
import type { DateAnchor } from '../engine/mentions/mention.ts';
import type { IntervalRecord, ValueRecord } from '../engine/views/contract.ts';

/** A value as it was read, in plain words. */
export function valueWords(value: ValueRecord): string {
  return typeof value === 'string' ? dayWords(value) : intervalWords(value);
}

/** What a date leans on; empty where its own words place it. */
export function anchorWords(anchor: DateAnchor): string {
  switch (anchor) {
    case 'published':
      return vscode.l10n.t('Counted from the day of publication');
    case 'dateline':
      return vscode.l10n.t('Counted from the dateline');
    case 'neighbour':
      return vscode.l10n.t('Completed from a date nearby');
    case 'none':
      return '';
    default:
      return anchor satisfies never;
  }
}

/** A full day is spelled out, with its weekday; so is one without its year; other TIMEX3 values stand as they are. */
function dayWords(timex: string): string {
  const yearless = /^XXXX-(\d{2}-\d{2})$/.exec(timex)?.[1];
  if (yearless) {
    // A leap year, so that 29 February is a day.
    const day = formatDay(`2024-${yearless}`, { day: 'numeric', month: 'long' });
    if (day) return vscode.l10n.t('{0}, year unknown', day);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(timex)) return timex;
  return formatDay(timex, { dateStyle: 'full' }) ?? timex;
}

function formatDay(day: string, options: Intl.DateTimeFormatOptions): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(vscode.env.language, { ...options, timeZone: 'UTC' }).format(date);
}

function intervalWords({ min, max, unit }: IntervalRecord): string {
  const number = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 6 });
  const shown = (value: number): string => `${number.format(value)} ${unit}`.trim();
  if (min !== null && max !== null)
    return min === max ? shown(min) : vscode.l10n.t('{0} to {1}', number.format(min), shown(max));
  if (min !== null) return vscode.l10n.t('at least {0}', shown(min));
  return max === null ? unit : vscode.l10n.t('at most {0}', shown(max));
}
