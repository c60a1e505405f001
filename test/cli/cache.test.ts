import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

function textOf(hurt: string): string {
  return `Ferry to Lowmere runs aground

${hurt} people were hurt on 3 March 2026, Tilda Brannock of Lowmere Lines said.
`;
}

describe('a cache of the command line', () => {
  const folder = temporaryFolder({
    'stories/quay.txt': textOf('Fourteen'),
    'stories/tide.txt': textOf('Nineteen'),
    'stories/tide.txt.annotations.yaml': 'source: {outlet: The Tide}\n',
  });
  const cache = path.join(folder, 'cache');
  const files = (): readonly string[] =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pack'));
  const run = (command: string, ...options: string[]): ReturnType<typeof runCli> & { kept: string } => {
    const result = runCli([command, ...options, '--verbose', 'stories'], { cwd: folder });
    const kept = /(\d+) articles? (?:was|were) read in an earlier run/.exec(result.stderr)?.[1] ?? 'none';
    return { ...result, kept };
  };

  it('spares the second run the reading, and prints the same', () => {
    for (const command of ['check', 'analyze', 'report']) {
      const without = run(command);
      const [first, second] = [run(command, '--cache', 'cache'), run(command, '--cache', 'cache')];
      assert.deepEqual([without.kept, second.kept], ['none', '2']);
      assert.deepEqual([first.stdout, second.stdout], [without.stdout, without.stdout]);
      assert.equal(second.code, without.code);
    }
    assert.equal(files().length, 1);
  }).timeout(120_000);

  it('reads an article again that changed under the same name, with the same length and time', () => {
    const file = path.join(folder, 'stories/quay.txt');
    const { atime, mtime, size } = statSync(file);
    writeFileSync(file, textOf('Nineteen'));
    utimesSync(file, atime, mtime);
    assert.equal(statSync(file).size, size);
    const changed = run('check', '--cache', 'cache');
    assert.equal(changed.kept, '1');
    assert.equal(changed.stdout, run('check').stdout);
    assert.ok(!changed.stdout.includes('Fourteen'));
  }).timeout(60_000);

  it('is made anew where a file of it is damaged', () => {
    for (const name of files()) {
      const bytes = readFileSync(path.join(cache, name));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(path.join(cache, name), bytes);
    }
    assert.equal(run('check', '--cache', 'cache').kept, '0');
    assert.equal(run('check', '--cache', 'cache').kept, '2');
  }).timeout(60_000);

  it('does not stop a run where it cannot be written', () => {
    const { stdout, stderr } = run('check', '--cache', 'stories/quay.txt');
    assert.equal(stdout, run('check').stdout);
    assert.match(stderr, /Writing the archive/);
  }).timeout(60_000);
});
