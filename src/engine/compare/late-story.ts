import type { Shelf } from '../base/shelf.ts';
import { type ArticlePart, byPlace } from './article-parts.ts';
import { type ComparedStory, compareParts, type StoryOutcome } from './compared-story.ts';
import type { Story } from './comparison.ts';
import type { StoryMemory } from './story-memory.ts';

/** A story of a group, compared no sooner than somebody asks what comes of it: comparing a whole archive takes longer than anybody waits. */
export class LateStory {
  /** In order, at least one. */
  readonly parts: readonly ArticlePart[];
  readonly story: Story;
  readonly memory: StoryMemory;
  /** The first block of each article that is in the story. */
  readonly blockOf: ReadonlyMap<string, number>;
  readonly #outcomes: Shelf<StoryOutcome>;
  #compared: ComparedStory | undefined;

  /**
   * @param memory of the story as it was compared before
   * @param outcomes where what comes of it is kept
   */
  constructor(parts: readonly ArticlePart[], memory: StoryMemory, outcomes: Shelf<StoryOutcome>) {
    this.parts = parts;
    this.memory = memory;
    this.#outcomes = outcomes;
    const places = parts.map(({ article, block }) => ({ article: article.summary.article, block }));
    this.story = { id: `${places[0]?.article ?? ''}#${places[0]?.block ?? 0}`, parts: places };
    const blocks = new Map<string, number>();
    for (const { article, block } of places)
      blocks.set(article, Math.min(block, blocks.get(article) ?? block));
    this.blockOf = blocks;
  }

  get originOf(): ComparedStory['originOf'] {
    return this.#compare().originOf;
  }

  get printOf(): ComparedStory['printOf'] {
    return this.#compare().printOf;
  }

  get outcome(): StoryOutcome {
    return this.#outcomes.open(this.#compare().outcome);
  }

  /** Must be called when nobody will ask for it again. */
  drop(): void {
    if (this.#compared) this.#outcomes.drop(this.#compared.outcome);
  }

  #compare(): ComparedStory {
    if (this.#compared) return this.#compared;
    const compared = compareParts(this.parts, this.memory);
    this.#outcomes.put(compared.outcome);
    this.#outcomes.open(compared.outcome);
    return (this.#compared = compared);
  }
}

/** Orders stories by their first parts. */
export function byFirstPart({ parts: [a] }: LateStory, { parts: [b] }: LateStory): number {
  return a && b ? byPlace(a, b) : 0;
}
