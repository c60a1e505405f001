import type * as vscode from 'vscode';
import { reverseEdits } from '../engine/annotations/text-edits.ts';
import type { PlaceNow } from './place-now.ts';
import type { SidecarChange } from './write-sidecar.ts';

/** A change of one sidecar that was written. */
export interface SidecarStep extends SidecarChange {
  readonly uri: vscode.Uri;
  readonly article: vscode.Uri;
}

/** What belongs together: undone and done again as one. */
export type SidecarDeed = readonly SidecarStep[];

/** No more deeds than this are kept for undoing. */
const MOST_DEEDS = 100;

/** The changes of sidecars in the order made, so that the last can be taken back although no editor shows the file. */
export class SidecarHistory {
  #done: readonly SidecarDeed[] = [];
  #undone: readonly SidecarDeed[] = [];

  push(deed: SidecarDeed): void {
    this.#done = [...this.#done, deed].slice(-MOST_DEEDS);
    this.#undone = [];
  }

  /** Says that files lie elsewhere now. */
  follow(placeNow: PlaceNow): void {
    const moved = (deed: SidecarDeed): SidecarDeed =>
      deed.map((step) => ({ ...step, uri: placeNow(step.uri), article: placeNow(step.article) }));
    this.#done = this.#done.map(moved);
    this.#undone = this.#undone.map(moved);
  }

  /** The deed that `undone` would take back, as the change that does so. */
  get toUndo(): SidecarDeed | undefined {
    return this.#done.at(-1)?.map(reverseStep).reverse();
  }

  get toRedo(): SidecarDeed | undefined {
    return this.#undone.at(-1);
  }

  /** Says that the last deed was taken back. */
  undone(): void {
    const deed = this.#done.at(-1);
    if (!deed) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, deed];
  }

  /** Says that the deed taken back last was done again. */
  redone(): void {
    const deed = this.#undone.at(-1);
    if (!deed) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, deed];
  }
}

function reverseStep(step: SidecarStep): SidecarStep {
  const { before, after } = step;
  return { ...step, before: after, after: before, edits: reverseEdits(before ?? '', step.edits) };
}
