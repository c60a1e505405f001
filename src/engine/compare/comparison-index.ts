import { areEqual } from '../base/are-equal.ts';
import type { BytePlace } from '../base/byte-keeper.ts';
import { type Packing, type Room, Shelf } from '../base/shelf.ts';
import { type ArticlePart, byPlace, type LinkedArticle, partsOf } from './article-parts.ts';
import { type ComparedStory, compareParts, openOutcome, type StoryOutcome } from './compared-story.ts';
import type { Comparison, Discrepancy, Standing, Story } from './comparison.ts';
import type { StoryCluster } from './story-clusters.ts';
import { type Difference, StoryLevels } from './story-levels.ts';
import { StoryNeighbours } from './story-neighbours.ts';
import { StoryMemory } from './story-memory.ts';

/** What comparison says of each article of a group. It is read out of its packed form when somebody asks. */
export interface ComparedArticles {
  readonly discrepanciesOf: Told<readonly Discrepancy[]>;
  /** A hash of the discrepancies of an article and of what stands alone in it: the same as before where both are. */
  readonly printOf: Told<string>;
  readonly standingsOf: Told<readonly Standing[]>;
  /** The stories that an article or a card of it stands in, its own first. */
  readonly storiesOf: Told<readonly Story[]>;
  /** The id of the first article of an article's origin: articles of one origin share it and never corroborate each other. */
  readonly originOf: Told<string>;
}

/** By the ids of articles. */
type Told<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/**
 * Keeps what was compared of a group, story by story. A change is worked out where it matters: stories are found again round the parts
 * that changed, and compared again where they hold one. The outcome is that of comparing all anew.
 */
export class ComparisonIndex {
  readonly #articles = new Map<string, readonly ArticlePart[]>();
  readonly #neighbours = new StoryNeighbours();
  readonly #levels = new StoryLevels();
  /** Parts that came or went since the last comparison. */
  #come = new Map<string, readonly ArticlePart[]>();
  #gone = new Map<string, readonly ArticlePart[]>();
  readonly #stories = new Map<StoryCluster, ComparedStory>();
  /** Article id → the stories that it or a card of it stands in, its own first. */
  readonly #storiesOf = new Map<string, readonly ComparedStory[]>();
  readonly #outcomes: Shelf<StoryOutcome>;
  #compared: ComparedArticles;
  /** Articles of which something else was told since somebody took them. */
  #told = new Set<string>();

  /**
   * @param room for claims whose stories' outcomes are not packed
   * @param place where outcomes are kept that are
   */
  constructor(room: Room = ROOM, place?: BytePlace) {
    this.#outcomes = new Shelf(PACKING, room, place);
    this.#compared = told(new Map(), this.#outcomes);
  }

  /** Adds or replaces an article. */
  set(article: LinkedArticle): void {
    const { article: id } = article.summary;
    this.remove(id);
    this.#come.set(id, partsOf(article));
  }

