import * as vscode from 'vscode';
import type { RelatedPassage } from '../../engine/findings/finding.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import type { Log } from '../log.ts';
import { relativeFile } from '../../engine/annotations/relative-file.ts';
import type { Problems, ShownFinding } from './problems.ts';

export const DISMISS = 'secondSource.dismissFinding';

/** Names a finding: the article's id, the finding's code, start and end. */
export type FindingArguments = readonly [article: string, code: string, start: number, end: number];

export function registerFindingCommands(
  store: ArticleStore,
  problems: Problems,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const register = (command: string, run: FindingCommand): vscode.Disposable =>
    vscode.commands.registerCommand(command, (...named: readonly unknown[]) =>
      log.guard(command, undefined, async () => {
        const found = findFinding(named, store, problems);
        if (found) await run(found.known, found.shown);
        else {
          const message = vscode.l10n.t('Put the cursor on words that Second Source has underlined.');
          void vscode.window.showInformationMessage(message);
        }
      }),
    );
  return vscode.Disposable.from(
    register(DISMISS, async ({ uri, facts }, { finding }) => {
      const reason = await askReason();
      if (!reason) return;
      const { code } = finding;
      const said = facts.text.slice(finding.start, finding.end);
      const against = finding.related.flatMap((passage) => seen(uri, passage, store));
      await annotator.annotate(uri, {
        kind: 'dismissal',
        span: spanOf(finding),
        code,
        said,
        against,
        reason,
      });
    }),
  );
}

type FindingCommand = (known: KnownArticle, shown: ShownFinding) => Promise<void>;

/** A finding with its article. */
export interface ShownAt {
  readonly known: KnownArticle;
  readonly shown: ShownFinding;
}

/** The finding that the arguments of a command name, else the one at the cursor. */
export function findFinding(
  named: readonly unknown[],
  store: ArticleStore,
  problems: Problems,
): ShownAt | undefined {
  const [article, code, start, end] = named;
  const editor = vscode.window.activeTextEditor;
  const known = store.get(typeof article === 'string' ? article : (editor?.document.uri.toString() ?? ''));
  if (!known) return undefined;
  const shown = problems
    .of(known.uri)
    .find(({ finding, diagnostic }) =>
      typeof article === 'string'
        ? finding.code === code && finding.start === start && finding.end === end
        : editor !== undefined && diagnostic.range.intersection(editor.selection) !== undefined,
    );
  return shown && { known, shown };
}

async function askReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Dismiss this finding'),
    prompt: vscode.l10n.t('Why? It comes back when what it says or what contradicts it changes.'),
    validateInput: (value) => (value.trim() ? undefined : vscode.l10n.t('A reason is needed.')),
  });
  return reason?.trim();
}

/** A contrary passage as the dismissal names it: the person has seen it and found it no contradiction. */
function seen(
  article: vscode.Uri,
  passage: RelatedPassage,
  store: ArticleStore,
): readonly { readonly file: string; readonly exact: string }[] {
  const other = store.get(passage.id);
  if (!other) return [];
  const exact = other.facts.text.slice(passage.start, passage.end);
  return [{ file: relativeFile(article.path, other.uri.path), exact }];
}

function spanOf({ start, end }: ShownFinding['finding']): { readonly start: number; readonly end: number } {
  return { start, end };
}
