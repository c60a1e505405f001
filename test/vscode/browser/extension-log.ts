import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { logFolder } from './session.ts';

const EXTENSION = 'second-source.second-source';

/** Whether any extension host of this server has activated the extension. */
export async function isActivated(): Promise<boolean> {
  const lines = await linesOf((file) => path.basename(file) === 'remoteexthost.log');
  return lines.some((line) => line.includes('_doActivateExtension') && line.includes(EXTENSION));
}

/** The errors in the extension's own logs, and those in the log of the extension host that speak of it. */
export async function extensionErrors(): Promise<readonly string[]> {
  const own = await linesOf((file) => path.basename(path.dirname(file)) === EXTENSION);
  const host = await linesOf((file) => path.basename(file) === 'remoteexthost.log');
  const isError = (line: string): boolean => line.includes('[error]');
  return [...own.filter(isError), ...host.filter((line) => isError(line) && line.includes(EXTENSION))];
}

async function linesOf(accepts: (file: string) => boolean): Promise<readonly string[]> {
  const entries = await readdir(logFolder(), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.filter(accepts).map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.split('\n'));
}
