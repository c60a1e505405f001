import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import type { FigureMention } from '../../../src/engine/mentions/mention.ts';
import { readArticle } from '../../../src/engine/text/article.ts';

function figures(text: string): readonly FigureMention[] {
  return findFigures(readArticle({ id: 'a.txt', group: '', version: 1, text }, Infinity));
}

describe('what a figure states', () => {
  it('keeps the number and the unit as written beside the converted ones', () => {
    const [miles] = figures('The wall is 12 miles long.');
    assert.deepEqual(miles?.value.written, { number: 12, unit: 'miles' });
    assert.equal(miles.value.unit, 'm');
    assert.equal(miles.value.stated, 19312.128);
  });

  it('says where what is counted stands', () => {
    const text = 'Three retired police officers drowned.';
    const [three] = figures(text);
    assert.equal(three?.counted?.text, 'officers');
    assert.equal(text.slice(three.counted.start, three.counted.end), 'officers');
  });

  it('is exact where people are counted one by one, approximate where they are rounded', () => {
    const [one, two, three] = figures('It hired 21 clerks, 1,200 clerks and nearly 30 clerks.');
    assert.deepEqual(
      [one?.value.approximate, two?.value.approximate, three?.value.approximate],
      [false, true, true],
    );
    assert.deepEqual([one?.value.stated, two?.value.stated, three?.value.stated], [21, 1200, 30]);
  });

  it('keeps both sides of a score', () => {
    const [score] = figures('Rovers won 3-0.');
    assert.deepEqual(score?.value.score, [3, 0]);
  });

  it('lets 12 miles and 19 km agree, and 12 miles and 12 km not', () => {
    const [miles, near, far] = figures('It is 12 miles, 19 km or 12 km away.').map(({ value }) => value);
    const meet = (a: typeof miles, b: typeof miles): boolean =>
      (a?.min ?? 0) <= (b?.max ?? 0) && (b?.min ?? 0) <= (a?.max ?? 0);
    assert.equal(meet(miles, near), true);
    assert.equal(meet(miles, far), false);
  });
});
