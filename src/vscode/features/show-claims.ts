import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';
import type { ArticleWatch } from '../article-watch.ts';
import { coalesce } from '../coalesce.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { onDidChangeSettings, readSettings, writeSetting } from '../settings.ts';
import { CLAIMS_VIEW, ClaimsView, SHOW_MORE_CLAIMS } from './claims-view.ts';
import { registerShowMore } from './more-item.ts';

/** The Claims view with the choice in its title. */
export function showClaims(
  store: ArticleStore,
  watch: ArticleWatch,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  const provider = new ClaimsView(store, client, log);
  const view = vscode.window.createTreeView(CLAIMS_VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const tell = (): void => {
    const isDisputed = readSettings()['claims.show'] === 'disputed';
    view.description = isDisputed ? vscode.l10n.t('in dispute') : '';
    void vscode.commands.executeCommand(
      'setContext',
      'secondSource.claimsShow',
      isDisputed ? 'disputed' : 'all',
    );
  };
  const update = coalesce(async () => {
    if (view.visible) await provider.update();
  });
  const opened = (): void => {
    if (!view.visible) return;
    const reading = watch.wake();
    void vscode.window.withProgress({ location: { viewId: CLAIMS_VIEW } }, () => reading);
    void update();
  };
  const show = (what: 'all' | 'disputed') => () =>
    log.guard('Changing what claims are shown', undefined, () => writeSetting('claims.show', what));
  tell();
  opened();
  return vscode.Disposable.from(
    provider,
    view,
    view.onDidChangeVisibility(opened),
    store.onDidChange(update),
    onDidChangeSettings(() => {
      tell();
      void update();
    }),
    registerShowMore(SHOW_MORE_CLAIMS, view, (node) => provider.showMore(node), log),
    vscode.commands.registerCommand('secondSource.showDisputedClaims', show('disputed')),
    vscode.commands.registerCommand('secondSource.showAllClaims', show('all')),
  );
}
