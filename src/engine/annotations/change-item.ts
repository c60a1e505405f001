import { isFields, listOf } from '../base/plain-data.ts';
import type { AnnotationChange, Made, NewAnnotation } from './annotation-change.ts';
import { makeAnnotationId } from './annotation-id.ts';
import type { NewItem } from './insert-item.ts';
import { selectorOf } from './quote-selector.ts';

/** A change to an item that is there. */
export type ItemChange = Exclude<AnnotationChange, NewAnnotation>;

/** An item's fields as plain data, those that this version does not know among them. */
export type ItemFields = Readonly<Record<string, unknown>>;

/** What became of an item: its new fields, nothing when it is deleted, or why the change cannot be made. */
export type ChangedItem =
  | { readonly kind: 'fields'; readonly fields: ItemFields }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'impossible'; readonly problem: string };

/** The item as it is after a change. Fields that the change does not name stay. */
export function changeItem(item: ItemFields, change: ItemChange, articleText: string): ChangedItem {
  const { made } = change;
  switch (change.kind) {
    case 'update':
      return updateItem(item, change.set, made);
    case 'delete':
      return { kind: 'deleted' };
    case 'reanchor':
      return fields({
        ...item,
        at: { ...(isFields(item.at) ? item.at : {}), ...selectorOf(articleText, change.span) },
      });
    case 'reply':
      return fields({ ...item, replies: [...listOf(item.replies), { ...whoOf(made), text: change.text }] });
    case 'update-reply':
      return changeReply(item, change);
    case 'add-evidence':
      return fields({ ...item, evidence: [...listOf(item.evidence), change.evidence] });
    case 'remove-evidence': {
      const evidence = listOf(item.evidence);
      if (!(change.index in evidence)) return gone('That evidence is');
      return fields(withList(item, 'evidence', evidence.toSpliced(change.index, 1)));
    }
    default:
      return change satisfies never;
  }
}

/** Sets fields of an item, and says when; `null` takes a field out. */
export function updateItem(item: ItemFields, set: object, made: Made): ChangedItem {
  return fields(withFields(item, { ...set, ...modified(set, made) }));
}

/** A new item. */
export function newItem(
  change: NewAnnotation & { readonly made: Made },
  articleText: string,
  isTaken: (id: string) => boolean,
): NewItem {
  const { made, span: place, kind, ...rest } = change;
  let salt = JSON.stringify(change);
  let id = makeAnnotationId(made.at, salt);
  while (isTaken(id)) id = makeAnnotationId(made.at, (salt += '+'));
  const { created, by } = { created: made.at, by: made.by };
  return {
    id,
    kind,
    at: selectorOf(articleText, place),
    ...rest,
    created,
    ...(by === undefined ? {} : { by }),
  };
}

function changeReply(item: ItemFields, change: ItemChange & { readonly kind: 'update-reply' }): ChangedItem {
  const replies = listOf(item.replies);
  const reply = replies[change.reply];
  if (!isFields(reply) || String(reply.text) !== change.said) return gone('That reply is');
  const { text } = change;
  return text === null
    ? fields(withList(item, 'replies', replies.toSpliced(change.reply, 1)))
    : fields({ ...item, replies: replies.with(change.reply, { ...reply, text }) });
}

/** The moment of a change to what was said; opening and closing a thread is none. */
function modified(set: object, made: Made): { readonly modified?: string } {
  return Object.keys(set).some((key) => key !== 'state') ? { modified: made.at } : {};
}

/** Sets fields; those that are `null` or `undefined` are taken out. */
function withFields(item: ItemFields, set: ItemFields): ItemFields {
  const next = { ...item };
  for (const [key, value] of Object.entries(set)) {
    if (value === null || value === undefined) Reflect.deleteProperty(next, key);
    else next[key] = value;
  }
  return next;
}

function withList(item: ItemFields, key: string, list: readonly unknown[]): ItemFields {
  return withFields(item, { [key]: list.length > 0 ? list : null });
}

function whoOf({ at, by }: Made): { readonly by?: string; readonly created: string } {
  return by === undefined ? { created: at } : { by, created: at };
}

function fields(changed: ItemFields): ChangedItem {
  return { kind: 'fields', fields: changed };
}

function gone(what: string): ChangedItem {
  return { kind: 'impossible', problem: `${what} no longer what it was; look at it again` };
}
