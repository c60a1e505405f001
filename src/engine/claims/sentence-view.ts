import type { LocalEntity } from '../entities/local-entity.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { Quotation } from '../mentions/quotation.ts';
import { type Article, segmentOf } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Segment } from '../text/segment.ts';
import type { Token } from '../text/token.ts';
import { findClauses, type Clause } from './find-clauses.ts';
import { lemma } from './lemma.ts';
import { eventClassOf, isContentWord } from './word-classes.ts';

/** A token as the claim readers see it. */
export interface Word extends Token {
  readonly lemma: string;
  readonly content: boolean;
  /** Index into `SentenceView.clauses`. */
  readonly clause: number;
  /** The class of happening that the word stands for. */
  readonly event?: string;
  /** Index into the article's mentions, where the word is part of one. */
  readonly mention?: number;
  /** Index into the article's quotations, where the word stands inside the marks. */
  readonly quotation?: number;
}

/** One sentence that may be evidence, with all that the readers look at. */
export interface SentenceView {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly segment: Segment;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Mentions of the sentence with their indices, in order. */
  readonly mentions: readonly (readonly [number, Mention])[];
}

/** What the readers share of one article. */
export interface ReadingContext {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** Mention index → local entity. */
  readonly entityOf: ReadonlyMap<number, LocalEntity>;
  readonly views: readonly SentenceView[];
}

/** Lays out the sentences that may be evidence; the others carry no claim. */
export function layOut(
  article: Article,
  found: FoundMentions,
  entities: readonly LocalEntity[],
): ReadingContext {
  const entityOf = new Map<number, LocalEntity>();
  for (const entity of entities) for (const mention of entity.mentions) entityOf.set(mention, entity);
  const bySentence = new Map<number, (readonly [number, Mention])[]>();
  found.mentions.forEach((mention, index) => {
    const list = bySentence.get(mention.sentence);
    if (list) list.push([index, mention]);
    else bySentence.set(mention.sentence, [[index, mention]]);
  });
  const views: SentenceView[] = [];
  let quotation = 0;
  article.sentences.forEach((sentence, index) => {
    while ((found.quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation++;
    const segment = segmentOf(article, sentence);
    if (segment.evidence === 'none') return;
    const mentions = bySentence.get(index) ?? [];
    const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken);
    const { clauses, clauseOf } = findClauses(tokens);
    const words = layWords(tokens, clauseOf, mentions, found.quotations, quotation);
    views.push({ article, sentence, segment, words, clauses, mentions });
  });
  return { article, mentions: found.mentions, quotations: found.quotations, entityOf, views };
}

function layWords(
  tokens: readonly Token[],
  clauseOf: readonly number[],
  mentions: readonly (readonly [number, Mention])[],
  quotations: readonly Quotation[],
  firstQuotation: number,
): readonly Word[] {
  let at = 0;
  let quoted = firstQuotation;
  return tokens.map((token, index): Word => {
    while ((mentions[at]?.[1].end ?? Infinity) <= token.start) at++;
    while ((quotations[quoted]?.end ?? Infinity) <= token.start) quoted++;
    const [mentionIndex, mention] = mentions[at] ?? [];
    const inside = mention !== undefined && mention.start <= token.start;
    const quotation = quotations[quoted];
    const form = lemma(token.lower);
    const event = inside && isName(mention) ? undefined : eventClassOf(form);
    return {
      ...token,
      lemma: form,
      content: token.kind === 'word' && isContentWord(token.lower),
      clause: clauseOf[index] ?? 0,
      ...(event === undefined ? {} : { event }),
      ...(inside && mentionIndex !== undefined ? { mention: mentionIndex } : {}),
      ...(quotation && quotation.inner.start <= token.start && token.end <= quotation.inner.end
        ? { quotation: quoted }
        : {}),
    };
  });
}
