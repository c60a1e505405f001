import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type CliRun, runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FERRY = 'The ferry to Solvik was cancelled. A storm had broken the pier.\n';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe('what cannot be read', function () {
  this.timeout(60_000);

  // Before the folder is removed: only the superuser can remove what is locked.
  after(() => {
    chmodSync(path.join(folder, 'locked'), 0o700);
  });
  const folder = temporaryFolder({
    'good.txt': FERRY,
    'photo.txt': PNG,
    'utf16.txt': Buffer.from(`\ufeff${FERRY}`, 'utf16le'),
    'windows.txt': Buffer.from(
      'The caf\xe9 on the pier was closed. \x93Too windy,\x94 they said.\n',
      'latin1',
    ),
    'damaged.txt': Buffer.concat([
      Buffer.from('Čeněk Říha říká: žádný přívoz dnes nejede.\n'),
      Buffer.from([0xc5]),
    ]),
    'empty.txt': '',
    'huge.txt': '',
    'long.txt': FERRY + '\n'.repeat(2_000_000),
    'empty/notes.csv': 'a,b\n',
    'mixed/good.txt': FERRY,
    'mixed/photo.txt': PNG,
    'locked.txt': FERRY,
    'locked/inside.txt': FERRY,
    'sealed/a.txt': FERRY,
    'sealed/a.txt.annotations.yaml': PNG,
  });
  before(() => {
    truncateSync(path.join(folder, 'huge.txt'), 60_000_000);
    symlinkSync('knot.txt', path.join(folder, 'knot.txt'));
    symlinkSync('nowhere.txt', path.join(folder, 'dangling.txt'));
    symlinkSync('good.txt', path.join(folder, 'same.txt'));
    chmodSync(path.join(folder, 'locked.txt'), 0);
    chmodSync(path.join(folder, 'locked'), 0);
  });
  function check(...args: string[]): CliRun {
    // The superuser may read everything, so the run is somebody else's.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    return runCli(['check', ...args], { cwd: folder, ...uid });
  }

  it('is told in one line each, and does not stop the rest', () => {
    const problems: Readonly<Record<string, RegExp>> = {
      'photo.txt': /^is not read: it is a binary file, not a text$/,
      'huge.txt': /^is not read: it has 60 MB, the limit is \d+ MB$/,
      empty: /^has no articles in it$/,
      'gone.txt': /^no such file or folder$/,
      'good.txt/x': /^no such file or folder$/,
      'empty.txt': /^has no sentence in it, so it is no article$/,
      'knot.txt': /^is a loop of symbolic links$/,
      'dangling.txt': /^is a link to something that is not there$/,
      'locked.txt': /^no permission to read it$/,
      locked: /^no permission to read it$/,
      '/dev/null': /^is neither a file nor a folder$/,
    };
    const { code, stdout, stderr } = check(...Object.keys(problems), 'good.txt');
    assert.equal(stdout, '1 article, 0 conflicts, 0 unsupported\n');
    assert.equal(code, 2);
    const told = new Map(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => /^second-source: ([^:]+): (.*)$/.exec(line)?.slice(1, 3) as [string, string]),
    );
    assert.deepEqual([...told.keys()].sort(), Object.keys(problems).sort());
    for (const [name, problem] of Object.entries(problems)) assert.match(told.get(name) ?? '', problem, name);
  });

  it('ends with 2 when it was named and nothing else was found', () => {
    for (const name of ['photo.txt', 'gone.txt', 'locked'])
      assert.equal(check(name, 'good.txt').code, 2, name);
  });

  it('ends with 0 when it only lay in a folder', () => {
    const { code, stdout, stderr } = check('mixed');
    assert.equal(code, 0);
    assert.match(stdout, /^1 article,/);
    assert.match(stderr, /^second-source: mixed\/photo\.txt: .*binary/);
  });

  it('ends with 2 when there is nothing else', () => {
    for (const name of ['empty', 'gone.txt', 'empty.txt']) {
      const { code, stdout, stderr } = check(name);
      assert.deepEqual([code, stdout], [2, ''], name);
      assert.match(stderr, /\nsecond-source: there is nothing to check\n$/);
    }
    const json = check('--format', 'json', 'gone.txt');
    assert.equal(json.code, 2);
    assert.equal((JSON.parse(json.stdout) as { summary: { articles: number } }).summary.articles, 0);
  });

  it('is not led round by links', () => {
    const inner = path.join(folder, 'ring', 'inner');
    mkdirSync(inner, { recursive: true });
    writeFileSync(path.join(inner, 'a.txt'), FERRY);
    symlinkSync('..', path.join(inner, 'up'));
    const ring = check('ring');
    assert.equal(ring.code, 0);
    assert.equal(ring.stdout, '1 article, 0 conflicts, 0 unsupported\n');
    assert.equal(
      ring.stderr,
      'second-source: ring/inner/up: is a link that leads back to a folder above it\n',
    );
  });

  it('reads one file once, whatever names lead to it', () => {
    const { stdout } = check('good.txt', 'same.txt');
    assert.match(stdout, /^1 article,/);
  });

  it('reads odd encodings, and says so only when asked', () => {
    const quiet = check('utf16.txt', 'windows.txt');
    assert.deepEqual([quiet.code, quiet.stderr], [0, '']);
    assert.match(quiet.stdout, /^2 articles,/);
    assert.deepEqual(check('--verbose', 'utf16.txt', 'windows.txt').stderr.split('\n'), [
      'second-source: utf16.txt: is read as utf-16le',
      'second-source: windows.txt: is read as windows-1252',
      '',
    ]);
    assert.match(check('damaged.txt').stderr, /^second-source: damaged\.txt: has bytes that are no UTF-8/);
  });

  it('says how much of a very long article is read', () => {
    const { code, stderr } = check('long.txt');
    assert.equal(code, 0);
    assert.equal(stderr, 'second-source: long.txt: only the first 2,000,000 characters are read\n');
  });

  it('may be a sidecar, whose article is read without it', () => {
    const { code, stdout, stderr } = check('sealed');
    assert.equal(code, 2);
    assert.match(stdout, /^1 article,/);
    assert.match(
      stderr,
      /^second-source: sealed\/a\.txt\.annotations\.yaml: is not read: it is a binary file/,
    );
  });
});
