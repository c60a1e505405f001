import type { Entity } from '../entities/entity.ts';
import type { Comparison, Story } from './comparison.ts';
import { gatherNodes } from './claim-nodes.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { findOrigins } from './find-origins.ts';
import { findStories, type StoryOf } from './find-stories.ts';
import { relateClaims } from './relations.ts';
import { reportContraries } from './report-contraries.ts';
import { reportUnsupported } from './report-unsupported.ts';
import { settleContraries, settleDoubtful } from './settle-contraries.ts';
import { standClaims } from './stand-claims.ts';
import type { ArticleSummary } from './summary.ts';

/** Compares the claims of one group's articles, event by event. The order of the articles does not matter. */
export function compareClaims(summaries: readonly ArticleSummary[], entities: readonly Entity[]): Comparison {
  const ordered = [...summaries].sort((a, b) => (a.article < b.article ? -1 : 1));
  const corpus = buildCorpus(ordered, entities);
  const storyOf = findStories(corpus);
  const nodes = gatherNodes(corpus, storyOf);
  const all = relateClaims(corpus, nodes);
  const relations = all.filter(({ sureness }) => sureness !== 'doubtful');
  const originOf = findOrigins(ordered, nodes, relations);
  const contraries = settleContraries(relations);
  const standings = standClaims(corpus, nodes, relations, contraries, originOf);
  return {
    stories: listStories(corpus, storyOf),
    standings,
    originOf: new Map(
      ordered.map(({ article }, index) => [article, ordered[originOf[index] ?? index]?.article ?? article]),
    ),
    discrepancies: [
      ...reportContraries(corpus, nodes, contraries, originOf),
      ...reportContraries(corpus, nodes, settleDoubtful(all, contraries), originOf),
      ...reportUnsupported(corpus, nodes, storyOf, standings),
    ],
  };
}

function listStories(corpus: Corpus, storyOf: StoryOf): readonly Story[] {
  const stories = new Map<number, { article: string; block: number }[]>();
  corpus.parts.forEach(({ source, block }, index) => {
    const article = corpus.summaries[source]?.article;
    const number = storyOf[index];
    if (article === undefined || number === undefined) return;
    const parts = stories.get(number);
    if (parts) parts.push({ article, block });
    else stories.set(number, [{ article, block }]);
  });
  return [...stories.values()].map((parts) => ({
    id: `${parts[0]?.article ?? ''}#${parts[0]?.block ?? 0}`,
    parts,
  }));
}
