import type { ReportingKind } from '../../lexicon/reporting-verbs.ts';
import type { TokenRange } from './source-phrase.ts';

/** Where a source and its cue stand to each other. */
export type CueShape =
  /** `Roe said` */
  | 'source-verb'
  /** `said Roe` */
  | 'verb-source'
  /** `according to Roe` */
  | 'phrase'
  /** `Roe: "…"` */
  | 'label'
  /** `"…" — Roe` */
  | 'signature';

/** A cue in a sentence with the source beside it, as ranges of the sentence's tokens. */
export interface Cue {
  readonly shape: CueShape;
  readonly kind: ReportingKind;
  readonly cue: TokenRange;
  readonly source: TokenRange;
  /** Whether the cue names its listener right behind it: `told reporters`. */
  readonly listener?: boolean;
  /** Whether the cue may be another word (`reports`, `read`), so that it counts only right beside a quotation. */
  readonly weak: boolean;
}
