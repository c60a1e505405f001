import * as vscode from 'vscode';
import { exists } from '../exists.ts';
import { LARGEST_FILE_BYTES, megabytes } from '../../host/decode-text.ts';
import { fileStem } from '../../host/near-copy.ts';
import { PAGE_ENDINGS } from '../../host/page-file.ts';
import type { WrittenArticle } from '../../worker/page-message.ts';
import type { ArticleStore } from '../article-store.ts';
import type { ArticleWatch } from '../article-watch.ts';
import type { Log } from '../log.ts';
import { PageClient } from '../page-client.ts';
import { fileName, sidecarOf } from '../places.ts';
import { findTwins, type FoundArticle } from './find-twins.ts';

/** What became of an import, for whoever called the command. */
export interface ImportOutcome {
  readonly created: readonly vscode.Uri[];
  /** Each page that gave nothing, with the reason. */
  readonly failed: readonly (readonly [page: string, why: string])[];
  /** Articles that are there already, by headline. */
  readonly twins: readonly string[];
}

/** `Import Page…`: saved web pages become articles of a folder, each with a sidecar that tells where it is from. */
export function registerImportPages(
  extensionUri: vscode.Uri,
  store: ArticleStore,
  watch: ArticleWatch,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    'secondSource.importPages',
    (page?: vscode.Uri, pages?: readonly vscode.Uri[], into?: vscode.Uri) =>
      log.guard('Importing pages', undefined, async () => {
        const chosen = pages ?? (page ? [page] : await choosePages());
        if (chosen.length === 0) return undefined;
        const folder = into ?? (await chooseFolder());
        if (!folder) return undefined;
        await watch.wake();
        const outcome = await importPages(extensionUri, chosen, folder, store, log);
        if (outcome) await tell(outcome, log);
        return outcome;
      }),
  );
}

async function importPages(
  extensionUri: vscode.Uri,
  pages: readonly vscode.Uri[],
  folder: vscode.Uri,
  store: ArticleStore,
  log: Log,
): Promise<ImportOutcome | undefined> {
  const found: FoundArticle[] = [];
  const failed: (readonly [string, string])[] = [];
  const client = new PageClient(extensionUri, log);
  const title = vscode.l10n.t('Importing pages');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const isWanted = await vscode.window.withProgress(options, async (progress, token) => {
    for (const page of pages) {
      if (token.isCancellationRequested) return false;
      progress.report({ message: fileName(page), increment: 100 / pages.length });
      try {
        const articles = await readPage(client, page);
        if (typeof articles === 'string') failed.push([fileName(page), articles]);
        else found.push(...articles.map((article) => ({ page, article })));
      } catch (error) {
        log.info(`${page.toString()}: ${String(error)}`);
        failed.push([fileName(page), vscode.l10n.t('cannot be read')]);
      }
    }
    return !token.isCancellationRequested;
  });
  client.end();
  if (!isWanted) return undefined;
  const { fresh, twins } = findTwins(found, store);
  const again = twins.length > 0 ? await chooseTwins(twins) : [];
  const created = await createFiles(
    [...fresh, ...again].map(({ article }) => article),
    folder,
  );
  const left = twins.filter((twin) => !again.includes(twin));
  return { created, failed, twins: left.map(({ article, page }) => article.headline ?? fileName(page)) };
}

async function readPage(client: PageClient, page: vscode.Uri): Promise<readonly WrittenArticle[] | string> {
  const { size } = await vscode.workspace.fs.stat(page);
  if (size > LARGEST_FILE_BYTES)
    return vscode.l10n.t('has {0} MB, the limit is {1} MB', megabytes(size), megabytes(LARGEST_FILE_BYTES));
  const { articles, problem } = await client.read(await vscode.workspace.fs.readFile(page));
  return problem ?? articles;
}

/** One edit for all files, so that one Undo takes them back; nothing that is there is ever written over. */
async function createFiles(
  articles: readonly WrittenArticle[],
  folder: vscode.Uri,
): Promise<readonly vscode.Uri[]> {
  const taken = new Set<string>();
  const edit = new vscode.WorkspaceEdit();
  const created: vscode.Uri[] = [];
  const encoder = new TextEncoder();
  for (const { text, sidecar, headline } of articles) {
    const uri = await freeFile(folder, fileStem(headline), taken);
    edit.createFile(uri, { contents: encoder.encode(text), overwrite: false });
    if (sidecar !== undefined)
      edit.createFile(sidecarOf(uri), { contents: encoder.encode(sidecar), overwrite: false });
    created.push(uri);
  }
  if (created.length > 0 && !(await vscode.workspace.applyEdit(edit)))
    throw new Error(`the files could not be created in ${folder.toString()}`);
  return created;
}

async function freeFile(folder: vscode.Uri, stem: string, taken: Set<string>): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${stem}${number > 1 ? `-${number}` : ''}.txt`);
    const isFree = !taken.has(uri.path) && !(await exists(uri)) && !(await exists(sidecarOf(uri)));
    if (!isFree) continue;
    taken.add(uri.path);
    return uri;
  }
}

async function choosePages(): Promise<readonly vscode.Uri[]> {
  const filters = { [vscode.l10n.t('Saved web pages')]: PAGE_ENDINGS.map((ending) => ending.slice(1)) };
  const openLabel = vscode.l10n.t('Import');
  return (await vscode.window.showOpenDialog({ canSelectMany: true, filters, openLabel })) ?? [];
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Import Here'),
    ...(first ? { defaultUri: first.uri } : {}),
  });
  return chosen?.[0];
}

/** Articles that are there already are offered, not chosen. */
async function chooseTwins(twins: readonly FoundArticle[]): Promise<readonly FoundArticle[]> {
  const items = twins.map((twin) => ({
    label: twin.article.headline ?? fileName(twin.page),
    description: twin.like ?? '',
    twin,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('These articles seem to be here already'),
    placeHolder: vscode.l10n.t('Choose those to import all the same'),
  });
  return (chosen ?? []).map(({ twin }) => twin);
}

async function tell({ created, failed, twins }: ImportOutcome, log: Log): Promise<void> {
  const [first] = created;
  if (first) await vscode.window.showTextDocument(first, { preview: false });
  const said = [
    created.length === 1
      ? vscode.l10n.t('1 article was imported.')
      : vscode.l10n.t('{0} articles were imported.', created.length),
    ...(twins.length > 0 ? [vscode.l10n.t('Here already: {0}.', twins.join('; '))] : []),
    ...failed.map(([page, why]) => `${page}: ${why}.`),
  ];
  for (const line of said) log.info(line);
  const shown = said.slice(0, MOST_LINES).join(' ');
  void (failed.length > 0
    ? vscode.window.showWarningMessage(shown)
    : vscode.window.showInformationMessage(shown));
}

/** A notification with more is not read; the log has the rest. */
const MOST_LINES = 4;
