import * as vscode from 'vscode';
import { hasArticleEnding, isAboutProject, SHARED_SIDECAR_NAME } from '../host/is-article.ts';
import type { ArticleArchive } from './article-archive.ts';
import type { ArticleStore } from './article-store.ts';
import type { EngineClient } from './engine-client.ts';
import { findArticleFiles, hasSidecar } from './find-files.ts';
import type { Log } from './log.ts';
import { articleOf, isSharedSidecar, isSidecar, openTabs, sharedSidecarOf, uriOfTab } from './places.ts';
import { readSidecarText } from './article-reader.ts';
import { onDidChangeSettings, readSettings } from './settings.ts';
import { loadWeights } from './load-weights.ts';
import { DEFAULT_OPTIONS } from '../engine/model/options.ts';

/** Follows what happens to files and editors, and hands every address that may have changed to the store. */
export class ArticleWatch implements vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #archive: ArticleArchive;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #extensionUri: vscode.Uri;
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Typed in since the last look. */
  readonly #typed = new Map<string, vscode.Uri>();
  #pause: NodeJS.Timeout | undefined;
  #awake: Promise<void> | undefined;
  /** What the engine was told of the settings last. */
  #configured = '';

  constructor(
    extensionUri: vscode.Uri,
    store: ArticleStore,
    archive: ArticleArchive,
    client: EngineClient,
    log: Log,
  ) {
    this.#extensionUri = extensionUri;
    this.#store = store;
    this.#archive = archive;
    this.#client = client;
    this.#log = log;
  }

  /** Starts to read if there is a reason: an open article, or annotations in a folder. A view that opens calls `wake`. */
  async start(): Promise<void> {
    this.#subscriptions.push(
      vscode.window.tabGroups.onDidChangeTabs((event) => {
        const uris = [...event.opened, ...event.closed].flatMap(uriOfTab);
        if (this.#awake) void this.#store.touch(uris.filter((uri) => !isSidecar(uri)));
        else if (hasOpenArticle()) void this.wake();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.#awake && openTabs().has(document.uri.toString())) this.#changed(document.uri);
        else if (hasOpenArticle()) void this.wake();
      }),
    );
    if (hasOpenArticle() || (await hasSidecar())) await this.wake();
  }

  /** Reads the open articles, then the folders, and follows them from now on. */
  wake(): Promise<void> {
    this.#awake ??= this.#log.guard('Reading the articles', undefined, () => this.#wake());
    return this.#awake;
  }

  /** Looks at everything again, files that were missed included. */
  async refresh(): Promise<void> {
    await this.wake();
    await this.#readAll();
  }

  dispose(): void {
    clearTimeout(this.#pause);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #wake(): Promise<void> {
    // Later, so that the editor does not wait for it while the extension activates.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate((uri) => void this.#appeared(uri)),
      watcher.onDidChange((uri) => {
        this.#changed(uri);
      }),
      watcher.onDidDelete((uri) => {
        this.#vanished(uri);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          this.#vanished(oldUri);
          void this.#appeared(newUri);
        }
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#vanished(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#wasTyped(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#changed(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#foldersChanged()),
      onDidChangeSettings(() => void this.#settingsChanged()),
      this.#client.onDidRestart(() => void this.#tellAgain()),
    );
    await this.#configure();
    await loadWeights(this.#extensionUri, this.#client);
    await this.#store.touch(openTabs().values());
    await this.#withArchive(() => this.#readAll());
  }

  /** Only once an engine: what an archive holds is not wanted by articles that the engine knows. */
  async #withArchive(readAll: () => Promise<void>): Promise<void> {
    if (readSettings()['articles.scope'] !== 'folder') {
      await readAll();
      return;
    }
    await this.#archive.around(
      async () => {
        const { stops } = this.#store;
        await readAll();
        return stops === this.#store.stops;
      },
      () => {
        this.#store.announce();
      },
    );
  }

  async #configure(): Promise<void> {
    const settings = readSettings();
    this.#configured = whatMatters();
    this.#store.folderWide = settings['articles.scope'] === 'folder';
    const severities = { ...DEFAULT_OPTIONS.severities, ...settings.severities };
    const options = { severities, strictness: settings.strictness };
    await this.#client.tellAll('options', (engine) => engine.configure(options));
    for (const folder of vscode.workspace.workspaceFolders ?? []) await this.#readShared(folder);
  }

  async #readAll(): Promise<void> {
    const before = [...this.#store.articles].map(({ uri }) => uri);
    const reading = this.#store.touch([...openTabs().values(), ...before]);
    if (readSettings()['articles.scope'] === 'folder') {
      for (const folder of vscode.workspace.workspaceFolders ?? [])
        await this.#store.touch(await findArticleFiles(folder.uri));
    }
    await reading;
  }

  /** A folder that is added brings what was agreed on for it. */
  async #foldersChanged(): Promise<void> {
    await this.#log.guard('Reading the folders', undefined, async () => {
      await this.#configure();
      await this.#readAll();
    });
  }

  /** How things are shown is no matter of the engine: reading everything again for that would take long. */
  async #settingsChanged(): Promise<void> {
    if (whatMatters() === this.#configured) {
      this.#store.announce();
      return;
    }
    await this.#log.guard('Applying the settings', undefined, async () => {
      await this.#configure();
      await this.#readAll();
    });
    this.#store.announce();
  }

  async #tellAgain(): Promise<void> {
    await this.#log.guard('Starting the engine again', undefined, async () => {
      await this.#configure();
      await loadWeights(this.#extensionUri, this.#client);
      await this.#withArchive(() => this.#store.tellAgain());
    });
  }

  async #readShared(folder: vscode.WorkspaceFolder): Promise<void> {
    const text = await readSidecarText(sharedSidecarOf(folder));
    const group = folder.uri.toString();
    await this.#client.tellAll(group, (engine) => engine.setSharedSidecar(group, text));
  }

  #wasTyped(uri: vscode.Uri): void {
    this.#typed.set(uri.toString(), uri);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const uris = [...this.#typed.values()];
      this.#typed.clear();
      for (const typed of uris) this.#changed(typed);
    }, readSettings().updateDelayMs);
  }

  #changed(uri: vscode.Uri): void {
    if (isSharedSidecar(uri)) {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (folder)
        void this.#log.guard(`Reading ${SHARED_SIDECAR_NAME}`, undefined, async () => {
          await this.#readShared(folder);
          this.#store.announce();
        });
    } else if (isSidecar(uri)) void this.#store.touch([articleOf(uri)]);
    else if (hasArticleEnding(uri.path) || this.#store.get(uri.toString()) || uri.scheme === 'untitled')
      void this.#store.touch([uri]);
  }

  /** A folder that is moved in is one event; its files have none of their own. */
  async #appeared(uri: vscode.Uri): Promise<void> {
    this.#changed(uri);
    if (hasArticleEnding(uri.path) || isSidecar(uri) || /\/(?:\.git|node_modules)\//.test(uri.path)) return;
    await this.#log.guard(`Looking at ${uri.toString()}`, undefined, async () => {
      if (await isFolder(uri)) await this.#store.touch(await findArticleFiles(uri));
    });
  }

  /** A folder that is deleted is one event too. */
  #vanished(uri: vscode.Uri): void {
    this.#changed(uri);
    const inside = [...this.#store.articles].filter((article) => article.uri.path.startsWith(`${uri.path}/`));
    if (inside.length > 0) void this.#store.touch(inside.map((article) => article.uri));
  }
}

/** The settings that change what is read or found. */
function whatMatters(): string {
  const settings = readSettings();
  return JSON.stringify([settings['articles.scope'], settings.severities, settings.strictness]);
}

function hasOpenArticle(): boolean {
  return [...openTabs().values()].some((uri) => hasArticleEnding(uri.path) && !isAboutProject(uri.path));
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
