import * as vscode from 'vscode';
import { hasArticleEnding, isAboutProject } from '../../host/is-article.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import type { ArticleWatch } from '../article-watch.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Problems } from '../features/problems.ts';
import type { Log } from '../log.ts';
import { onDidChangeSettings, readSettings, writeSetting } from '../settings.ts';
import { registerAnnotationCommands } from './annotation-commands.ts';
import { AnnotationList } from './annotation-list.ts';
import { GROUPINGS, type Grouping } from './annotation-nodes.ts';
import { ANNOTATIONS_VIEW, AnnotationsView, careBadge } from './annotations-view.ts';
import { registerApplyCommands } from './apply-commands.ts';
import { registerEvidenceCommands } from './evidence-commands.ts';
import { AnnotationFinder } from './find-annotation.ts';
import { registerRepairCommands } from './repair-commands.ts';
import { registerReportCommand } from './report-command.ts';
import { registerThreadCommands } from './thread-commands.ts';
import { Threads } from './threads.ts';
import { registerUndoCommands } from './undo-commands.ts';
import { registerVerdictCommand } from './verdict-command.ts';

/** Everything that shows what people wrote, and lets them write it: threads, the Annotations view, their commands. */
export function showAnnotations(
  store: ArticleStore,
  watch: ArticleWatch,
  problems: Problems,
  client: EngineClient,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const list = new AnnotationList(store, client, annotator, log);
  const threads = new Threads(list, async (uri) => {
    if (!hasArticleEnding(uri.path) || isAboutProject(uri.path)) return false;
    await watch.wake();
    return (await store.current(uri)) !== undefined;
  });
  const provider = new AnnotationsView(list);
  const view = vscode.window.createTreeView(ANNOTATIONS_VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const finder = new AnnotationFinder(store, list, threads, () => {
    const [row] = view.selection;
    return row?.type === 'annotation' ? row : undefined;
  });
  const update = (): void => {
    provider.update();
    view.badge = careBadge(list, annotator);
    const hasAny = [...list.articles].length > 0;
    void vscode.commands.executeCommand('setContext', 'secondSource.hasAnnotations', hasAny);
  };
  const wake = (): void => {
    if (view.visible) void watch.wake();
  };
  wake();
  return vscode.Disposable.from(
    list,
    threads,
    provider,
    view,
    annotator.kept,
    list.onDidChange(update),
    annotator.kept.onDidChange(update),
    onDidChangeSettings(update),
    view.onDidChangeVisibility(wake),
    registerGrouping(log),
    registerVerdictCommand(store, problems, client, annotator, log),
    registerThreadCommands(store, client, annotator, list, threads, log),
    registerAnnotationCommands(finder, threads, annotator, log),
    registerRepairCommands(store, list, finder, annotator, log),
    registerEvidenceCommands(store, client, list, finder, annotator, log),
    registerApplyCommands(store, list, finder, annotator, log),
    registerUndoCommands(store, annotator, log),
    registerReportCommand(store, client, log),
  );
}

/** The grouping is a setting, so that it is remembered. */
function registerGrouping(log: Log): vscode.Disposable {
  return vscode.commands.registerCommand('secondSource.groupAnnotations', () =>
    log.guard('Grouping annotations', undefined, async () => {
      const now = readSettings()['annotations.groupBy'];
      const items = GROUPINGS.map((by) => ({
        label: groupingWords(by),
        by,
        description: by === now ? vscode.l10n.t('as it is now') : '',
      }));
      const title = vscode.l10n.t('Group annotations by');
      const picked = await vscode.window.showQuickPick(items, { title });
      if (picked) await writeSetting('annotations.groupBy', picked.by);
    }),
  );
}

function groupingWords(by: Grouping): string {
  switch (by) {
    case 'article':
      return vscode.l10n.t('Article');
    case 'verdict':
      return vscode.l10n.t('Verdict');
    case 'author':
      return vscode.l10n.t('Author');
    case 'state':
      return vscode.l10n.t('Open or resolved');
    default:
      return by satisfies never;
  }
}
