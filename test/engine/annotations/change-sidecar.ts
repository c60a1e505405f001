import assert from 'node:assert/strict';
import type { AnnotationChange } from '../../../src/engine/annotations/annotation-change.ts';
import { editSidecar } from '../../../src/engine/annotations/edit-sidecar.ts';
import { applyEdits } from '../../../src/engine/annotations/text-edits.ts';

/** The article of all the sidecars. */
export const ARTICLE = 'Ana Reyes opened the bridge on Friday. Ben Okafor said it cost 40 million euros.';
/** When and by whom every change is made. */
export const MADE = { at: '2026-03-09T08:00:00Z', by: 'mk' };

/** The sidecar after a change. */
export function changed(sidecar: string, change: Unsigned): string {
  const edit = editSidecar(sidecar, ARTICLE, { ...change, made: MADE });
  assert.ok(edit.ok, edit.ok ? '' : edit.problem);
  assert.equal(applyEdits(sidecar, edit.edits), edit.text);
  return edit.text;
}

/** A change as the tests write it. */
export type Unsigned = AnnotationChange extends infer C
  ? C extends unknown
    ? Omit<C, 'made'>
    : never
  : never;

/** Why a change is not made. */
export function problem(sidecar: string, change: Unsigned): string {
  const edit = editSidecar(sidecar, ARTICLE, { ...change, made: MADE });
  assert.ok(!edit.ok, 'an edit was made');
  return edit.problem;
}

/** A sidecar in the block style, with comments and an unknown field. */
export const BLOCK = `# ours
schema: 1
annotations:

  # about Ana
  - id: A # first
    kind: verdict
    at: {start: 0, end: 9, exact: Ana Reyes}
    verdict: 'supported' # for now
    mood: calm
    note: |
      She said so.
      Twice.
    created: 2026-03-06T10:00:00Z
    by: ar

  - id: B
    kind: note
    at:
      start: 39 # units
      exact: "Ben Okafor"
    text: "call him"
    state: open
    replies:
      - {by: ar, created: 2026-03-06T11:00:00Z, text: Did.}
    created: 2026-03-06T10:00:00Z
# the end
`;
