import * as vscode from 'vscode';
import { escapeHtml } from '../engine/base/escape-html.ts';
import { printHtmlPage } from '../engine/views/print-html-page.ts';

/** The bar over a panel. */
export interface PanelBar {
  /** The stories to choose from: id and title. */
  readonly stories: readonly (readonly [id: string, title: string])[];
  readonly story: string;
  /** Where the panel can be sorted and filtered. */
  readonly choice?: { readonly sortBy: string; readonly filter: string; readonly disputedOnly: boolean };
}

/**
 * The page of a panel: its script and style by nonce, and nothing else that runs or is fetched. What it shows comes by messages, so that
 * it follows what is typed without losing its place.
 */
export function panelPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  nonce: string,
  title: string,
): string {
  const file = (name: string): string =>
    escapeHtml(webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'panels', name)).toString());
  return printHtmlPage({
    title,
    language: vscode.env.language,
    policy: `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
    style: `<link rel="stylesheet" nonce="${nonce}" href="${file('panel.css')}">`,
    body: [
      `<main aria-label="${escapeHtml(title)}">`,
      `<h1>${escapeHtml(title)}</h1>`,
      '<div id="bar" role="toolbar"></div>',
      '<div id="content"></div>',
      '<div id="said" class="apart" role="status" aria-live="polite"></div>',
      '</main>',
      `<script nonce="${nonce}" src="${file('panel.js')}"></script>`,
    ],
  });
}

/** The bar's inside. */
export function barHtml({ stories, story, choice }: PanelBar): string {
  const { l10n } = vscode;
  const option = (value: string, name: string, selected: string): string =>
    `<option value="${escapeHtml(value)}"${value === selected ? ' selected' : ''}>${escapeHtml(name)}</option>`;
  const select = (name: string, label: string, options: string): string =>
    `<label>${escapeHtml(label)} <select data-set="${name}">${options}</select></label>`;
  const parts = [
    stories.length > 1
      ? select('story', l10n.t('Story'), stories.map(([id, title]) => option(id, title, story)).join(''))
      : '',
  ];
  if (choice) {
    const orders = [
      option('dispute', l10n.t('In dispute first'), choice.sortBy),
      option('sources', l10n.t('Told by most first'), choice.sortBy),
      option('time', l10n.t('By time'), choice.sortBy),
    ];
    parts.push(
      select('sortBy', l10n.t('Sort'), orders.join('')),
      `<label><input type="checkbox" data-set="disputedOnly"${choice.disputedOnly ? ' checked' : ''}> ${escapeHtml(l10n.t('In dispute only'))}</label>`,
      `<label>${escapeHtml(l10n.t('Filter'))} <input type="search" data-set="filter" value="${escapeHtml(choice.filter)}"></label>`,
      `<button type="button" data-do="copy">${escapeHtml(l10n.t('Copy'))}</button>`,
      `<button type="button" data-do="export">${escapeHtml(l10n.t('Export…'))}</button>`,
    );
  }
  return parts.join('');
}
