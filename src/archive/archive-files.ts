import type { ArchiveApi, ListingApi } from './archive-api.ts';

/** The folder that an archive's files lie in, and no others. Every call may reject. */
export interface ArchiveFolder {
  /** The names of the files; none where there is no folder yet. */
  list(): Promise<readonly string[]>;
  /** Unit: bytes. */
  size(name: string): Promise<number>;
  read(name: string): Promise<Uint8Array>;
  /** Makes the folder where there is none. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** Where it lies on the disk of this machine, made or not; absent where it lies elsewhere. */
  readonly path?: string | undefined;
}

/**
 * The most that an archive may take on the disk: an article of 3.5 kB takes about 33 kB, so that some fifteen thousand find a place. Unit:
 * bytes.
 */
export const LARGEST_ARCHIVE_BYTES = 500_000_000;

const ENDING = '.pack';

/** The file that tells what all articles together came to, and the one that tells what has changed of that. */
const [LISTING, CHANGES] = ['rows.listing', 'changes.listing'] as const;

/**
 * Brings an engine the files of its archive and takes the new ones from it. An archive is no more than time saved: what fails is said
 * and left, and a file that cannot be used is deleted.
 */
export class ArchiveFiles {
  readonly #folder: ArchiveFolder;
  readonly #engine: () => ArchiveApi;
  readonly #report: (what: string, reason: unknown) => void;
  readonly #largest: number;
  #last = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param largest all files together are not larger than this. Unit: bytes */
  constructor(
    folder: ArchiveFolder,
    engine: () => ArchiveApi,
    report: (what: string, reason: unknown) => void,
    largest = LARGEST_ARCHIVE_BYTES,
  ) {
    this.#folder = folder;
    this.#engine = engine;
    this.#report = report;
    this.#largest = largest;
  }

  /**
   * Hands all files to the engine, to which each article can be offered then.
   * @param isTelling asked before each file: another waits while it says so
   */
  open(isTelling: () => Promise<boolean> = () => Promise.resolve(false)): Promise<void> {
    return this.#inTurn('Reading the archive', async () => {
      const engine = this.#engine();
      await engine.useArchive(true, this.#folder.path);
      try {
        for (const name of await this.#names()) {
          while (await isTelling());
          if (!(await engine.recallPack(name, await this.#folder.read(name))))
            await this.#folder.remove(name);
        }
      } finally {
        await engine.endRecalling();
      }
    });
  }

  /** Hands over what an earlier run listed, before articles are offered; answers whether there was anything that can be used. */
  async openListing(engine: ListingApi): Promise<boolean> {
    let isUsed = false;
    await this.#inTurn('Reading the listing', async () => {
      const names = await this.#listings();
      if (!names.includes(LISTING)) return;
      const changes = names.includes(CHANGES) ? await this.#folder.read(CHANGES) : undefined;
      isUsed = await engine.recallListing(await this.#folder.read(LISTING), changes);
      if (!isUsed) await this.#removeListings();
    });
    return isUsed;
  }

  /** Writes what is listed, if it is another than in the files; after the first time, what has changed since. */
  keepListing(engine: ListingApi): Promise<void> {
    return this.#inTurn('Writing the listing', async () => {
      let gathered = await engine.takeListing();
      while (gathered.more) gathered = await engine.takeListing();
      const { listing, changes } = gathered;
      if (listing && (await this.#hasRoom(listing.length, [LISTING, CHANGES]))) {
        await this.#folder.write(LISTING, listing);
        if ((await this.#listings()).includes(CHANGES)) await this.#folder.remove(CHANGES);
      }
      if (changes && (await this.#hasRoom(changes.length, [CHANGES])))
        await this.#folder.write(CHANGES, changes);
    });
  }

  /**
   * Writes what the engine read since.
   * @param isComplete whether all articles were offered, so that records of others can go
   */
  keep(isComplete: boolean): Promise<void> {
    return this.#inTurn('Writing the archive', async () => {
      for (let isLast = isComplete; ; isLast = false) {
        const { pack, obsolete } = await this.#engine().takePack(isLast);
        const hasRoom = pack !== undefined && (await this.#hasRoom(pack.length, obsolete));
        if (hasRoom) await this.#write(pack);
        for (const name of obsolete) await this.#folder.remove(name);
        if (!hasRoom) return;
      }
    });
  }

  /** Deletes all files; nothing is remembered any more. */
  discard(): Promise<void> {
    return this.#inTurn('Deleting the archive', async () => {
      await this.#engine().useArchive(false);
      await this.#engine().endRecalling();
      for (const name of await this.#names()) await this.#folder.remove(name);
      await this.#removeListings();
    });
  }

  async #listings(): Promise<readonly string[]> {
    return (await this.#folder.list()).filter((name) => name === LISTING || name === CHANGES);
  }

  async #removeListings(): Promise<void> {
    for (const name of await this.#listings()) await this.#folder.remove(name);
  }

  async #names(): Promise<readonly string[]> {
    const names = (await this.#folder.list()).filter((name) => name.endsWith(ENDING)).sort();
    for (const name of names) this.#last = Math.max(this.#last, Number.parseInt(name, 10) || 0);
    return names;
  }

  /** Files are deleted only after what replaces them is written: what is at work when the power fails is not lost twice. */
  async #write(pack: Uint8Array): Promise<void> {
    this.#last += 1;
    await this.#folder.write(`${String(this.#last).padStart(6, '0')}${ENDING}`, pack);
  }

  async #hasRoom(bytes: number, obsolete: readonly string[]): Promise<boolean> {
    let sum = bytes;
    for (const name of [...(await this.#names()), ...(await this.#listings())])
      if (!obsolete.includes(name)) sum += await this.#folder.size(name);
    return sum <= this.#largest;
  }

  #inTurn(what: string, run: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(run).catch((reason: unknown) => {
      this.#report(what, reason);
    });
    this.#turn = turn;
    return turn;
  }
}
