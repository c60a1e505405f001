import assert from 'node:assert/strict';
import { readMemory } from '../../../src/engine/mentions/names/document-memory.ts';
import { mendType } from '../../../src/engine/mentions/names/mend-type.ts';
import type { NameType, TypedSpan } from '../../../src/engine/mentions/names/name-span.ts';
import { readArticle, type Article } from '../../../src/engine/text/article.ts';
import type { Sentence } from '../../../src/engine/text/sentence.ts';

/** An article of one sentence with the names that a tagger found, marked `[[words|type]]`. */
export function readMarked(marked: string): {
  article: Article;
  sentence: Sentence;
  spans: readonly TypedSpan[];
} {
  const marks: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.+?\|[a-z]+\]\])/)) {
    const [, words, type] = /^\[\[(.+)\|([a-z]+)\]\]$/.exec(part) ?? [];
    if (words && type)
      marks.push({ start: text.length, end: text.length + words.length, type: type as NameType });
    text += words ?? part;
  }
  const article = readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
  const [sentence] = article.sentences;
  assert.ok(sentence);
  const spans = marks.map(({ start, end, type }) => ({
    first: article.tokens.findIndex((token) => token.start === start),
    end: article.tokens.findIndex((token) => token.end === end) + 1,
    type,
    certainty: 0.9,
    sentence: 0,
  }));
  return { article, sentence, spans };
}

/** The words of spans of tokens. */
export function wordsOf({ text, tokens }: Article, spans: readonly TypedSpan[]): readonly string[] {
  return spans.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

/** The type that the first marked name is left with; no word stands in the lexicon of plain ones. */
export function mendedType(marked: string): NameType | undefined {
  const { article, sentence, spans } = readMarked(marked);
  const [span] = spans;
  assert.ok(span);
  return mendType(article, sentence, readMemory(article), span, () => false)?.type;
}
