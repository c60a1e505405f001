import type { QuoteSelector } from './quote-selector.ts';

/** Whether what an annotation asks is still open. */
export const THREAD_STATES = ['open', 'resolved'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** An answer below an annotation. */
export interface Reply {
  readonly text: string;
  readonly created?: string;
  readonly by?: string;
}

/** Words in another file, or a page elsewhere. Files are relative to the sidecar's folder. */
export interface Evidence {
  readonly file?: string;
  /** Where in the file; `exact` alone when only the words were written down. */
  readonly at?: QuoteSelector;
  readonly exact?: string;
  readonly url?: string;
  readonly note?: string;
}
