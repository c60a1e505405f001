import assert from 'node:assert/strict';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const QUAY = 'The port said the new quay would bring 1,900 jobs. The mayor opened it on Friday.\n';
const VERDICT =
  'annotations:\n  - {id: A, kind: verdict, at: {exact: "1,900 jobs"}, verdict: supported, note: Asked the port.}\n';

describe('second-source report', function () {
  this.timeout(60_000);

  const folder = temporaryFolder({
    'story/quay.txt': QUAY,
    'story/quay.txt.annotations.yaml': VERDICT,
    'story/deep/plain.txt': QUAY,
    'broken/quay.txt': QUAY,
    'broken/quay.txt.annotations.yaml': 'annotations: [',
    'bare/quay.txt': QUAY,
    'empty/list.md': 'nothing here\n',
  });

  it('prints the checked claims of a folder as Markdown and ends with 0, open points or not', () => {
    const { code, stdout, stderr } = runCli(['report', 'story'], { cwd: folder });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^# Fact check: story\n\nMade with Second Source on \d{4}-\d{2}-\d{2}\.\n/);
    assert.match(stdout, /\*\*Articles read:\*\* 2\n- \*\*Claims checked:\*\* 1\n/);
    assert.match(
      stdout,
      /### quay\.txt\n\n> 1,900 jobs\n\n- \*\*Verdict:\*\* Supported\n- \*\*Note:\*\* Asked the port\.\n$/,
    );
    const broken = runCli(['report', 'broken'], { cwd: folder });
    assert.equal(broken.code, 0);
    assert.match(broken.stdout, /\*\*Annotations that cannot be read:\*\* quay\.txt/);
  });

  it('prints a whole page of HTML with a heading of its own', () => {
    const { code, stdout } = runCli(['report', '--html', '--title', 'Quays & <piers>', 'story'], {
      cwd: folder,
    });
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^<!doctype html>\n[^]*<h1>Quays &amp; &lt;piers&gt;<\/h1>[^]*<blockquote>1,900 jobs<\/blockquote>[^]*<\/html>\n$/,
    );
  });

  it('says of articles without annotations that nothing was checked', () => {
    const { code, stdout } = runCli(['report', 'bare'], { cwd: folder });
    assert.equal(code, 0);
    assert.match(stdout, /\*\*Claims checked:\*\* 0/);
    assert.doesNotMatch(stdout, /##/);
  });

  it('ends with 2 where there is nothing to read, or a path is not there', () => {
    assert.deepEqual(runCli(['report', 'empty'], { cwd: folder }).code, 2);
    const { code, stdout, stderr } = runCli(['report', 'story', 'nowhere'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stdout, /Claims checked:\*\* 1/);
    assert.match(stderr, /nowhere: no such file or folder/);
  });

  it('explains itself, and says what it did not understand', () => {
    assert.match(runCli(['report', '--help']).stdout, /^Prints a summary[^]*--html[^]*Exit status:/);
    assert.match(runCli(['--help']).stdout, /\n {2}report {5}print/);
    assert.deepEqual(runCli(['report']).code, 2);
    const { code, stderr } = runCli(['report', '--htlm', 'story'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(
      stderr,
      /there is no option --htlm; did you mean --html\?\n"second-source report --help" tells more/,
    );
  });
});
