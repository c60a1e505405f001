import * as vscode from 'vscode';
import type { CellState } from '../engine/views/source-matrix.ts';
import type { ClaimKind, ClaimStatus } from '../engine/model/kinds.ts';

/** What a fact is about, in a few words. Its key holds base forms of the articles' own words. */
export function factWords({ kind, key }: { readonly kind: ClaimKind; readonly key: string }): string {
  const { l10n } = vscode;
  const [first = '', ...rest] = key.replaceAll('+', ' / ').split(' ');
  const about = rest.join(' ');
  switch (kind) {
    case 'date':
      if (first === 'hour') return l10n.t('Time of day: {0}', about);
      return about ? l10n.t('When: {0}', about) : l10n.t('When');
    case 'place':
      return about ? l10n.t('Where: {0}', about) : l10n.t('Where');
    case 'quantity':
      return quantityWords(key.replaceAll('+', ' / '));
    case 'role':
      return first === 'name' ? l10n.t('Spelling of a name') : l10n.t('Office');
    case 'status':
      return l10n.t('What kind of: {0}', key);
    case 'relation':
      return l10n.t('Relation: {0}', key);
    case 'ordinal':
      return l10n.t('Rank: {0}', key);
    case 'quotation':
      return l10n.t('Quotation');
    case 'detail':
      return l10n.t('Detail: {0}', key);
    case 'statement':
      return l10n.t('Statement');
    default:
      return kind satisfies never;
  }
}

function quantityWords(key: string): string {
  switch (key) {
    case 'money':
      return vscode.l10n.t('Sum of money');
    case 'percent':
      return vscode.l10n.t('Share');
    case 'duration':
      return vscode.l10n.t('How long');
    default:
      return vscode.l10n.t('Figure: {0}', key);
  }
}

export function statusWord(status: ClaimStatus): string {
  switch (status) {
    case 'conflicting':
      return vscode.l10n.t('in conflict');
    case 'differs':
      return vscode.l10n.t('told differently');
    case 'corroborated':
      return vscode.l10n.t('confirmed');
    case 'common-origin':
      return vscode.l10n.t('one origin');
    case 'single-source':
      return vscode.l10n.t('one source');
    default:
      return status satisfies never;
  }
}

/** An icon beside the word, never instead of it. */
export const STATUS_ICONS: Readonly<Record<ClaimStatus, string>> = {
  conflicting: 'warning',
  differs: 'info',
  corroborated: 'pass',
  'common-origin': 'copy',
  'single-source': 'circle-outline',
};

export function cellWord(state: CellState): string {
  switch (state) {
    case 'silent':
      return vscode.l10n.t('silent');
    case 'agrees':
      return vscode.l10n.t('agrees');
    case 'differs':
      return vscode.l10n.t('differs');
    case 'conflicts':
      return vscode.l10n.t('conflicts');
    default:
      return state satisfies never;
  }
}

export function originCount(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 independent origin')
    : vscode.l10n.t('{0} independent origins', count);
}

/** Words of an article on one line, cut between words where they are long. */
export function oneLine(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > 0 ? space : longest)}…`;
}
