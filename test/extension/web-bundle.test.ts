import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { runHere } from '../../src/worker/here-thread.ts';
import { connect } from '../../src/worker/port.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('the bundles for the extension host of a browser', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-web-'));

  before(() => {
    execFileSync(process.execPath, ['esbuild.mjs', `--outdir=${folder}`], { cwd: ROOT });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are those that the manifest and the package name', () => {
    const { browser } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      browser: string;
    };
    assert.equal(browser, './dist/extension.web.cjs');
    const packed = readFileSync(path.join(ROOT, '.vscodeignore'), 'utf8');
    assert.deepEqual(
      webBundles(folder).filter((name) => !packed.includes(`!dist/${name}\n`)),
      [],
    );
  });

  it('name no module of Node.js, and no other but vscode', () => {
    for (const name of webBundles(folder)) {
      const wanted = modulesOf(readFileSync(path.join(folder, name), 'utf8'));
      const allowed = name === 'extension.web.cjs' ? ['vscode'] : [];
      assert.deepEqual([...wanted].sort(), allowed, name);
    }
  });

  it('answer among the extensions where no worker may be started', async () => {
    const thread = runHere(readFileSync(path.join(folder, 'worker.web.js'), 'utf8'));
    const { engine } = connect(thread);
    const text = 'Mayor Oskar Brandvold opened the bridge in Port Ansel on Friday.';
    await engine.setArticles([{ id: 'a.txt', group: '', version: 1, text }]);
    const rows = await engine.entities();
    assert.ok(rows.some(({ name }) => name === 'Oskar Brandvold'));
    thread.end();
  });

  it('would not pass with one', () => {
    assert.deepEqual([...modulesOf('const a = require("node:fs"); import("path");')], ['node:fs', 'path']);
    assert.ok(builtinModules.includes('path'));
  });
});

function webBundles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /\.web\.c?js$/.test(name));
  assert.deepEqual(names.sort(), ['extension.web.cjs', 'page-worker.web.js', 'worker.web.js']);
  return names;
}

/** What a script asks for by `require` or `import`. */
function modulesOf(script: string): ReadonlySet<string> {
  const { importedFiles } = ts.preProcessFile(script, true, true);
  const required = [...script.matchAll(/\b(?:require|import)\(\s*["']([^"']+)["']\s*\)/g)].map(
    ([, name = '']) => name,
  );
  return new Set([...importedFiles.map(({ fileName }) => fileName), ...required]);
}
