import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const SETTING = 'secondSource.entities.showValues';

describe('dates and figures in the Entities view', () => {
  after(() =>
    vscode.workspace.getConfiguration().update(SETTING, undefined, vscode.ConfigurationTarget.Global),
  );

  it('are a setting that the view’s toggle writes, off at first', async () => {
    const shown = (): boolean | undefined => vscode.workspace.getConfiguration().get(SETTING);
    assert.equal(shown(), false);
    await vscode.commands.executeCommand('secondSource.showValues');
    assert.equal(shown(), true);
    await vscode.commands.executeCommand('secondSource.hideValues');
    assert.equal(shown(), false);
  });
});
