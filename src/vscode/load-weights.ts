import * as vscode from 'vscode';
import type { EngineClient } from './engine-client.ts';

/** Hands the tagger's weights to the engines if they ship with the extension; rules alone serve without them. */
export async function loadWeights(extensionUri: vscode.Uri, client: EngineClient): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, 'media', 'tagger.bin');
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return;
  }
  await client.tellAll('weights', (engine) => engine.loadWeights(bytes));
}
