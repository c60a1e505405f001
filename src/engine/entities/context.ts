import type { Mention } from '../mentions/mention.ts';
import { segmentOf, type Article } from '../text/article.ts';
import { memoize } from './memoize.ts';

/** What is needed of an entity to know which others stand beside it. */
interface Placed {
  readonly name: string;
  readonly mentions: readonly number[];
}

/**
 * For each entity the folded names of the others that are most named in the stories of the page (the article itself, each
 * related card) where it is named. Sorted, so that moving a sentence changes nothing.
 */
export function contextOf(
  article: Article,
  mentions: readonly Mention[],
  entities: readonly Placed[],
  fold: (name: string) => string,
): readonly (readonly string[])[] {
  const sentences = mentions.map(({ sentence }) => sentence);
  const blocks = new Map<number, Map<number, number>>();
  const blocksOf = entities.map((entity, index) => {
    const own = new Set<number>();
    for (const mention of entity.mentions) {
      const sentence = article.sentences[sentences[mention] ?? -1];
      if (!sentence) continue;
      const { block } = segmentOf(article, sentence);
      own.add(block);
      const counts = blocks.get(block) ?? new Map<number, number>();
      counts.set(index, (counts.get(index) ?? 0) + 1);
      blocks.set(block, counts);
    }
    return own;
  });
  const names = entities.map(({ name }) => fold(name));
  const most = new Map([...blocks].map(([block, counts]) => [block, mostNamed(counts, names)]));
  // Most things of a page stand in the same stories; what those name is put in order once.
  const near = memoize((key) =>
    [...new Set(key.split(' ').flatMap((block) => most.get(Number(block)) ?? []))].sort(),
  );
  return blocksOf.map((own, index) => near([...own].join(' ')).filter((name) => name !== names[index]));
}

function mostNamed(counts: ReadonlyMap<number, number>, names: readonly string[]): readonly string[] {
  return [...counts]
    .map(([index, count]) => ({ name: names[index] ?? '', count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

/** Enough to tell two stories apart, few enough to keep the summary of a long page small. */
const MOST_NAMES = 12;
