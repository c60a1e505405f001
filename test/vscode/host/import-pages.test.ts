import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import { closeEditors, fileUri, readFile, removeFiles, writeFile } from './workspace-files.ts';

const page = (headline: string, story: string): string => `<!doctype html><html><head><meta charset="utf-8">
<title>${headline} | The Quay</title><meta property="og:site_name" content="The Quay">
<link rel="canonical" href="https://quay.example/${headline.length}"></head><body><nav><a href="/">Home</a></nav>
<article><h1>${headline}</h1><time datetime="2026-03-16">16 March</time>${story}</article>
<script>document.title = 'changed'</script></body></html>`;

const STORY = `<p>The swing bridge in Port Ansel opened for a ship on Monday for the first time since 2019, the harbour authority said.</p>
<p>The Orla carried 900 tonnes of steel. She waited for two hours because a bolt was stuck, said bridge keeper Nils Rask.</p>`;

const OTHER = `<p>A goat has spent three nights on the roof of the customs house in Port Ansel. Nobody knows how it came to be there.</p>
<p>It was brought down by four firefighters on Sunday. The owner, a farmer from Halm, fetched it with a trailer.</p>`;

interface Outcome {
  readonly created: readonly vscode.Uri[];
  readonly failed: readonly (readonly [string, string])[];
  readonly twins: readonly string[];
}

describe('Import Page…', () => {
  const MADE = [
    ...['bridge.html', 'goat.html', 'empty.html', 'again.html'],
    ...['swing-bridge-opens.txt', 'goat-on-the-roof.txt', 'swing-bridge-opens-2.txt'],
  ];
  const run = (...names: readonly string[]): Thenable<Outcome | undefined> =>
    vscode.commands.executeCommand(
      'secondSource.importPages',
      undefined,
      names.map((name) => fileUri(name)),
      fileUri('.'),
    );

  before(async () => {
    await writeFile('bridge.html', page('Swing bridge opens', STORY));
    await writeFile('goat.html', page('Goat on the roof', OTHER));
    await writeFile('again.html', page('Swing bridge opens', STORY));
    await writeFile('empty.html', '<html><body><a href="/">Home</a></body></html>');
  });
  after(async () => {
    await closeEditors();
    await removeFiles(...MADE, ...MADE.map((name) => `${name}.annotations.yaml`));
  });

  it('makes articles with sidecars of several pages at once, and says which held none', async () => {
    const outcome = await run('bridge.html', 'goat.html', 'empty.html');
    assert.deepEqual(
      outcome?.created.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
      ['swing-bridge-opens.txt', 'goat-on-the-roof.txt'],
    );
    assert.equal(outcome.failed.length, 1);
    assert.match(outcome.failed.flat().join(': '), /empty\.html: holds no article/);
    const text = await readFile('swing-bridge-opens.txt');
    assert.match(text ?? '', /^Swing bridge opens\n\nMarch 16, 2026\n\nThe swing bridge in Port Ansel/);
    assert.doesNotMatch(text ?? '', /<|Home|changed/);
    const sidecar = await readFile('swing-bridge-opens.txt.annotations.yaml');
    assert.match(
      sidecar ?? '',
      /^schema: 1\nsource:\n {2}outlet: The Quay\n {2}url: https:\/\/quay\.example\/18\n/,
    );
  });

  it('notices what is here already, writes nothing over, and offers it', async () => {
    const before = await readFile('swing-bridge-opens.txt');
    const importing = run('again.html');
    let isOver = false;
    void importing.then(() => (isOver = true));
    await until('the offer is closed', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isOver;
    });
    assert.deepEqual(await importing, { created: [], failed: [], twins: ['Swing bridge opens'] });
    assert.equal(await readFile('swing-bridge-opens-2.txt'), undefined);
    assert.equal(await readFile('swing-bridge-opens.txt'), before);
  });
});
