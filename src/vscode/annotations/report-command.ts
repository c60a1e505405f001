import * as vscode from 'vscode';
import { reportBlocks } from '../../engine/views/report-blocks.ts';
import { printReportHtml } from '../../engine/views/report-html.ts';
import { printReportMarkdown } from '../../engine/views/report-markdown.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { relativePath } from '../places.ts';
import { reportWords } from './report-words.ts';

export const WRITE_SUMMARY = 'secondSource.writeSummary';

/** Opens what was checked as a document that is not saved yet: where it goes is the person's decision. */
export function registerReportCommand(
  store: ArticleStore,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand(WRITE_SUMMARY, (format: unknown) =>
    log.guard(WRITE_SUMMARY, undefined, async () => {
      const language = format === 'markdown' || format === 'html' ? format : await askFormat();
      const group = language && (await askFolder());
      if (group === undefined) return;
      const ids = [...store.articles]
        .filter(({ facts }) => facts.group === group.id)
        .map(({ facts }) => facts.id);
      const check = await client.engine.factCheck(ids);
      const title = vscode.l10n.t('Fact check: {0}', group.name);
      const words = reportWords();
      const blocks = reportBlocks(check, {
        title,
        made: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
        nameOf: (id) => relativePath(vscode.Uri.parse(id)),
        words,
      });
      const content =
        language === 'html' ? printReportHtml(blocks, title, words.language) : printReportMarkdown(blocks);
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: language ?? 'markdown', content }),
      );
    }),
  );
}

async function askFormat(): Promise<'markdown' | 'html' | undefined> {
  const items = [
    { label: 'Markdown', description: vscode.l10n.t('to read, edit and send'), format: 'markdown' },
    { label: 'HTML', description: vscode.l10n.t('a page to print'), format: 'html' },
  ] as const;
  const title = vscode.l10n.t('How should the summary be written?');
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

/** The folder that the summary is of; loose files when none is open. */
async function askFolder(): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  if (folder) return { id: folder.uri.toString(), name: folder.name };
  return folders.length === 0 ? { id: '', name: vscode.l10n.t('open articles') } : undefined;
}
