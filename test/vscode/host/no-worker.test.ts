import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import { closeEditors, hoverAt, show } from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const NAME = 'Oskar Brandvold';

/** The extension host of a browser has this; where there is Node.js the engine starts otherwise, and nothing is changed. */
const host = globalThis as { Worker?: unknown };

describe('the engine that is started again', () => {
  const { Worker: before } = host;

  afterEach(async () => {
    host.Worker = before;
    await closeEditors();
  });

  for (const [where, Worker] of [
    ['as ever', before],
    ['where no worker may be started', forbidden],
  ] as const)
    it(`knows the articles again, ${where}`, async () => {
      host.Worker = Worker;
      await vscode.commands.executeCommand('secondSource.restartEngine');
      const { document } = await show(GAZETTE);
      // What the other article calls him stands in the hover once it was told of both.
      const said = await until('a hover that knows both articles', async () => {
        const hover = await hoverAt(document, NAME);
        return /tidewater/i.test(hover) && hover;
      });
      assert.match(said, /Oskar Brandvold/);
    });
});

/** Made with `new`, as a worker is. */
function forbidden(): void {
  throw new Error('forbidden by the policy of this site');
}
