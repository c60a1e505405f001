import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import type { FigureMention } from '../../../src/engine/mentions/mention.ts';
import { readArticle } from '../../../src/engine/text/article.ts';
import { readFixture } from '../../harness/fixture.ts';
import { readTable } from '../../harness/tables.ts';

/**
 * A line of a table is an article of its own. A label is the kind unless it is a quantity, the interval, the unit and what is
 * counted where it is another word: `Nearly [[20|18..20 person <people>]] people drowned.` What is unmarked must not be found.
 */
export function checkFigures(title: string, table: string): void {
  describe(title, () => {
    for (const { heading, lines } of readTable(table))
      describe(heading, () => {
        for (const line of lines)
          it(line, () => {
            const [article] = readFixture(line);
            assert.ok(article);
            const { text } = article.facts;
            const said = findFigures(readArticle(article.facts, Infinity)).map((mention) => ({
              words: text.slice(mention.start, mention.end),
              value: labelOf(mention),
            }));
            const want = article.labels.map(({ start, end, label }) => ({
              words: text.slice(start, end),
              value: label,
            }));
            assert.deepEqual(said, want);
          });
      });
  });
}

function labelOf({ kind, value, counted }: FigureMention): string {
  const interval = value.min === value.max ? `${value.min ?? ''}` : `${value.min ?? ''}..${value.max ?? ''}`;
  const noun = counted && counted.text.toLowerCase() !== value.unit ? `<${counted.text}>` : '';
  return [kind === 'quantity' ? '' : kind, value.score ? value.score.join('-') : interval, value.unit, noun]
    .filter(Boolean)
    .join(' ');
}
