import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { logFolder } from './session.ts';

const EXTENSION = 'second-source.second-source';

/** The log that every extension host writes, in a folder of its own, in which extensions have theirs. */
const HOST_LOG = 'remoteexthost.log';

/** What the extension host of one page says of the extension. */
export interface ExtensionLog {
  /** Whether the extension has been activated. */
  readonly isActivated: () => Promise<boolean>;
  /** The errors in the extension's own logs, and those of the extension host that speak of it. */
  readonly errors: () => Promise<readonly string[]>;
}

/**
 * Begins to watch, before the page is opened: extension hosts of earlier pages do not count, because their suites may
 * have provoked errors on purpose.
 */
export async function watchExtensionLog(): Promise<ExtensionLog> {
  const earlier = new Set((await logFiles()).filter(isHostLog).map((file) => path.dirname(file)));
  const isOurs = (file: string): boolean =>
    ![...earlier].some((folder) => file.startsWith(folder + path.sep));
  const lines = async (accepts: (file: string) => boolean): Promise<readonly string[]> => {
    const files = (await logFiles()).filter((file) => isOurs(file) && accepts(file));
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return texts.flatMap((text) => text.split('\n'));
  };
  return {
    isActivated: async () =>
      (await lines(isHostLog)).some((line) => line.includes(`_doActivateExtension ${EXTENSION}`)),
    errors: async () => {
      const own = await lines((file) => path.basename(path.dirname(file)) === EXTENSION);
      const host = (await lines(isHostLog)).filter((line) => line.includes(EXTENSION));
      return [...own, ...host].filter((line) => line.includes('[error]'));
    },
  };
}

function isHostLog(file: string): boolean {
  return path.basename(file) === HOST_LOG;
}

async function logFiles(): Promise<readonly string[]> {
  const entries = await readdir(logFolder(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
