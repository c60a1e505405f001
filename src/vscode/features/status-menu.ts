import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';
import type { Log } from '../log.ts';
import { onDidChangeSettings, readSettings, writeSetting } from '../settings.ts';
import { articleCount, conflictCount } from '../words.ts';
import type { Problems } from './problems.ts';

/** What the status item opens: where to look next, what to show, and help. */
export const SHOW_MENU = 'secondSource.showMenu';

export function registerStatusMenu(store: ArticleStore, problems: Problems, log: Log): vscode.Disposable {
  const tell = (): void => {
    const focused = readSettings()['findings.show'] === 'conflicts';
    void vscode.commands.executeCommand('setContext', 'secondSource.onlyConflicts', focused);
  };
  let shown = readSettings()['findings.show'];
  tell();
  const show = (what: 'all' | 'conflicts') => () =>
    log.guard('Changing what is shown', undefined, () => writeSetting('findings.show', what));
  return vscode.Disposable.from(
    onDidChangeSettings(() => {
      tell();
      if (readSettings()['findings.show'] === shown) return;
      shown = readSettings()['findings.show'];
      problems.showAgain();
    }),
    vscode.commands.registerCommand('secondSource.showOnlyConflicts', show('conflicts')),
    vscode.commands.registerCommand('secondSource.showAllFindings', show('all')),
    vscode.commands.registerCommand(SHOW_MENU, () =>
      log.guard('Showing the menu', undefined, async () => {
        const count = [...store.articles].length;
        const title = `Second Source: ${articleCount(count)}, ${conflictCount(problems.conflicts)}`;
        const picked = await vscode.window.showQuickPick(menuItems(), { title });
        if (picked?.command) await vscode.commands.executeCommand(picked.command);
      }),
    ),
    registerLanguageStatus(store, problems),
  );
}

interface MenuItem extends vscode.QuickPickItem {
  readonly command?: string;
}

function menuItems(): readonly MenuItem[] {
  const { l10n } = vscode;
  const settings = readSettings();
  const line = (label: string): MenuItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const item = (label: string, icon: string, command: string): MenuItem => ({
    label: `$(${icon}) ${label}`,
    command,
  });
  return [
    item(l10n.t('Go to the Next Conflict'), 'arrow-down', 'secondSource.nextConflict'),
    item(l10n.t('Show the Problems'), 'list-unordered', 'workbench.actions.view.problems'),
    item(l10n.t('Show the Entities'), 'organization', 'secondSource.entities.focus'),
    item(l10n.t('Show the Claims'), 'law', 'secondSource.claims.focus'),
    item(l10n.t('Compare the Sources in a Table'), 'table', 'secondSource.showMatrix'),
    item(l10n.t('Show the Timeline'), 'graph-line', 'secondSource.showTimeline'),
    line(l10n.t('What is shown')),
    settings['findings.show'] === 'all'
      ? item(l10n.t('Show Conflicts Only'), 'eye', 'secondSource.showOnlyConflicts')
      : item(l10n.t('Show All Findings'), 'eye-closed', 'secondSource.showAllFindings'),
    settings['articles.scope'] === 'folder'
      ? item(l10n.t('Read Open Editors Only'), 'files', 'secondSource.showOpenOnly')
      : item(l10n.t('Read the Whole Folder'), 'folder-opened', 'secondSource.showWholeFolder'),
    line(l10n.t('Help')),
    item(l10n.t('Explain a Rule…'), 'question', 'secondSource.showRule'),
    item(l10n.t('Settings'), 'gear', 'secondSource.openSettings'),
    item(l10n.t('Show the Log'), 'output', 'secondSource.showLog'),
  ];
}

/** In the language's own status: what was read, and the switch between the folder and the open editors. */
function registerLanguageStatus(store: ArticleStore, problems: Problems): vscode.Disposable {
  const selector = ['news-source', 'plaintext', 'markdown'].map((language) => ({ language }));
  const item = vscode.languages.createLanguageStatusItem('secondSource.reading', selector);
  const update = (): void => {
    const isFolder = readSettings()['articles.scope'] === 'folder';
    item.name = vscode.l10n.t('Second Source');
    item.text = articleCount([...store.articles].length);
    item.detail = isFolder ? vscode.l10n.t('the whole folder') : vscode.l10n.t('open editors only');
    item.busy = store.isReading;
    item.command = isFolder
      ? { command: 'secondSource.showOpenOnly', title: vscode.l10n.t('Read Open Editors Only') }
      : { command: 'secondSource.showWholeFolder', title: vscode.l10n.t('Read the Whole Folder') };
  };
  update();
  return vscode.Disposable.from(
    item,
    store.onDidChange(update),
    problems.onDidChange(update),
    onDidChangeSettings(update),
    vscode.commands.registerCommand('secondSource.openSettings', () =>
      vscode.commands.executeCommand('workbench.action.openSettings', '@ext:second-source.second-source'),
    ),
  );
}
