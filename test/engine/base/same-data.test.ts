import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sameData, keepSame } from '../../../src/engine/base/same-data.ts';

describe('equal plain data', () => {
  it('is equal to its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        assert.equal(sameData(data, structuredClone(data)), true);
      }),
    );
  });

  it('is told from other data as a comparison of what is printed tells it, the order of fields apart', () => {
    const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(small, small, (a, b) => {
        assert.equal(sameData(a, b), sorted(a) === sorted(b));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no list for an object and no missing field for another one', () => {
    assert.equal(sameData([], {}), false);
    assert.equal(sameData({}, []), false);
    assert.equal(sameData({ a: 1 }, { b: 1 }), false);
    assert.equal(sameData(null, {}), false);
    assert.equal(sameData([1, 2], [1]), false);
  });

  it('keeps the old list only while it says the same', () => {
    const before = [{ a: 1 }];
    assert.equal(keepSame(before, [{ a: 1 }]), before);
    const now = [{ a: 2 }];
    assert.equal(keepSame(before, now), now);
    assert.equal(keepSame(undefined, now), now);
  });
});

function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : Object.is(value, -0)
        ? '-0'
        : value,
  );
}
