import type { FindingCode, Severity, Strictness } from './kinds.ts';

/** What a person may set. Every option has a default, so that a host may hand in only what was changed. */
export interface EngineOptions {
  /** The severity of each finding code; `off` switches it off. */
  readonly severities: Readonly<Record<FindingCode, Severity | 'off'>>;
  /** How sure a difference between articles must be to be reported: `strict` is the fewest and the surest. */
  readonly strictness: Strictness;
  /** How many characters of one article are read; the rest is left unread and said so. Unit: UTF-16 units. */
  readonly longestArticle: number;
}

/** The severities as the rule pages document them. */
export const DEFAULT_SEVERITIES: Readonly<Record<FindingCode, Severity | 'off'>> = {
  'conflict/quantity': 'warning',
  'conflict/date': 'warning',
  'conflict/time': 'warning',
  'conflict/place': 'warning',
  'conflict/role': 'warning',
  'conflict/status': 'warning',
  'conflict/name': 'warning',
  'conflict/quote': 'warning',
  'conflict/detail': 'warning',
  'impossible/calendar': 'warning',
  'impossible/arithmetic': 'warning',
  'differs/plan': 'information',
  'differs/degree': 'information',
  'differs/attribution': 'information',
  'differs/update': 'information',
  'unsupported/figure': 'information',
  'unsupported/date': 'information',
  'unsupported/quote': 'information',
  'unsupported/superlative': 'information',
  'unsupported/attributed': 'hint',
  'unsupported/statement': 'off',
  'common-origin': 'hint',
  'annotation/orphaned': 'warning',
  'annotation/ambiguous': 'warning',
  'annotation/changed': 'information',
  'sidecar/invalid': 'warning',
};

export const DEFAULT_OPTIONS: EngineOptions = {
  severities: DEFAULT_SEVERITIES,
  strictness: 'normal',
  longestArticle: 2_000_000,
};
