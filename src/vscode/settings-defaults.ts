import type { FindingCode, Severity, Strictness } from '../engine/model/kinds.ts';

/** Every setting with its type, as package.json declares it; a test holds the two equal. */
export interface Settings {
  /** `folder`: every article of the folders and the open editors. `open`: the open editors alone. */
  readonly 'articles.scope': 'folder' | 'open';
  /** Whether included plain text is shown in the language `news-source`. */
  readonly 'articles.useNewsLanguage': boolean;
  /** Whether the Entities view lists dates and figures too. */
  readonly 'entities.showValues': boolean;
  /** What stands over the entities in their view. */
  readonly 'entities.groupBy': EntityGrouping;
  /** What comes first in the Entities view. */
  readonly 'entities.sortBy': EntityOrder;
  /** Whether names in articles are coloured by the kind of what they name. */
  readonly 'entities.colours': boolean;
  /** Whether the Claims view lists every fact, or those in dispute. */
  readonly 'claims.show': 'all' | 'disputed';
  /** Whether only conflicts are underlined and listed. */
  readonly 'findings.show': 'all' | 'conflicts';
  /** How sure a difference between articles must be to be reported. */
  readonly strictness: Strictness;
  /** How long after the last key the article is read again. */
  readonly updateDelayMs: number;
  /** Other severities than the rules' own, by finding code; `off` switches a rule off. */
  readonly severities: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** Initials or a name written into annotations as `by`; empty takes the name that git signs commits with. */
  readonly 'annotations.author': string;
  /** How the Annotations view puts its rows together. */
  readonly 'annotations.groupBy': 'article' | 'verdict' | 'author' | 'state';
  /** Whether what was read of articles is kept on disk for the next time. */
  readonly 'articles.cache': boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  'articles.scope': 'folder',
  'articles.useNewsLanguage': false,
  'entities.showValues': false,
  'entities.groupBy': 'kind',
  'entities.sortBy': 'mentions',
  'entities.colours': true,
  'claims.show': 'all',
  'findings.show': 'all',
  strictness: 'normal',
  // Longer than the pause between two keys of a slow typist, shorter than a glance at the Problems panel.
  updateDelayMs: 400,
  severities: {},
  'annotations.author': '',
  'annotations.groupBy': 'article',
  'articles.cache': true,
};

export type EntityGrouping = 'kind' | 'article' | 'story';
export type EntityOrder = 'mentions' | 'articles' | 'name';
