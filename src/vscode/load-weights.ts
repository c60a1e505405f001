import * as vscode from 'vscode';
import type { EngineApi } from '../engine/api.ts';

/** Hands the tagger's weights to the engine if they ship with the extension; rules alone serve without them. */
export async function loadWeights(extensionUri: vscode.Uri, engine: EngineApi): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, 'media', 'tagger.bin');
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return;
  }
  await engine.loadWeights(bytes);
}