  remove(id: string): void {
    const known = this.#articles.get(id);
    if (known && !this.#gone.has(id)) this.#gone.set(id, known);
    this.#come.delete(id);
  }

  /** Works in what came and went. */
  compared(): ComparedArticles {
    if (this.#come.size + this.#gone.size === 0) return this.#compared;
    const [gone, come] = [this.#gone, this.#come];
    this.#gone = new Map();
    this.#come = new Map();
    for (const id of gone.keys()) this.#articles.delete(id);
    for (const [id, parts] of come) this.#articles.set(id, parts);
    const parts = [...come.values()].flat();
    const touched = this.#neighbours.update([...gone.values()].flat(), parts);
    this.#compareAgain(
      this.#levels.update(touched, (part) => this.#neighbours.has(part)),
      parts,
    );
    return this.#compared;
  }

  /** The articles whose stories were found or compared anew since this was last asked. */
  takeTold(): ReadonlySet<string> {
    this.compared();
    const told = this.#told;
    this.#told = new Set();
    return told;
  }

  /** The stories in order of their first articles. */
  stories(): readonly Story[] {
    return this.#inOrder().map(({ story }) => story);
  }

  /** All of it, as one. */
  comparison(): Comparison {
    const { originOf } = this.compared();
    const stories = this.#inOrder();
    const outcomes = stories.map(({ outcome }) => this.#outcomes.open(outcome));
    return {
      stories: stories.map(({ story }) => story),
      standings: outcomes.flatMap(({ standings }) => standings),
      discrepancies: outcomes.flatMap(({ discrepancies }) => discrepancies),
      originOf: new Map([...this.#storiesOf.keys()].map((id) => [id, originOf.get(id) ?? id])),
    };
  }

  #inOrder(): readonly ComparedStory[] {
    return [...this.#stories.values()].sort((a, b) => byPlace(a.first, b.first));
  }

  /**
   * Compares the stories that are not what they were, and tells their articles.
   *
   * @param difference undefined where any story may be another
   * @param come parts that are others in themselves
   */
  #compareAgain(difference: Difference | undefined, come: readonly ArticlePart[]): void {
    const doubtful = new Set(difference?.come ?? this.#levels.stories);
    for (const part of come) {
      const cluster = this.#levels.storyOf(this.#neighbours.at(part));
      if (cluster) doubtful.add(cluster);
    }
    const left = new Map<ArticlePart, ComparedStory>();
    for (const cluster of [...(difference?.gone ?? this.#stories.keys()), ...doubtful]) {
      const story = this.#stories.get(cluster);
      if (story) left.set(story.first, story);
      this.#stories.delete(cluster);
    }
    const changed = new Set<string>();
    const kept = new Set<ComparedStory>();
    for (const cluster of doubtful) {
      const parts = contentsOf(cluster);
      const [first] = parts;
      if (!first) continue;
      const known = left.get(first);
      const isSame = known !== undefined && areEqual(known.parts, parts);
      const story = isSame ? known : compareParts(first, parts, this.#memoryOf(parts));
      this.#stories.set(cluster, story);
      if (isSame) kept.add(story);
      else this.#enter(story, changed);
    }
    for (const story of left.values()) if (!kept.has(story)) this.#leave(story, changed);
    this.#compared = told(this.#storiesOf, this.#outcomes);
    for (const article of changed) this.#told.add(article);
  }

  /** That of the story that a part of it was in, where the story kept one: only what changed has to be read and judged. */
  #memoryOf(parts: readonly ArticlePart[]): StoryMemory {
    for (const part of parts)
      for (const { memory } of this.#storiesOf.get(part.article.summary.article) ?? [])
        if (memory.reader.knows(part)) return memory;
    return new StoryMemory();
  }

  #enter(story: ComparedStory, changed: Set<string>): void {
    this.#outcomes.put(story.outcome);
    this.#outcomes.open(story.outcome);
    for (const article of story.blockOf.keys()) {
      changed.add(article);
      const others = this.#storiesOf.get(article) ?? [];
      this.#storiesOf.set(
        article,
        [...others, story].sort((a, b) => blockIn(a, article) - blockIn(b, article)),
      );
    }
  }

  #leave(story: ComparedStory, changed: Set<string>): void {
    this.#outcomes.drop(story.outcome);
    for (const article of story.blockOf.keys()) {
      changed.add(article);
      const others = (this.#storiesOf.get(article) ?? []).filter((other) => other !== story);
      if (others.length > 0) this.#storiesOf.set(article, others);
      else this.#storiesOf.delete(article);
    }
  }
}

const PACKING: Packing<StoryOutcome> = {
  plain: ({ standings, discrepancies }) => ({ standings, discrepancies }),
  open: (plain) => openOutcome(plain as StoryOutcome),
};

/** The stories that are open have so many claims together: those of some eight hundred articles, or of two hundred in a larger folder. */
const ROOM: Room = { forAll: 100_000, otherwise: 25_000 };

function blockIn({ blockOf }: ComparedStory, article: string): number {
  return blockOf.get(article) ?? 0;
}

function contentsOf({ parts }: StoryCluster): readonly ArticlePart[] {
  return parts.map(({ content }) => content);
}

function told(
  storiesOf: ReadonlyMap<string, readonly ComparedStory[]>,
  outcomes: Shelf<StoryOutcome>,
): ComparedArticles {
  const found = <T>(
    article: string,
    list: (outcome: StoryOutcome) => ReadonlyMap<string, readonly T[]>,
  ): readonly T[] | undefined => {
    const all = storiesOf
      .get(article)
      ?.flatMap(({ outcome }) => list(outcomes.open(outcome)).get(article) ?? []);
    return all && all.length > 0 ? all : undefined;
  };
  return {
    discrepanciesOf: { get: (article) => found(article, ({ discrepanciesOf }) => discrepanciesOf) },
    printOf: {
      get: (article) =>
        storiesOf
          .get(article)
          ?.map(({ printOf }) => printOf.get(article))
          .join(),
    },
    standingsOf: { get: (article) => found(article, ({ standingsOf }) => standingsOf) },
    storiesOf: { get: (article) => storiesOf.get(article)?.map(({ story }) => story) },
    originOf: { get: (article) => storiesOf.get(article)?.[0]?.originOf.get(article) },
  };
}
