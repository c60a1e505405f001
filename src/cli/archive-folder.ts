import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArchiveFolder } from '../archive/archive-files.ts';
import { hashText } from '../engine/base/hash.ts';

/** The folder inside a cache for runs from one place over the same paths: what one such run wants is what the next one does. */
export function archiveFolder(
  cache: string,
  workingDirectory: string,
  paths: readonly string[],
): ArchiveFolder {
  const run = hashText(JSON.stringify([workingDirectory, ...paths]));
  const folder = path.resolve(workingDirectory, cache, run);
  const at = (name: string): string => path.join(folder, name);
  return {
    path: folder,
    list: () => readdir(folder).catch(() => []),
    size: async (name) => (await stat(at(name))).size,
    read: (name) => readFile(at(name)),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true });
      await writeFile(at(name), bytes);
    },
    remove: (name) => rm(at(name)),
  };
}
