import assert from 'node:assert/strict';
import path from 'node:path';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HARBOUR = 'The lifeboat left the harbour at dawn. Two sailors were brought back.\n';
const BROKEN = 'schema: 1\nannotations:\n  - id: one\n    kind: [note\n';

describe('second-source check', function () {
  this.timeout(60_000);

  const folder = temporaryFolder({
    'news/b.txt': HARBOUR,
    'news/a.txt': `Lifeboat\n\n${HARBOUR}`,
    'news/deep/c.news': HARBOUR,
    'news/dated.md': `---\noutlet: The Buoy\ndate: 2026-02-01\n---\n\n${HARBOUR}`,
    'news/plain.md': HARBOUR,
    'news/README.md': HARBOUR,
    'news/.hidden/d.txt': HARBOUR,
    'news/node_modules/e.txt': HARBOUR,
    'news/list.txt': 'numpy\nscipy\n',
    'noted/a.txt': HARBOUR,
    'noted/a.txt.annotations.yaml': BROKEN,
    'noted/z.txt': HARBOUR,
    'shared/a.txt': HARBOUR,
    'shared/entities.annotations.yaml': 'schema: 1\nschema: 2\n',
    'left/a.txt': HARBOUR,
    'left/gone.txt.annotations.yaml': 'schema: 1\n',
    'odd name/ü.txt': HARBOUR,
    'story.text': HARBOUR,
  });

  it('reads folders with all that is in them, and nothing that is no article', () => {
    const { code, stdout, stderr } = runCli(['check', 'news', '--verbose'], { cwd: folder });
    assert.equal(code, 0);
    assert.equal(stdout, '4 articles, 0 conflicts, 0 unsupported\n');
    assert.deepEqual(stderr.split('\n').sort().slice(1), [
      'second-source: news/list.txt: has no sentence in it, so it is no article',
      'second-source: news/plain.md: names no outlet and no date in its front matter, so it is taken for no article',
    ]);
  });

  it('is quiet beside the findings', () => {
    assert.equal(runCli(['check', 'news'], { cwd: folder }).stderr, '');
  });

  it('reads a file that is named whatever its ending, and nothing twice', () => {
    const paths = [
      'story.text',
      './story.text',
      path.join(folder, 'story.text'),
      'news/plain.md',
      'news',
      'news/a.txt',
    ];
    const { code, stdout, stderr } = runCli(['check', ...paths], { cwd: folder });
    assert.deepEqual([code, stdout, stderr], [0, '6 articles, 0 conflicts, 0 unsupported\n', '']);
  });

  it('takes the sidecars that a wildcard brings along for what they are', () => {
    const names = ['a.txt', 'a.txt.annotations.yaml', 'z.txt'];
    const { stdout } = runCli(['check', '--off', 'sidecar/invalid', ...names], {
      cwd: path.join(folder, 'noted'),
    });
    assert.match(stdout, /^2 articles,/);
  });

  it('prints a broken sidecar as a finding at its line, and ends with 1', () => {
    const { code, stdout, stderr } = runCli(['check', 'noted'], { cwd: folder });
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^noted\/a\.txt\.annotations\.yaml:\d+:\d+ warning sidecar\/invalid \S/);
    assert.match(stdout, /\n {5}\d \| .*\n {7}\| +\^/);
    assert.match(stdout, /\n\n2 articles, 0 conflicts, 0 unsupported, \d problems? in annotations\n$/);
  });

  it('prints what is wrong with the names of a whole folder', () => {
    const { code, stdout } = runCli(['check', 'shared'], { cwd: folder });
    assert.equal(code, 1);
    assert.match(stdout, /^shared\/entities\.annotations\.yaml:2:\d+ warning sidecar\/invalid /);
  });

  it('says when a sidecar has lost its article', () => {
    const { code, stderr } = runCli(['check', 'left'], { cwd: folder });
    assert.equal(code, 0);
    assert.equal(
      stderr,
      'second-source: left/gone.txt.annotations.yaml: the article that it belongs to is not there\n',
    );
  });

  it('fails from the severity that was asked for', () => {
    const run = (...options: string[]): number | null =>
      runCli(['check', ...options, 'noted'], { cwd: folder }).code;
    assert.equal(run('--fail-on', 'error'), 0);
    assert.equal(run('--fail-on', 'never'), 0);
    assert.equal(run('--fail-on', 'hint'), 1);
    assert.equal(run('--severity', 'sidecar/invalid=hint'), 0);
    assert.equal(run('--severity', 'sidecar/invalid=error', '--fail-on', 'error'), 1);
    assert.equal(run('--off', 'sidecar'), 0);
  });

  it('prints JSON', () => {
    const { code, stdout } = runCli(['check', '--format', 'json', 'noted', 'missing'], { cwd: folder });
    const { findings, ...rest } = JSON.parse(stdout) as {
      findings: readonly Readonly<Record<'file' | 'code' | 'endColumn', unknown>>[];
    };
    assert.equal(code, 1);
    assert.deepEqual(rest, {
      schema: 1,
      summary: {
        articles: 2,
        conflicts: 0,
        conflictPlaces: 0,
        impossible: 0,
        differences: 0,
        unsupported: 0,
        commonOrigin: 0,
        annotations: findings.length,
      },
      unread: [{ path: 'missing', problem: 'no such file or folder' }],
    });
    const [first] = findings;
    assert.equal(first?.file, 'noted/a.txt.annotations.yaml');
    assert.equal(first.code, 'sidecar/invalid');
    assert.equal(typeof first.endColumn, 'number');
  });

  it('colours when it is told to, and not in a file', () => {
    const escape = '\u001b[';
    const run = (args: string[], env: Record<string, string> = {}): boolean =>
      runCli(['check', 'noted', ...args], { cwd: folder, env }).stdout.includes(escape);
    assert.equal(run([]), false);
    assert.equal(run(['--color']), true);
    assert.equal(run(['--color'], { NO_COLOR: '1' }), true);
    assert.equal(run([], { FORCE_COLOR: '1' }), true);
    assert.equal(run(['--no-color'], { FORCE_COLOR: '1' }), false);
  });

  it('names articles by the paths that were given', () => {
    const from = (cwd: string, target: string): string =>
      runCli(['check', target], { cwd: path.join(folder, cwd) }).stdout.split(':')[0] ?? '';
    assert.equal(from('.', './noted/'), 'noted/a.txt.annotations.yaml');
    assert.equal(from('noted', '.'), 'a.txt.annotations.yaml');
    assert.equal(from('news', '../noted'), '../noted/a.txt.annotations.yaml');
    assert.equal(from('news', path.join(folder, 'noted')), `${folder}/noted/a.txt.annotations.yaml`);
  });

  it('reads names with spaces and letters outside ASCII', () => {
    assert.equal(runCli(['check', 'odd name/ü.txt'], { cwd: folder }).code, 0);
  });

  it('tells its version and its help, and what it did not understand', () => {
    assert.match(runCli(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(runCli(['check', '--help']).stdout, /^Compares articles.*\n[^]*Exit status:/);
    const wrong = runCli(['check', '--fromat', 'json', 'x']);
    assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
    assert.equal(
      wrong.stderr,
      'second-source: there is no option --fromat; did you mean --format?\n"second-source check --help" tells more\n',
    );
    assert.equal(runCli([]).code, 2);
  });
});
