import * as vscode from 'vscode';
import type { AnnotationView } from '../../engine/views/annotation-view.ts';
import { verdictWord } from '../words.ts';

/** The longest piece of a text that fits a line. Unit: UTF-16 units. */
const LONGEST_LINE = 80;

/** A text on one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

/** What an annotation is, in a word; a verdict is what it says. */
export function kindOfAnnotation({ kind, verdict }: AnnotationView): string {
  switch (kind) {
    case 'verdict':
      return verdict ? verdictWord(verdict) : vscode.l10n.t('Verdict');
    case 'note':
      return vscode.l10n.t('Note');
    case 'dismissal':
      return vscode.l10n.t('Dismissed finding');
    case 'evidence':
      return vscode.l10n.t('Evidence');
    case 'entity':
      return vscode.l10n.t('Name or kind');
    case 'not-entity':
      return vscode.l10n.t('Not an entity');
    case 'same-as':
      return vscode.l10n.t('Same as');
    case 'not-same-as':
      return vscode.l10n.t('Not the same as');
    default:
      // A kind of a newer version.
      return kind;
  }
}
