import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { Outlines } from '../outlines.ts';
import { registerDefinition } from './definition.ts';
import { registerFolding } from './folding.ts';
import { registerHighlights } from './highlights.ts';
import type { Problems } from './problems.ts';
import { registerRename } from './rename.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import { registerSideBySide } from './side-by-side.ts';
import { registerStepCommands } from './step-commands.ts';
import { registerSymbols } from './symbols.ts';

/** All that leads from words to other words. */
export function registerNavigation(
  store: ArticleStore,
  problems: Problems,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  const outlines = new Outlines(store, client);
  let hadArticles = false;
  return vscode.Disposable.from(
    outlines,
    // Keys that work from anywhere are ours only where there are articles.
    store.onDidChange(() => {
      if (store.hasArticles === hadArticles) return;
      hadArticles = store.hasArticles;
      void vscode.commands.executeCommand('setContext', 'secondSource.hasArticles', hadArticles);
    }),
    registerDefinition(store, client, log),
    registerHighlights(outlines, log),
    registerSymbols(outlines, store, client, log),
    registerFolding(outlines, log),
    registerRename(store, client),
    registerSemanticTokens(outlines, store, log),
    registerStepCommands(outlines, store, problems, log),
    registerSideBySide(store, problems, log),
  );
}
