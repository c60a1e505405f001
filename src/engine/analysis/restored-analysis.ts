import { type SourceSummary, summarizeSource } from '../compare/summarize.ts';
import type { ArticleSummary } from '../compare/summary.ts';
import type { ArticleFacts } from '../model/article-facts.ts';
import { type Article, readArticle } from '../text/article.ts';
import { type ArticleAnalysis, withOwnDay } from './analyze-article.ts';
import type { OpenAnalysis } from './kept-analysis.ts';

/**
 * The analysis of an article whose contents are kept somewhere else, packed as a rule: it holds what linking needs and asks for the rest each
 * time. Most articles of a large folder are not asked for theirs.
 * @param open gives what was kept of an article with the same facts
 * @param longest as in `EngineOptions.longestArticle`
 */
export function restoreAnalysis(
  open: () => OpenAnalysis,
  facts: ArticleFacts,
  longest: number,
): ArticleAnalysis {
  return new RestoredAnalysis(open, facts, longest);
}

class RestoredAnalysis implements ArticleAnalysis {
  readonly #open: () => OpenAnalysis;
  readonly facts: ArticleFacts;
  readonly article: Article;
  /** At hand, since linking holds most of them anyway, and a hover over a name asks all articles that have it. */
  readonly entities: ArticleAnalysis['entities'];
  readonly summary: ArticleSummary;

  constructor(open: () => OpenAnalysis, facts: ArticleFacts, longest: number) {
    this.#open = open;
    this.facts = facts;
    this.entities = open().kept.entities;
    this.article = new RestoredArticle(open, facts, longest);
    this.summary = new RestoredSummary(open, facts);
  }

  get mentions(): ArticleAnalysis['mentions'] {
    return this.#open().kept.mentions;
  }

  get quotations(): ArticleAnalysis['quotations'] {
    return this.#open().kept.quotations;
  }

  get references(): ArticleAnalysis['references'] {
    return this.#open().kept.references;
  }

  get acting(): ArticleAnalysis['acting'] {
    return this.#open().kept.acting;
  }

  get claims(): ArticleAnalysis['claims'] {
    return this.#open().kept.claims;
  }

  get claimOf(): ArticleAnalysis['claimOf'] {
    return this.#open().claimOf;
  }

  get findings(): ArticleAnalysis['findings'] {
    return this.#open().kept.findings;
  }

  get overrides(): ArticleAnalysis['overrides'] {
    return this.#open().kept.overrides;
  }

  get annotations(): ArticleAnalysis['annotations'] {
    return this.#open().kept.annotations;
  }

  get sidecarProblems(): ArticleAnalysis['sidecarProblems'] {
    return this.#open().kept.sidecarProblems;
  }
}

/** Its claims have places too, which say nothing to the index and stay out of the print. */
class RestoredSummary implements ArticleSummary {
  readonly #open: () => OpenAnalysis;
  declare readonly article: string;
  declare readonly group: string;
  declare readonly published?: string;
  declare readonly outlet?: string;
  declare readonly origin?: string;
  declare readonly reliability?: string;
  declare readonly profiles: ArticleSummary['profiles'];
  declare readonly sames: ArticleSummary['sames'];
  readonly print: string;

  constructor(open: () => OpenAnalysis, facts: ArticleFacts) {
    const { entities, overrides, print } = open().kept;
    Object.assign(this, summarizeSource(facts, entities, overrides) satisfies SourceSummary);
    this.#open = open;
    this.print = print;
  }

  get claims(): ArticleSummary['claims'] {
    return this.#open().kept.claims;
  }

  get shingles(): ArticleSummary['shingles'] {
    return this.#open().kept.shingles;
  }
}

/**
 * An article that reads its tokens and sentences when somebody asks, and does not hold them for long: they take many times the memory of
 * the text.
 */
class RestoredArticle implements Article {
  readonly #open: () => OpenAnalysis;
  readonly #facts: ArticleFacts;
  readonly #longest: number;
  #read: WeakRef<Article> | undefined;

  constructor(open: () => OpenAnalysis, facts: ArticleFacts, longest: number) {
    this.#open = open;
    this.#facts = facts;
    this.#longest = longest;
  }

  get facts(): ArticleFacts {
    return withOwnDay(this.#facts, this.#open().kept.overrides);
  }

  get segments(): Article['segments'] {
    return this.#open().kept.segments;
  }

  get text(): string {
    return this.#facts.text.slice(0, this.#longest);
  }

  get tokens(): Article['tokens'] {
    return this.#whole().tokens;
  }

  get sentences(): Article['sentences'] {
    return this.#whole().sentences;
  }

  #whole(): Article {
    const known = this.#read?.deref();
    if (known) return known;
    const read = readArticle(this.facts, this.#longest);
    this.#read = new WeakRef(read);
    return read;
  }
}
