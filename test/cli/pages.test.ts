import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ArticleRecord } from '../../src/engine/views/contract.ts';
import { CLI } from './bundle.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, '../import/pages', name));

const TOLD = `The crane at pier 7 lifted its first blade on Wednesday. The port paid 34 million euros for the machine.\n`;

describe('saved pages on the command line', () => {
  const folder = temporaryFolder({
    'crane.html': page('captions.html'),
    'crane_files/frame.html': page('brief.html'),
    'front.htm': page('front-page.html'),
    'several.html': page('several-articles.html'),
    'warehouse.html': page('utf-16.html'),
    'note.txt': TOLD,
    'nameless.html': `<h1>Notes</h1><p>${'The port wrote these notes for itself. '.repeat(12)}</p>`,
    'crane.html.annotations.yaml': 'schema: 1\nsource: {outlet: The Quay}\n',
    'empty.html': '',
    'huge.html': Buffer.alloc(20_000_000, ' '),
  });
  const analyzed = (args: readonly string[], input?: Buffer | string): readonly ArticleRecord[] =>
    runCli(['analyze', ...args], { cwd: folder, ...(input === undefined ? {} : { input }) })
      .stdout.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ArticleRecord)
      .filter(({ type }) => (type as string) === 'article');

  it('are read as the articles in them, each with a name of its own', () => {
    const ids = analyzed(['crane.html', 'several.html']).map(({ id }) => id);
    assert.deepEqual(ids, ['crane.html', 'several.html', 'several.html#2']);
  });

  it('count in a folder where they name an outlet or a day, without the parts that browsers save beside them', () => {
    assert.deepEqual(
      analyzed(['.']).map(({ id }) => id),
      ['crane.html', 'note.txt', 'several.html', 'several.html#2', 'warehouse.html'],
    );
  });

  it('give places in the text of the article', () => {
    const expected = page('captions.expected.txt').toString('utf8');
    const text = expected.slice(expected.indexOf('===\n') + '===\n'.length);
    const [record] = analyzed(['crane.html']);
    assert.equal(record?.segments.at(-1)?.end, text.trimEnd().length);
    const captions = record.segments.filter(({ kind }) => kind === 'caption');
    assert.deepEqual(
      captions.map(({ start, end }) => text.slice(start, end).slice(0, 30)),
      ['Caption: The crane at pier 7 w', 'Caption: Nadia Sorel trained f'],
    );
  });

  it('that hold no article say so, and the run fails', () => {
    const { code, stderr } = runCli(['check', 'front.htm'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /front\.htm: holds no article/);
  });

  it('that are empty or too large say so', () => {
    const { stderr } = runCli(['check', 'empty.html', 'huge.html'], { cwd: folder });
    assert.match(stderr, /empty\.html: holds no article/);
    assert.match(stderr, /huge\.html: is not read: it has 20 MB, the limit is 10 MB/);
  });

  it('that show only the beginning say so to those who ask', () => {
    const { stderr } = runCli(['check', '--verbose', '-'], { cwd: folder, input: page('paywall-stub.html') });
    assert.match(stderr, /-: says that it holds only the beginning of the article/);
  });
});

