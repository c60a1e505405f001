import assert from 'node:assert/strict';
import * as esbuild from 'esbuild';
import ts from 'typescript';
import { ENGINE_PACKAGES, layerViolations, readSources, type SourceFile } from '../harness/layers.ts';

const ENGINE = 'src/engine';

describe('the order of imports', () => {
  it('holds in every source file', () => {
    assert.deepEqual(layerViolations(readSources('src')), []);
  });

  for (const [what, files] of Object.entries<readonly SourceFile[]>({
    'an earlier stage that imports a later one': [
      { path: 'engine/text/a.ts', text: "import { b } from '../claims/b.ts';" },
    ],
    'a type imported backwards': [
      { path: 'engine/mentions/a.ts', text: "import type { B } from '../views/b.ts';" },
    ],
    'a module of Node in the engine': [{ path: 'engine/base/a.ts', text: "import fs from 'node:fs';" }],
    'the editor in the engine': [{ path: 'engine/views/a.ts', text: "import * as vscode from 'vscode';" }],
    'the command line in the extension': [{ path: 'vscode/a.ts', text: "import { b } from '../cli/b.ts';" }],
    'files of the disk in the extension': [{ path: 'vscode/a.ts', text: "import fs from 'node:fs';" }],
    'files of the disk in another file of the worker': [
      { path: 'worker/a.ts', text: "import fs from 'node:fs';" },
    ],
    'an import that is run later': [
      { path: 'engine/text/a.ts', text: "export const b = () => import('../claims/b.ts');" },
    ],
    'a cycle in one folder': [
      { path: 'engine/text/a.ts', text: "import { b } from './b.ts';" },
      { path: 'engine/text/b.ts', text: "import { a } from './a.ts';" },
    ],
  })) {
    it(`is broken by ${what}`, () => {
      assert.equal(layerViolations(files).length, 1);
    });
  }
});

describe('the engine’s bundle', () => {
  const bundle = (contents: string): Promise<esbuild.BuildResult> =>
    esbuild.build({
      stdin: { contents, resolveDir: ENGINE, loader: 'ts' },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });

  it('needs no platform and no package but those allowed', async () => {
    const { metafile } = await bundle("export * from './engine.ts';");
    const packages = Object.keys(metafile?.inputs ?? {}).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(packages)].sort(), [...ENGINE_PACKAGES]);
  });

  it('cannot be made with a module of Node in it', async () => {
    await assert.rejects(
      bundle("import fs from 'node:fs'; export const read = fs.readFileSync;"),
      /Could not resolve "node:fs"/,
    );
  });
});

describe('the engine’s types', () => {
  const errors = (contents?: string): readonly string[] => {
    const config = ts.getParsedCommandLineOfConfigFile(
      `${ENGINE}/tsconfig.json`,
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
          throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
        },
      },
    );
    assert.ok(config);
    const extra = `${process.cwd()}/${ENGINE}/base/extra.ts`;
    const host = ts.createCompilerHost(config.options);
    const withExtra: ts.CompilerHost = {
      ...host,
      fileExists: (name) => name === extra || host.fileExists(name),
      getSourceFile: (name, ...rest) =>
        name === extra
          ? ts.createSourceFile(name, contents ?? '', rest[0])
          : host.getSourceFile(name, ...rest),
    };
    const program = ts.createProgram(
      contents === undefined ? config.fileNames : [extra],
      config.options,
      withExtra,
    );
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };

  it('know no host', () => {
    assert.deepEqual(errors(), []);
  }).timeout(60_000);

  for (const name of ['process', 'document', 'setTimeout', 'console', 'TextDecoder']) {
    it(`do not have ${name}`, () => {
      assert.match(
        errors(`export const used: unknown = ${name};`).join('\n'),
        new RegExp(`Cannot find name '${name}'`),
      );
    }).timeout(60_000);
  }
});
