import * as vscode from 'vscode';
import type { EngineApi } from '../engine/api.ts';
import { connect } from '../worker/port.ts';
import type { Log } from './log.ts';
import { startThread } from './start-thread.ts';

/** How often a dead engine is started again by itself. What kills it twice would kill it a third time. */
const RESTARTS = 1;

/** The engine in a thread of its own. It starts with the first call, and once more after a crash. */
export class EngineClient implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #log: Log;
  readonly #restarted = new vscode.EventEmitter<void>();
  #connection: Connection | undefined;
  #crashes = 0;
  #disposed = false;

  /** Fires when a new engine has taken the place of a dead one and knows nothing yet. */
  readonly onDidRestart = this.#restarted.event;

  constructor(extensionUri: vscode.Uri, log: Log) {
    this.#extensionUri = extensionUri;
    this.#log = log;
  }

  /** Calls reject once the engine is dead for good. */
  get engine(): EngineApi {
    this.#connection ??= this.#start();
    return this.#connection.engine;
  }

  /** Ends the engine and starts a new one, as often as a person asks. */
  restart(): void {
    this.#crashes = 0;
    const old = this.#connection;
    this.#connection = this.#start();
    old?.end('the engine was restarted');
    this.#restarted.fire();
  }

  dispose(): void {
    this.#disposed = true;
    this.#connection?.end('the editor closes');
    this.#restarted.dispose();
  }

  #start(): Connection {
    const thread = startThread(this.#extensionUri, 'worker');
    const { engine, fail } = connect(thread);
    const connection: Connection = {
      engine,
      end(reason) {
        fail(reason);
        thread.end();
      },
    };
    thread.onEnd((reason) => {
      fail('the engine stopped');
      if (this.#connection === connection) this.#crashed(reason);
    });
    return connection;
  }

  #crashed(failure: unknown): void {
    if (this.#disposed) return;
    this.#log.failure('The engine stopped', failure);
    this.#crashes += 1;
    if (this.#crashes > RESTARTS) {
      this.#connection = DEAD;
      return;
    }
    this.#connection = this.#start();
    this.#restarted.fire();
  }
}

interface Connection {
  readonly engine: EngineApi;
  end(reason: string): void;
}

/** Answers every call with a rejection, so that nothing waits for an engine that does not come back. */
const DEAD: Connection = {
  engine: new Proxy({} as EngineApi, {
    get: () => () => Promise.reject(new Error('the engine stopped and was not started again')),
  }),
  end: () => undefined,
};
