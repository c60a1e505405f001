import { areEqual } from '../base/are-equal.ts';
import type { BytePlace } from '../base/byte-keeper.ts';
import { type Packing, type Room, Shelf } from '../base/shelf.ts';
import { type ArticlePart, type LinkedArticle, partsOf } from './article-parts.ts';
import { openOutcome, type StoryOutcome } from './compared-story.ts';
import type { Comparison, Discrepancy, Standing, Story } from './comparison.ts';
import { byFirstPart, LateStory } from './late-story.ts';
import type { StoryCluster } from './story-clusters.ts';
import { type Difference, StoryLevels } from './story-levels.ts';
import { StoryNeighbours } from './story-neighbours.ts';
import { StoryMemory } from './story-memory.ts';

/** What comparison says of each article of a group. Stories are compared, and what came of it is unpacked, when somebody asks. */
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
  #come = new Map<string, LinkedArticle>();
  #gone = new Map<string, readonly ArticlePart[]>();
  readonly #stories = new Map<StoryCluster, LateStory>();
  /** Article id → the stories that it or a card of it stands in, its own first. */
  readonly #storiesOf = new Map<string, readonly LateStory[]>();
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
    this.#compared = told(this.#storiesOf);
  }

  /** Adds or replaces an article. */
  set(article: LinkedArticle): void {
    const { article: id } = article.summary;
    this.remove(id);
    this.#come.set(id, article);
  }

  remove(id: string): void {
    const known = this.#articles.get(id);
    if (known && !this.#gone.has(id)) this.#gone.set(id, known);
    this.#come.delete(id);
  }

  /** Works in what came and went, without comparing anything yet. */
  compared(): ComparedArticles {
    if (this.#come.size + this.#gone.size === 0) return this.#compared;
    const [gone, come] = [this.#gone, this.#come];
    this.#gone = new Map();
    this.#come = new Map();
    for (const id of gone.keys()) this.#articles.delete(id);
    const touched = this.#neighbours.update([...gone.values()].flat(), this.#enterParts(come.values()));
    this.#findStories(
      this.#levels.update(touched, (part) => this.#neighbours.has(part)),
      [...come.keys()],
    );
    return this.#compared;
  }

  /** The articles whose stories are others, or tell something else, since this was last asked. */
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
    const outcomes = stories.map(({ outcome }) => outcome);
    return {
      stories: stories.map(({ story }) => story),
      standings: outcomes.flatMap(({ standings }) => standings),
      discrepancies: outcomes.flatMap(({ discrepancies }) => discrepancies),
      originOf: new Map([...this.#storiesOf.keys()].map((id) => [id, originOf.get(id) ?? id])),
    };
  }

  #inOrder(): readonly LateStory[] {
    return [...this.#stories.values()].sort(byFirstPart);
  }

  /** One by one, so that an article that has to be unpacked for it is unpacked once. */
  *#enterParts(articles: Iterable<LinkedArticle>): Iterable<ArticlePart> {
    for (const article of articles) {
      const parts = partsOf(article);
      this.#articles.set(article.summary.article, parts);
      yield* parts;
    }
  }

  /**
   * Takes over which stories are not what they were, and tells their articles.
   *
   * @param difference undefined where any story may be another
   * @param come articles that are others in themselves
   */
  #findStories(difference: Difference | undefined, come: readonly string[]): void {
    const doubtful = new Set(difference?.come ?? this.#levels.stories);
    for (const part of come.flatMap((id) => this.#articles.get(id) ?? [])) {
      const cluster = this.#levels.storyOf(this.#neighbours.at(part));
      if (cluster) doubtful.add(cluster);
    }
    const left = new Map<ArticlePart, LateStory>();
    for (const cluster of [...(difference?.gone ?? this.#stories.keys()), ...doubtful]) {
      const story = this.#stories.get(cluster);
      const [first] = story?.parts ?? [];
      if (story && first) left.set(first, story);
      this.#stories.delete(cluster);
    }
    const fresh: LateStory[] = [];
    const kept = new Set<LateStory>();
    const taken = new Set<StoryMemory>();
    for (const cluster of doubtful) {
      const parts = contentsOf(cluster);
      const [first] = parts;
      if (!first) continue;
      const known = left.get(first);
      const isSame = known !== undefined && areEqual(known.parts, parts);
      const story = isSame ? known : new LateStory(parts, this.#memoryOf(parts, taken), this.#outcomes);
      this.#stories.set(cluster, story);
      if (isSame) kept.add(story);
      else fresh.push(story);
      taken.add(story.memory);
    }
    for (const story of fresh) this.#enter(story);
    this.#tell(come);
    for (const story of fresh) for (const article of story.blockOf.keys()) this.#told.add(article);
    for (const story of left.values()) if (!kept.has(story)) this.#leave(story);
    this.#compared = told(this.#storiesOf);
  }

  /** That of the story that a part of it was in, where no other story took it over: only what changed has to be read and judged. */
  #memoryOf(parts: readonly ArticlePart[], taken: ReadonlySet<StoryMemory>): StoryMemory {
    for (const part of parts)
      for (const { memory } of this.#storiesOf.get(part.article.summary.article) ?? [])
        if (!taken.has(memory) && memory.reader.knows(part)) return memory;
    return new StoryMemory();
  }

  /** In the order in which they came, so that those that a person looks at go first; each with those of its stories, which are unpacked with it. */
  #tell(come: readonly string[]): void {
    const seen = new Set<LateStory>();
    for (const id of come) {
      this.#told.add(id);
      for (const story of this.#storiesOf.get(id) ?? []) {
        if (seen.has(story)) continue;
        seen.add(story);
        for (const article of story.blockOf.keys()) this.#told.add(article);
      }
    }
  }

  #enter(story: LateStory): void {
    for (const article of story.blockOf.keys()) {
      const others = this.#storiesOf.get(article) ?? [];
      this.#storiesOf.set(
        article,
        [...others, story].sort((a, b) => blockIn(a, article) - blockIn(b, article)),
      );
    }
  }

  #leave(story: LateStory): void {
    story.drop();
    for (const article of story.blockOf.keys()) {
      this.#told.add(article);
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

function blockIn({ blockOf }: LateStory, article: string): number {
  return blockOf.get(article) ?? 0;
}

function contentsOf({ parts }: StoryCluster): readonly ArticlePart[] {
  return parts.map(({ content }) => content);
}

function told(storiesOf: ReadonlyMap<string, readonly LateStory[]>): ComparedArticles {
  const found = <T>(
    article: string,
    list: (outcome: StoryOutcome) => ReadonlyMap<string, readonly T[]>,
  ): readonly T[] | undefined => {
    const all = storiesOf.get(article)?.flatMap(({ outcome }) => list(outcome).get(article) ?? []);
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
