import * as vscode from 'vscode';
import { escapeHtml } from '../engine/base/escape-html.ts';
import type { DatedFact, Moment, Timeline } from '../engine/views/timeline.ts';
import { factWords, oneLine, statusWord } from './claim-words.ts';
import { opens } from './matrix-html.ts';

/** The drawing's measures, in the units of its view box, which are CSS pixels at 100%. */
const WIDTH = 900;
const LINE = 26;
const GAP = 14;
const AXIS = 190;
const TEXT = 216;
const TOP = 24;

/** So many letters fit beside the axis at the drawing's width. Unit: UTF-16 units. */
const LONGEST = 88;

/**
 * The dated facts of a story along one axis, in order and not to scale: a bridge of fifty years ago and two days of talks would leave
 * nothing to see of the talks. Those in conflict have a mark of another shape and say so.
 */
export function timelineHtml(timeline: Timeline): string {
  if (timeline.moments.length === 0)
    return `<p role="status">${escapeHtml(vscode.l10n.t('No fact of this story has a date.'))}</p>`;
  let y = TOP;
  const drawn = timeline.moments.map((moment) => {
    const part = momentSvg(moment, y);
    y += moment.facts.length * LINE + GAP;
    return part;
  });
  const label = escapeHtml(vscode.l10n.t('Timeline: {0}', timeline.title));
  return [
    `<svg role="group" aria-label="${label}" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}">`,
    `<line class="axis" x1="${AXIS}" y1="${TOP - 12}" x2="${AXIS}" y2="${y - GAP}"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}

function momentSvg({ days, facts }: Moment, top: number): string {
  const day = dayWords(days);
  const label = `<text class="day" x="${AXIS - 18}" y="${top + 5}" text-anchor="end" aria-hidden="true">${escapeHtml(day)}</text>`;
  return label + facts.map((fact, index) => factSvg(fact, day, top + index * LINE)).join('');
}

function factSvg(fact: DatedFact, day: string, y: number): string {
  const { id, status, versions, passage } = fact;
  const isConflict = status === 'conflicting';
  const sides = versions.map((said) => `“${oneLine(said, LONGEST / 2)}”`);
  const words = oneLine(
    `${factWords(fact)}: ${[...new Set(sides)].join(isConflict ? ' ≠ ' : ', ')}`,
    LONGEST,
  );
  // It begins with the words that are seen, so that it can be chosen by voice.
  const label = [words, day, statusWord(status)].join(', ');
  const mark = isConflict
    ? `<path class="mark" d="M${AXIS} ${y - 8} l8 8 l-8 8 l-8 -8 z"/>`
    : `<circle class="mark" cx="${AXIS}" cy="${y}" r="5"/>`;
  const attributes = `role="button" tabindex="-1" class="fact ${status}" data-key="${escapeHtml(id)}" aria-label="${escapeHtml(label)}" data-open="${opens(passage.article, passage.start, passage.end)}"`;
  const box = `<rect class="box" x="${TEXT - 8}" y="${y - 12}" width="${WIDTH - TEXT}" height="24" rx="3"/>`;
  return `<g ${attributes}>${box}${mark}<text x="${TEXT}" y="${y + 5}">${escapeHtml(words)}</text></g>`;
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
