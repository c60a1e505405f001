import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the packaged extension in the extension host', () => {
  it('is installed from its package and activates', async () => {
    const extension = vscode.extensions.getExtension('second-source.second-source');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('has registered every command that its manifest offers', async () => {
    const extension = vscode.extensions.getExtension('second-source.second-source');
    const offered = contributedCommands(extension?.packageJSON);
    assert.ok(offered.length > 0, 'the manifest offers commands');
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      offered.filter((command) => !registered.has(command)),
      [],
    );
  });

  it('runs over the fixture folder', () => {
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map((folder) => folder.name),
      ['harbour'],
    );
  });
});

function contributedCommands(manifest: unknown): readonly string[] {
  const { contributes } = manifest as { contributes?: { commands?: readonly { command: string }[] } };
  return (contributes?.commands ?? []).map(({ command }) => command);
}
