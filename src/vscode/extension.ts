import type { ExtensionContext } from 'vscode';

/** Called by the editor when the extension is first needed. */
export function activate(_context: ExtensionContext): void {
  // Features register themselves here.
}
