import * as vscode from 'vscode';
import {
  type MatrixWords,
  printMatrixCsv,
  printMatrixHtml,
  printMatrixMarkdown,
} from '../../engine/views/print-matrix.ts';
import { matrixOf, type MatrixOptions, type SourceMatrix } from '../../engine/views/source-matrix.ts';
import { timelineOf } from '../../engine/views/timeline.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { matrixHtml, matrixWords } from '../matrix-html.ts';
import { timelineHtml } from '../timeline-html.ts';
import { StoryPanel } from './story-panel.ts';

export const SHOW_MATRIX = 'secondSource.showMatrix';
export const SHOW_TIMELINE = 'secondSource.showTimeline';

/** The table of what each source says, and the timeline: one panel each, shown again when asked for again. */
export function registerStoryPanels(
  extensionUri: vscode.Uri,
  store: ArticleStore,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  const matrix = new StoryPanel(extensionUri, store, client, log, {
    id: 'secondSource.matrix',
    title: () => vscode.l10n.t('What Each Source Says'),
    hasChoice: true,
    draw: (story, options) => matrixHtml(matrixOf(story, options)),
    act: (name, story, options) => actOn(name, matrixOf(story, options)),
  });
  const timeline = new StoryPanel(extensionUri, store, client, log, {
    id: 'secondSource.timeline',
    title: () => vscode.l10n.t('Timeline'),
    hasChoice: false,
    draw: (story) => timelineHtml(timelineOf(story)),
    act: () => Promise.resolve(undefined),
  });
  return vscode.Disposable.from(
    matrix,
    timeline,
    vscode.commands.registerCommand(SHOW_MATRIX, (named: unknown) => matrix.show(named)),
    vscode.commands.registerCommand(SHOW_TIMELINE, (named: unknown) => timeline.show(named)),
    vscode.commands.registerCommand('secondSource.printMatrix', (format: unknown, options: unknown) =>
      log.guard('Printing the matrix', undefined, async () => {
        const story = await matrix.story();
        const known = FORMATS.find(({ ending }) => ending === format);
        if (!story || !known) return undefined;
        return known.print(matrixOf(story, { ...ALL_FACTS, ...(options as object) }), matrixWords());
      }),
    ),
  );
}

const ALL_FACTS: MatrixOptions = { sortBy: 'dispute', disputedOnly: false, filter: '' };

interface Format {
  readonly ending: string;
  readonly name: string;
  readonly print: (matrix: SourceMatrix, words: MatrixWords) => string;
}

const FORMATS: readonly Format[] = [
  { ending: 'csv', name: 'CSV', print: printMatrixCsv },
  { ending: 'md', name: 'Markdown', print: printMatrixMarkdown },
  {
    ending: 'html',
    name: 'HTML',
    print: (matrix, words) => printMatrixHtml(matrix, words, vscode.env.language),
  },
];

/** Copies or writes what the panel shows; answers what to say of it. */
async function actOn(name: string, matrix: SourceMatrix): Promise<string | undefined> {
  if (name === 'copy') {
    await vscode.env.clipboard.writeText(printMatrixMarkdown(matrix, matrixWords()));
    return vscode.l10n.t('Copied as a Markdown table.');
  }
  if (name !== 'export') return undefined;
  const filters = Object.fromEntries(FORMATS.map((format) => [format.name, [format.ending]]));
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const target = await vscode.window.showSaveDialog({
    filters,
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, 'sources.csv') } : {}),
  });
  if (!target) return undefined;
  const format = FORMATS.find(({ ending }) => target.path.endsWith(`.${ending}`)) ?? FORMATS[0];
  const text = format?.print(matrix, matrixWords()) ?? '';
  // Spreadsheets take a CSV file for UTF-8 only with a byte-order mark.
  const mark = format?.ending === 'csv' ? '\ufeff' : '';
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(mark + text));
  return vscode.l10n.t('Written to {0}.', target.path);
}
