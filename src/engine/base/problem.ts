import type { Span } from './span.ts';

/** What is wrong with something that a person wrote, and where. Problems are values: content never throws. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
}
