import type { Anchor } from '../annotations/anchor.ts';

/** The words of a summary; a host may hand in those of another language. */
export interface ReportWords {
  readonly language: string;
  readonly made: (day: string) => string;
  readonly articles: string;
  readonly claimsChecked: string;
  readonly checkedClaims: string;
  readonly openPoints: string;
  readonly notes: string;
  readonly dismissed: string;
  readonly verdictLabel: string;
  readonly note: string;
  readonly evidence: string;
  readonly reply: string;
  readonly state: string;
  readonly resolved: string;
  readonly place: string;
  readonly changed: string;
  readonly noEvidence: string;
  readonly evidenceGone: string;
  readonly evidenceWithoutVerdict: string;
  readonly openNote: string;
  readonly unreadable: string;
  /** A verdict as a sidecar writes it, in words. */
  readonly verdict: (verdict: string) => string;
  readonly unplaced: (anchoring: Anchor['kind']) => string;
  readonly origin: (origin: string) => string;
  readonly reliability: (grade: string) => string;
  readonly credibility: (grade: number) => string;
  readonly seenIn: (articles: number) => string;
  readonly quoted: (words: string) => string;
  readonly signed: (who: string) => string;
}

export const REPORT_WORDS: ReportWords = {
  language: 'en',
  made: (day) => `Made with Second Source on ${day}.`,
  articles: 'Articles read',
  claimsChecked: 'Claims checked',
  checkedClaims: 'Checked claims',
  openPoints: 'Open points',
  notes: 'Notes',
  dismissed: 'Findings set aside',
  verdictLabel: 'Verdict',
  note: 'Note',
  evidence: 'Evidence',
  reply: 'Reply',
  state: 'State',
  resolved: 'resolved',
  place: 'Place',
  changed: 'the words were changed in the article since',
  noEvidence: 'Verdict without note or evidence',
  evidenceGone: 'the words of the evidence no longer stand in their article',
  evidenceWithoutVerdict: 'Evidence without a verdict',
  openNote: 'Open note',
  unreadable: 'Annotations that cannot be read',
  verdict: (verdict) => VERDICT_WORDS[verdict] ?? verdict,
  unplaced: (anchoring) =>
    anchoring === 'ambiguous' ? 'stands in several places' : 'no longer stands in the article',
  origin: (origin) => `from ${origin}`,
  reliability: (grade) => `reliability ${grade}`,
  credibility: (grade) => `credibility ${grade} of 6`,
  seenIn: (articles) => `in ${articles} articles`,
  quoted: (words) => `“${words.replace(/\s+/g, ' ').trim()}”`,
  signed: (who) => `(${who})`,
};

const VERDICT_WORDS: Readonly<Record<string, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  disputed: 'Disputed',
  'not-enough-evidence': 'Not enough evidence',
  'not-a-claim': 'Not a claim',
};
