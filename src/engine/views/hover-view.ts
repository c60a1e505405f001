import type { Span } from '../base/span.ts';

/** What a hover says, as plain text and places: the host escapes and links it. */
export interface HoverView {
  readonly span: Span;
  /** The canonical name, or the value as read. */
  readonly title: string;
  /** The kind in plain words (`person`). */
  readonly kind: string;
  /** Short facts, one a line: other names, roles, how a date was resolved. */
  readonly lines: readonly string[];
  /** What each article calls it, with one place to go to. */
  readonly places: readonly HoverPlace[];
  /** The entity under the cursor, for commands. */
  readonly entity?: string;
}

export interface HoverPlace {
  readonly article: string;
  readonly span: Span;
  /** What this article calls it (`Lee, President Lee`). */
  readonly label: string;
  readonly count: number;
}
