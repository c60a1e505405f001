import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import type { ListRow } from './list-rows.ts';
import { pressOnRows } from './row-keys.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const NORTH = 'north-post.txt';

describe('the Entities view, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    const write = (name: string, text: string): Promise<void> =>
      writeFile(path.join(editor.folder, name), text);
    await write(NORTH, 'Minister Ruta Kalnins opened the ferry line to Osmund Island.\n');
    await write('south-post.txt', 'The ferry line will pay for itself, Minister Ruta Kalnina said.\n');
    await editor.openContainer('Second Source');
  });

  after(async () => {
    await closeEditor(editor);
  });

  const rowOf = async (label: string): Promise<ListRow | undefined> =>
    (await editor.treeRows('Entities')).find((row) => row.label === label);

  const untilRow = (label: string, isSo: (row: ListRow | undefined) => boolean): Promise<true> =>
    until(`the row ${label}`, async () => (isSo(await rowOf(label)) ? true : undefined));

  it('marks two that are perhaps one, in words', async () => {
    await untilRow(
      'Ruta Kalnins',
      (row) =>
        (row?.description ?? '').endsWith('· perhaps the same as Ruta Kalnina') &&
        (row?.accessibleName ?? '').includes(', perhaps the same as Ruta Kalnina'),
    );
  });

  it('keeps them apart by one key', async () => {
    await pressOnRows(editor, 'Entities', ['Ruta Kalnins'], 'Alt+Backspace', async () => {
      const row = await rowOf('Ruta Kalnins');
      return row !== undefined && !row.description.includes('perhaps');
    });
    const sidecar = await readFile(path.join(editor.folder, `${NORTH}.annotations.yaml`), 'utf8');
    assert.match(sidecar, /kind: not-same-as/);
  });

  it('lists dates and figures once somebody asks for them', async () => {
    await untilRow('Figures', (row) => row === undefined);
    await editor.runCommand('Second Source: Show Dates and Figures');
    await untilRow('Figures', (row) => row !== undefined);
    await editor.expand('Entities', 'Figures');
    await untilRow('48 million euros', (row) => row?.description === '1 article');
    await editor.expand('Entities', '48 million euros');
    await untilRow('ansel-gazette.txt', (row) => row?.level === 3);
    await editor.runCommand('Second Source: Hide Dates and Figures');
    await untilRow('Figures', (row) => row === undefined);
  });
});
