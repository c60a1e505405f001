import * as vscode from 'vscode';
import { type Verdict, VERDICTS } from '../../engine/annotations/annotation-change.ts';
import { verdictWord } from '../words.ts';

/** Lets a person choose a verdict; `now` is the one that stands. `none` is offered only where a choice without one makes sense. */
export async function askVerdict(now?: Verdict | null): Promise<Verdict | undefined>;
export async function askVerdict(
  now: Verdict | null | undefined,
  orNone: boolean,
): Promise<Verdict | 'none' | undefined>;
export async function askVerdict(
  now?: Verdict | null,
  orNone = false,
): Promise<Verdict | 'none' | undefined> {
  const items: VerdictItem[] = VERDICTS.map((verdict) => ({
    label: verdictWord(verdict),
    verdict,
    description: verdict === now ? vscode.l10n.t('as it is now') : '',
  }));
  if (orNone) items.push({ label: vscode.l10n.t('No verdict yet'), verdict: 'none' });
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Your verdict') }))?.verdict;
}

interface VerdictItem extends vscode.QuickPickItem {
  readonly verdict: Verdict | 'none';
}

/** The grades of information by the scale that newsrooms took over from NATO's admiralty code. */
export async function askCredibility(now?: number): Promise<number | null | undefined> {
  const labels = [
    vscode.l10n.t('1: confirmed by other sources'),
    vscode.l10n.t('2: probably true'),
    vscode.l10n.t('3: possibly true'),
    vscode.l10n.t('4: doubtful'),
    vscode.l10n.t('5: improbable'),
    vscode.l10n.t('6: cannot be judged'),
  ];
  const items: { readonly label: string; readonly grade: number | null; readonly description: string }[] =
    labels.map((label, index) => ({
      label,
      grade: index + 1,
      description: index + 1 === now ? vscode.l10n.t('as it is now') : '',
    }));
  if (now !== undefined) items.push({ label: vscode.l10n.t('No grade'), grade: null, description: '' });
  const title = vscode.l10n.t('How credible is the information?');
  return (await vscode.window.showQuickPick(items, { title }))?.grade;
}
