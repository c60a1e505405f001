import * as vscode from 'vscode';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { decodeText, LARGEST_FILE_BYTES, withLineFeeds } from '../host/decode-text.ts';
import {
  hasArticleEnding,
  hasSentence,
  isAboutProject,
  mayBeArticle,
  readFrontMatter,
} from '../host/is-article.ts';
import { groupOf, openDocument, relativePath, sidecarOf } from './places.ts';

/** Why a file is no article, or cannot be read as one. */
export type NotRead =
  | { readonly kind: 'not-an-article' | 'about-project' | 'no-sentence' | 'binary' | 'missing' | 'failed' }
  | { readonly kind: 'too-large'; readonly bytes: number };

/** All that the engine is told of an article except its version, or why it is told nothing. */
export type Reading = { readonly facts: Omit<ArticleFacts, 'version'> } | { readonly notRead: NotRead };

/** Reads a file (or the open editor on it, whatever was typed there) as an article. Never throws on content. */
export async function readArticle(uri: vscode.Uri, isOpen: boolean, folderWide: boolean): Promise<Reading> {
  if (isAboutProject(uri.path)) return { notRead: { kind: 'about-project' } };
  if (!(isOpen ? mayBeOpenArticle(uri) : folderWide && isInFolder(uri)))
    return { notRead: { kind: 'not-an-article' } };
  const read = await readText(uri, isOpen);
  if ('notRead' in read) return read;
  const { text } = read;
  const front = readFrontMatter(text);
  if (!isOpen && uri.path.toLowerCase().endsWith('.md') && !front?.outlet && !front?.published)
    return { notRead: { kind: 'not-an-article' } };
  if (!hasSentence(text)) return { notRead: { kind: 'no-sentence' } };
  const sidecar = uri.scheme === 'untitled' ? undefined : await readSidecarText(sidecarOf(uri));
  return {
    facts: {
      id: uri.toString(),
      group: groupOf(uri),
      text,
      ...front,
      ...(sidecar === undefined ? {} : { sidecar }),
    },
  };
}

/**
 * The text of a sidecar; `undefined` where there is none. Only unsaved changes are taken from an editor: after the extension replaced
 * the file, an open editor shows the old text for a moment.
 */
export async function readSidecarText(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document?.isDirty) return withLineFeeds(document.getText());
  const read = await readFile(uri);
  return 'text' in read ? read.text : undefined;
}

type ReadText = { readonly text: string } | { readonly notRead: NotRead };

/**
 * The text of an article as the engine wants it: from the editor where it is open, else from its file system. The editor keeps
 * documents for minutes after their tabs are closed, and after their files are deleted: of those only unsaved changes count.
 */
async function readText(uri: vscode.Uri, isOpen: boolean): Promise<ReadText> {
  const document = openDocument(uri);
  return document && (isOpen || document.isDirty)
    ? { text: withLineFeeds(document.getText()) }
    : readFile(uri);
}

async function readFile(uri: vscode.Uri): Promise<ReadText> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE_BYTES) return { notRead: { kind: 'too-large', bytes: size } };
    const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
    return 'problem' in decoded ? { notRead: decoded.problem } : decoded;
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { notRead: { kind: gone ? 'missing' : 'failed' } };
  }
}

function mayBeOpenArticle(uri: vscode.Uri): boolean {
  const language = openDocument(uri)?.languageId;
  if (uri.scheme === 'untitled') return language === 'plaintext' || language === 'news-source';
  const isFile =
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return isFile && (hasArticleEnding(uri.path) || language === 'news-source');
}

function isInFolder(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined && mayBeArticle(relativePath(uri));
}
