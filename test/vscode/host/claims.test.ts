import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import { closeEditors, hoverAt, show } from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';

function print(format: string, options: object = {}): Thenable<string | undefined> {
  return vscode.commands.executeCommand('secondSource.printMatrix', format, options);
}

describe('claims', () => {
  afterEach(closeEditors);

  it('say in a hover who else states what stands there, with a way to it', async () => {
    const { document } = await show(GAZETTE);
    const said = await until('a hover on the repairs', async () => {
      const text = await hoverAt(document, '11 months after');
      return text.includes('tidewater') && text;
    });
    assert.match(said, /confirmed, 2 independent origins/);
    assert.match(said, /\]\(command:secondSource\.openPassage\?[^)]*\): 11 months/);
  });

  it('stand in a table that can be printed', async () => {
    await show(GAZETTE);
    const rows = await until('the cost in the table', async () => {
      const lines = (await print('csv'))?.split('\r\n') ?? [];
      return lines.some((line) => line.includes('48 million euros')) && lines;
    });
    assert.equal(rows[0], 'Fact,ansel-gazette.txt,tidewater-courier.txt');
    const cost = rows.find((line) => line.includes('48 million euros')) ?? '';
    assert.match(cost, /^Sum of money,conflicts \(A\): .*conflicts \(B\): /);
    assert.ok(
      rows.some((line) => line.startsWith('How many people: injured,')),
      rows.join('\n'),
    );
  });

  it('can be those in dispute alone', async () => {
    await show(GAZETTE);
    const rows = await until('rows', async () => {
      const text = await print('md', { disputedOnly: true });
      const lines = text?.split('\n').filter((line) => line.startsWith('|')) ?? [];
      return text?.includes('48 million') && lines.slice(2);
    });
    assert.ok(rows.length > 0);
    assert.deepEqual(
      rows.filter((row) => !/conflicts|differs/.test(row)),
      [],
    );
  });
});
