import * as vscode from 'vscode';
import type { CellState } from '../engine/views/source-matrix.ts';
import type { ClaimStatus } from '../engine/model/kinds.ts';

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
    case 'alone':
      return vscode.l10n.t('alone');
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

/** A sign beside each state's word, so that a column can be scanned without colours. */
export const CELL_SIGNS: Readonly<Record<CellState, string>> = {
  silent: '–',
  alone: '•',
  agrees: '✓',
  differs: '≈',
  conflicts: '≠',
};

/** What the letters of versions mean. */
export function letterWords(): string {
  return vscode.l10n.t(
    'Letters tell apart what is said of one fact; what more independent origins say comes first.',
  );
}

/** `version A of 3`. */
export function versionWords(letter: string, versions: number): string {
  return vscode.l10n.t('version {0} of {1}', letter, versions);
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
