import type { NameKind } from '../model/kinds.ts';
import { foldName } from './fold-name.ts';
import type { NameForm } from './local-entity.ts';
import { parsePersonName } from './person-name.ts';
import { parseThingName } from './thing-name.ts';

/**
 * The form to call an entity by: full rather than short, long rather than an acronym, then the most frequent, in its best cased
 * and most frequent spelling. Ties go to the longer, then to the order of the alphabet.
 */
export function chooseName(forms: readonly NameForm[], kind: NameKind): string {
  if (forms.length === 1) return bestCased(forms, kind);
  const spellings = new Map<string, NameForm[]>();
  for (const form of forms) {
    const folded = foldName(form.text);
    const list = spellings.get(folded);
    if (list) list.push(form);
    else spellings.set(folded, [form]);
  }
  const ranked = [...spellings.values()]
    .map((list) => ({ list, weight: weigh(list, kind), length: list[0]?.text.length ?? 0 }))
    .sort((a, b) => b.weight - a.weight || b.length - a.length || byText(a.list[0], b.list[0]));
  return bestCased(ranked[0]?.list ?? forms, kind);
}

/** The forms that some names make up, in the order of how often they occur, then of the alphabet. */
export function countForms(names: readonly string[]): readonly NameForm[] {
  const [first] = names;
  if (first !== undefined && names.length === 1) return [{ text: first, count: 1 }];
  return mergeForms([names.map((text) => ({ text, count: 1 }))]);
}

/** Forms in the order of how often they occur, then of the alphabet; equal forms are added up. */
export function mergeForms(lists: readonly (readonly NameForm[])[]): readonly NameForm[] {
  const [only] = lists;
  if (only?.length === 1 && lists.length === 1) return only;
  const counts = new Map<string, number>();
  for (const { text, count } of lists.flat()) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || byText(a, b));
}

/** How well a group of spellings names the thing: words that say more weigh as much as being used more. */
function weigh(list: readonly NameForm[], kind: NameKind): number {
  const count = list.reduce((sum, form) => sum + form.count, 0);
  const text = list[0]?.text ?? '';
  if (kind === 'person') {
    const parts = parsePersonName(text).parts.length;
    return parts > 1 ? FULL + count + Math.min(parts, 4) / 8 : count;
  }
  const { words, acronym } = parseThingName(text, kind);
  if (acronym !== undefined) return count;
  return words.length > 1 ? FULL + count * Math.min(words.length, 6) : FULL_WORD + count;
}

/** A form of several parts is better than any count of one-part forms; the number exceeds every count in an article set. */
const FULL = 1e9;
/** A single word is better than an acronym, worse than several words. */
const FULL_WORD = 1e6;

/** The most frequent spelling that is not in capitals throughout; when all are, the first with its words capitalised. */
function bestCased(list: readonly NameForm[], kind: NameKind): string {
  const sorted = [...list].sort((a, b) => b.count - a.count || byText(a, b));
  const cased = sorted.find((form) => !isShouted(form.text, kind));
  const text = cased?.text ?? sorted[0]?.text ?? '';
  const bare = text.replace(/['’]s$|(?<=s)['’]$/i, '');
  return cased ? bare : capitalise(bare);
}

/** Printed in capitals throughout, and not because it is an acronym. */
function isShouted(text: string, kind: NameKind): boolean {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return false;
  return kind === 'person' || /\p{Lu}{7}|\p{Lu}\P{L}+\p{Lu}{2}/u.test(text);
}

function capitalise(text: string): string {
  return isShouted(text, 'person') && /\p{Lu}{3}/u.test(text)
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

function byText(a: NameForm | undefined, b: NameForm | undefined): number {
  const [first, second] = [a?.text ?? '', b?.text ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
