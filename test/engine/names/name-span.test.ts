import assert from 'node:assert/strict';
import { nameAcross, type TypedSpan } from '../../../src/engine/mentions/names/name-span.ts';

const NAMES = [span(2, 4), span(4, 5), span(9, 12)];

describe('the name across some tokens', () => {
  it('is found where it shares a token with them', () => {
    assert.equal(nameAcross(NAMES, 3, 4), NAMES[0]);
    assert.equal(nameAcross(NAMES, 0, 3), NAMES[0]);
    assert.equal(nameAcross(NAMES, 11, 20), NAMES[2]);
    assert.equal(nameAcross(NAMES, 10, 11), NAMES[2]);
  });

  it('is the last of several', () => {
    assert.equal(nameAcross(NAMES, 0, 20), NAMES[2]);
    assert.equal(nameAcross(NAMES, 3, 5), NAMES[1]);
  });

  it('is none where names only touch them', () => {
    assert.equal(nameAcross(NAMES, 0, 2), undefined);
    assert.equal(nameAcross(NAMES, 5, 9), undefined);
    assert.equal(nameAcross(NAMES, 12, 13), undefined);
  });

  it('is none where there are no names', () => {
    assert.equal(nameAcross([], 0, 5), undefined);
  });
});

function span(first: number, end: number): TypedSpan {
  return { first, end, type: 'person', certainty: 1, sentence: 0 };
}
