import * as vscode from 'vscode';
import type { Log } from '../log.ts';

/**
 * Puts the sample story into a folder and opens it. Arguments, for those that have chosen already: the folder, and whether to open it.
 * Answers the sample's own folder.
 */
export const OPEN_SAMPLE = 'secondSource.openSample';

/** The folder under `samples` that ships with the extension. */
const SAMPLE = 'harbour-summit';

/** What its copy is called. */
const COPY = 'second-source-sample';

/** Where the folder is noted that an article is to be shown of, for after the editor has started anew on it. */
const OPENED = 'sample';

/** What is shown first: an article that others contradict. */
const FIRST = 'freight-ledger.txt';

export function registerOpenSample(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  const { extensionUri, globalState } = context;
  void log.guard('Showing the sample', undefined, () => showFirst(context));
  return vscode.commands.registerCommand(OPEN_SAMPLE, (into: unknown, open: unknown = true) =>
    log.guard('Opening the sample', undefined, async () => {
      const parent = into instanceof vscode.Uri ? into : await pickFolder();
      if (!parent) return undefined;
      const target = vscode.Uri.joinPath(parent, COPY);
      await copySample(vscode.Uri.joinPath(extensionUri, 'samples', SAMPLE), target);
      if (open === true) {
        await globalState.update(OPENED, target.toString());
        await vscode.commands.executeCommand('vscode.openFolder', target);
      }
      return target;
    }),
  );
}

async function showFirst({ globalState, subscriptions }: vscode.ExtensionContext): Promise<void> {
  const opened = globalState.get<string>(OPENED);
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === opened);
  if (!folder) return;
  await globalState.update(OPENED, undefined);
  await vscode.commands.executeCommand('secondSource.entities.focus');
  const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, FIRST));
  const found = onceInConflict(document.uri, () => {
    goToConflict(document.uri);
  });
  subscriptions.push(found);
}

/** Calls back as soon as others contradict an article. */
function onceInConflict(uri: vscode.Uri, call: () => void): vscode.Disposable {
  const look = (): void => {
    const marks = vscode.languages.getDiagnostics(uri);
    if (!marks.some(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)) return;
    listener.dispose();
    call();
  };
  const listener = vscode.languages.onDidChangeDiagnostics(look);
  look();
  return listener;
}

/** The sample begins at what it is there to show, unless the person has gone elsewhere meanwhile. */
function goToConflict(uri: vscode.Uri): void {
  const editor = vscode.window.activeTextEditor;
  const isUntouched = editor?.selection.isEmpty && editor.selection.active.isEqual(new vscode.Position(0, 0));
  if (isUntouched && editor.document.uri.toString() === uri.toString())
    void vscode.commands.executeCommand('secondSource.nextConflict');
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Where may the folder {0} be put?', COPY),
    openLabel: vscode.l10n.t('Put the Sample Here'),
  });
  return picked?.[0];
}

/** What is there already stays as it is: it may be annotated. Only text goes through every kind of file system. */
async function copySample(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  const there = new Set((await vscode.workspace.fs.readDirectory(to)).map(([name]) => name));
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    if (type !== vscode.FileType.File || there.has(name)) continue;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, name));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(to, name), bytes);
  }
}
