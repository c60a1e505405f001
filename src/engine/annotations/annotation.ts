import type { Span } from '../base/span.ts';
import type { PlainBody, Verdict } from './annotation-change.ts';
import type { Anchor } from './anchor.ts';
import type { QuoteSelector } from './quote-selector.ts';
import type { Evidence, Reply, ThreadState } from './thread.ts';

/** One item of a sidecar's `annotations`, read and anchored in its article. */
export interface Annotation {
  /** As written; made of kind and place for an item without one. */
  readonly id: string;
  readonly at: QuoteSelector;
  readonly anchor: Anchor;
  /** Where the item stands in the sidecar's text. */
  readonly item: Span;
  readonly body: AnnotationBody;
  /** The moment it was made (ISO 8601), as written. */
  readonly created?: string;
  readonly by?: string;
  /** The moment that what it says was last changed (ISO 8601), as written. */
  readonly modified?: string;
  readonly state: ThreadState;
  readonly replies: readonly Reply[];
  /** What backs it: passages of other articles, pages elsewhere. */
  readonly evidence: readonly Evidence[];
  /** How credible the information is, 1 (confirmed) to 6 (cannot be judged), apart from how reliable its source is. */
  readonly credibility?: number;
}

export type AnnotationBody =
  | PlainBody
  | { readonly kind: 'same-as' | 'not-same-as'; readonly other: Other }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly note?: string }
  /** A kind that this version keeps but does not act on. */
  | { readonly kind: 'other'; readonly named: string };

/** The other side of "same as": a name, or words in a file of the same folder. */
export interface Other {
  readonly name?: string;
  readonly file?: string;
  readonly exact?: string;
}

/** What a person knows of the article as a source. */
export interface SourceFacts {
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly origin?: string;
  readonly reliability?: string;
}
