import * as vscode from 'vscode';
import { valueWords } from '../value-words.ts';
import { articleCount, kindWord, mentionCount, placesWords } from '../words.ts';
import type { ValueNode, ValuesNode } from './tree-nodes.ts';

export function valuesItem({ what, values }: ValuesNode): vscode.TreeItem {
  const name = what === 'dates' ? vscode.l10n.t('Dates') : vscode.l10n.t('Figures');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(values.count);
  item.iconPath = new vscode.ThemeIcon(what === 'dates' ? 'calendar' : 'symbol-number');
  return item;
}

export function valueItem({ row, mentions }: ValueNode): vscode.TreeItem {
  const name = valueWords(row.value);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const count = row.articles.length;
  item.description = placesWords(mentions, count);
  item.tooltip = `${name} (${kindWord(row.value.kind)})`;
  item.accessibilityInformation = {
    label: `${name}, ${kindWord(row.value.kind)}, ${mentionCount(mentions)}, ${articleCount(count)}`,
  };
  return item;
}
