import type * as vscode from 'vscode';
import { sidecarOf } from './places.ts';

/** Where a file lies now that files were moved. */
export type PlaceNow = (uri: vscode.Uri) => vscode.Uri;

/** Tells where files lie after a renaming; sidecars lie beside their articles. */
export function placeNow(files: vscode.FileRenameEvent['files']): PlaceNow {
  return (uri) => {
    const id = uri.toString();
    for (const { oldUri, newUri } of files) {
      if (id === oldUri.toString()) return newUri;
      if (id === sidecarOf(oldUri).toString()) return sidecarOf(newUri);
      const isInside = uri.path.startsWith(`${oldUri.path}/`) && id.startsWith(`${oldUri.toString()}/`);
      if (isInside) return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
    }
    return uri;
  };
}
