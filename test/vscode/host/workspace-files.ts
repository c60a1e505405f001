import * as vscode from 'vscode';
import { until } from '../browser/until.ts';

/** A file of the fixture folder. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The text of a file, `undefined` if it is not there. */
export async function readFile(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
  } catch {
    return undefined;
  }
}

/** Removes what a test has made, if it is there. */
export async function removeFiles(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    try {
      await vscode.workspace.fs.delete(fileUri(name), { recursive: true });
    } catch {
      // It is not there.
    }
  }
}

export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(name), { preview: false });
}

/** Closes all editors; what is unsaved is given up, as the editor would ask about it and wait for an answer. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The extension's marks in a file. */
export function marks(name: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(fileUri(name))
    .filter((diagnostic) => diagnostic.source === 'Second Source');
}

/** Waits for marks that a test is looking for. */
export function untilMarks(
  name: string,
  what: string,
  isSo: (marks: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(`${what} in ${name}`, () => Promise.resolve(isSo(marks(name)) && marks(name)));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The place of words in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`the document does not say "${words}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** What hovers say at words, joined; empty where nothing is said. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  return (await hoversAt(document, words)).map(({ value }) => value).join('\n');
}

export async function hoversAt(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.MarkdownString[]> {
  const { start } = placeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start,
  );
  return hovers.flatMap((hover) =>
    hover.contents.filter((part): part is vscode.MarkdownString => part instanceof vscode.MarkdownString),
  );
}

/** The code actions offered at words, when somebody asks for them. */
export async function actionsAt(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    placeOf(document, words),
  );
}

/** Runs a code action by its title, as if it had been chosen. */
export async function choose(actions: readonly vscode.CodeAction[], title: string): Promise<unknown> {
  const chosen = actions.find((action) => action.title === title);
  if (!chosen?.command) throw new Error(`"${title}" is not offered`);
  return vscode.commands.executeCommand(chosen.command.command, ...((chosen.command.arguments ?? []) as []));
}
