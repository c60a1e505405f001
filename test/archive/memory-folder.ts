import type { ArchiveFolder } from '../../src/archive/archive-files.ts';

/** A folder of files that are held in memory. */
export class MemoryFolder implements ArchiveFolder {
  readonly path: string | undefined;
  readonly files = new Map<string, Uint8Array>();

  /** @param path where it is said to lie on the disk */
  constructor(path?: string) {
    this.path = path;
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  size(name: string): Promise<number> {
    return Promise.resolve(this.#file(name).length);
  }

  read(name: string): Promise<Uint8Array> {
    return Promise.resolve(this.#file(name).slice());
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    this.files.set(name, bytes.slice());
    return Promise.resolve();
  }

  remove(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }

  #file(name: string): Uint8Array {
    const file = this.files.get(name);
    if (!file) throw new Error(`there is no ${name}`);
    return file;
  }
}
