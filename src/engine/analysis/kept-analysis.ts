import type { ArticleFacts } from '../model/article-facts.ts';
import { summarize } from '../compare/summarize.ts';
import { type Article, readArticle } from '../text/article.ts';
import type { Segment } from '../text/segment.ts';
import { type ArticleAnalysis, withOwnDay } from './analyze-article.ts';

/** What took long to work out of one article, as plain data. All the rest of its analysis follows from this and its text. */
export interface KeptAnalysis extends Omit<ArticleAnalysis, 'facts' | 'article' | 'claimOf' | 'summary'> {
  readonly segments: readonly Segment[];
  /** As in `ArticleSummary`. */
  readonly shingles: readonly number[];
}

export function keepAnalysis(analysis: ArticleAnalysis): KeptAnalysis {
  const { mentions, quotations, entities, references, claims, findings } = analysis;
  const { overrides, annotations, sidecarProblems } = analysis;
  return {
    segments: analysis.article.segments,
    mentions,
    quotations,
    entities,
    references,
    claims,
    findings,
    overrides,
    annotations,
    sidecarProblems,
    shingles: analysis.summary.shingles,
  };
}

/**
 * The analysis that was kept, of an article with the same facts.
 * @param longest as in `EngineOptions.longestArticle`
 */
export function restoreAnalysis(kept: KeptAnalysis, facts: ArticleFacts, longest: number): ArticleAnalysis {
  const { segments, shingles, ...rest } = kept;
  const { claims, entities, overrides } = rest;
  return {
    ...rest,
    facts,
    article: new LightArticle(withOwnDay(facts, overrides), segments, longest),
    claimOf: new Map(claims.map((claim) => [claim.id, claim])),
    summary: summarize(facts, entities, claims, overrides, shingles),
  };
}

/**
 * An article that reads its tokens and sentences when somebody asks, and does not hold them for long: they take many times the memory of
 * the text, and few articles of a folder are asked for theirs.
 */
class LightArticle implements Article {
  readonly facts: ArticleFacts;
  readonly segments: readonly Segment[];
  readonly #longest: number;
  #read: WeakRef<Article> | undefined;

  constructor(facts: ArticleFacts, segments: readonly Segment[], longest: number) {
    this.facts = facts;
    this.segments = segments;
    this.#longest = longest;
  }

  get text(): string {
    return this.facts.text.slice(0, this.#longest);
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
