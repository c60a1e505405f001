import type * as vscode from 'vscode';
import type { AnnotationChange, NewAnnotation } from '../engine/annotations/annotation-change.ts';

/** A change before it is signed. Distributes over the union, so that each kind keeps its own fields. */
export type UnsignedChange = AnnotationChange extends infer C
  ? C extends unknown
    ? Omit<C, 'made'>
    : never
  : never;

/** A new annotation before it has a place. */
export type UnplacedAnnotation = NewAnnotation extends infer C
  ? C extends unknown
    ? Omit<C, 'span'>
    : never
  : never;

/** A change with the article that it is about. */
export interface ArticleChange {
  readonly article: vscode.Uri;
  readonly change: UnsignedChange;
}
