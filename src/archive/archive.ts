import { readPack, writePack } from './pack.ts';

/** What is to be done with the files of an archive. */
export interface KeptFiles {
  /** The bytes of a new file, where there is something to keep. */
  readonly pack?: Uint8Array<ArrayBuffer>;
  /** Files whose records are in the new one, or are wanted by nobody: to be deleted once that is written. */
  readonly obsolete: readonly string[];
}

/** A file of which less than this share is wanted is written anew without the rest. */
const LEAST_WANTED_SHARE = 0.5;

/** Files with fewer records are put together … */
const FEW_RECORDS = 100;

/** … as soon as there are this many of them. */
const MOST_SMALL_FILES = 8;

/**
 * What was read of articles, by keys that tell their whole content: records from files and records that are not in any file yet. It knows
 * nothing of files but their names.
 */
export class Archive {
  readonly #version: string;
  readonly #packs = new Map<string, Pack>();
  #fresh = new Map<string, Uint8Array>();

  /** @param version files of another one are not read */
  constructor(version: string) {
    this.#version = version;
  }

  /** Takes a file in; `false` where it is damaged or of another version. */
  recall(name: string, bytes: Uint8Array): boolean {
    const records = readPack(this.#version, bytes);
    if (records) this.#packs.set(name, { records, wanted: new Set() });
    return records !== undefined;
  }

  /** A record that a file holds. It counts as wanted from now on. */
  find(key: string): Uint8Array | undefined {
    for (const { records, wanted } of this.#packs.values()) {
      const record = records.get(key);
      if (!record) continue;
      wanted.add(key);
      return record;
    }
    return undefined;
  }

  /** Adds a record that no file holds yet. */
  add(key: string, record: Uint8Array): void {
    this.#fresh.set(key, record);
  }

  /**
   * What is to be written, which counts as written then.
   * @param isComplete whether all articles were looked for: records that none of them wanted are given up, and the files are forgotten
   */
  take(isComplete: boolean): KeptFiles {
    const fresh = this.#fresh;
    this.#fresh = new Map();
    const obsolete = isComplete ? this.#obsolete() : [];
    for (const [, { records, wanted }] of obsolete)
      for (const key of wanted) {
        const record = records.get(key);
        if (record) fresh.set(key, record);
      }
    if (isComplete) this.#packs.clear();
    const pack = fresh.size > 0 ? { pack: writePack(this.#version, fresh) } : {};
    return { ...pack, obsolete: obsolete.map(([name]) => name) };
  }

  #obsolete(): readonly (readonly [string, Pack])[] {
    const all = [...this.#packs];
    const small = all.filter(([, { records }]) => records.size < FEW_RECORDS);
    return all.filter(
      ([, { records, wanted }]) =>
        wanted.size < records.size * LEAST_WANTED_SHARE ||
        (records.size < FEW_RECORDS && small.length >= MOST_SMALL_FILES),
    );
  }
}

interface Pack {
  readonly records: ReadonlyMap<string, Uint8Array>;
  readonly wanted: Set<string>;
}
