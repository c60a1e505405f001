import type { ArticleFacts } from '../model/article-facts.ts';
import type { Segment } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { findSegments } from './find-segments.ts';
import { findSentences } from './find-sentences.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A text read as an article: the base that every finder works on. */
export interface Article {
  readonly facts: ArticleFacts;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
}

/** Reads a text as an article; never throws on content. `longest` cuts what is read, in UTF-16 units. */
export function readArticle(facts: ArticleFacts, longest: number): Article {
  const text = facts.text.length > longest ? facts.text.slice(0, longest) : facts.text;
  const segments = findSegments(text);
  const tokens = tokenize(text);
  return { facts, text, tokens, segments, sentences: findSentences(segments, tokens) };
}

/** The segment that a sentence stands in. */
export function segmentOf(article: Article, sentence: Sentence): Segment {
  const segment = article.segments[sentence.segment];
  if (!segment) throw new RangeError(`no segment ${sentence.segment}`);
  return segment;
}
