import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { encodePlain } from '../../src/engine/base/encode-plain.ts';
import { PlainReader } from '../../src/engine/base/plain-reader.ts';
import { analyzeArticle, type ArticleAnalysis } from '../../src/engine/analysis/analyze-article.ts';
import { keepAnalysis, type KeptAnalysis, openAnalysis } from '../../src/engine/analysis/kept-analysis.ts';
import { restoreAnalysis } from '../../src/engine/analysis/restored-analysis.ts';
import { summarizeSource } from '../../src/engine/compare/summarize.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { DEFAULT_OPTIONS } from '../../src/engine/model/options.ts';
import { readFixture } from '../harness/fixture.ts';

function check(facts: ArticleFacts): void {
  const read = analyzeArticle(facts, { options: DEFAULT_OPTIONS });
  const bytes = encodePlain(keepAnalysis(read), facts.text);
  const kept = new PlainReader().read(bytes, facts.text) as KeptAnalysis;
  const opened = openAnalysis(kept);
  const restored = restoreAnalysis(() => opened, facts, DEFAULT_OPTIONS.longestArticle);
  assert.deepEqual(whole(restored), whole(read));
}

/** The claims of a restored summary are those at their places, which the print passes over. */
function whole(analysis: ArticleAnalysis): unknown {
  const { claimOf, article, summary } = analysis;
  const { facts, text, tokens, segments, sentences } = article;
  return {
    kept: keepAnalysis(analysis),
    claimOf,
    article: { facts, text, tokens, segments, sentences },
    source: summarizeSource(analysis.facts, analysis.entities, analysis.overrides),
    told: { ...summary, claims: summary.claims.map(({ id }) => id), shingles: summary.shingles },
  };
}

describe('an analysis that is kept', () => {
  it('comes back as it was, of every sample', () => {
    const files = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.txt'),
    );
    assert.ok(files.length > 5);
    for (const id of files)
      check({ id, group: 'samples', version: 3, text: readFileSync(`samples/${id}`, 'utf8') });
  });

  it('comes back with what people wrote beside it', () => {
    const [article] = readFixture(`=== ferry.txt | published: 2026-02-03
Ferry to Lowmere stops

The ferry carried 40 passengers on Monday, Tilda Brannock of Lowmere Lines said.
Brannock said the ferry was late.
=== ferry.txt.annotations.yaml
schema: 1
source:
  published: 2026-02-04
annotations:
  - id: a1
    kind: note
    quote: {exact: 40 passengers}
    text: The company's own figure.
  - id: a2
    kind: note
    quote: {exact: words that are not there}
    text: An orphan.
`);
    assert.ok(article);
    check(article.facts);
  });

  it('comes back of texts that hardly are articles', () => {
    for (const text of ['', '\n\n', '\ud83d', 'One word', '5 May 2026', '“', `${'a '.repeat(300)}.`])
      check({ id: 'odd.txt', group: '', version: 1, text });
  });
});
