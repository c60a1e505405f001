import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import {
  closeEditors,
  fileUri,
  hoverAt,
  placeOf,
  readFile,
  removeFiles,
  show,
  untilMarks,
} from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const COURIER = 'tidewater-courier.txt';
const SHARED = 'entities.annotations.yaml';

/** Shows the Gazette once the engine knows it and the Courier. */
async function showRead(): Promise<vscode.TextEditor> {
  const editor = await show(GAZETTE);
  await until('a hover that knows the other article', async () =>
    (await hoverAt(editor.document, 'Petra Quill')).includes('tidewater'),
  );
  return editor;
}

function ask<T>(command: string, document: vscode.TextDocument, words: string): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, document.uri, placeOf(document, words).start);
}

function putCursor(editor: vscode.TextEditor, words: string): void {
  const { start } = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
}

function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return editor
    ? `${editor.document.uri.path.split('/').at(-1)}: ${editor.document.getText(editor.selection)}`
    : '';
}

describe('finding one’s way', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles(SHARED);
  });

  it('leads from a short name to the full one', async () => {
    const { document } = await showRead();
    const links = await ask<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document,
      'Quill said',
    );
    assert.deepEqual(
      links.map(({ targetUri, targetRange }) => [targetUri.toString(), document.getText(targetRange)]),
      [[document.uri.toString(), 'Petra Quill']],
    );
  });

  it('lists every mention in every article, and none for plain words', async () => {
    const { document } = await showRead();
    const list = (words: string): Thenable<vscode.Location[]> =>
      ask('vscode.executeReferenceProvider', document, words);
    const files = new Set((await list('Oskar Brandvold')).map(({ uri }) => uri.toString()));
    assert.deepEqual([...files].sort(), [fileUri(GAZETTE).toString(), fileUri(COURIER).toString()]);
    assert.ok((await list('Oskar Brandvold')).length >= 3);
    assert.deepEqual(await list('has waited long'), []);
  });

  it('marks the mentions in the article at hand', async () => {
    const { document } = await showRead();
    const marked = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document,
      'Petra Quill',
    );
    assert.deepEqual(
      marked.map(({ range }) => document.getText(range)),
      ['Petra Quill', 'Quill'],
    );
  });

  it('outlines an article: its headline, with those it names', async () => {
    const { document } = await showRead();
    const symbols = await until('an outline', () =>
      Promise.resolve(
        vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      ),
    );
    const [headline] = symbols;
    assert.equal(headline?.name, 'Traffic flows across Lindmark Bridge again');
    assert.ok(
      headline.children.some(({ name, detail }) => name === 'Petra Quill' && detail === 'person, 2 mentions'),
    );
  });

  it('finds people and headlines of the folder by some of their letters', async () => {
    await showRead();
    const find = async (query: string): Promise<readonly string[]> =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        )
      ).map(({ name, containerName }) => `${name} (${containerName})`);
    assert.deepEqual(await find('pquill'), ['Petra Quill (person, 2 articles)']);
    assert.ok(
      (await find('traffic flows')).includes(`Traffic flows across Lindmark Bridge again (${GAZETTE})`),
    );
  });

  it('steps to the next mention and back', async () => {
    const editor = await showRead();
    putCursor(editor, 'Petra Quill');
    await vscode.commands.executeCommand('secondSource.nextMention');
    assert.equal(selected(), `${GAZETTE}: Quill`);
    await vscode.commands.executeCommand('secondSource.previousMention');
    assert.equal(selected(), `${GAZETTE}: Petra Quill`);
  });

  it('steps along what is underlined, from one article to the next', async () => {
    const editor = await showRead();
    await untilMarks(GAZETTE, 'conflicts', (all) => all.length > 1);
    await untilMarks(COURIER, 'conflicts', (all) => all.length > 1);
    putCursor(editor, 'Traffic flows');
    const seen = new Set<string>();
    await vscode.commands.executeCommand('secondSource.nextConflict');
    while (!seen.has(selected())) {
      seen.add(selected());
      await vscode.commands.executeCommand('secondSource.nextConflict');
    }
    const files = new Set([...seen].map((place) => place.split(': ')[0]));
    assert.deepEqual([...files].sort(), [GAZETTE, COURIER]);
    assert.ok(
      [...seen].some((place) => place.includes('48 million euros')),
      [...seen].join('\n'),
    );
  });

  it('opens a passage and what contradicts it side by side', async () => {
    const editor = await showRead();
    await untilMarks(GAZETTE, 'conflicts', (all) => all.length > 1);
    putCursor(editor, '48 million euros');
    await vscode.commands.executeCommand('secondSource.openSideBySide');
    const shown = vscode.window.visibleTextEditors.map(({ document, viewColumn }) => [
      viewColumn,
      document.uri.toString(),
    ]);
    assert.deepEqual(shown.sort(), [
      [vscode.ViewColumn.One, fileUri(GAZETTE).toString()],
      [vscode.ViewColumn.Two, fileUri(COURIER).toString()],
    ]);
    const courier = vscode.window.visibleTextEditors.find(
      ({ viewColumn }) => viewColumn === vscode.ViewColumn.Two,
    );
    assert.ok(courier && placeOf(courier.document, '42 million euros').contains(courier.selection.active));
  });

  it('renames a thing for the whole folder, and touches no article', async () => {
    const { document } = await showRead();
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'Quill said').start,
      'Petra Maria Quill',
    );
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    await until('the name in the shared file', async () =>
      /name: Petra Maria Quill\n {4}is: person/.test((await readFile(SHARED)) ?? ''),
    );
    for (const name of [GAZETTE, COURIER]) {
      const { document: shown } = await show(name);
      await until(`the new name in ${name}`, async () =>
        (await hoverAt(shown, 'Petra Quill')).startsWith('**Petra Maria Quill**'),
      );
    }
    assert.equal(document.getText(), before);
  });

  it('colours names by their kind', async () => {
    const { document } = await showRead();
    const tokens = await until('tokens', async () => {
      const made = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return made && made.data.length > 0 && made;
    });
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const coloured: string[] = [];
    let [line, column] = [0, 0];
    for (let at = 0; at < tokens.data.length; at += 5) {
      const [lines = 0, columns = 0, length = 0, type = 0] = tokens.data.slice(at, at + 5);
      column = lines > 0 ? columns : column + columns;
      line += lines;
      const text = document.getText(new vscode.Range(line, column, line, column + length));
      coloured.push(`${text} ${legend.tokenTypes[type]}`);
    }
    assert.ok(coloured.includes('Petra Quill personName'), coloured.join('\n'));
    assert.ok(coloured.includes('Port Ansel placeName'), coloured.join('\n'));
  });
});
