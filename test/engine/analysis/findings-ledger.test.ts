import assert from 'node:assert/strict';
import { FindingsLedger, type OpenFindings } from '../../../src/engine/analysis/findings-ledger.ts';
import { analyzeArticle, type ArticleAnalysis } from '../../../src/engine/analysis/analyze-article.ts';
import { GroupIndex } from '../../../src/engine/analysis/group-index.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';

const TEXTS = {
  'a.txt':
    'The Halcyon sank off Varna on March 4, 2026. The fire on the ferry killed 14 passengers in Varna.',
  'b.txt':
    'The Halcyon sank off Varna on March 4, 2026. The fire on the ferry killed 21 passengers in Varna.',
  'c.txt': 'A choir from Lund won a prize in Oslo on May 2, 2026, for its songs.',
};

function analyze(id: string, text: string, version = 1): ArticleAnalysis {
  const facts = { id, group: '', version, text, published: '2026-03-05' };
  return analyzeArticle(facts, { options: DEFAULT_OPTIONS });
}

/** An index and a ledger over three articles, two of them of one story. */
function folder(): {
  readonly set: (analysis: ArticleAnalysis) => void;
  readonly openOf: (id: string) => OpenFindings;
} {
  const analyses = new Map<string, ArticleAnalysis>();
  const index = new GroupIndex();
  const ledger = new FindingsLedger((id) => analyses.get(id));
  const set = (analysis: ArticleAnalysis): void => {
    analyses.set(analysis.facts.id, analysis);
    index.set(analysis.summary);
    ledger.touch(analysis.facts.id);
  };
  for (const [id, text] of Object.entries(TEXTS)) set(analyze(id, text));
  return {
    set,
    openOf: (id) => {
      const analysis = analyses.get(id);
      assert.ok(analysis);
      return ledger.openOf(analysis, index.snapshot(), DEFAULT_OPTIONS);
    },
  };
}

describe('the ledger of findings', () => {
  it('hands out what it has while nothing was touched', () => {
    const { openOf } = folder();
    assert.equal(openOf('a.txt'), openOf('a.txt'));
    assert.deepEqual(
      openOf('a.txt').findings.map(({ code }) => code),
      ['conflict/quantity'],
    );
  });

  it('moves the passages of others when the article they stand in was edited above them', () => {
    const { set, openOf } = folder();
    const [before] = openOf('a.txt').findings[0]?.related ?? [];
    set(analyze('b.txt', `  ${TEXTS['b.txt']}`, 2));
    const [after] = openOf('a.txt').findings[0]?.related ?? [];
    assert.ok(before && after);
    assert.equal(after.start, before.start + 2);
  });

  it('leaves the findings of another story as they are, whatever is edited', () => {
    const { set, openOf } = folder();
    const before = openOf('c.txt');
    set(analyze('b.txt', TEXTS['b.txt'].replace('21', '14'), 2));
    // Word for word the same by now, which is told, but nothing is in dispute.
    assert.deepEqual(
      openOf('a.txt').findings.map(({ code }) => code),
      ['common-origin'],
    );
    assert.equal(openOf('c.txt'), before);
  });
});

describe('the index of a group', () => {
  it('keeps its snapshot while an edit leaves the summary equal', () => {
    const index = new GroupIndex();
    index.set(analyze('a.txt', TEXTS['a.txt']).summary);
    const before = index.snapshot();
    assert.equal(index.set(analyze('a.txt', `${TEXTS['a.txt']}\n`, 2).summary), false);
    assert.equal(index.snapshot(), before);
    assert.equal(index.set(analyze('a.txt', TEXTS['b.txt'], 3).summary), true);
    assert.notEqual(index.snapshot(), before);
  });
});
