import * as vscode from 'vscode';
import { mayBeArticle } from '../host/is-article.ts';
import { isSidecar, relativePath } from './places.ts';

/** No folder of articles is larger; a checked-out code repository with generated texts may be. */
const MOST_FILES = 20_000;

const SIDECARS = '**/*.annotations.yaml';

/** The files under a folder that may hold an article, by name alone; nothing is read. */
export async function findArticleFiles(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found =
    folder.scheme === 'file'
      ? await vscode.workspace.findFiles(
          new vscode.RelativePattern(folder, '**/*.{txt,news,md,TXT,NEWS,MD}'),
          undefined,
          MOST_FILES,
        )
      : await walk(folder);
  const articles = found.filter((uri) => mayBeArticle(relativePath(uri)));
  return articles.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether somebody keeps annotations in one of the folders. */
export async function hasSidecar(): Promise<boolean> {
  const found = await vscode.workspace.findFiles(SIDECARS, '**/node_modules/**', 1);
  return found.length > 0;
}

/** The sidecars in all folders that the editor can search. */
export async function findSidecars(): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(SIDECARS, '**/node_modules/**', MOST_FILES);
  return found.filter(isSidecar);
}

/** Virtual file systems have no search: their folders are walked. Those that begin with a dot are left alone. */
async function walk(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const waiting = [folder];
  for (let next = waiting.shift(); next && found.length < MOST_FILES; next = waiting.shift()) {
    const here = next;
    for (const [name, type] of await entriesOf(here)) {
      const uri = vscode.Uri.joinPath(here, name);
      if (type & vscode.FileType.File) found.push(uri);
      else if (type === vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules')
        waiting.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
