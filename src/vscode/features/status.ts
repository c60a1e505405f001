import * as vscode from 'vscode';
import { LARGEST_FILE_BYTES, megabytes } from '../../host/decode-text.ts';
import type { NotRead } from '../article-reader.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { conflictCount } from '../words.ts';
import { isConflict, type Problems } from './problems.ts';
import { SHOW_MENU } from './status-menu.ts';

/** One line in the status bar about the article in the active editor: its conflicts, that it stands alone, or why it is not read. */
export class Status implements vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #problems: Problems;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #item = vscode.window.createStatusBarItem(
    'secondSource.status',
    vscode.StatusBarAlignment.Right,
    90,
  );

  constructor(store: ArticleStore, problems: Problems, client: EngineClient, log: Log) {
    this.#store = store;
    this.#problems = problems;
    this.#client = client;
    this.#log = log;
    this.#item.name = vscode.l10n.t('Second Source');
    this.#item.command = SHOW_MENU;
  }

  async update(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const said = uri && (await this.#say(uri));
    if (uri?.toString() !== vscode.window.activeTextEditor?.document.uri.toString()) return;
    if (!said) {
      this.#item.hide();
      return;
    }
    this.#item.text = said.text;
    this.#item.tooltip = `Second Source: ${said.tooltip}`;
    this.#item.accessibilityInformation = { label: `Second Source: ${said.tooltip}` };
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }

  async #say(uri: vscode.Uri): Promise<Said | undefined> {
    const id = uri.toString();
    if (!this.#store.get(id)) {
      const why = this.#store.whyNotRead(uri);
      // In a folder without articles nobody expects its README to be one.
      const isUnderstood = why?.kind === 'about-project' && !this.#store.hasArticles;
      const tooltip = why && !isUnderstood && notReadWords(why);
      return tooltip ? { text: `$(circle-slash) ${vscode.l10n.t('Not read')}`, tooltip } : undefined;
    }
    const size = await this.#log.guard('Counting the story', 1, () => this.#client.engine.storySize(id));
    const shown = this.#problems.of(uri);
    const conflicts = shown.filter(({ diagnostic }) => isConflict(diagnostic)).length;
    return storyWords(size, conflicts);
  }
}

interface Said {
  readonly text: string;
  readonly tooltip: string;
}

function storyWords(size: number, conflicts: number): Said {
  if (conflicts > 0) {
    const words = conflictCount(conflicts);
    const tooltip = vscode.l10n.t('{0} in this article. {1} articles tell this story.', words, size);
    return { text: `$(warning) ${words}`, tooltip: size > 1 ? tooltip : words };
  }
  if (size <= 1) {
    const tooltip = vscode.l10n.t(
      'No other article tells this story, so there is nothing to compare it with.',
    );
    return { text: `$(file-text) ${vscode.l10n.t('Stands alone')}`, tooltip };
  }
  const tooltip = vscode.l10n.t('{0} articles tell this story. No conflict was found in this one.', size);
  return { text: `$(check) ${vscode.l10n.t('No conflicts')}`, tooltip };
}

/** Empty where a file is simply none of ours. */
function notReadWords(why: NotRead): string {
  switch (why.kind) {
    case 'not-an-article':
    case 'missing':
      return '';
    case 'about-project':
      return vscode.l10n.t('Files such as README, LICENSE or requirements are not read as articles.');
    case 'no-sentence':
      return vscode.l10n.t('There is no sentence in this file, so it is not read as an article.');
    case 'binary':
      return vscode.l10n.t('This is a binary file, not a text.');
    case 'failed':
      return vscode.l10n.t('This file could not be read.');
    case 'too-large':
      return vscode.l10n.t(
        'This file has {0} MB; articles of up to {1} MB are read.',
        megabytes(why.bytes),
        megabytes(LARGEST_FILE_BYTES),
      );
    default:
      return why satisfies never;
  }
}
