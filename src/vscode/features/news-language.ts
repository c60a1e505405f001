import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';
import { openTabs } from '../places.ts';
import { readSettings } from '../settings.ts';

/** Shows articles that open as plain text in the language `news-source`, if the setting asks for it. */
export async function useNewsLanguage(store: ArticleStore): Promise<void> {
  if (!readSettings()['articles.useNewsLanguage']) return;
  const open = openTabs();
  for (const document of vscode.workspace.textDocuments) {
    const id = document.uri.toString();
    if (document.languageId === 'plaintext' && open.has(id) && store.get(id))
      await vscode.languages.setTextDocumentLanguage(document, 'news-source');
  }
}
