import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The engine's folders in import order: a file imports from its own folder or an earlier one. */
export const ENGINE_LAYERS = [
  'base',
  'model',
  'text',
  'annotations',
  'lexicon',
  'mentions',
  'entities',
  'claims',
  'compare',
  'findings',
  'analysis',
  'views',
] as const;

/** Packages that the engine may bundle. */
export const ENGINE_PACKAGES = ['yaml'] as const;

/** What each part outside the engine may import of our own, and whether it may import packages and Node's modules. */
const HOSTS: Readonly<Record<string, { readonly parts: readonly string[]; readonly outside: RegExp }>> = {
  archive: { parts: ['archive', 'engine'], outside: /^$/ },
  host: { parts: ['host', 'engine'], outside: /^$/ },
  import: {
    parts: ['import', 'host', 'engine'],
    outside: /^(?:@mozilla\/readability|linkedom\/worker|yaml)$/,
  },
  worker: { parts: ['worker', 'import', 'host', 'archive', 'engine'], outside: /^node:worker_threads$/ },
  cli: {
    parts: ['cli', 'worker', 'import', 'host', 'archive', 'engine'],
    outside: /^(?:node:|@modelcontextprotocol\/sdk\/|zod$)/,
  },
  vscode: {
    parts: ['vscode', 'worker', 'host', 'archive', 'engine'],
    outside: /^(?:vscode|node:worker_threads|node:os)$/,
  },
};

/** Files that may use modules of Node that the rest of their part may not: what the worker's thread keeps outside of memory. */
const ALONE: Readonly<Record<string, RegExp>> = { 'worker/node-byte-room.ts': /^node:(?:fs|path)$/ };

/** A source file as the fence sees it: its path below `src`, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: name.split(path.sep).join('/'),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

/** Every import that goes against the order, one line each, and every import cycle. */
export function layerViolations(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const wrong = [...imports].flatMap(([from, list]) =>
    list.flatMap((to) => {
      const reason = forbidden(from, to);
      return reason === undefined ? [] : [`${from} imports ${to}: ${reason}`];
    }),
  );
  return [...wrong, ...cycles(imports)];
}

function importsOf({ path: from, text }: SourceFile): readonly string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? path.posix.join(path.posix.dirname(from), fileName) : fileName,
    );
}

function forbidden(from: string, to: string): string | undefined {
  const [part = '', layer = ''] = from.split('/');
  const ours = /^[a-z-]+\/.*\.(?:ts|json)$/.test(to);
  if (part !== 'engine') {
    const host = HOSTS[part];
    if (!host) return `src/${part} is no part that is known`;
    const allowed = ours
      ? host.parts.includes(to.split('/')[0] ?? '')
      : host.outside.test(to) || (ALONE[from]?.test(to) ?? false);
    return allowed ? undefined : `src/${part} may not`;
  }
  if (!ours)
    return ENGINE_PACKAGES.some((name) => name === to)
      ? undefined
      : 'the engine knows no host and few packages';
  const [toPart, toLayer = ''] = to.split('/');
  if (toPart !== 'engine') return 'the engine imports nothing outside itself';
  return rank(toLayer) <= rank(layer) ? undefined : `${toLayer} comes after ${layer}`;
}

/** The place of a folder in the order; files at the engine's root come last. */
function rank(layer: string): number {
  const at = ENGINE_LAYERS.findIndex((name) => name === layer);
  return at < 0 ? ENGINE_LAYERS.length : at;
}

/** Import cycles between files, each named once by the file that closes it. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push(`import cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}`);
      return;
    }
    state.set(file, 'open');
    for (const next of imports.get(file) ?? []) if (imports.has(next)) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
