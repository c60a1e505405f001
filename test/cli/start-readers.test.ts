import assert from 'node:assert/strict';
import { threadsWanted } from '../../src/cli/start-readers.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** As many articles as are read by several threads where there are cores for it. */
const MANY = 60;

const TOWNS = ['Arlo', 'Benning', 'Corvale', 'Dunmere'];

function articleText(i: number): string {
  const town = TOWNS[i % TOWNS.length] ?? '';
  return [
    `The bridge in ${town} was closed on March ${1 + (i % 4)}, 2026, the city council said.`,
    `Repairs will cost ${20 + (i % 3)} million euros, said Ada Lindqvist, the mayor of ${town}.`,
    `“We will open it before the summer of ${2027 + (i % 2)},” Lindqvist told reporters.`,
  ].join(' ');
}

function articles(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`a${String(i).padStart(3, '0')}.txt`, articleText(i)]),
  );
}

describe('a folder of many articles', () => {
  const folder = temporaryFolder({
    ...articles(MANY),
    'a004.txt.annotations.yaml': 'source: {outlet: The Arlo Post, published: 2026-03-05}\n',
    'entities.annotations.yaml': 'entities:\n  - {name: Ada Lindqvist, is: person, aliases: [Lindqvist]}\n',
  });

  it('reads the same in several threads as in one', () => {
    for (const command of [
      ['check', '--format', 'json', '.'],
      ['analyze', '.'],
    ]) {
      const several = runCli(command, { cwd: folder, env: { SECOND_SOURCE_THREADS: '3' } });
      const one = runCli(command, { cwd: folder, env: { SECOND_SOURCE_THREADS: '1' } });
      assert.ok(several.stdout.includes('a059.txt'));
      assert.deepEqual(several, one);
    }
  }).timeout(120_000);

  it('is read by the threads, and says so to those who ask for details', () => {
    const read = (threads: string): readonly string[] =>
      runCli(['check', '--verbose', '--fail-on', 'never', '.'], {
        cwd: folder,
        env: { SECOND_SOURCE_THREADS: threads },
      })
        .stderr.split('\n')
        .filter((line) => line.includes('threads'));
    assert.deepEqual(read('2'), ['second-source: 60 articles were read in 2 threads']);
    assert.deepEqual(read('1'), []);
  }).timeout(120_000);

  it('is to be read by as many threads as there are cores, unless the environment says how many', () => {
    assert.equal(threadsWanted({}, 4), 4);
    assert.equal(threadsWanted({ SECOND_SOURCE_THREADS: '2' }, 4), 2);
    for (const odd of ['', '0', '-3', 'many'])
      assert.equal(threadsWanted({ SECOND_SOURCE_THREADS: odd }, 4), 4);
  });
});
