import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(path.join(tmpdir(), 'second-source-bundle-'));

/** The bundled command line, laid out as in the package. It is built once a run, before the first test. */
export const CLI = path.join(FOLDER, 'dist', 'cli.js');

before('bundle the command line', function () {
  this.timeout(120_000);
  // Another user runs it too, in the tests about permissions.
  chmodSync(FOLDER, 0o755);
  copyFileSync(path.join(ROOT, 'package.json'), path.join(FOLDER, 'package.json'));
  symlinkSync(path.join(ROOT, 'media'), path.join(FOLDER, 'media'));
  execFileSync(process.execPath, ['esbuild.mjs', `--outdir=${path.join(FOLDER, 'dist')}`], { cwd: ROOT });
});

after('remove the bundle', () => {
  rmSync(FOLDER, { recursive: true, force: true });
});
