import type { Span } from '../base/span.ts';
import type { Annotation, AnnotationBody } from './annotation.ts';
import type { Made, NewAnnotation } from './annotation-change.ts';
import type { ItemFields } from './change-item.ts';

/** The id and the new fields of an item that a new annotation only says again; `undefined` when it is a new one. */
export function findRepeated(
  { span, made, ...said }: NewAnnotation & { readonly made: Made },
  annotations: readonly Annotation[],
): { readonly id: string; readonly set: ItemFields } | undefined {
  const known = annotations.find(
    ({ anchor, body, by }) =>
      anchor.kind === 'found' && isSame(anchor.span, span) && saysAgain(said, body, by === made.by),
  );
  return known && { id: known.id, set: { ...leftOver(said), ...said } };
}

/**
 * Whether one takes the place of the other. What a name stands for can be decided only one way, whoever decides; a verdict is a
 * person's own, so that a colleague's stays beside it.
 */
function saysAgain(said: Said, body: AnnotationBody, bySame: boolean): boolean {
  switch (said.kind) {
    case 'entity':
    case 'not-entity':
      return body.kind === 'entity' || body.kind === 'not-entity';
    case 'same-as':
    case 'not-same-as':
      return (body.kind === 'same-as' || body.kind === 'not-same-as') && body.other.name === said.other.name;
    case 'verdict':
      return body.kind === 'verdict' && bySame;
    case 'dismissal':
      return body.kind === 'dismissal' && body.code === said.code;
    case 'evidence':
    case 'note':
      return false;
    default:
      return said satisfies never;
  }
}

/** What an opposite decision said that makes no sense any more. */
function leftOver({ kind }: Said): ItemFields {
  if (kind === 'entity') return { scope: null };
  return kind === 'not-entity' ? { name: null, is: null } : {};
}

type Said = NewAnnotation extends infer C ? (C extends unknown ? Omit<C, 'span'> : never) : never;

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
