import * as vscode from 'vscode';
import { Annotator } from './annotate.ts';
import { FollowFiles } from './annotations/follow-files.ts';
import { showAnnotations } from './annotations/show-annotations.ts';
import { ArticleArchive } from './article-archive.ts';
import { ArticleStore } from './article-store.ts';
import { ArticleWatch } from './article-watch.ts';
import { coalesce } from './coalesce.ts';
import { EngineClient } from './engine-client.ts';
import { registerAssistantTools } from './features/assistant-tools.ts';
import { registerClaimHover } from './features/claim-hover.ts';
import { registerCodeActions } from './features/code-actions.ts';
import { registerEntityCommands } from './features/entity-commands.ts';
import { FileBadges } from './features/file-badges.ts';
import { registerFindingCommands } from './features/finding-commands.ts';
import { registerHover } from './features/hover.ts';
import { registerImportPages } from './features/import-pages.ts';
import { useNewsLanguage } from './features/news-language.ts';
import { registerNavigation } from './features/navigation.ts';
import { registerOpenPassage } from './features/open-passage.ts';
import { registerOpenSample } from './features/open-sample.ts';
import { Problems } from './features/problems.ts';
import { registerReadingProgress } from './features/reading-progress.ts';
import { registerRulePage } from './features/rule-page.ts';
import { showClaims } from './features/show-claims.ts';
import { showEntities } from './features/show-entities.ts';
import { registerStoryPanels } from './features/story-panels.ts';
import { registerStatusMenu } from './features/status-menu.ts';
import { Status } from './features/status.ts';
import { Log } from './log.ts';
import { LooseSidecars } from './loose-sidecars.ts';
import { onDidChangeSettings, readSettings, writeSetting } from './settings.ts';

/** What is to be done before the editor closes, which waits a few seconds for it. */
let atEnd: (() => Promise<void>) | undefined;

/** Called by the editor when the extension is first needed. Registers everything and reads nothing: articles follow on their own. */
export function activate(context: vscode.ExtensionContext): void {
  const started = performance.now();
  const { extensionUri, storageUri, subscriptions } = context;
  const log = new Log();
  const client = new EngineClient(extensionUri, log);
  const archive = new ArticleArchive(storageUri, client, log);
  const store = new ArticleStore(client, archive, log);
  const watch = new ArticleWatch(extensionUri, store, archive, client, log);
  const problems = new Problems(extensionUri, store, client, log);
  const annotator = new Annotator(store, client, context.workspaceState);
  subscriptions.push(
    log,
    client,
    archive,
    store,
    watch,
    new LooseSidecars(store),
    problems,
    showEntities(store, watch, problems, client, annotator, log),
    showAnnotations(store, watch, problems, client, annotator, log),
    ...showStatus(store, problems, client, log),
    store.onDidChange(coalesce(() => problems.update())),
    store.onDidChange(coalesce(() => useNewsLanguage(store))),
    client.onDidRestart(() => {
      problems.forget();
    }),
    // The last one registered stands first in the box.
    registerClaimHover(store, client, log),
    registerHover(store, client, log),
    registerCodeActions(store, problems, client, log),
    registerEntityCommands(store, client, annotator, log),
    registerFindingCommands(store, problems, annotator, log),
    registerNavigation(store, problems, client, log),
    registerOpenPassage(store),
    showClaims(store, watch, client, log),
    registerStoryPanels(extensionUri, store, client, log),
    registerOpenSample(context, log),
    registerReadingProgress(store),
    registerStatusMenu(store, problems, log),
    new FileBadges(problems),
    registerRulePage(extensionUri),
    new FollowFiles(store, client, annotator, log),
    registerImportPages(extensionUri, store, watch, log),
    registerAssistantTools(store, watch, client, log),
    ...registerHousekeeping(watch, client, log),
  );
  atEnd = () => log.guard('Closing', undefined, () => archive.flush());
  void log.guard('Starting', undefined, () => watch.start());
  log.info(`Activated in ${Math.round(performance.now() - started)} ms`);
}

/** Called by the editor when it closes: what was read and listed since the last pause is not lost. */
export function deactivate(): Promise<void> | undefined {
  return atEnd?.();
}

type Closable = vscode.ExtensionContext['subscriptions'][number];

function showStatus(
  store: ArticleStore,
  problems: Problems,
  client: EngineClient,
  log: Log,
): readonly Closable[] {
  const status = new Status(store, problems, client, log);
  const update = coalesce(() => status.update());
  return [
    status,
    problems.onDidChange(update),
    store.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  ];
}

function registerHousekeeping(watch: ArticleWatch, client: EngineClient, log: Log): readonly Closable[] {
  const scope = (value: 'folder' | 'open') => () =>
    log.guard('Changing the scope', undefined, () => writeSetting('articles.scope', value));
  const tellScope = (): void => {
    const value = readSettings()['articles.scope'];
    void vscode.commands.executeCommand('setContext', 'secondSource.scope', value);
  };
  tellScope();
  return [
    onDidChangeSettings(tellScope),
    vscode.commands.registerCommand('secondSource.refresh', () =>
      log.guard('Reading again', undefined, () => watch.refresh()),
    ),
    vscode.commands.registerCommand('secondSource.showOpenOnly', scope('open')),
    vscode.commands.registerCommand('secondSource.showWholeFolder', scope('folder')),
    vscode.commands.registerCommand('secondSource.showLog', () => {
      log.show();
    }),
    vscode.commands.registerCommand('secondSource.restartEngine', () => {
      client.restart();
    }),
  ];
}
