import assert from 'node:assert/strict';
import { stepFinding } from '../../src/vscode/step-finding.ts';

const PLACES = [
  { article: 'b', start: 5, end: 9 },
  { article: 'a', start: 30, end: 40 },
  { article: 'a', start: 10, end: 20 },
  { article: 'c', start: 0, end: 3 },
];

function check(from: Parameters<typeof stepFinding>[1], by: 1 | -1, expected: string): void {
  const place = stepFinding(PLACES, from, by);
  assert.equal(place && `${place.article}${place.start}`, expected);
}

describe('stepping along findings', () => {
  it('goes on in the same article', () => {
    check({ article: 'a', offset: 10 }, 1, 'a30');
    check({ article: 'a', offset: 30 }, -1, 'a10');
  });

  it('goes on in the next article and in the one before', () => {
    check({ article: 'a', offset: 30 }, 1, 'b5');
    check({ article: 'c', offset: 0 }, -1, 'b5');
  });

  it('begins again behind the last and before the first', () => {
    check({ article: 'c', offset: 0 }, 1, 'a10');
    check({ article: 'a', offset: 10 }, -1, 'c0');
  });

  it('comes from an article that has none', () => {
    check({ article: 'bb', offset: 7 }, 1, 'c0');
    check({ article: 'bb', offset: 7 }, -1, 'b5');
  });

  it('begins at the ends where no article is open', () => {
    check(undefined, 1, 'a10');
    check(undefined, -1, 'c0');
  });

  it('answers nothing where nothing is found', () => {
    assert.equal(stepFinding([], { article: 'a', offset: 0 }, 1), undefined);
  });
});
