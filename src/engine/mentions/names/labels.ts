import type { NameType } from './name-span.ts';

/** The tagger's labels: outside, then begin and inside for each type (BIO). */
export const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other'];

export const LABELS = 1 + 2 * TYPES.length;

/** Label 0 is outside, odd ones begin a name, even ones go on with it. */
export const OUTSIDE = 0;

export function beginLabel(type: NameType): number {
  return 1 + 2 * TYPES.indexOf(type);
}

export function typeOfLabel(label: number): NameType | undefined {
  return label === OUTSIDE ? undefined : TYPES[(label - 1) >> 1];
}

/** Whether `label` goes on with the name that `before` is part of. */
export function continues(before: number, label: number): boolean {
  return label > 0 && label % 2 === 0 && (before === label || before === label - 1);
}

/** Whether `label` may follow `before`: a name goes on only with its own type. */
export function mayFollow(before: number, label: number): boolean {
  return label % 2 === 1 || label === OUTSIDE || continues(before, label);
}
