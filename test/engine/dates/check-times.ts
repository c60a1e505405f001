import assert from 'node:assert/strict';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { readArticle } from '../../../src/engine/text/article.ts';
import { readFixture } from '../../harness/fixture.ts';
import { readTable } from '../../harness/tables.ts';

/** A line of a table is an article of its own: `The dam broke on [[Monday|2026-01-19]].` What is unmarked must not be found. */
export function checkTimes(title: string, table: string): void {
  describe(title, () => {
    for (const { heading, published, lines } of readTable(table))
      describe(heading, () => {
        for (const line of lines)
          it(line, () => {
            const [article] = readFixture(line);
            assert.ok(article);
            const facts = { ...article.facts, ...(published === undefined ? {} : { published }) };
            const found = findDates(readArticle(facts, Infinity));
            const said = found.map((mention) => ({
              words: facts.text.slice(mention.start, mention.end),
              value: mention.value.timex,
            }));
            const want = article.labels.map(({ start, end, label }) => ({
              words: facts.text.slice(start, end),
              value: label,
            }));
            assert.deepEqual(said, want);
          });
      });
  });
}
