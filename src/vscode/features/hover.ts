import * as vscode from 'vscode';
import { VERDICTS } from '../../engine/annotations/annotation-change.ts';
import type { HoverEntity, HoverPlace, HoverVerdict, HoverView } from '../../engine/views/hover-view.ts';
import type { ArticleStore } from '../article-store.ts';
import { toOffset, toRange } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import { actingWords, countryLine, roleLines } from '../entity-lines.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Log } from '../log.ts';
import { ARTICLE_LANGUAGES, fileName } from '../places.ts';
import { anchorWords, roomWords, valueWords } from '../value-words.ts';
import { duplicateWords, kindWord, verdictWord } from '../words.ts';
import { OPEN_PASSAGE, passageLink } from './open-passage.ts';

/** How many articles, names and notes a hover lists: it must be read at a glance, with two or three links. */
const SHOWN_PLACES = 2;
const SHOWN_NAMES = 4;
const SHOWN_NOTES = 2;
const SHOWN_ROLES = 3;

/** A note is read in full in its file. Unit: UTF-16 units. */
const LONGEST_NOTE = 200;

export function registerHover(store: ArticleStore, client: EngineClient, log: Log): vscode.Disposable {
  return vscode.languages.registerHoverProvider([...ARTICLE_LANGUAGES], {
    provideHover: (document, position) =>
      log.guard('Hovering', undefined, async () => {
        if (!store.get(document.uri.toString())) return undefined;
        const known = await store.current(document.uri);
        if (!known) return undefined;
        const view = await client.engine.hover(known.facts.id, toOffset(known.lines, position));
        const { start, end } = view?.span ?? { start: 0, end: 0 };
        const words = known.facts.text.slice(start, end);
        return (
          view && new vscode.Hover(hoverText(view, known.facts.id, words), toRange(known.lines, view.span))
        );
      }),
  });
}

/** All text of an article is escaped; the only live part is the command that opens a passage. */
export function hoverText(view: HoverView, here: string, words: string): vscode.MarkdownString {
  const lines = [
    ...(view.entity ? entityLines(view, view.entity, here) : valueLines(view, words)),
    ...view.verdicts.slice(-SHOWN_NOTES).map(verdictLine),
    ...view.notes
      .slice(-SHOWN_NOTES)
      .map((note) => vscode.l10n.t('Note: {0}', escapeMarkdown(shortened(note)))),
  ];
  // Two spaces and a line end: a line of its own without the gap of a paragraph.
  const text = new vscode.MarkdownString(lines.join('  \n'));
  text.isTrusted = { enabledCommands: [OPEN_PASSAGE] };
  return text;
}

function entityLines(view: HoverView, entity: HoverEntity, here: string): string[] {
  const lines = [titleLine(entity.name, view)];
  const country = countryLine(entity.country);
  if (country)
    lines.push(
      entity.actsFor === undefined ? country : `${country}, ${actingWords(escapeMarkdown(entity.actsFor))}`,
    );
  lines.push(...roleLines(entity.roles, SHOWN_ROLES));
  if (entity.aliases.length > 0) lines.push(vscode.l10n.t('Also: {0}', namesOf(entity.aliases)));
  const perhaps = duplicateWords(entity.duplicates.map(escapeMarkdown));
  if (perhaps) lines.push(perhaps.charAt(0).toLocaleUpperCase() + perhaps.slice(1));
  const places = entity.places.filter((place) => place.article !== here);
  // A line that says "1 more" takes as much room as that one.
  const shown = places.length === SHOWN_PLACES + 1 ? places.length : SHOWN_PLACES;
  for (const place of places.slice(0, shown)) lines.push(placeLine(place));
  const rest = places.length - shown;
  if (rest > 0) lines.push(vscode.l10n.t('and in {0} more articles', rest));
  if (places.length === 0) lines.push(vscode.l10n.t('Named in this article alone'));
  return lines;
}

function titleLine(title: string, { kind }: HoverView): string {
  return `**${escapeMarkdown(title)}**${kind ? ` · ${kindWord(kind)}` : ''}`;
}

function verdictLine({ verdict, note }: HoverVerdict): string {
  const known = VERDICTS.find((candidate) => candidate === verdict);
  const word = known ? verdictWord(known) : escapeMarkdown(verdict);
  return note === undefined
    ? vscode.l10n.t('Verdict: {0}', word)
    : vscode.l10n.t('Verdict: {0}. {1}', word, escapeMarkdown(shortened(note)));
}

function shortened(note: string): string {
  return note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE)}…` : note;
}

function placeLine(place: HoverPlace): string {
  const name = place.outlet ?? fileName(vscode.Uri.parse(place.article));
  const link = `[${escapeMarkdown(name)}](${passageLink(place.article, place.span)})`;
  return `${link}: ${namesOf(place.names)} (${place.count}×)`;
}

function namesOf(names: readonly string[]): string {
  const more = names.length > SHOWN_NAMES ? ' …' : '';
  return names.slice(0, SHOWN_NAMES).map(escapeMarkdown).join(', ') + more;
}

/** What the words were read as, what that leans on, and what would agree with it. */
function valueLines({ kind, value }: HoverView, words: string): string[] {
  if (!value) return [];
  const anchor = 'anchor' in value ? anchorWords(value.anchor) : '';
  const read = [valueWords(value), anchor].filter(Boolean).join(', ');
  const said = escapeMarkdown(shortened(words.replace(/\s+/g, ' ')));
  const title = `**${said}** → ${escapeMarkdown(read)}${kind ? ` · ${kindWord(kind)}` : ''}`;
  const room = roomWords(value);
  return room ? [title, escapeMarkdown(room)] : [title];
}
