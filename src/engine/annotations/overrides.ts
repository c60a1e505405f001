import type { Span } from '../base/span.ts';
import type { FindingCode, NameKind } from '../model/kinds.ts';

/** What people decided about one article, anchored in its text: plain data that every stage may be handed. */
export interface Overrides {
  readonly published?: string;
  readonly outlet?: string;
  /** Articles of one origin never corroborate each other. */
  readonly origin?: string;
  readonly reliability?: string;
  readonly entities: readonly EntityOverride[];
  readonly notEntities: readonly NotEntityOverride[];
  readonly sames: readonly SameOverride[];
  readonly dismissals: readonly DismissalOverride[];
  readonly verdicts: readonly VerdictOverride[];
  readonly notes: readonly NoteOverride[];
}

interface OverrideBase {
  /** The annotation's id in its sidecar. */
  readonly annotation: string;
  readonly span: Span;
  /** The words that were annotated. */
  readonly exact: string;
}

/** "These words are this person": a name and a kind given by a person. */
export interface EntityOverride extends OverrideBase {
  readonly name?: string;
  readonly kind?: NameKind;
}

export interface NotEntityOverride extends OverrideBase {
  /** Only at this place, or wherever the words stand in the article. */
  readonly scope: 'here' | 'article';
}

/** "The same as" and "not the same as". */
export interface SameOverride extends OverrideBase {
  readonly same: boolean;
  /** The other's name, or words in another article. */
  readonly other: { readonly name?: string; readonly article?: string; readonly exact?: string };
}

export interface DismissalOverride extends OverrideBase {
  readonly code: FindingCode;
  /** What the finding said, and what it was compared with; when either changes the finding comes back. */
  readonly said: string;
  readonly against: readonly { readonly article: string; readonly exact: string }[];
  readonly reason: string;
}

export interface VerdictOverride extends OverrideBase {
  readonly verdict: string;
  readonly note?: string;
}

export interface NoteOverride extends OverrideBase {
  readonly text: string;
}

export const NO_OVERRIDES: Overrides = {
  entities: [],
  notEntities: [],
  sames: [],
  dismissals: [],
  verdicts: [],
  notes: [],
};
