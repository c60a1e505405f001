import { hashData, hashText } from '../base/hash.ts';
import { remember } from '../base/remember.ts';
import type { Shelved } from '../base/shelf.ts';
import type { ArticlePart } from './article-parts.ts';
import { compareStory, type StoryComparison } from './compare-story.ts';
import type { Discrepancy, Standing } from './comparison.ts';
import type { StoryMemory } from './story-memory.ts';

/** A story whose claims were compared. What came of it is packed as a rule. */
export interface ComparedStory extends Pick<StoryComparison, 'originOf'> {
  readonly outcome: Shelved<StoryOutcome>;
  /** A hash of the discrepancies of each article, and of what stands alone in it. */
  readonly printOf: ReadonlyMap<string, string>;
}

/** What came of comparing a story, and the same by the articles that it is said of. */
export interface StoryOutcome extends Pick<StoryComparison, 'standings' | 'discrepancies'> {
  readonly standingsOf: ReadonlyMap<string, readonly Standing[]>;
  readonly discrepanciesOf: ReadonlyMap<string, readonly Discrepancy[]>;
}

/** No function may stand in what this answers: closures of one call keep all that any of them names, and so the outcome would stay open. */
export function compareParts(parts: readonly ArticlePart[], memory: StoryMemory): ComparedStory {
  const comparison = compareStory(parts, memory);
  const { originOf, standings } = comparison;
  const contents = openOutcome(comparison);
  return {
    originOf,
    outcome: { base: '', size: standings.length + 1, packed: undefined, contents },
    printOf: new Map(
      [...contents.standingsOf.keys()].map((article) => [article, printOf(contents, article)]),
    ),
  };
}

function printOf({ standingsOf, discrepanciesOf }: StoryOutcome, article: string): string {
  const alone = standingsOf.get(article)?.filter(({ status }) => status === 'single-source') ?? [];
  const discrepancies = discrepanciesOf.get(article)?.map(printOfDiscrepancy) ?? [];
  return hashText(`${alone.map(({ claim }) => claim).join()} ${discrepancies.join()}`);
}

/** Of what was reported before the print is known. */
const printOfDiscrepancy = remember((discrepancy: Discrepancy) => hashData(discrepancy));

export function openOutcome({
  standings,
  discrepancies,
}: Pick<StoryComparison, 'standings' | 'discrepancies'>): StoryOutcome {
  return {
    standings,
    discrepancies,
    standingsOf: byArticle(standings),
    discrepanciesOf: byArticle(discrepancies),
  };
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
