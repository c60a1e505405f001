import type { Problem } from '../base/problem.ts';
import { NO_OVERRIDES, type Overrides } from './overrides.ts';

/** A sidecar as read: what people decided, and what could not be read, with spans in the sidecar's own text. */
export interface ReadSidecar {
  readonly overrides: Overrides;
  readonly problems: readonly Problem[];
}

/** Reads a sidecar against its article; file names in it are taken relative to `articleId`. Never throws on content. */
export function readSidecar(
  _sidecar: string | undefined,
  _articleText: string,
  _articleId: string,
): ReadSidecar {
  return { overrides: NO_OVERRIDES, problems: [] };
}
