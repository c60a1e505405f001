import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { giveVerdict } from './chords.ts';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';
const COURIER = 'tidewater-courier.txt';

const verdictBackedBy = (file: string): string =>
  `schema: 1
annotations:
  - id: 01KPDBC7R03H8V0ZD6P5WJAS2G
    kind: verdict
    at: {exact: 48 million euros}
    verdict: disputed
    evidence: [{file: ${file}, exact: 42 million euros}]
`;

const NOTE = `schema: 1
annotations:
  - {id: 01KPDBC7R03H8V0ZD6P5WJAS2H, kind: note, at: {exact: Ines Falkenberg}, text: Ask her.}
`;

/** How long one paste may take before it is tried again. Unit: ms. */
const PASTE_MS = 4_000;

describe('files in the Explorer, with annotations, in the page', () => {
  let editor: EditorPage;

  const file = (name: string): string => path.join(editor.folder, name);
  const sidecar = (article: string): string => file(`${article}.annotations.yaml`);
  const isThere = (name: string): Promise<boolean> =>
    access(name).then(
      () => true,
      () => false,
    );
  const untilReads = (name: string, text: string): Promise<unknown> =>
    until(`${name} to read as it should`, async () => (await readFile(name, 'utf8')) === text);
  const row = (name: string): Locator =>
    editor.page.locator('.explorer-folders-view .monaco-list-row').filter({
      has: editor.page.locator('.label-name').getByText(name, { exact: true }),
    });

  before(async () => {
    editor = await openEditor('harbour');
    for (const args of [
      ['init', '--quiet'],
      ['config', 'user.name', 'Mara Kessel'],
    ])
      assert.equal(spawnSync('git', args, { cwd: editor.folder }).status, 0);
    await writeFile(sidecar(GAZETTE), verdictBackedBy(COURIER));
    await writeFile(sidecar(COURIER), NOTE);
    await editor.openContainer('Second Source');
    await until('the annotations', async () =>
      (await editor.treeRows('Annotations')).some(({ label }) => label === 'Note: Ask her.'),
    );
    await editor.openContainer('Explorer');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('take their annotations and the evidence along when they are renamed, and back by Undo', async () => {
    // Rows that come late move the others, and the click hits another.
    await until('the article to be chosen', async () => {
      await row(COURIER).click();
      return (await row(COURIER).getAttribute('aria-selected')) === 'true';
    });
    await row(COURIER).press('F2');
    await editor.page.locator('.explorer-folders-view .monaco-inputbox input').fill('morning-courier.txt');
    await editor.press('Enter');
    await untilReads(sidecar('morning-courier.txt'), NOTE);
    await untilReads(sidecar(GAZETTE), verdictBackedBy('morning-courier.txt'));
    assert.equal(await isThere(sidecar(COURIER)), false);
    await row('morning-courier.txt').click();
    await editor.press('ControlOrMeta+Z');
    await untilReads(sidecar(COURIER), NOTE);
    await untilReads(sidecar(GAZETTE), verdictBackedBy(COURIER));
    assert.equal(await isThere(file(COURIER)), true);
    assert.equal(await isThere(sidecar('morning-courier.txt')), false);
  });

  it('bring their annotations to a copy, which go with it by Undo', async () => {
    const copy = 'tidewater-courier copy.txt';
    // The editor takes up what is copied a moment later, and shows nothing of it.
    await until('the copy', async () => {
      await row(COURIER).click();
      await editor.press('ControlOrMeta+C');
      await row(COURIER).press('ControlOrMeta+V');
      return until('the pasted file', () => isThere(file(copy)), PASTE_MS);
    });
    await untilReads(sidecar(copy), NOTE);
    await row(copy).click();
    await editor.press('ControlOrMeta+Z');
    await editor.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Yes' }).click();
    await until('the copy to go', async () => !(await isThere(file(copy))));
    await until('its annotations to go', async () => !(await isThere(sidecar(copy))));
    await untilReads(sidecar(COURIER), NOTE);
  });

  it('keep a change that the disk refuses, say so, and write it when asked again, signed as git signs', async () => {
    await rm(sidecar(COURIER));
    // A folder of that name stands in the way of the file.
    await mkdir(sidecar(COURIER));
    await editor.openFile(COURIER);
    await editor.select('60 tonnes');
    await giveVerdict(editor, 'Refuted', 'It carries 40');
    const message = editor.page.locator('.notification-toast').filter({ hasText: 'could not be written' });
    await message.getByText('Your change is kept until it can be written.').waitFor();
    await rm(sidecar(COURIER), { recursive: true });
    await message.getByRole('button', { name: 'Try Again' }).click();
    await until('the verdict', async () =>
      /verdict: refuted[^]*note: It carries 40[^]*by: Mara Kessel/.test(
        await readFile(sidecar(COURIER), 'utf8').catch(() => ''),
      ),
    );
  });
});
