import * as vscode from 'vscode';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import type { ArticleWatch } from '../article-watch.ts';
import { coalesce } from '../coalesce.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { onDidChangeSettings, readSettings, writeSetting } from '../settings.ts';
import { conflictCount } from '../words.ts';
import { entityHere } from './definition.ts';
import { registerDuplicateCommands } from './duplicate-commands.ts';
import { EntitiesView, ENTITIES_VIEW, SHOW_MORE_ENTITIES } from './entities-view.ts';
import { EntityDrag, registerMerge } from './merge-entities.ts';
import { registerShowMore } from './more-item.ts';
import type { Problems } from './problems.ts';
import type { EntityNode } from './tree-nodes.ts';

/** The Entities view with what stands in its title: filter, grouping, order, what is listed. */
export function showEntities(
  store: ArticleStore,
  watch: ArticleWatch,
  problems: Problems,
  client: EngineClient,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const provider = new EntitiesView(store, client, log);
  const view = vscode.window.createTreeView(ENTITIES_VIEW, {
    treeDataProvider: provider,
    dragAndDropController: new EntityDrag(provider, store, client, annotator, log),
    showCollapseAll: true,
    canSelectMany: true,
  });
  // Until everything has been looked at once, nobody can say that there is no article.
  let isWaking = true;
  const tellReading = (): Thenable<unknown> =>
    vscode.commands.executeCommand('setContext', 'secondSource.reading', isWaking || store.isReading);
  const update = coalesce(async () => {
    if (!view.visible) return;
    await provider.update();
    tellState(view, provider);
    await tellReading();
  });
  const opened = (): void => {
    if (!view.visible) return;
    const reading = watch.wake().finally(() => {
      isWaking = false;
      void update();
    });
    void vscode.window.withProgress({ location: { viewId: ENTITIES_VIEW } }, () => reading);
    void update();
  };
  const settingsChanged = (): void => {
    tellSettings();
    void update();
  };
  tellSettings();
  tellState(view, provider);
  void tellReading();
  opened();
  return vscode.Disposable.from(
    provider,
    view,
    registerDuplicateCommands(view, store, client, annotator, log),
    registerMerge(view, provider, store, client, annotator, log),
    registerFilter(provider, update, log),
    registerReveal(view, provider, store, client, log),
    registerShowMore(SHOW_MORE_ENTITIES, view, (node) => provider.showMore(node), log),
    ...registerChoices(log),
    view.onDidChangeVisibility(opened),
    store.onDidChange(update),
    onDidChangeSettings(settingsChanged),
    problems.onDidChange(() => {
      view.badge = badgeOf(problems.conflicts);
    }),
  );
}

function badgeOf(conflicts: number): vscode.ViewBadge | undefined {
  return conflicts > 0 ? { value: conflicts, tooltip: conflictCount(conflicts) } : undefined;
}

/** What the title says beside the view's name, and what stands above its rows. */
function tellState(view: vscode.TreeView<EntityNode>, provider: EntitiesView): void {
  const isOpenOnly = readSettings()['articles.scope'] === 'open';
  view.description = isOpenOnly ? vscode.l10n.t('open editors only') : '';
  const { filter } = provider;
  if (!filter) view.message = '';
  else if (!provider.isEmpty) view.message = vscode.l10n.t('Names with “{0}”', filter);
  else view.message = vscode.l10n.t('No name holds “{0}”.', filter);
}

/** The manifest's menus tell by these which choice is made already. */
function tellSettings(): void {
  const settings = readSettings();
  const tell = (key: string, value: unknown): void => {
    void vscode.commands.executeCommand('setContext', `secondSource.${key}`, value);
  };
  tell('showsValues', settings['entities.showValues']);
  tell('groupBy', settings['entities.groupBy']);
  tell('sortBy', settings['entities.sortBy']);
}

/** Choices in the title are settings, so that they are remembered. */
function registerChoices(log: Log): readonly vscode.Disposable[] {
  const register = (command: string, write: () => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`secondSource.${command}`, () => log.guard(command, undefined, write));
  return [
    register('showValues', () => writeSetting('entities.showValues', true)),
    register('hideValues', () => writeSetting('entities.showValues', false)),
    register('groupByKind', () => writeSetting('entities.groupBy', 'kind')),
    register('groupByArticle', () => writeSetting('entities.groupBy', 'article')),
    register('groupByStory', () => writeSetting('entities.groupBy', 'story')),
    register('sortByMentions', () => writeSetting('entities.sortBy', 'mentions')),
    register('sortByArticles', () => writeSetting('entities.sortBy', 'articles')),
    register('sortByName', () => writeSetting('entities.sortBy', 'name')),
  ];
}

/** The rows follow the filter while it is typed; Escape gives the old one back. */
function registerFilter(provider: EntitiesView, update: () => Promise<void>, log: Log): vscode.Disposable {
  const set = (filter: string): void => {
    provider.filter = filter.trim();
    void vscode.commands.executeCommand('setContext', 'secondSource.filtersEntities', provider.filter !== '');
    void update();
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('secondSource.filterEntities', () =>
      log.guard('Filtering the entities', undefined, async () => {
        await vscode.commands.executeCommand(`${ENTITIES_VIEW}.focus`);
        const before = provider.filter;
        const value = await vscode.window.showInputBox({
          title: vscode.l10n.t('Filter the Entities'),
          prompt: vscode.l10n.t('Part of a name. Empty shows all.'),
          value: before,
          validateInput: (typed) => {
            set(typed);
            return undefined;
          },
        });
        set(value ?? before);
      }),
    ),
    vscode.commands.registerCommand('secondSource.clearEntityFilter', () => {
      set('');
    }),
  );
}

/** Shows whoever is named at the cursor in the tree. */
function registerReveal(
  view: vscode.TreeView<EntityNode>,
  provider: EntitiesView,
  store: ArticleStore,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand('secondSource.revealInTree', () =>
    log.guard('Showing an entity in its view', false, async () => {
      const editor = vscode.window.activeTextEditor;
      const here = editor && (await entityHere(store, client, editor.document, editor.selection.active));
      if (!here) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a name.'));
        return false;
      }
      await vscode.commands.executeCommand(`${ENTITIES_VIEW}.focus`);
      await provider.update();
      const node = provider.show(here.row, here.known.facts.id);
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
      return node !== undefined;
    }),
  );
}
