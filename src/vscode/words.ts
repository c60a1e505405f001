import * as vscode from 'vscode';
import type { Verdict } from '../engine/annotations/annotation-change.ts';
import type { MentionKind, NameKind } from '../engine/model/kinds.ts';

/** The engine's words in the user's language. */
export function kindWord(kind: MentionKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('person');
    case 'organization':
      return vscode.l10n.t('organization');
    case 'place':
      return vscode.l10n.t('place');
    case 'group':
      return vscode.l10n.t('nationality or group');
    case 'event':
      return vscode.l10n.t('event');
    case 'document':
      return vscode.l10n.t('document');
    case 'work':
      return vscode.l10n.t('work');
    case 'product':
      return vscode.l10n.t('product');
    case 'money':
      return vscode.l10n.t('money');
    case 'quantity':
      return vscode.l10n.t('quantity');
    case 'percent':
      return vscode.l10n.t('share');
    case 'ordinal':
      return vscode.l10n.t('rank');
    case 'date':
      return vscode.l10n.t('date');
    case 'duration':
      return vscode.l10n.t('length of time');
    default:
      return kind satisfies never;
  }
}

/** The kind as the heading of a list. */
export function kindHeading(kind: NameKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'group':
      return vscode.l10n.t('Nationalities and groups');
    case 'event':
      return vscode.l10n.t('Events');
    case 'document':
      return vscode.l10n.t('Documents');
    case 'work':
      return vscode.l10n.t('Works');
    case 'product':
      return vscode.l10n.t('Products');
    default:
      return kind satisfies never;
  }
}

export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return vscode.l10n.t('Supported');
    case 'refuted':
      return vscode.l10n.t('Refuted');
    case 'disputed':
      return vscode.l10n.t('Disputed');
    case 'not-enough-evidence':
      return vscode.l10n.t('Not enough evidence');
    case 'not-a-claim':
      return vscode.l10n.t('Not a claim');
    default:
      return verdict satisfies never;
  }
}

/** Says what something may be the same as; empty where there is nothing. */
export function duplicateWords([first, ...rest]: readonly string[]): string {
  if (first === undefined) return '';
  return rest.length === 0
    ? vscode.l10n.t('perhaps the same as {0}', first)
    : vscode.l10n.t('perhaps the same as {0} or {1} more', first, rest.length);
}

export function articleCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', count);
}

export function conflictCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', count);
}

/** How often, in how many articles. */
export function placesWords(mentions: number, articles: number): string {
  const count = articleCount(articles);
  return mentions > 1 ? vscode.l10n.t('{0} in {1}', mentions, count) : count;
}

export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}
