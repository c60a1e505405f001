import * as vscode from 'vscode';
import { VERDICTS } from '../../engine/annotations/annotation-change.ts';
import type { ReportWords } from '../../engine/views/report-words.ts';
import { articleCount, verdictWord } from '../words.ts';

/** The words of a summary in the user's language. */
export function reportWords(): ReportWords {
  return {
    language: vscode.env.language,
    made: (day) => vscode.l10n.t('Made with Second Source on {0}.', day),
    articles: vscode.l10n.t('Articles read'),
    claimsChecked: vscode.l10n.t('Claims checked'),
    checkedClaims: vscode.l10n.t('Checked claims'),
    openPoints: vscode.l10n.t('Open points'),
    notes: vscode.l10n.t('Notes'),
    dismissed: vscode.l10n.t('Findings set aside'),
    verdictLabel: vscode.l10n.t('Verdict'),
    note: vscode.l10n.t('Note'),
    evidence: vscode.l10n.t('Evidence'),
    reply: vscode.l10n.t('Reply'),
    state: vscode.l10n.t('State'),
    resolved: vscode.l10n.t('resolved'),
    place: vscode.l10n.t('Place in the article'),
    changed: vscode.l10n.t('the words were changed in the article since'),
    noEvidence: vscode.l10n.t('Verdict without note or evidence'),
    evidenceGone: vscode.l10n.t('the words of the evidence no longer stand in their article'),
    evidenceWithoutVerdict: vscode.l10n.t('Evidence without a verdict'),
    openNote: vscode.l10n.t('Open note'),
    unreadable: vscode.l10n.t('Annotations that cannot be read'),
    verdict: (verdict) => {
      const known = VERDICTS.find((word) => word === verdict);
      return known ? verdictWord(known) : verdict;
    },
    unplaced: (anchoring) =>
      anchoring === 'ambiguous'
        ? vscode.l10n.t('stands in several places')
        : vscode.l10n.t('no longer stands in the article'),
    origin: (origin) => vscode.l10n.t('from {0}', origin),
    reliability: (grade) => vscode.l10n.t('reliability {0}', grade),
    credibility: (grade) => vscode.l10n.t('credibility {0} of 6', grade),
    seenIn: (articles) => vscode.l10n.t('in {0}', articleCount(articles)),
    quoted: (words) => `“${words.replace(/\s+/g, ' ').trim()}”`,
    signed: (who) => `(${who})`,
  };
}
