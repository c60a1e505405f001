import * as vscode from 'vscode';
import { openEntity } from '../../archive/listed-rows.ts';
import type { NameKind } from '../../engine/model/kinds.ts';
import { countryLine, roleLines } from '../entity-lines.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { fileName } from '../places.ts';
import { articleCount, duplicateWords, kindHeading, kindWord, mentionCount, placesWords } from '../words.ts';
import { OPEN_PASSAGE } from './open-passage.ts';
import type { KindNode, SourceNode, StoryNode, ThingNode } from './tree-nodes.ts';

export function kindItem({ kind, things }: KindNode): vscode.TreeItem {
  const state =
    kind === 'group' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const item = new vscode.TreeItem(kindHeading(kind), state);
  item.description = String(things.count);
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[kind]);
  return item;
}

export function sourceItem({ article, outlet, things }: SourceNode): vscode.TreeItem {
  const uri = vscode.Uri.parse(article);
  const item = new vscode.TreeItem(fileName(uri), vscode.TreeItemCollapsibleState.Collapsed);
  item.description = [outlet, String(things.count)].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.tooltip = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
  return item;
}

export function storyItem({ title, articles }: StoryNode): vscode.TreeItem {
  const name = title || vscode.l10n.t('Other articles');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = articleCount(articles);
  item.iconPath = new vscode.ThemeIcon('book');
  item.tooltip = name;
  return item;
}

export function thingItem({ row, parent, named, mentions, duplicates }: ThingNode): vscode.TreeItem {
  const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
  const articles = articleCount(named);
  const count = parent.type === 'source' ? mentionCount(mentions) : placesWords(mentions, named);
  const perhaps = duplicateWords(duplicates.map(({ name }) => name));
  item.description = perhaps ? `${count} · ${perhaps}` : count;
  if (perhaps) item.iconPath = new vscode.ThemeIcon('question');
  else if (parent.type !== 'kind') item.iconPath = new vscode.ThemeIcon(KIND_ICONS[row.kind]);
  item.accessibilityInformation = {
    label: [row.name, kindWord(row.kind), mentionCount(mentions), articles, perhaps]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}

/** How many other names a tooltip lists. */
const SHOWN_NAMES = 6;

export function thingTooltip({ row: listed, named, mentions, duplicates }: ThingNode): vscode.MarkdownString {
  const row = openEntity(listed);
  const lines = [`**${escapeMarkdown(row.name)}** · ${kindWord(row.kind)}`];
  const country = countryLine(row.country);
  if (country) lines.push(country);
  lines.push(...roleLines(row.roles, SHOWN_NAMES));
  if (row.aliases.length > 0) {
    const names = row.aliases.slice(0, SHOWN_NAMES).map(escapeMarkdown).join(', ');
    lines.push(vscode.l10n.t('Also: {0}', names));
  }
  lines.push(`${mentionCount(mentions)}, ${articleCount(named)}`);
  const perhaps = duplicateWords(duplicates.map(({ name }) => escapeMarkdown(name)));
  if (perhaps) lines.push(perhaps);
  const text = new vscode.MarkdownString(lines.join('\n\n'));
  text.isTrusted = { enabledCommands: [OPEN_PASSAGE] };
  return text;
}

const KIND_ICONS: Readonly<Record<NameKind, string>> = {
  person: 'account',
  organization: 'organization',
  place: 'location',
  event: 'calendar',
  document: 'law',
  work: 'book',
  product: 'package',
  group: 'globe',
};
