import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/engine/analysis/analyze-article.ts';
import { isName } from '../../../src/engine/mentions/mention.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { type ValueView, viewValue } from '../../../src/engine/views/value-view.ts';

function viewOf(text: string): ValueView | undefined {
  const facts = { id: 'a', group: '', version: 1, text };
  const { mentions } = analyzeArticle(facts, { options: DEFAULT_OPTIONS }, undefined);
  const [view] = mentions.flatMap((mention) => (isName(mention) ? [] : [viewValue(mention)]));
  return view;
}

function boundsOf(text: string): string | undefined {
  const view = viewOf(text);
  return view && 'bounds' in view ? view.bounds : undefined;
}

describe('a value as hosts show it', () => {
  it('says how a figure stands to its number', () => {
    assert.equal(boundsOf('The yard sold 14 ships.'), 'exact');
    assert.equal(boundsOf('The yard sold about 300 ships.'), 'around');
    assert.equal(boundsOf('The yard sold nearly 20 ships.'), 'below');
    assert.equal(boundsOf('The yard sold more than 40 ships.'), 'at-least');
    assert.equal(boundsOf('The yard sold up to 60 ships.'), 'at-most');
    assert.equal(boundsOf('The yard sold between 10 and 20 ships.'), 'range');
  });

  it('says how a length of time stands to its number', () => {
    assert.equal(boundsOf('The talks lasted six weeks.'), 'around');
    assert.equal(boundsOf('The talks lasted nearly 20 years.'), 'below');
    assert.equal(boundsOf('The talks lasted more than two decades.'), 'at-least');
    assert.equal(boundsOf('The talks lasted up to six weeks.'), 'at-most');
    assert.equal(boundsOf('The talks lasted several weeks.'), 'around');
  });

  it('keeps what is counted as the article calls it', () => {
    const view = viewOf('The yard sold 14 ships.');
    assert.equal(view && 'counted' in view && view.counted, 'ships');
  });

  it('says what a date leans on', () => {
    assert.deepEqual(viewOf('It opened on 3 March 2025.'), {
      kind: 'date',
      timex: '2025-03-03',
      anchor: 'none',
    });
  });

  it('is nothing where no value stands', () => {
    assert.equal(viewOf('The yard sold a ship to a neighbour.'), undefined);
  });
});
