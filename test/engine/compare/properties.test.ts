import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareClaims } from '../../../src/engine/compare/compare-claims.ts';
import type { ArticleSummary } from '../../../src/engine/compare/summary.ts';
import { analyzeArticle } from '../../../src/engine/analysis/analyze-article.ts';
import { linkEntities } from '../../../src/engine/entities/link-entities.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

/** Pages of one fire that differ in their toll, their day and their words. */
const FIRES: readonly string[] = [
  'A fire in a hotel in Porto killed 14 people on Friday night, the mayor of Porto said.',
  'The fire in the Porto hotel killed 19 people on Friday night, the mayor said.',
  'On Friday night a fire in a Porto hotel killed 14 people. "Nobody here had ever seen such a night," said Mayor Inge Dahl.',
  'The hotel in Porto where a fire killed 14 people had been inspected on Thursday, said Inge Dahl.',
  '"Nobody here had ever heard such a night," Mayor Inge Dahl said of the fire in the hotel in Porto that killed 19 people.',
];

const UNRELATED = 'Chess players in Graz drew 14 games on Sunday, and the cellist Mira Kovac applauded.';

function summaryOf(text: string, id: string): ArticleSummary {
  return analyzeArticle({ id, group: 'g', version: 1, text }, { options: DEFAULT_OPTIONS }).summary;
}

function compare(summaries: readonly ArticleSummary[]): ReturnType<typeof compareClaims> {
  return compareClaims(summaries, linkEntities(summaries));
}

/** Each discrepancy as its two ends, whatever the order. */
function ends(summaries: readonly ArticleSummary[]): readonly string[] {
  return compare(summaries)
    .discrepancies.filter(({ code }) => code.startsWith('conflict/'))
    .map(
      ({ code, article, claim, against }) =>
        `${code} ${article} ${claim} ~ ${against
          .map((other) => `${other.article} ${other.claim}`)
          .sort()
          .join(', ')}`,
    )
    .sort();
}

const pages = fc
  .shuffledSubarray([...FIRES.keys()], { minLength: 2 })
  .map((picked) => picked.map((index) => summaryOf(FIRES[index] ?? '', `${index}.txt`)));

const RUNS = propertyRuns(20);

describe('comparison, whatever the articles', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(pages, (summaries) => {
        assert.deepEqual(ends([...summaries].reverse()), ends(summaries));
      }),
      RUNS,
    );
  });

  it('is not changed by an article that has nothing to do with them', () => {
    fc.assert(
      fc.property(pages, (summaries) => {
        const more = [...summaries, summaryOf(UNRELATED, 'z.txt')];
        assert.deepEqual(ends(more), ends(summaries));
      }),
      RUNS,
    );
  });

  it('counts no origin more when an article is copied', () => {
    fc.assert(
      fc.property(pages, (summaries) => {
        const [first] = summaries;
        assert.ok(first);
        const copied = [...summaries, { ...first, article: 'copy.txt' }];
        const before = new Map(
          compare(summaries).standings.map((s) => [`${s.article} ${s.claim}`, s.origins]),
        );
        for (const { article, claim, origins } of compare(copied).standings) {
          const known = before.get(`${article} ${claim}`);
          if (known !== undefined)
            assert.ok(origins <= known, `${article} ${claim}: ${known} became ${origins}`);
        }
      }),
      RUNS,
    );
  });

  it('tells each conflict on both sides', () => {
    fc.assert(
      fc.property(pages, (summaries) => {
        const found = compare(summaries).standings;
        const against = new Set(
          found.flatMap((s) =>
            s.against.map((other) => `${s.article} ${s.claim} ~ ${other.article} ${other.claim}`),
          ),
        );
        for (const pair of against) {
          const [one = '', other = ''] = pair.split(' ~ ');
          assert.ok(against.has(`${other} ~ ${one}`), pair);
        }
      }),
      RUNS,
    );
  });
});
