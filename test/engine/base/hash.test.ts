import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashData } from '../../../src/engine/base/hash.ts';

describe('the hash of plain data', () => {
  it('is that of a copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        assert.equal(hashData(data), hashData(structuredClone(data)));
      }),
    );
  });

  it('tells apart what prints otherwise as JSON, and nothing else', () => {
    const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(small, small, (a, b) => {
        assert.equal(hashData(a) === hashData(b), JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells where a part ends and what it is', () => {
    const alike = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc'],
      [['ab'], 'c'],
      [['ab', 'c']],
      { ab: 'c' },
      ['ab', { c: 0 }],
    ];
    assert.equal(new Set(alike.map(hashData)).size, alike.length);
    const empty = [[], {}, '', 0, false, null, 0.5, -0.5, 2 ** 40, -(2 ** 40), '0', true, 1];
    assert.equal(new Set(empty.map(hashData)).size, empty.length);
  });

  it('leaves out fields without a value, as JSON does', () => {
    assert.equal(hashData({ a: 1, b: undefined }), hashData({ a: 1 }));
    assert.equal(hashData(-0), hashData(0));
  });
});
