import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { giveVerdict, pressChord } from './chords.ts';
import type { EditorPage } from './editor-page.ts';
import { pressOnRows } from './row-keys.ts';
import { closeEditor, openEditor } from './session.ts';
import { openThread, replyInThread } from './threads.ts';
import { RELOAD_MS, until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';
const VIEW = 'Annotations';

describe('annotations, in the page', () => {
  let editor: EditorPage;

  const onDisk = (name: string): Promise<string> =>
    readFile(path.join(editor.folder, name), 'utf8').catch(() => '');
  const sidecar = (): Promise<string> => onDisk(`${GAZETTE}.annotations.yaml`);
  const untilKept = (what: string, expected: RegExp): Promise<unknown> =>
    until(what, async () => expected.test(await sidecar()));
  const save = async (expected: string): Promise<void> => {
    await editor.press('ControlOrMeta+S');
    await until('the article to be saved', async () => (await onDisk(GAZETTE)).includes(expected));
  };
  const rows = async (): Promise<readonly string[]> =>
    (await editor.treeRows(VIEW)).map(({ label }) => label);

  before(async () => {
    editor = await openEditor('harbour');
    await editor.openContainer('Second Source');
    await editor.openFile(GAZETTE);
    await until('the entities', async () => (await editor.treeRows('Entities')).length > 0);
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('takes a note on a selection by keys alone, signed and dated beside the article', async () => {
    await editor.select('48 million euros');
    await pressChord(editor, 'n', openThread(editor));
    await editor.type('Ask the *council* for the [contract](command:evil) ![x](https://example.org/x.png)');
    await editor.press('ControlOrMeta+Enter');
    await untilKept(
      'the note',
      /kind: note[^]*exact: 48 million euros[^]*text: .*Ask the[^]*created: \d{4}-/,
    );
    await editor.page.locator('.review-widget .comment-body').getByText('Ask the').first().waitFor();
  });

  it('shows the emphasis of the note, and gives its links and images no life', async () => {
    const body = editor.page.locator('.review-widget .comment-body').first();
    assert.equal(await body.locator('em').innerText(), 'council');
    assert.equal(await body.locator('img').count(), 0);
    assert.equal(await body.locator('a[data-href^="command:"], a[href^="command:"]').count(), 0);
    assert.match(await body.innerText(), /\[contract\]\(command:evil\)/);
  });

  it('takes a reply, and resolves the thread', async () => {
    await replyInThread(editor, 'They answer on Monday.');
    await untilKept('the reply', /replies:[^]*text: They answer on Monday\./);
    await editor.page.locator('.review-widget').getByRole('button', { name: 'Resolve' }).first().click();
    await untilKept('the state', /state: resolved/);
    // A thread that closes gives the cursor back to its words.
    await editor.page.locator('.review-widget').first().waitFor({ state: 'hidden' });
  });

  it('takes a verdict with what backs it', async () => {
    await editor.select('Oskar Brandvold');
    await giveVerdict(editor, 'Disputed', 'Two mayors are named');
    await untilKept('the verdict', /verdict: disputed[^]*note: Two mayors are named/);
  });

  it('lists them by article, and by verdict when asked', async () => {
    await until('the rows', async () => (await rows()).length === 3);
    assert.deepEqual(await rows(), [GAZETTE, 'Disputed: Two mayors are named', (await rows())[2]]);
    await editor.runCommand('Second Source: Group Annotations By…');
    await editor.pick('Verdict');
    await until('the groups', async () => (await rows())[0] === 'Disputed');
    await editor.runCommand('Second Source: Group Annotations By…');
    await editor.pick('Article');
    await until('the articles', async () => (await rows())[0] === GAZETTE);
  });

  it('takes a deletion back', async () => {
    const before = await sidecar();
    const isGone = async (): Promise<boolean> => !(await rows()).some((row) => row.startsWith('Disputed'));
    await pressOnRows(editor, VIEW, ['Disputed: Two mayors are named'], 'Delete', isGone);
    await editor.runCommand('Second Source: Undo the Last Annotation Change');
    await until('the row to come back', async () => (await rows()).some((row) => row.startsWith('Disputed')));
    assert.equal(await sidecar(), before);
  });

  it('keeps everything at its words when the article above is edited, and after a reload', async () => {
    await editor.openFile(GAZETTE);
    await editor.goTo(1, 1);
    await editor.type('A line that was not there before.');
    await editor.press('Enter');
    await save('A line that was not there before.\n');
    await editor.reload();
    await editor.openContainer('Second Source');
    await until('the rows', async () => (await rows()).length === 3, RELOAD_MS);
    assert.ok(!(await rows()).includes('Needs a look'));
    await (await editor.treeRow(VIEW, 'Disputed: Two mayors are named')).click();
    await editor.page
      .locator('.statusbar-item')
      .getByText(`(${'Oskar Brandvold'.length} selected)`)
      .waitFor();
  });

  it('tells of words that are gone, and takes them to a new place', async () => {
    await editor.openFile(GAZETTE);
    await editor.select('48 million euros');
    await editor.type('a fortune');
    await save('a fortune');
    await until('what needs a look', async () => (await rows())[0] === 'Needs a look');
    await editor.select('a fortune');
    await editor.runCommand('Second Source: Anchor an Annotation Here…');
    await until('the annotations to choose from', async () =>
      (await editor.pickLabels()).includes('“48 million euros”'),
    );
    await editor.press('Enter');
    await until('the row to be in its article', async () => (await rows())[0] === GAZETTE);
    await untilKept('the new place', /exact: a fortune/);
  });

  it('writes the summary of the fact check', async () => {
    await editor.runCommand('Second Source: Write the Summary of the Fact Check…');
    await editor.pick('Markdown');
    await until('the summary', async () => (await editor.visibleText()).includes('Claims checked'));
    assert.match(await editor.visibleText(), /Disputed[^]*Two mayors are named/);
  });
});
