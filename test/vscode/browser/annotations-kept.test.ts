import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { giveVerdict } from './chords.ts';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { RELOAD_MS, until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';
const BROKEN = 'schema: 1\nannotations: [\n';
const WHOLE = 'schema: 1\n';

describe('annotations that could not be written, in the page', () => {
  let editor: EditorPage;
  let sidecar: string;

  before(async () => {
    editor = await openEditor('harbour');
    sidecar = path.join(editor.folder, `${GAZETTE}.annotations.yaml`);
    await editor.openContainer('Second Source');
    await editor.openFile(GAZETTE);
    await until('the entities', async () => (await editor.treeRows('Entities')).length > 0);
  });

  beforeEach(async () => {
    await writeFile(sidecar, BROKEN);
    await editor.openFile(GAZETTE);
    await until('the mark of the broken file', async () =>
      (await editor.problems()).some(({ file }) => file.startsWith(path.basename(sidecar))),
    );
  });

  after(async () => {
    await closeEditor(editor);
  });

  const refused = () =>
    editor.page.locator('.notification-toast').filter({ hasText: 'could not be written' });
  const giveRefusedVerdict = async (words: string): Promise<void> => {
    await editor.select(words);
    await giveVerdict(editor, 'Disputed', `Ask about ${words}`);
    await refused().waitFor();
    assert.equal(await readFile(sidecar, 'utf8'), BROKEN);
  };
  const writeAgain = () => editor.runCommand('Second Source: Write Again What Could Not Be Written');

  it('are remembered over a reload, and written once the file is mended', async () => {
    await giveRefusedVerdict('48 million euros');
    await until('the browser to hold it', async () =>
      (await storedState(editor)).includes('48 million euros'),
    );
    await editor.reload();
    await editor.openContainer('Second Source');
    await until('the entities', async () => (await editor.treeRows('Entities')).length > 0, RELOAD_MS);
    await writeFile(sidecar, WHOLE);
    await until('the verdict', async () => {
      await writeAgain();
      return /verdict: disputed[^]*note: Ask about 48 million euros/.test(await readFile(sidecar, 'utf8'));
    });
  });

  it('are forgotten when a person discards them', async () => {
    await giveRefusedVerdict('Oskar Brandvold');
    await refused().getByRole('button', { name: 'Discard the Change' }).click();
    await refused().waitFor({ state: 'hidden' });
    await writeFile(sidecar, WHOLE);
    await giveVerdictThatStands();
    await writeAgain();
    assert.doesNotMatch(await readFile(sidecar, 'utf8'), /Oskar Brandvold/);
  });

  /** A later change is written after what was kept, so that nothing kept can follow it. */
  const giveVerdictThatStands = async (): Promise<void> => {
    await until('the file to be whole again', async () =>
      (await editor.problems()).every(({ file }) => !file.startsWith(path.basename(sidecar))),
    );
    await editor.select('Petra Quill');
    await giveVerdict(editor, 'Supported', 'She signed it');
    await until('the later verdict', async () =>
      (await readFile(sidecar, 'utf8')).includes('note: She signed it'),
    );
  };
});

/** What the editor has put into the browser's databases, which a reload leaves as they are. */
async function storedState({ page }: EditorPage): Promise<string> {
  return page.evaluate<string>(READ_STATE);
}

/** Runs in the page, whose types these tests do not know. */
const READ_STATE = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await settled(indexedDB.open(name));
    for (const table of database.objectStoreNames)
      all.push(...await settled(database.transaction(table).objectStore(table).getAll()));
    database.close();
  }
  return JSON.stringify(all);
})()`;
