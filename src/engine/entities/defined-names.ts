import type { Article } from '../text/article.ts';
import type { Bucket } from './bucket.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { foldedWords, foldName } from './fold-name.ts';

/** Joins a name with the shorter one that the text introduces in brackets after it: `World Food Programme (WFP)`. */
export function joinBracketed(article: Article, buckets: readonly Bucket[], sets: DisjointSets): void {
  const { text } = article;
  const places = buckets
    .flatMap((bucket, index) => bucket.names.map((name) => ({ index, bucket, name })))
    .sort((a, b) => a.name.start - b.name.start);
  places.forEach((first, i) => {
    const second = places[i + 1];
    if (!second || first.index === second.index) return;
    if (second.name.start - first.name.end > LONGEST_GAP) return;
    const between = text.slice(first.name.end, second.name.start);
    if (!/^\s?\(["“'‘]?$/.test(between)) return;
    if (!/^["”'’]?\)/.test(text.slice(second.name.end, second.name.end + 2))) return;
    if (first.bucket.kind === 'person' || second.bucket.kind === 'person') return;
    const [long, short] =
      first.name.name.length >= second.name.name.length ? [first, second] : [second, first];
    if (isCutFrom(short.name.name, long.name.name)) sets.join(first.index, second.index);
  });
}

/** Whether the letters of a short name stand in the long one in their order, the first at a word's beginning. */
function isCutFrom(short: string, long: string): boolean {
  const letters = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const words = foldedWords(foldName(long));
  const from = words.findIndex((word) => word.startsWith(letters[0] ?? ' '));
  const rest = from < 0 ? '' : words.slice(from).join(' ');
  let at = 0;
  for (const letter of letters) {
    at = rest.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length > 1;
}

/** A space, a bracket and a mark; two more for odd spacing. Unit: UTF-16 units. */
const LONGEST_GAP = 5;
