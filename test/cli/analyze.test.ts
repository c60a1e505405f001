import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { ArticleRecord, EntitiesRecord } from '../../src/engine/views/contract.ts';
import { CLI } from './bundle.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const VOTE = 'The council of Arnstad voted on Tuesday. Mayor Ida Holt abstained.';

type Row = ArticleRecord | EntitiesRecord;

function recordsOf(stdout: string): readonly Row[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** `article a`, `entities g1`: what was printed, in order. */
function order(stdout: string): readonly string[] {
  return recordsOf(stdout).map((record) =>
    record.type === 'article' ? `article ${record.id}` : `entities ${record.group}`,
  );
}

function lines(...values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
}

describe('second-source analyze', function () {
  this.timeout(60_000);

  const folder = temporaryFolder({ 'b.txt': VOTE, 'a.txt': `${VOTE}\r\nNobody else did.\r\n`, 'x.txt': '' });

  it('prints a record an article and one of the entities', () => {
    const { code, stdout, stderr } = runCli(['analyze', 'b.txt', 'a.txt'], { cwd: folder });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(order(stdout), ['article b.txt', 'article a.txt', 'entities ']);
  });

  it('ends with 2 when something is missing, and prints the rest', () => {
    const { code, stdout, stderr } = runCli(['analyze', 'a.txt', 'gone.txt'], { cwd: folder });
    assert.equal(code, 2);
    assert.deepEqual(order(stdout), ['article a.txt', 'entities ']);
    assert.match(stderr, /gone\.txt: no such file/);
    assert.equal(runCli(['analyze', 'x.txt'], { cwd: folder }).code, 2);
  });

  it('reads one article a line and prints group by group', () => {
    const input = lines(
      { id: 'one', text: VOTE, group: 'g1', published: '2026-03-04', outlet: 'The Fjord' },
      { id: 'two', text: VOTE, group: 'g2' },
      '',
      { id: 'three', text: VOTE, group: 'g1', published: null },
      { id: 'four', text: VOTE },
    );
    const { code, stdout, stderr } = runCli(['analyze', '--stdin-jsonl'], { input });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(order(stdout), [
      ...['article one', 'article three', 'entities g1'],
      ...['article two', 'entities g2'],
      ...['article four', 'entities '],
    ]);
  });

  it('tells each line that is none, with its number, and reads the rest', () => {
    const input = lines(
      { id: 'one', text: VOTE },
      '{"id": "two", "text": ',
      '[1, 2]',
      { id: 7, text: VOTE },
      { id: 'three' },
      { id: 'four', text: VOTE, group: 4 },
      { id: 'five', text: VOTE, published: 'last week' },
      { id: 'one', text: VOTE, group: 'other' },
      { id: 'six', text: VOTE },
    );
    const { code, stdout, stderr } = runCli(['analyze', '--stdin-jsonl'], { input });
    assert.equal(code, 2);
    assert.deepEqual(order(stdout), ['article one', 'article six', 'entities ']);
    const told = stderr.trimEnd().split('\n');
    assert.equal(told.length, 7);
    for (const [index, text] of [
      'line 2 is no JSON: ',
      'line 3 is no JSON object',
      'line 4 has no "id", which must be a string',
      'line 5 has no "text", which must be a string',
      'line 6 has a "group" that is no string',
      'line 7 has a "published" that is no date like 2026-01-19',
      'line 8 has the "id" of line 1, "one"',
    ].entries())
      assert.ok(told[index]?.startsWith(`second-source: ${text}`), told[index]);
  });

  it('prints nothing for nothing', () => {
    for (const input of ['', '\n\n', '\ufeff\n'])
      assert.deepEqual(runCli(['analyze', '--stdin-jsonl'], { input }), { code: 0, stdout: '', stderr: '' });
  });

  it('splits lines at LF alone, as JSON lines are', () => {
    const text = `${VOTE}\u2028Nobody else did.\u2029The end.`;
    const input = `\ufeff${JSON.stringify({ id: 'a', text })}\r\n${JSON.stringify({ id: 'b', text })}`;
    const { code, stdout } = runCli(['analyze', '--stdin-jsonl'], { input });
    assert.equal(code, 0);
    assert.deepEqual(order(stdout), ['article a', 'article b', 'entities ']);
    assert.doesNotMatch(stdout, /[\u2028\u2029]/);
  });

  it('gives offsets into the text as it was sent', () => {
    const plain = `Vote\n\n${VOTE}\nNobody else did.`;
    const sent = `\ufeff${plain.replaceAll('\n', '\r\n')}`;
    const textsOf = (text: string): readonly string[] => {
      const { stdout } = runCli(['analyze', '--stdin-jsonl'], { input: JSON.stringify({ id: 'a', text }) });
      const [record] = recordsOf(stdout);
      assert.equal(record?.type, 'article');
      const spans = [...record.segments, ...record.mentions, ...record.claims];
      return spans.map(({ start, end }) => text.slice(start, end));
    };
    assert.deepEqual(textsOf(sent), textsOf(plain));
    assert.ok(textsOf(sent).includes('Ida Holt'));
  });

  it('ends without a word when the reader has had enough', async () => {
    const child = spawn(process.execPath, [CLI, 'analyze', '--stdin-jsonl'], { stdio: 'pipe' });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    // The input may be cut off too, once the program has gone.
    child.stdin.on('error', () => undefined);
    for (let i = 0; i < 400; i++)
      child.stdin.write(`${JSON.stringify({ id: `a${i}`, text: `${VOTE}\n`.repeat(20), group: `g${i}` })}\n`);
    child.stdin.end();
    child.stdout.once('data', () => child.stdout.destroy());
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    assert.deepEqual([code, signal, told], [0, null, '']);
  });

  it('prints long outputs whole', () => {
    const input = Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({ id: `a${i}`, text: `${VOTE}\n`.repeat(30), group: `g${i}` }),
    ).join('\n');
    const { code, stdout } = runCli(['analyze', '--stdin-jsonl'], { input });
    assert.equal(code, 0);
    assert.equal(recordsOf(stdout).length, 80);
  });
});
