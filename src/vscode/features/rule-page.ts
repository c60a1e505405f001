import * as vscode from 'vscode';
import { FINDING_CODES } from '../../engine/model/kinds.ts';

/** Shows the page that explains a finding code. Argument: the code. */
export const SHOW_RULE = 'secondSource.showRule';

/**
 * Where a code's page lies. Problems link to the file itself: VS Code no longer runs commands from such links. The manifest
 * associates these files with the Markdown preview, so that a click shows a page, not its source.
 */
export function rulePage(extensionUri: vscode.Uri, code: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'media', 'rules', `${code.replace('/', '-')}.md`);
}

export function registerRulePage(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_RULE, async (code: unknown) => {
    const wanted = FINDING_CODES.find((known) => known === code) ?? (await pickCode());
    if (wanted) await vscode.commands.executeCommand('vscode.open', rulePage(extensionUri, wanted));
  });
}

async function pickCode(): Promise<string | undefined> {
  const title = vscode.l10n.t('Show the page of which rule?');
  return vscode.window.showQuickPick([...FINDING_CODES], { title });
}
