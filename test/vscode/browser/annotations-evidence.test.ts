import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { copyAsEvidence, linkEvidence } from './chords.ts';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';
const COURIER = 'tidewater-courier.txt';

describe('evidence, in the page', () => {
  let editor: EditorPage;

  const sidecar = (article: string): Promise<string> =>
    readFile(path.join(editor.folder, `${article}.annotations.yaml`), 'utf8').catch(() => '');
  const untilKept = (article: string, expected: RegExp): Promise<unknown> =>
    until(`${article} to keep ${expected}`, async () => expected.test(await sidecar(article)));
  const copy = async (article: string, words: string): Promise<void> => {
    await editor.openFile(article);
    await editor.select(words);
    await copyAsEvidence(editor);
  };

  before(async () => {
    editor = await openEditor('harbour');
    // A browser may ask before it gives its clipboard, and a person may leave that open.
    await editor.page.evaluate(
      `Object.defineProperty(navigator.clipboard, 'writeText', { value: () => new Promise(() => {}) })`,
    );
    await editor.openContainer('Second Source');
    await until('the entities', async () => (await editor.treeRows('Entities')).length > 0);
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('copied here is linked there, under a verdict that is given with it', async () => {
    await copy(COURIER, '42 million euros');
    await editor.openFile(GAZETTE);
    await editor.select('48 million euros');
    await linkEvidence(editor, 'What backs it');
    await editor.pick('“42 million euros”');
    await until('the verdicts', async () => (await editor.pickLabels()).includes('Disputed'));
    await editor.pick('Disputed');
    await untilKept(
      GAZETTE,
      /kind: verdict[^]*exact: 48 million euros[^]*verdict: disputed[^]*evidence:[^]*file: tidewater-courier\.txt[^]*exact: 42 million euros/,
    );
    assert.equal(await sidecar(COURIER), '');
    await editor.treeRow('Annotations', 'Disputed: “48 million euros”');
  });

  it('is added to that verdict by the address of a page, and no other kind of address is taken', async () => {
    await editor.goToWord('48 million euros');
    await linkEvidence(editor, 'What backs it');
    await editor.pick('The address of a page…');
    await editor.enterUnder('The address of a page', 'command:evil');
    await editor.page.locator('.quick-input-message').getByText('https://').waitFor();
    await editor.enterUnder('The address of a page', 'https://example.org/budget.pdf');
    await editor.enterUnder('https://example.org/budget.pdf', 'page 4');
    await untilKept(
      GAZETTE,
      /file: tidewater-courier\.txt[^]*url: https:\/\/example\.org\/budget\.pdf\n\s*note: page 4/,
    );
  });

  it('stands in the thread, with the words, the file and the address', async () => {
    await editor.press('ControlOrMeta+End');
    await (await editor.treeRow('Annotations', 'Disputed: “48 million euros”')).click();
    const thread = editor.page.locator('.review-widget');
    await thread.getByText('Evidence: “42 million euros” · tidewater-courier.txt').first().waitFor();
    await thread.getByText('https://example.org/budget.pdf').first().waitFor();
  });

  it('without a verdict is kept with the words that back', async () => {
    await copy(GAZETTE, 'Three workers were injured');
    await editor.openFile(COURIER);
    await editor.select('Two workers were injured');
    await linkEvidence(editor, 'What backs it');
    await editor.pick('“Three workers were injured”');
    await editor.pick('No verdict yet');
    await untilKept(
      GAZETTE,
      /kind: evidence[^]*exact: Three workers were injured[^]*for:[^]*file: tidewater-courier\.txt[^]*exact: Two workers were injured/,
    );
    assert.equal(await sidecar(COURIER), '');
  });

  it('goes again, and comes back by Undo', async () => {
    const before = await sidecar(GAZETTE);
    await until('the words to be selected', async () => {
      await (await editor.treeRow('Annotations', 'Disputed: “48 million euros”')).click();
      return editor.page.locator('.statusbar-item').getByText('(16 selected)').isVisible();
    });
    await editor.runCommand('Second Source: Remove Evidence…');
    await editor.pick('https://example.org/budget.pdf · page 4');
    await until('the address to go', async () => !(await sidecar(GAZETTE)).includes('budget.pdf'));
    await editor.runCommand('Second Source: Undo the Last Annotation Change');
    await until('the address to come back', async () => (await sidecar(GAZETTE)) === before);
  });

  it('is in the summary, in Markdown and as a page', async () => {
    await editor.runCommand('Second Source: Write the Summary of the Fact Check…');
    await editor.pick('Markdown');
    await until('the evidence', async () => /Evidence:[^]*budget\.pdf/.test(await editor.visibleText()));
    const text = await editor.visibleText();
    assert.match(text, /“42 million euros” · tidewater-courier\.txt/);
    assert.match(text, /Evidence without a verdict[^]*Three workers were injured/);
  });
});
