import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the package for the editor is bundled from. */
const ENTRIES = ['vscode/extension', 'worker/node-worker', 'worker/node-page-worker'];

describe('NOTICE', () => {
  const notice = readFileSync(path.join(ROOT, 'NOTICE'), 'utf8');
  // A line of names stands above the address where they come from.
  const named = new Set(
    [...notice.matchAll(/^(\S+(?:, \S+)*)\nhttps:\/\//gm)].flatMap(([, line = '']) => line.split(', ')),
  );

  it('names every package whose code the extension holds, and no other', async () => {
    const bundled = await packagesOf(ENTRIES);
    assert.ok(bundled.has('linkedom') && bundled.has('yaml'));
    assert.deepEqual([...named].sort(), [...bundled].sort());
  });

  it('stands in the package, with the licence that it points to', () => {
    const packed = readFileSync(path.join(ROOT, '.vscodeignore'), 'utf8').split('\n');
    for (const name of ['NOTICE', 'LICENSE']) assert.ok(packed.includes(`!${name}`), name);
    assert.match(notice, /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/);
  });
});

async function packagesOf(entries: readonly string[]): Promise<ReadonlySet<string>> {
  const { metafile } = await esbuild.build({
    entryPoints: entries.map((name) => `src/${name}.ts`),
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode'],
  });
  const packages = new Set<string>();
  for (const file of Object.keys(metafile.inputs)) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    if (folder === undefined) continue;
    packages.add(nameOf(folder));
    // It comes as one file that holds what it depends on.
    if (nameOf(folder) === 'linkedom') for (const name of dependenciesOf(folder)) packages.add(name);
  }
  return packages;
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The packages that one depends on, directly or not; each is looked for from the inside out, as Node.js does. */
function dependenciesOf(folder: string): ReadonlySet<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  const names = new Set<string>();
  for (const name of Object.keys(dependencies)) {
    names.add(name);
    for (const deeper of dependenciesOf(installed(folder, name))) names.add(deeper);
  }
  return names;
}

function installed(from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules')))) {
    const candidate = path.join(folder, 'node_modules', name);
    try {
      readFileSync(path.join(ROOT, candidate, 'package.json'));
      return candidate;
    } catch {
      if (folder === '') throw new Error(`${name} is not installed`);
    }
  }
}
