#!/usr/bin/env node
// Bundles the extension, its worker and the command line into dist/ (or --outdir=DIR). Flags: --watch, --minify, --sizes.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const flags = process.argv.slice(2);
const outdir = flags.find((flag) => flag.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const minify = flags.includes('--minify');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  target: 'node20',
  platform: 'node',
  logLevel: 'warning',
  // `yaml` ships CommonJS for Node and ES modules for browsers; the latter tree-shakes.
  mainFields: ['module', 'main'],
  charset: 'utf8',
  // What was read of articles is kept on disk for the engine that read it alone.
  define: { ENGINE_PRINT: JSON.stringify(printOf(['src/engine', 'src/archive'])) },
};

/**
 * For the extension host of a browser: no module of Node.js can be named in it, or the build fails.
 * @type {esbuild.BuildOptions}
 */
const web = { ...shared, platform: 'browser', target: 'es2022', sourcemap: false };

/**
 * Takes `NAME.browser.ts` where there is one in place of `NAME.ts`.
 * @type {esbuild.Plugin}
 */
const browserFiles = {
  name: 'browser-files',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path: name, resolveDir }) => {
      const file = path.resolve(resolveDir, name.replace(/\.ts$/, '.browser.ts'));
      return existsSync(file) ? { path: file } : undefined;
    });
  },
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: path.join(outdir, 'extension.cjs'),
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/worker/node-worker.ts'],
    outfile: path.join(outdir, 'worker.cjs'),
    format: 'cjs',
  },
  {
    ...shared,
    entryPoints: ['src/worker/node-page-worker.ts'],
    outfile: path.join(outdir, 'page-worker.cjs'),
    format: 'cjs',
  },
  {
    ...web,
    entryPoints: ['src/vscode/extension.ts'],
    // A browser's extension host takes no ES modules, and takes a `.js` of this package for one.
    outfile: path.join(outdir, 'extension.web.cjs'),
    format: 'cjs',
    external: ['vscode'],
    plugins: [browserFiles],
  },
  {
    ...web,
    entryPoints: ['src/worker/web-worker.ts'],
    outfile: path.join(outdir, 'worker.web.js'),
    format: 'iife',
  },
  {
    ...web,
    entryPoints: ['src/worker/web-page-worker.ts'],
    outfile: path.join(outdir, 'page-worker.web.js'),
    format: 'iife',
  },
  {
    ...shared,
    entryPoints: {
      cli: 'src/cli/main.ts',
      'cli-thread': 'src/worker/node-worker.ts',
      'cli-page-thread': 'src/cli/page-thread.ts',
    },
    outdir,
    format: 'esm',
    // What reads web pages and what serves assistants is loaded when it is wanted. All parts lie in one folder, since the
    // command line looks for the tagger's weights beside it.
    splitting: true,
    chunkNames: 'cli-[name]-[hash]',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  },
];

if (flags.includes('--watch')) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('watching');
} else {
  removeOldParts();
  await Promise.all(bundles.map((options) => esbuild.build(options)));
  chmodSync(path.join(outdir, 'cli.js'), 0o755);
  if (flags.includes('--sizes')) printSizes();
}

/** How large each bundle is, in kB of 1,000 bytes. */
function printSizes() {
  for (const name of readdirSync(outdir).filter((file) => /\.c?js$/.test(file)))
    console.log(
      `${String(Math.round(statSync(path.join(outdir, name)).size / 1000)).padStart(6)} kB  ${name}`,
    );
}

/**
 * Tells sources apart: changes whenever a file in one of the folders does.
 * @param {readonly string[]} folders
 */
function printOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => path.join(found.parentPath, found.name))
      .sort())
      hash.update(entry).update(readFileSync(entry));
  return hash.digest('hex').slice(0, 16);
}

/** The parts of the command line are named by their content: those of an earlier build would stay. */
function removeOldParts() {
  for (const name of existsSync(outdir) ? readdirSync(outdir) : [])
    if (/^cli-[\w-]+\.js(?:\.map)?$/.test(name)) rmSync(path.join(outdir, name));
}
