import * as vscode from 'vscode';
import type { FileMoves, Move } from '../../engine/annotations/follow-moves.ts';
import { hasArticleEnding } from '../../host/is-article.ts';
import { readSidecarText } from '../article-reader.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import { findSidecars } from '../find-files.ts';
import { articleOf, fileName, isSidecar, sidecarOf } from '../places.ts';
import { writeSidecar } from '../write-sidecar.ts';

/**
 * Lets the paths in all sidecars lead where they led before files were moved; answers the articles whose sidecars were changed. What
 * cannot be changed is told to the person.
 * @param alone articles that came to lie beside annotations of somebody else, whose paths are right as they are
 */
export async function keepPaths(
  files: vscode.FileRenameEvent['files'],
  alone: ReadonlySet<string>,
  store: ArticleStore,
  client: EngineClient,
): Promise<readonly vscode.Uri[]> {
  const moved = files
    .filter(({ oldUri }) => mayBeNamed(oldUri))
    .map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
  if (moved.length === 0) return [];
  const known = [...store.articles].filter(({ facts }) => facts.sidecar !== undefined);
  const sidecars = new Map(
    [...(await findSidecars()), ...known.map(({ uri }) => sidecarOf(uri))].map((uri) => [
      uri.toString(),
      uri,
    ]),
  );
  const changed: vscode.Uri[] = [];
  const failed: string[] = [];
  for (const sidecar of sidecars.values()) {
    const article = articleOf(sidecar);
    const to = article.toString();
    const own = { from: alone.has(to) ? to : placeBefore(to, moved), to };
    const written = await writePaths(sidecar, { own, moved }, client).catch(() => 'failed' as const);
    if (written === 'failed') failed.push(fileName(sidecar));
    if (written === 'written') changed.push(article);
  }
  if (failed.length > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The paths to what was moved could not be changed in: {0}.', failed.join(', ')),
    );
  return changed;
}

/** Lets the paths in one sidecar lead where they led. */
export async function writePaths(
  sidecar: vscode.Uri,
  moves: FileMoves,
  client: EngineClient,
): Promise<'written' | 'right' | 'failed'> {
  const before = await readSidecarText(sidecar);
  // Most annotations name no file, and reading YAML takes long.
  if (!before?.includes('file')) return 'right';
  const edit = await client.engine.followMoves(before, moves);
  if (!edit.ok) return 'failed';
  if (edit.edits.length === 0) return 'right';
  const written = await writeSidecar(sidecar, { before, after: edit.text, edits: edit.edits });
  return written === 'written' ? 'written' : 'failed';
}

/** Articles are named, and folders lead to them; a picture that is moved is nothing to annotations. */
function mayBeNamed(uri: vscode.Uri): boolean {
  return !isSidecar(uri) && (hasArticleEnding(uri.path) || !/\.[^./]+$/.test(uri.path));
}

function placeBefore(id: string, moved: readonly Move[]): string {
  for (const { from, to } of moved) {
    if (id === to) return from;
    if (id.startsWith(`${to}/`)) return from + id.slice(to.length);
  }
  return id;
}
