import * as vscode from 'vscode';
import { escapeHtml } from '../engine/base/escape-html.ts';
import type { DatedFact, Moment, Timeline } from '../engine/views/timeline.ts';
import { oneLine, statusWord } from './claim-words.ts';
import { factWords } from './fact-words.ts';
import { opens } from './matrix-html.ts';

/** Of each version about so much is shown; the whole of it is in the article. Unit: UTF-16 units. */
const LONGEST = 120;

/** From so many days on without a dated fact the axis is broken. A month: days of one story follow one another more closely. */
const GAP_DAYS = 31;

/**
 * The dated facts of a story along one axis, in order and not to scale: a bridge of fifty years ago and two days of talks would leave
 * nothing to see of the talks. Where a long time lies between, the axis is dashed. Those in conflict have a mark of another shape and
 * say so. The axis and the marks are drawn; the words are text that wraps, so that nothing is cut in a narrow panel or at a large zoom.
 */
export function timelineHtml(timeline: Timeline): string {
  const { moments, title } = timeline;
  if (moments.length === 0)
    return `<p role="status">${escapeHtml(vscode.l10n.t('No fact of this story has a date.'))}</p>`;
  const label = escapeHtml(vscode.l10n.t('Timeline: {0}', title));
  const drawn = moments.map((moment, index) => momentHtml(moment, moments[index - 1]));
  return `<div class="timeline" role="group" aria-label="${label}">${drawn.join('')}</div>`;
}

function momentHtml({ days, facts }: Moment, before: Moment | undefined): string {
  const day = dayWords(days);
  const isFar = before !== undefined && days[0] - before.days[1] > GAP_DAYS;
  return [
    `<div class="moment${isFar ? ' far' : ''}">`,
    // Each fact says its day to a screen reader.
    `<div class="day" aria-hidden="true">${escapeHtml(day)}</div>`,
    `<svg class="axis" aria-hidden="true"><line x1="12" y1="0" x2="12" y2="100%"/></svg>`,
    `<div class="facts">${facts.map((fact) => factHtml(fact, day)).join('')}</div>`,
    '</div>',
  ].join('');
}

function factHtml(fact: DatedFact, day: string): string {
  const { id, status, versions, passage } = fact;
  const isConflict = status === 'conflicting';
  const sides = [...new Set(versions.map((said) => `“${oneLine(said, LONGEST)}”`))];
  const words = `${factWords(fact)}: ${sides.join(isConflict ? ' ≠ ' : ', ')}`;
  // It begins with the words that are seen, so that it can be chosen by voice.
  const label = [words, day, statusWord(status)].join(', ');
  const mark = isConflict ? '<path d="M12 4 l8 8 l-8 8 l-8 -8 z"/>' : '<circle cx="12" cy="12" r="5"/>';
  const attributes = `role="button" tabindex="-1" class="fact ${status}" data-key="${escapeHtml(id)}" aria-label="${escapeHtml(label)}" data-open="${opens(passage.article, passage.start, passage.end)}"`;
  return `<div ${attributes}><svg class="mark" width="24" height="24" aria-hidden="true">${mark}</svg>${escapeHtml(words)}</div>`;
}

const DAY_MS = 86_400_000;

/** A day, a month or a year where the stretch is just that, else both its ends. */
function dayWords([from, to]: readonly [number, number]): string {
  const first = new Date(from * DAY_MS);
  const last = new Date(to * DAY_MS);
  const write = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(vscode.env.language, { ...options, timeZone: 'UTC' }).format(date);
  if (from === to) return write(first, { dateStyle: 'medium' });
  const next = new Date((to + 1) * DAY_MS);
  if (first.getUTCDate() === 1 && next.getUTCDate() === 1) {
    if (to - from < 31) return write(first, { month: 'long', year: 'numeric' });
    if (first.getUTCMonth() === 0 && next.getUTCMonth() === 0 && to - from < 366)
      return write(first, { year: 'numeric' });
  }
  return `${write(first, { dateStyle: 'short' })} – ${write(last, { dateStyle: 'short' })}`;
}
