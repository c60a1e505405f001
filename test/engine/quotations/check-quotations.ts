import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/engine/mentions/find-quotations.ts';
import { readArticle, type Article } from '../../../src/engine/text/article.ts';
import { readFixture } from '../../harness/fixture.ts';

/** Reads a bare text as an article. */
export function articleOf(text: string): Article {
  return readArticle({ id: 'a.txt', group: 'g', version: 1, text }, Number.MAX_SAFE_INTEGER);
}

/**
 * Holds the quotations of a fixture to its labels: `[["Enough,"|Ann Roe]] Ann Roe said.` The label is the source phrase; `-`
 * stands for a quotation whose speaker the text does not tell.
 */
export function checkQuotations(fixture: string): void {
  const [marked] = readFixture(fixture);
  assert.ok(marked);
  const { text } = marked.facts;
  const article = articleOf(text);
  const found = findQuotations(article).map(({ start, end, speaker }) => {
    const source = speaker ? text.slice(speaker.start, speaker.end) : '-';
    return `${text.slice(start, end)} <- ${source}`;
  });
  const wanted = marked.labels.map(({ start, end, label }) => `${text.slice(start, end)} <- ${label}`);
  assert.deepEqual(found, wanted);
}

/** Makes one test of each case, named by its text. */
export function checkEach(cases: readonly string[]): void {
  for (const fixture of cases)
    it(fixture.replaceAll('\n', ' ¶ '), () => {
      checkQuotations(fixture);
    });
}
