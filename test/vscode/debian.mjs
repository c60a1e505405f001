// Programs that npm cannot bring: a compiler for the native modules, a browser for the tests.
import { readFileSync } from 'node:fs';
import { programOnPath } from './places.mjs';
import { PlainError, run } from './processes.mjs';

/**
 * Installs Debian packages where that is ours to do: on Debian, as root. Elsewhere it names the command.
 * @param {string} need what they are for, as the beginning of a sentence
 * @param {readonly string[]} packages Debian's names
 * @param {string} otherwise what a person does on a system that is not Debian
 * @throws {PlainError} where it may not or cannot install them
 */
export async function installDebianPackages(need, packages, otherwise) {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isDebian()) throw new PlainError(`${need} ${otherwise}`);
  if (process.getuid?.() !== 0)
    throw new PlainError(`${need} Install it with:\n  sudo apt-get update && sudo ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing from Debian: ${packages.join(', ')}`);
  await run('apt-get', ['update'], { env });
  await run('apt-get', command.split(' ').slice(1), { env });
}

/** @returns {boolean} whether this is Debian itself: its derivatives name or build some packages otherwise */
function isDebian() {
  if (process.platform !== 'linux' || programOnPath('apt-get') === undefined) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
