import type { ArticlePart, EntityRef } from './article-parts.ts';
import { Lexis } from './lexis.ts';
import type { ReadClaim, StoryReader } from './story-reader.ts';
import type { ArticleSummary } from './summary.ts';

/** A claim of one article. */
export interface Carrier extends ReadClaim {
  /** Index into `Corpus.summaries`. */
  readonly source: number;
  /** Index into the parts of the story. */
  readonly part: number;
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
export function buildCorpus(parts: readonly ArticlePart[], reader: StoryReader): Corpus {
  const reading = reader.read(parts);
  const summaries: ArticleSummary[] = [];
  const tellers = new Set<number>();
  const digests = new Set<number>();
  const entityById = new Map<string, EntityRef>();
  const carriers: Carrier[] = [];
  parts.forEach(({ article, block }, part) => {
    if (summaries.at(-1) !== article.summary) {
      summaries.push(article.summary);
      for (const ref of article.refs.values()) entityById.set(ref.id, ref);
    }
    const source = summaries.length - 1;
    const { claims = [], counts } = reading.parts[part] ?? {};
    for (const { claim, ref, entities, places, near, terms, content } of claims)
      carriers.push({ claim, ref, entities, places, near, terms, content, source, part });
    if (block === 0) tellers.add(source);
    else if ((counts?.sentences ?? 0) >= LONG_CARD) digests.add(source);
  });
  return {
    summaries,
    tellers,
    digests,
    carriers,
    entityById,
    lexis: new Lexis(
      reading.numbers,
      reading.parts.map(({ counts }) => counts),
    ),
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
