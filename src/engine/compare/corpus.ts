import { remember } from '../base/remember.ts';
import type { ArticlePart, EntityRef } from './article-parts.ts';
import type { Carrier } from './carrier.ts';
import { folded } from './fold-words.ts';
import { Lexis } from './lexis.ts';
import type { StoryReader } from './story-reader.ts';
import type { ArticleSummary } from './summary.ts';
import { ToldFacts } from './told-facts.ts';

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
  /** The family names of those of some entities that are people. */
  readonly peopleOf: (entities: readonly string[]) => readonly string[];
  readonly lexis: Lexis;
  /** What single articles tell beside the claims that are held against each other. */
  readonly told: ToldFacts;
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
    for (const { claim, ref, content } of claims) carriers.push({ claim, ref, content, source, part });
    if (block === 0) tellers.add(source);
    else if ((counts?.sentences ?? 0) >= LONG_CARD) digests.add(source);
  });
  return {
    summaries,
    tellers,
    digests,
    carriers,
    entityById,
    peopleOf: remember((entities) => familyNames(entityById, entities)),
    lexis: new Lexis(
      reading.numbers,
      reading.parts.map(({ counts }) => counts),
    ),
    told: new ToldFacts(carriers),
  };
}

function familyNames(entityById: Corpus['entityById'], entities: readonly string[]): readonly string[] {
  return entities.flatMap((id) => {
    const entity = entityById.get(id);
    return entity?.kind === 'person' ? [folded(entity.name).split(' ').at(-1) ?? ''] : [];
  });
}
