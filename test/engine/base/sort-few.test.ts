import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sortFew } from '../../../src/engine/base/sort-few.ts';

describe('numbers sorted where they stand', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 150 });

  it('are in order, in the list that was given', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const given = [...list];
        assert.equal(
          sortFew(given, (a, b) => a < b),
          given,
        );
        assert.deepEqual(
          given,
          [...list].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('keep their order where none is before the other', () => {
    const hundreds = (number: number): number => Math.floor(number / 100);
    fc.assert(
      fc.property(lists, (list) => {
        assert.deepEqual(
          sortFew([...list], (a, b) => hundreds(a) < hundreds(b)),
          [...list].sort((a, b) => hundreds(a) - hundreds(b)),
        );
      }),
    );
  });
});