describe('a saved page beside the text that was imported from it', () => {
  const captions = page('captions.expected.txt').toString('utf8');
  const [head = '', text = ''] = captions.split('===\n');
  const renamed = head.replace('Tidewater Courier', 'The Courier');
  const read = (folder: string, ...args: readonly string[]): { ids: readonly string[]; stderr: string } => {
    const { stdout, stderr } = runCli(['analyze', ...args], { cwd: folder });
    const records = stdout.split('\n').filter(Boolean);
    const ids = records
      .map((line) => JSON.parse(line) as ArticleRecord)
      .filter(({ type }) => (type as string) === 'article');
    return { ids: ids.map(({ id }) => id), stderr };
  };

  const byAddress = temporaryFolder({
    'crane.html': page('captions.html'),
    'texts/blade.txt': TOLD,
    'texts/blade.txt.annotations.yaml': renamed,
  });
  it('is left out by its address in the sidecar, and says so to those who ask', () => {
    const { ids, stderr } = read(byAddress, '--verbose', '.');
    assert.deepEqual(ids, ['texts/blade.txt']);
    assert.match(stderr, /crane\.html: is left out, since texts\/blade\.txt holds the same article/);
  });

  it('counts by itself where the text is not read', () => {
    assert.deepEqual(read(byAddress, 'crane.html').ids, ['crane.html']);
  });

  const byWords = temporaryFolder({
    'crane.html': page('captions.html'),
    'new-crane-lifts-first-turbine-blade-in-port-ansel-2.txt': text.replace('34 million', '36 million'),
  });
  it('is left out where the text is named as its headline and says nearly the same', () => {
    assert.deepEqual(read(byWords, '.').ids, ['new-crane-lifts-first-turbine-blade-in-port-ansel-2.txt']);
  });

  const byFrontMatter = temporaryFolder({
    'crane.html': page('captions.html'),
    'notes.md': `---\noutlet: The Courier\nurl: https://tidewater.example/2026/03/crane?utm_source=feed\n---\n\n${TOLD}`,
  });
  it('is left out by its address in front matter', () => {
    assert.deepEqual(read(byFrontMatter, '.').ids, ['notes.md']);
  });

  const kept = temporaryFolder({
    'crane.html': page('captions.html'),
    'crane.txt': TOLD,
    'other.txt': text,
    'empty.txt': '',
    'empty.txt.annotations.yaml': head,
    'list.md': `---\nurl: https://tidewater.example/2026/03/crane?utm_source=feed\n---\n\n${TOLD}`,
  });
  it('counts beside a text of its name that says something else, a copy of another name, and files that are no articles', () => {
    assert.deepEqual(read(kept, '.').ids, ['crane.html', 'crane.txt', 'other.txt']);
  });

  const several = temporaryFolder({
    'several.html': page('several-articles.html'),
    'first.txt': TOLD,
    'first.txt.annotations.yaml': `schema: 1\nsource: {outlet: The Quay}\n`,
  });
  it('counts beside a text whose sidecar gives no address', () => {
    assert.deepEqual(read(several, '.').ids, ['first.txt', 'several.html', 'several.html#2']);
  });

  const frontPage = temporaryFolder({
    'crane.html': page('captions.html')
      .toString('utf8')
      .replace(/"https:\/\/tidewater\.example\/[^"]+"/, '"https://tidewater.example/"'),
    'other.txt': TOLD,
    'other.txt.annotations.yaml': 'schema: 1\nsource:\n  url: https://tidewater.example/\n',
  });
  it('counts beside a text from a site that gives the address of its front page for every article', () => {
    assert.deepEqual(read(frontPage, '.').ids, ['crane.html', 'other.txt']);
  });
});

describe('the standard input', () => {
  const folder = temporaryFolder({ 'note.txt': TOLD });

  it('is one article beside others', () => {
    const { stdout, code } = runCli(['check', '-', 'note.txt'], { cwd: folder, input: TOLD });
    assert.match(stdout, /^2 articles/m);
    assert.equal(code, 0);
  });

  it('may be a page in any encoding', () => {
    const { stdout } = runCli(['analyze', '-'], { cwd: folder, input: page('shift-jis.html') });
    assert.match(stdout, /^\{"schema":1,"type":"article","id":"-"/);
  });

  it('is read once, however often it is named', () => {
    assert.match(runCli(['check', '-', '-'], { cwd: folder, input: TOLD }).stdout, /^1 article,/m);
  });

  for (const [what, input, says] of [
    ['is empty', '', /-: has no sentence in it/],
    [
      'is binary',
      Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]),
      /-: is not read: it is a binary file/,
    ],
  ] as const) {
    it(`says why it gives nothing when it ${what}`, () => {
      const { code, stderr } = runCli(['check', '-'], { cwd: folder, input });
      assert.equal(code, 2);
      assert.match(stderr, says);
    });
  }

  it('says how much it may be when it is more', () => {
    const file = path.join(folder, 'long.txt');
    writeFileSync(file, 'a '.repeat(5_500_000));
    const input = openSync(file, 'r');
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'check', '-'], {
      encoding: 'utf8',
      stdio: [input, 'pipe', 'pipe'],
    });
    closeSync(input);
    assert.equal(status, 2);
    assert.match(stderr, /-: is not read: it has 10 MB, the limit is 10 MB/);
  });
});
