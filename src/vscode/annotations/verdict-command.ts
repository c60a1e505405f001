import * as vscode from 'vscode';
import type { Span } from '../../engine/base/span.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import { findFinding } from '../features/finding-commands.ts';
import type { Problems } from '../features/problems.ts';
import { findTargets } from '../features/targets.ts';
import type { Log } from '../log.ts';
import { verdictWord } from '../words.ts';
import { askVerdict } from './ask-verdict.ts';

export const GIVE_VERDICT = 'secondSource.giveVerdict';

/** Gives a verdict on a finding that is named, else on the selection, else on the finding or the name at the cursor. */
export function registerVerdictCommand(
  store: ArticleStore,
  problems: Problems,
  client: EngineClient,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const placeOf = async (
    named: readonly unknown[],
  ): Promise<{ readonly article: vscode.Uri; readonly span: Span } | undefined> => {
    const isChosen = vscode.window.activeTextEditor?.selection.isEmpty === false;
    const found = named.length > 0 || !isChosen ? findFinding(named, store, problems) : undefined;
    if (found) {
      const { start, end } = found.shown.finding;
      return { article: found.known.uri, span: { start, end } };
    }
    const [target] = named.length > 1 ? [] : await findTargets(named[0], store, client);
    return target && { article: target.known.uri, span: target.span };
  };
  return vscode.commands.registerCommand(GIVE_VERDICT, (...named: readonly unknown[]) =>
    log.guard(GIVE_VERDICT, undefined, async () => {
      const place = await placeOf(named);
      if (!place) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Select words of an article, or put the cursor on words that are underlined.'),
        );
        return;
      }
      const verdict = await askVerdict();
      const note = verdict && (await askNote(verdictWord(verdict)));
      if (verdict === undefined || note === undefined) return;
      const change = { kind: 'verdict', verdict, span: place.span } as const;
      await annotator.annotate(place.article, note === '' ? change : { ...change, note });
    }),
  );
}

/** Empty where nothing was written, `undefined` where the person gave up. */
async function askNote(verdict: string): Promise<string | undefined> {
  const title = `${vscode.l10n.t('Your verdict')}: ${verdict}`;
  const prompt = vscode.l10n.t('What backs it? A note for your colleagues. Enter leaves it empty.');
  return (await vscode.window.showInputBox({ title, prompt }))?.trim();
}
