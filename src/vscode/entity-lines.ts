import * as vscode from 'vscode';
import type { CountryView } from '../engine/views/country-view.ts';
import type { RoleSource, RoleView } from '../engine/views/role-view.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { passageLink } from './features/open-passage.ts';
import { fileName } from './places.ts';

/** How many sources a role lists before it only counts them: one leads there, and more would be a wall of links. */
const SHOWN_SOURCES = 1;

/** One Markdown line a role, with links to where it is said: hovers and tooltips must allow the command that opens a passage. */
export function roleLines(roles: readonly RoleView[], shown: number): readonly string[] {
  const lines = roles
    .slice(0, shown)
    .map(({ role, sources }) => `${escapeMarkdown(role)} (${sourcesOf(sources)})`);
  const rest = roles.length - shown;
  return rest > 0 ? [...lines, vscode.l10n.t('and {0} more roles', rest)] : lines;
}

/** What an entity has to do with a country without being it. */
export function countryLine(country: CountryView | undefined): string | undefined {
  if (!country) return undefined;
  const name = escapeMarkdown(country.name);
  return country.as === 'capital'
    ? vscode.l10n.t('Capital of {0}', name)
    : vscode.l10n.t('Of the people of {0}', name);
}

/** That a capital stands for its government at a place. Plain text. */
export function actingWords(country: string): string {
  return vscode.l10n.t('here: the government of {0}', country);
}

function sourcesOf(sources: readonly RoleSource[]): string {
  const links = sources.slice(0, SHOWN_SOURCES).map((source) => {
    const name = source.outlet ?? fileName(vscode.Uri.parse(source.article));
    return `[${escapeMarkdown(name)}](${passageLink(source.article, source)})`;
  });
  const rest = sources.length - links.length;
  return rest > 0 ? `${links.join(', ')}, +${rest}` : links.join(', ');
}
