import type { ReadingApi } from '../archive/archive-api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { EngineSupervisor, type SupervisorHost } from './engine-supervisor.ts';

/** Something that every reader must be told before it reads, so that all read alike. */
export type Preparation = (engine: ReadingApi) => Promise<unknown>;

/** Articles that each reader is ahead: it never waits, and what is ahead takes little memory. */
const AHEAD = 4;

/**
 * Engines in threads of their own that read articles for another one. What comes of an article does not depend on which of them reads it.
 * They start with the first article.
 */
export class ReaderPool {
  readonly #size: number;
  readonly #host: Omit<SupervisorHost, 'restarted'>;
  readonly #preparations = new Map<string, Preparation>();
  #readers: readonly Reader[] = [];

  constructor(size: number, host: Omit<SupervisorHost, 'restarted'>) {
    this.#size = size;
    this.#host = host;
  }

  get size(): number {
    return this.#size;
  }

  /** How many articles should be under way at once. */
  get width(): number {
    return this.#size * AHEAD;
  }

  /** Tells all readers something, those included that start later, in place of what was told under the same name. */
  prepare(name: string, preparation: Preparation): void {
    this.#preparations.set(name, preparation);
    for (const reader of this.#readers) tell(reader, preparation);
  }

  /** A record for `adoptRecord`. Rejects where the article cannot be read; `undefined` where no reader can be started. */
  async read(facts: ArticleFacts): Promise<Uint8Array | undefined> {
    if (this.#readers.length === 0)
      this.#readers = Array.from({ length: this.#size }, () => this.#startReader());
    for (let reader = this.#freest(); reader; reader = this.#freest()) {
      const { engine } = reader.supervisor;
      reader.busy += 1;
      try {
        return await engine.readRecord(facts);
      } catch (error) {
        // A reader that ended over another article is no reason to leave this one out.
        if (reader.supervisor.engine === engine || reader.supervisor.blames(facts)) throw error;
      } finally {
        reader.busy -= 1;
      }
    }
    return undefined;
  }

  /** Ends the readers; the next article starts new ones. What they were at is rejected. */
  end(): void {
    for (const { supervisor } of this.#readers) supervisor.dispose();
    this.#readers = [];
  }

  #freest(): Reader | undefined {
    const alive = this.#readers.filter(({ supervisor }) => !supervisor.isOver);
    return alive.reduce<Reader | undefined>(
      (best, reader) => (best && best.busy <= reader.busy ? best : reader),
      undefined,
    );
  }

  #startReader(): Reader {
    const reader: Reader = {
      supervisor: new EngineSupervisor({
        ...this.#host,
        restarted: () => {
          this.#prepareAll(reader);
        },
      }),
      busy: 0,
    };
    this.#prepareAll(reader);
    return reader;
  }

  #prepareAll(reader: Reader): void {
    for (const preparation of this.#preparations.values()) tell(reader, preparation);
  }
}

interface Reader {
  readonly supervisor: EngineSupervisor;
  /** Articles under way. */
  busy: number;
}

/** A reader that dies of it is started again, and told again. */
function tell({ supervisor }: Reader, preparation: Preparation): void {
  preparation(supervisor.engine).catch(() => undefined);
}
