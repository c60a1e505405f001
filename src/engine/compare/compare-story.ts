import type { ArticlePart } from './article-parts.ts';
import { gatherNodes } from './claim-nodes.ts';
import type { Discrepancy, Standing } from './comparison.ts';
import { buildCorpus } from './corpus.ts';
import { findOrigins } from './find-origins.ts';
import type { Relation } from './relation.ts';
import { relateClaims } from './relations.ts';
import { disputesOf, reportDispute } from './report-contraries.ts';
import { reportUnsupported } from './report-unsupported.ts';
import type { StoryMemory } from './story-memory.ts';
import { type Contrary, settle, type Settled } from './settle-contraries.ts';
import { standClaims } from './stand-claims.ts';

/** What the claims of one story say of each other. */
export interface StoryComparison {
  readonly standings: readonly Standing[];
  readonly discrepancies: readonly Discrepancy[];
  /** Article id → the id of the first article of its origin, for the articles that the story stands in. */
  readonly originOf: ReadonlyMap<string, string>;
}

/**
 * Compares the claims of a story's parts, which are in order of their articles. Nothing outside of the story matters.
 * @param memory of the story as it was compared before
 */
export function compareStory(parts: readonly ArticlePart[], memory: StoryMemory): StoryComparison {
  const corpus = buildCorpus(parts, memory.reader);
  const { kept } = memory;
  const nodes = kept ? kept.relations.gather(corpus) : gatherNodes(corpus);
  const all = relateClaims(corpus, nodes, kept?.relations);
  const relations = all.filter(({ sureness }) => sureness !== 'doubtful');
  const originOf = findOrigins(corpus.summaries, nodes, relations);
  const { sure, doubtful } = kept ? kept.disputes.settle(nodes.length, all) : settleAtOnce(all);
  const standings = standClaims(corpus, nodes, relations, sure, originOf);
  kept?.disputes.beginReports(corpus.summaries, originOf);
  const report = (contraries: readonly Contrary[]): readonly Discrepancy[] =>
    disputesOf(nodes, contraries).flatMap((dispute) => {
      const tell = (): readonly Discrepancy[] => reportDispute(corpus, dispute, originOf);
      return kept ? kept.disputes.report(dispute, tell) : tell();
    });
  return {
    standings,
    originOf: new Map(
      corpus.summaries.map(({ article }, index) => [
        article,
        corpus.summaries[originOf[index] ?? index]?.article ?? article,
      ]),
    ),
    discrepancies: [...report(sure), ...report(doubtful), ...reportUnsupported(corpus, nodes, standings)],
  };
}

function settleAtOnce(relations: readonly Relation[]): {
  readonly sure: readonly Contrary[];
  readonly doubtful: readonly Contrary[];
} {
  const { sure, doubtful } = settle(relations);
  const all = ({ pairs, carried }: Settled): readonly Contrary[] => [
    ...pairs,
    ...carried.map(({ contrary }) => contrary),
  ];
  return { sure: all(sure), doubtful: all(doubtful) };
}
