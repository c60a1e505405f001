import type { AnnotationChange, SidecarEdit } from './annotation-change.ts';

/** The smallest edit of a sidecar's text that records a change; `sidecar` is `undefined` where the file does not exist yet. */
export function editSidecar(
  _sidecar: string | undefined,
  _articleText: string,
  _change: AnnotationChange,
): SidecarEdit {
  return { ok: false, problem: 'not written' };
}
