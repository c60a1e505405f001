import type { Claim } from '../claims/claim.ts';
import { type ArticlePart, claimsOf, type EntityRef, idOf, wordsOf } from './article-parts.ts';
import { type Lexis, LexisBuilder, type Terms } from './lexis.ts';
import type { ArticleSummary } from './summary.ts';

/** A claim of one article. */
export interface Carrier {
  readonly claim: Claim;
  /** Index into `Corpus.summaries`. */
  readonly source: number;
  /** Index into the parts of the story. */
  readonly part: number;
  /** Ids of the group's entities that the claim is about, the nearest first. */
  readonly entities: readonly string[];
  /** Ids of the places that the clause puts the happening in. */
  readonly places: readonly string[];
  /** Term numbers, ascending: what the value is said of. */
  readonly near: Terms;
  /** Term numbers, ascending: the whole sentence. */
  readonly terms: Terms;
}

/** The claims of one story as comparison sees them. */
export interface Corpus {
  /** The articles that the story stands in, in order. */
  readonly summaries: readonly ArticleSummary[];
  /** Sources whose own text tells the story; cards are another page's word. */
  readonly tellers: ReadonlySet<number>;
  /** Sources that tell the story in a card that is no mere pointer. */
  readonly digests: ReadonlySet<number>;
  readonly carriers: readonly Carrier[];
  readonly entityById: ReadonlyMap<string, EntityRef>;
  readonly lexis: Lexis;
  /** Whether some sentence names both of two entities. */
  readonly areNamedTogether: (x: string, y: string) => boolean;
  /** Whether an article tells of a detail in those words under that key: `van` of `kind of road vehicle`. */
  readonly tellsDetail: (source: number, key: string, words: string) => boolean;
}

/** A card with so many sentences that claim something tells the story, and does not only point at it. */
const LONG_CARD = 3;

/** Gathers the claims of a story's parts, which are in order of their articles, with the entities that they name. */
export function buildCorpus(parts: readonly ArticlePart[]): Corpus {
  const lexis = new LexisBuilder();
  const summaries: ArticleSummary[] = [];
  const tellers = new Set<number>();
  const digests = new Set<number>();
  const entityById = new Map<string, EntityRef>();
  const carriers: Carrier[] = [];
  parts.forEach((content, part) => {
    const { article, block } = content;
    if (summaries.at(-1) !== article.summary) {
      summaries.push(article.summary);
      for (const ref of article.refs.values()) entityById.set(ref.id, ref);
    }
    const source = summaries.length - 1;
    const sentences = new Map<string, number>();
    for (const claim of claimsOf(content)) {
      const words = wordsOf(claim);
      const terms = lexis.sorted(words ?? claim.terms);
      let sentence = sentences.get(claim.sentence);
      if (sentence === undefined) sentences.set(claim.sentence, (sentence = lexis.beginSentence()));
      lexis.count(sentence, terms);
      carriers.push({
        claim,
        source,
        part,
        entities: claim.subjects.map((key) => idOf(article, key)),
        places: claim.places.map((key) => idOf(article, key)),
        near: words ? terms : lexis.sorted(claim.near),
        terms,
      });
    }
    if (block === 0) tellers.add(source);
    else if (sentences.size >= LONG_CARD) digests.add(source);
  });
  return {
    summaries,
    tellers,
    digests,
    carriers,
    entityById,
    lexis,
    areNamedTogether: namedTogether(carriers),
    tellsDetail: toldDetails(carriers),
  };
}

/** Sentences are looked through when first asked: few stories have places in dispute. */
function namedTogether(carriers: readonly Carrier[]): Corpus['areNamedTogether'] {
  const sentencesOf = new Map<string, Set<string>>();
  return (x, y) => {
    if (sentencesOf.size === 0) {
      for (const { claim, source, entities } of carriers) {
        for (const id of entities) {
          let own = sentencesOf.get(id);
          if (!own) sentencesOf.set(id, (own = new Set<string>()));
          own.add(`${source} ${claim.sentence}`);
        }
      }
    }
    const other = sentencesOf.get(y);
    return other !== undefined && [...(sentencesOf.get(x) ?? [])].some((sentence) => other.has(sentence));
  };
}

/** Details are gathered when first asked: few stories have any in dispute. */
function toldDetails(carriers: readonly Carrier[]): Corpus['tellsDetail'] {
  let told: Set<string> | undefined;
  return (source, key, words) => {
    told ??= new Set(
      carriers.flatMap(({ claim, source: teller }) =>
        claim.kind === 'detail' && claim.value.kind === 'words'
          ? [`${teller}|${claim.key}|${claim.value.words}`]
          : [],
      ),
    );
    return told.has(`${source}|${key}|${words}`);
  };
}
