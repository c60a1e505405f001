import * as vscode from 'vscode';
import type { ReadingApi } from '../archive/archive-api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { EngineSupervisor, type SupervisorHost } from '../worker/engine-supervisor.ts';
import type { ListedEntity, ListedStory } from '../archive/listed-rows.ts';
import { FollowedRows } from './followed-rows.ts';
import { ReaderPool } from '../worker/reader-pool.ts';
import { type LateRecords, takeArticle } from '../worker/take-article.ts';
import type { Log } from './log.ts';
import { AT_ONCE } from './rows-at-once.ts';
import { coresHere, startThread } from './start-thread.ts';

/** More readers than this only wait for the engine that takes over what they read. */
const MOST_READERS = 4;

/**
 * The engine in a thread of its own, which is started with the first call, and again when it hangs or dies; and others that read for it
 * while a folder is opened.
 */
export class EngineClient implements vscode.Disposable {
  readonly #restarted = new vscode.EventEmitter<void>();
  readonly #supervisor: EngineSupervisor;
  readonly #readers: ReaderPool | undefined;

  /** The entities and the stories of all articles, shared by the views. */
  readonly entities = new FollowedRows<ListedEntity>(
    (revision, most) => this.engine.listedEntities(revision, most),
    rowKey,
    AT_ONCE.entities,
  );
  readonly stories = new FollowedRows<ListedStory>(
    (revision, most) => this.engine.listedStories(revision, most),
    rowKey,
    AT_ONCE.stories,
  );

  /** Fires when a new engine has taken the place of a dead one and knows nothing yet. */
  readonly onDidRestart = this.#restarted.event;

  constructor(extensionUri: vscode.Uri, log: Log) {
    const host = (mayRunHere: boolean): Omit<SupervisorHost, 'restarted'> => ({
      startThread: () =>
        startThread({
          extensionUri,
          script: 'worker',
          mayRunHere,
          tell: (what) => {
            log.info(what);
          },
        }),
      everySecond: (tick) => {
        const timer = setInterval(tick, SECOND_MS);
        return () => {
          clearInterval(timer);
        };
      },
      report: (what, reason) => {
        if (mayRunHere) log.failure(what, reason);
        else log.info(`A reader: ${what}: ${String(reason)}`);
      },
    });
    this.#supervisor = new EngineSupervisor({
      ...host(true),
      restarted: () => {
        this.entities.forget();
        this.stories.forget();
        this.#restarted.fire();
      },
    });
    const cores = coresHere();
    if (cores > 1) this.#readers = new ReaderPool(Math.min(cores, MOST_READERS), host(false));
  }

  /** Calls reject once the engine is dead for good. */
  get engine(): ReadingApi {
    return this.#supervisor.engine;
  }

  /** How many articles of a folder should be under way at once. */
  get width(): number {
    return this.#readers?.width ?? 1;
  }

  /** Tells the engine something that readers must know too, in place of what was told under the same name. */
  tellAll<T>(name: string, tell: (engine: ReadingApi) => Promise<T>): Promise<T> {
    this.#readers?.prepare(name, tell);
    return tell(this.engine);
  }

  /**
   * Sets an article. Rejects where it cannot be read.
   * @param isOneOfMany whether there are enough of them for readers to be started
   */
  take(facts: ArticleFacts, isOneOfMany: boolean, records: LateRecords): Promise<void> {
    return takeArticle(this.engine, facts, isOneOfMany ? this.#readers : undefined, records);
  }

  /** Ends the readers until a folder is read again: they take as much memory as small engines do. */
  rest(): void {
    this.#readers?.end();
  }

  /** Ends the engine and starts a new one, as often as a person asks. */
  restart(): void {
    this.#supervisor.restart();
  }

  dispose(): void {
    this.#supervisor.dispose();
    this.rest();
    this.#restarted.dispose();
  }
}

function rowKey({ group, id }: ListedEntity | ListedStory): string {
  return `${group}\n${id}`;
}

/** Unit: ms. */
const SECOND_MS = 1000;
