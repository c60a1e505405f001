import type { ReadingApi } from '../archive/archive-api.ts';

/** What both kinds of worker offer: a way to post plain data and to hear it. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

type Methods = Record<keyof ReadingApi, (...args: readonly unknown[]) => Promise<unknown>>;

interface Request {
  readonly call: number;
  readonly method: keyof ReadingApi;
  readonly args: readonly unknown[];
}

type Response =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | { readonly call: number; readonly ok: false; readonly error: string };

/** Answers calls that arrive on a port. A call that fails answers with its error and leaves the others running. */
export function serve(engine: ReadingApi, port: Port): void {
  port.on('message', (message) => {
    const { call, method, args } = message as Request;
    Promise.resolve()
      .then(() => (engine as unknown as Methods)[method](...args))
      .then(
        (value) => {
          port.postMessage({ call, ok: true, value } satisfies Response);
        },
        (error: unknown) => {
          const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
          port.postMessage({ call, ok: false, error: text } satisfies Response);
        },
      );
  });
}

/** The other end: a `ReadingApi` whose calls go over a port. `fail` ends every open call and every later one, for when the worker dies. */
export function connect(port: Port): {
  readonly engine: ReadingApi;
  readonly fail: (reason: string) => void;
} {
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  let ended: string | undefined;
  port.on('message', (message) => {
    const response = message as Response;
    const waiting = open.get(response.call);
    open.delete(response.call);
    if (response.ok) waiting?.resolve(response.value);
    else waiting?.reject(new Error(response.error));
  });
  const method =
    (name: keyof ReadingApi) =>
    (...args: readonly unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        if (ended !== undefined) {
          reject(new Error(ended));
          return;
        }
        calls += 1;
        open.set(calls, { resolve, reject });
        port.postMessage({ call: calls, method: name, args } satisfies Request);
      });
  const names: readonly (keyof ReadingApi)[] = [
    'configure',
    'loadWeights',
    'setArticles',
    'removeArticles',
    'setSharedSidecar',
    'article',
    'findings',
    'findingsSince',
    'entities',
    'entitiesSince',
    'values',
    'hover',
    'claimsAt',
    'claims',
    'claimsSince',
    'outline',
    'entityAt',
    'symbols',
    'storySize',
    'annotations',
    'factCheck',
    'editSidecar',
    'renameShared',
    'followMoves',
    'useArchive',
    'recallPack',
    'endRecalling',
    'recallArticle',
    'readRecord',
    'adoptRecord',
    'takePack',
    'recallListing',
    'isTelling',
    'takeOver',
    'takeListing',
    'listedFindings',
    'listedEntities',
    'listedStories',
  ];
  const engine = Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as ReadingApi;
  return {
    engine,
    fail(reason) {
      ended = reason;
      for (const waiting of open.values()) waiting.reject(new Error(reason));
      open.clear();
    },
  };
}
