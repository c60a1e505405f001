import * as vscode from 'vscode';
import { SHARED_SIDECAR_NAME, SIDECAR_ENDING } from '../host/is-article.ts';

/** The languages that articles are opened in. */
export const ARTICLE_LANGUAGES: readonly string[] = ['news-source', 'plaintext', 'markdown'];

/** The sidecar lies beside its article. */
export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + SIDECAR_ENDING });
}

export function isSidecar(uri: vscode.Uri): boolean {
  return uri.path.endsWith(SIDECAR_ENDING) && !isSharedSidecar(uri);
}

/** Whether these are a folder's shared annotations: at the root of a workspace folder, nowhere else. */
export function isSharedSidecar(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && uri.path === sharedSidecarOf(folder).path;
}

export function sharedSidecarOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, SHARED_SIDECAR_NAME);
}

export function articleOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) });
}

/** Articles are compared inside their workspace folder; loose files are compared with one another. */
export function groupOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
}

/** The path inside the workspace folder, or the bare name of a loose file. */
export function relativePath(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return fileName(uri);
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : fileName(uri);
}

export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Files in tabs, shown or behind others: what a person calls open. A document may stay loaded long after. */
export function openTabs(): ReadonlyMap<string, vscode.Uri> {
  const uris = vscode.window.tabGroups.all.flatMap((group) => group.tabs.flatMap(uriOfTab));
  return new Map(uris.map((uri) => [uri.toString(), uri]));
}

export function uriOfTab(tab: vscode.Tab): readonly vscode.Uri[] {
  if (tab.input instanceof vscode.TabInputText) return [tab.input.uri];
  return tab.input instanceof vscode.TabInputTextDiff ? [tab.input.modified] : [];
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}
