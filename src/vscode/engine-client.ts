import * as vscode from 'vscode';
import type { EngineApi } from '../engine/api.ts';
import { EngineSupervisor } from '../worker/engine-supervisor.ts';
import type { Log } from './log.ts';
import { startThread } from './start-thread.ts';

/** The engine in a thread of its own, which is started with the first call, and again when it hangs or dies. */
export class EngineClient implements vscode.Disposable {
  readonly #restarted = new vscode.EventEmitter<void>();
  readonly #supervisor: EngineSupervisor;

  /** Fires when a new engine has taken the place of a dead one and knows nothing yet. */
  readonly onDidRestart = this.#restarted.event;

  constructor(extensionUri: vscode.Uri, log: Log) {
    this.#supervisor = new EngineSupervisor({
      startThread: () =>
        startThread({
          extensionUri,
          script: 'worker',
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
        log.failure(what, reason);
      },
      restarted: () => {
        this.#restarted.fire();
      },
    });
  }

  /** Calls reject once the engine is dead for good. */
  get engine(): EngineApi {
    return this.#supervisor.engine;
  }

  /** Ends the engine and starts a new one, as often as a person asks. */
  restart(): void {
    this.#supervisor.restart();
  }

  dispose(): void {
    this.#supervisor.dispose();
    this.#restarted.dispose();
  }
}

/** Unit: ms. */
const SECOND_MS = 1000;
