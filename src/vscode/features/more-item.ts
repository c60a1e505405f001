import * as vscode from 'vscode';
import type { Log } from '../log.ts';
import type { MoreNode } from './shown-rows.ts';

/** The row under a list that is not shown whole; activating it shows more. */
export function moreItem(node: MoreNode<unknown>, command: string): vscode.TreeItem {
  const words = vscode.l10n.t('Show More');
  const item = new vscode.TreeItem(words);
  item.description = vscode.l10n.t('{0} not shown', node.hidden);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.accessibilityInformation = { label: `${words}, ${item.description}` };
  item.command = { command, title: words, arguments: [node] };
  return item;
}

/** The command of such rows goes on to the first row that was not shown. */
export function registerShowMore<Node>(
  command: string,
  view: vscode.TreeView<Node>,
  showMore: (node: MoreNode<Node>) => Node | undefined,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, (node: MoreNode<Node>) =>
    log.guard('Showing more rows', undefined, async () => {
      const first = showMore(node);
      if (first !== undefined) await view.reveal(first, { select: true, focus: true });
    }),
  );
}
