import type { ArticlePart } from './article-parts.ts';
import { gatherNodes } from './claim-nodes.ts';
import type { Discrepancy, Standing, Story } from './comparison.ts';
import { buildCorpus } from './corpus.ts';
import { findOrigins } from './find-origins.ts';
import { relateClaims } from './relations.ts';
import { reportContraries } from './report-contraries.ts';
import { reportUnsupported } from './report-unsupported.ts';
import type { StoryReader } from './story-reader.ts';
import { agreementsOf, settleContraries, settleDoubtful } from './settle-contraries.ts';
import { standClaims } from './stand-claims.ts';

/** What the claims of one story say of each other. */
export interface StoryComparison {
  readonly story: Story;
  readonly standings: readonly Standing[];
  readonly discrepancies: readonly Discrepancy[];
  /** Article id → the id of the first article of its origin, for the articles that the story stands in. */
  readonly originOf: ReadonlyMap<string, string>;
}

/**
 * Compares the claims of a story's parts, which are in order of their articles. Nothing outside of the story matters.
 * @param reader may have read the story before
 */
export function compareStory(parts: readonly ArticlePart[], reader: StoryReader): StoryComparison {
  const corpus = buildCorpus(parts, reader);
  const nodes = gatherNodes(corpus);
  const all = relateClaims(corpus, nodes);
  const relations = all.filter(({ sureness }) => sureness !== 'doubtful');
  const originOf = findOrigins(corpus.summaries, nodes, relations);
  const agreements = agreementsOf(relations);
  const contraries = settleContraries(relations, agreements);
  const standings = standClaims(corpus, nodes, relations, contraries, originOf);
  const places = parts.map(({ article, block }) => ({ article: article.summary.article, block }));
  return {
    story: { id: `${places[0]?.article ?? ''}#${places[0]?.block ?? 0}`, parts: places },
    standings,
    originOf: new Map(
      corpus.summaries.map(({ article }, index) => [
        article,
        corpus.summaries[originOf[index] ?? index]?.article ?? article,
      ]),
    ),
    discrepancies: [
      ...reportContraries(corpus, nodes, contraries, originOf),
      ...reportContraries(corpus, nodes, settleDoubtful(all, contraries, agreements), originOf),
      ...reportUnsupported(corpus, nodes, standings),
    ],
  };
}
