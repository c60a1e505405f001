import * as vscode from 'vscode';
import { readSettings } from './settings.ts';

/** What is used of the API of the editor's own git extension. */
interface GitExports {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): {
      getConfig(key: string): Promise<string>;
      getGlobalConfig(key: string): Promise<string>;
    } | null;
  };
}

/** Who signs annotations: the setting, else the name that git signs commits with, else nobody. */
export class Author {
  /** The name that git has, by folder: asking starts a process. */
  readonly #named = new Map<string, string>();

  async nameFor(file: vscode.Uri): Promise<string | undefined> {
    const set = readSettings()['annotations.author'].trim();
    if (set) return set;
    const folder = vscode.Uri.joinPath(file, '..').toString();
    const name = this.#named.get(folder) ?? (await nameInGit(file));
    // Git may not have looked at the folder yet: that it knows no name is asked again.
    if (name) this.#named.set(folder, name);
    return name || undefined;
  }
}

/** Empty where git is absent, switched off, or knows no name. */
async function nameInGit(file: vscode.Uri): Promise<string> {
  try {
    const extension = vscode.extensions.getExtension<GitExports>('vscode.git');
    if (!extension) return '';
    const git = extension.isActive ? extension.exports : await extension.activate();
    const repository = git.getAPI(1).getRepository(file);
    const own = await repository?.getConfig('user.name').catch(() => '');
    return (own || (await repository?.getGlobalConfig('user.name').catch(() => '')) || '').trim();
  } catch {
    return '';
  }
}
