import { keepSame } from '../base/same-data.ts';
import { type ArticlePart, byPlace, type LinkedArticle, partsOf } from './article-parts.ts';
import { compareStory, type StoryComparison } from './compare-story.ts';
import type { Comparison, Discrepancy, Standing, Story } from './comparison.ts';
import type { StoryCluster } from './story-clusters.ts';
import { StoryLevels } from './story-levels.ts';
import { StoryNeighbours } from './story-neighbours.ts';
import { StoryReader } from './story-reader.ts';

/** What comparison says of each article of a group. */
export interface ComparedArticles {
  /** The same list as before where it says the same. */
  readonly discrepanciesOf: ReadonlyMap<string, readonly Discrepancy[]>;
  readonly standingsOf: ReadonlyMap<string, readonly Standing[]>;
  /** The stories that an article or a card of it stands in, its own first. */
  readonly storiesOf: ReadonlyMap<string, readonly Story[]>;
  /** Article id → the id of the first article of its origin: articles of one origin share it and never corroborate each other. */
  readonly originOf: ReadonlyMap<string, string>;
}

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
  /** By the first part of each story. */
  #stories: ReadonlyMap<ArticlePart, ComparedStory> = new Map();
  /** Article id → the stories that it or a card of it stands in, its own first. */
  readonly #storiesOf = new Map<string, readonly ComparedStory[]>();
  #compared: ComparedArticles = NOTHING;
  /** Articles of which something else was told since somebody took them. */
  #told = new Set<string>();

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
    const touched = this.#neighbours.update([...gone.values()].flat(), [...come.values()].flat());
    this.#levels.update(touched, (part) => this.#neighbours.has(part));
    this.#compareAgain();
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
    return this.#inOrder().map(({ comparison }) => comparison.story);
  }

  /** All of it, as one. */
  comparison(): Comparison {
    const { originOf } = this.compared();
    const stories = this.#inOrder();
    return {
      stories: stories.map(({ comparison }) => comparison.story),
      standings: stories.flatMap(({ comparison }) => comparison.standings),
      discrepancies: stories.flatMap(({ comparison }) => comparison.discrepancies),
      originOf,
    };
  }

  #inOrder(): readonly ComparedStory[] {
    return [...this.#stories.values()].sort((a, b) => byPlace(a.first, b.first));
  }

  /** Compares the stories that are not what they were, and tells their articles. */
  #compareAgain(): void {
    const before = this.#stories;
    const stories = new Map<ArticlePart, ComparedStory>();
    const changed = new Set<string>();
    for (const cluster of this.#levels.stories) {
      const parts = contentsOf(cluster);
      const [first] = parts;
      if (!first) continue;
      const known = before.get(first);
      const isSame =
        known?.parts.length === parts.length && known.parts.every((part, at) => part === parts[at]);
      const story = isSame ? known : comparedStory(first, parts, this.#readerOf(parts));
      stories.set(first, story);
      if (!isSame) this.#enter(story, changed);
    }
    for (const [first, story] of before) if (stories.get(first) !== story) this.#leave(story, changed);
    this.#stories = stories;
    this.#compared = withChanges(this.#compared, changed, this.#storiesOf);
    for (const article of changed) this.#told.add(article);
  }

  /** That of the story that a part of it was in, where the story kept one: only what changed has to be read. */
  #readerOf(parts: readonly ArticlePart[]): StoryReader {
    for (const part of parts)
      for (const { reader } of this.#storiesOf.get(part.article.summary.article) ?? [])
        if (reader.knows(part)) return reader;
    return new StoryReader();
  }

  #enter(story: ComparedStory, changed: Set<string>): void {
    for (const article of story.articles) {
      changed.add(article);
      const others = this.#storiesOf.get(article) ?? [];
      this.#storiesOf.set(
        article,
        [...others, story].sort((a, b) => a.blockOf(article) - b.blockOf(article)),
      );
    }
  }

  #leave(story: ComparedStory, changed: Set<string>): void {
    for (const article of story.articles) {
      changed.add(article);
      const others = (this.#storiesOf.get(article) ?? []).filter((other) => other !== story);
      if (others.length > 0) this.#storiesOf.set(article, others);
      else this.#storiesOf.delete(article);
    }
  }
}

const NOTHING: ComparedArticles = {
  discrepanciesOf: new Map(),
  standingsOf: new Map(),
  storiesOf: new Map(),
  originOf: new Map(),
};

interface ComparedStory {
  readonly first: ArticlePart;
  readonly parts: readonly ArticlePart[];
  readonly articles: ReadonlySet<string>;
  readonly reader: StoryReader;
  readonly comparison: StoryComparison;
  readonly standingsOf: ReadonlyMap<string, readonly Standing[]>;
  readonly discrepanciesOf: ReadonlyMap<string, readonly Discrepancy[]>;
  /** The first block of an article that is in the story. */
  readonly blockOf: (article: string) => number;
}

function contentsOf({ parts }: StoryCluster): readonly ArticlePart[] {
  return parts.map(({ content }) => content);
}

function comparedStory(
  first: ArticlePart,
  parts: readonly ArticlePart[],
  reader: StoryReader,
): ComparedStory {
  const comparison = compareStory(parts, reader);
  const blocks = new Map<string, number>();
  for (const { article, block } of comparison.story.parts)
    blocks.set(article, Math.min(block, blocks.get(article) ?? block));
  return {
    first,
    parts,
    articles: new Set(blocks.keys()),
    reader,
    comparison,
    standingsOf: byArticle(comparison.standings),
    discrepanciesOf: byArticle(comparison.discrepancies),
    blockOf: (article) => blocks.get(article) ?? 0,
  };
}

/** What was told of articles before, with those told anew that are in other stories or in stories that were compared again. */
function withChanges(
  before: ComparedArticles,
  articles: ReadonlySet<string>,
  storiesOf: ReadonlyMap<string, readonly ComparedStory[]>,
): ComparedArticles {
  const discrepancies = new Map(before.discrepanciesOf);
  const standings = new Map(before.standingsOf);
  const told = new Map(before.storiesOf);
  const origins = new Map(before.originOf);
  for (const article of articles) {
    const stories = storiesOf.get(article) ?? [];
    const found = stories.flatMap(({ discrepanciesOf }) => discrepanciesOf.get(article) ?? []);
    put(discrepancies, article, found.length > 0 ? keepSame(discrepancies.get(article), found) : undefined);
    const stand = stories.flatMap(({ standingsOf }) => standingsOf.get(article) ?? []);
    put(standings, article, stand.length > 0 ? stand : undefined);
    put(told, article, stories.length > 0 ? stories.map(({ comparison }) => comparison.story) : undefined);
    put(origins, article, stories[0]?.comparison.originOf.get(article));
  }
  return { discrepanciesOf: discrepancies, standingsOf: standings, storiesOf: told, originOf: origins };
}

function put<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function byArticle<T extends { readonly article: string }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of list) {
    const known = map.get(item.article);
    if (known) known.push(item);
    else map.set(item.article, [item]);
  }
  return map;
}
