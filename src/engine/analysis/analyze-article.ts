import type { Annotation } from '../annotations/annotation.ts';
import type { Overrides } from '../annotations/overrides.ts';
import { NO_SHARED_FACTS, type SharedFacts } from '../annotations/shared-facts.ts';
import { readSidecar } from '../annotations/read-sidecar.ts';
import type { Problem } from '../base/problem.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { applySharedFacts } from './apply-shared-facts.ts';
import { shinglesOf } from '../compare/shingles.ts';
import { summarize } from '../compare/summarize.ts';
import type { ArticleSummary } from '../compare/summary.ts';
import { actingMentions, type ActingMention } from '../entities/acts-for.ts';
import { addDecidedMentions } from '../entities/decided-mentions.ts';
import { groupMentions } from '../entities/group-mentions.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import { type Reference, resolveReferences } from '../entities/resolve-references.ts';
import { resolveSpeakers } from '../entities/resolve-speakers.ts';
import { checkArticle } from '../findings/check-article.ts';
import type { Finding } from '../findings/finding.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quotation } from '../mentions/quotation.ts';
import type { Resources } from '../mentions/resources.ts';
import type { ArticleFacts } from '../model/article-facts.ts';
import { type Article, readArticle } from '../text/article.ts';

/** All that one article tells by itself. Stateless to make, so that it can run in a pool. */
export interface ArticleAnalysis {
  readonly facts: ArticleFacts;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly LocalEntity[];
  /** Pronouns and descriptions whose antecedent is clear; the tree leaves them out. */
  readonly references: readonly Reference[];
  /** Capitals that stand for their governments. */
  readonly acting: readonly ActingMention[];
  readonly claims: readonly PlacedClaim[];
  /** The same by `Claim.id`. */
  readonly claimOf: ReadonlyMap<string, PlacedClaim>;
  /** What the article alone gives rise to. */
  readonly findings: readonly Finding[];
  readonly overrides: Overrides;
  /** What people wrote about the article, in the order of its sidecar. */
  readonly annotations: readonly Annotation[];
  /** What is wrong with the sidecar, with spans in the sidecar's text. */
  readonly sidecarProblems: readonly Problem[];
  readonly summary: ArticleSummary;
}

/** Runs every stage that needs one article only. */
export function analyzeArticle(
  facts: ArticleFacts,
  resources: Resources,
  shared: SharedFacts = NO_SHARED_FACTS,
): ArticleAnalysis {
  const {
    overrides: own,
    annotations,
    problems,
  } = readSidecar(facts.sidecar, facts.text, facts.id, facts.group);
  const article = readArticle(withOwnDay(facts, own), resources.options.longestArticle);
  const read = findMentions(article, resources);
  const mentions = addDecidedMentions(article, read.mentions, own);
  const overrides = applySharedFacts(own, mentions, shared);
  const entities = groupMentions(article, mentions, overrides);
  const references = resolveReferences(article, mentions, entities, read.quotations);
  const found = {
    mentions,
    quotations: resolveSpeakers(article.text, read.quotations, mentions, entities, references),
  };
  const claims = readClaims(article, found, entities, references);
  return {
    facts,
    article,
    mentions: found.mentions,
    quotations: found.quotations,
    entities,
    references,
    acting: actingMentions(article, mentions),
    claims,
    claimOf: new Map(claims.map((claim) => [claim.id, claim])),
    findings: checkArticle(article, found, resources.options),
    overrides,
    annotations,
    sidecarProblems: problems,
    summary: summarize(facts, entities, claims, overrides, shinglesOf(article)),
  };
}

/** What is known of an article, with the day that its sidecar states. */
export function withOwnDay(facts: ArticleFacts, { published }: Overrides): ArticleFacts {
  return published === undefined ? facts : { ...facts, published };
}
