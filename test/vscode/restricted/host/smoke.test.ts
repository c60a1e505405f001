import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the packaged extension in a folder that is not trusted', () => {
  it('runs in Restricted Mode', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension('second-source.second-source');
    assert.ok(extension, 'the extension is enabled in Restricted Mode');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
