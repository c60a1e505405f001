import type { Overrides } from '../annotations/overrides.ts';
import { bySpan, overlaps, span, type Span } from '../base/span.ts';
import type { Mention, NameMention } from '../mentions/mention.ts';
import { type Article, segmentOf } from '../text/article.ts';

/**
 * Adds the names that a person marked and the finders did not see, or saw with other ends: at the marked place always, and
 * wherever the same words stand free in the article. A person's word wins over every finder.
 */
export function addDecidedMentions(
  article: Article,
  mentions: readonly Mention[],
  { entities }: Overrides,
): readonly Mention[] {
  let list = mentions;
  for (const { span: marked, exact, kind } of entities) {
    const found = list.find((mention) => mention.start === marked.start && mention.end === marked.end);
    if (found && 'name' in found) continue;
    const wanted = kind ?? 'organization';
    const own = nameAt(article, marked, exact, wanted);
    const kept = own ? [...list.filter((mention) => !overlaps(mention, marked)), own] : [...list];
    for (const place of occurrences(article.text, exact)) {
      if (kept.some((mention) => overlaps(mention, place))) continue;
      const more = nameAt(article, place, exact, wanted);
      const sentence = article.sentences[more?.sentence ?? -1];
      if (more && sentence && segmentOf(article, sentence).evidence !== 'none') kept.push(more);
    }
    list = kept.sort(bySpan);
  }
  return list;
}

function nameAt(
  article: Article,
  place: Span,
  name: string,
  kind: NameMention['kind'],
): NameMention | undefined {
  const sentence = article.sentences.findIndex((candidate) => overlaps(candidate, place));
  if (sentence < 0) return undefined;
  return { start: place.start, end: place.end, kind, sentence, name, certainty: 1 };
}

/** Where the words stand with no letter or digit on either side. */
function occurrences(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words.trim() === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end)))
      places.push(span(at, end));
  }
  return places;
}
