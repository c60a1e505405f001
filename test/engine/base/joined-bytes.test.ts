import assert from 'node:assert/strict';
import { joinBytes, splitBytes } from '../../../src/engine/base/joined-bytes.ts';

describe('bytes that are joined', () => {
  const parts = [[1, 2, 3], [], [255, 0]].map((bytes) => Uint8Array.from(bytes));

  it('come apart as they were, also out of the middle of a buffer', () => {
    const joined = joinBytes(parts);
    assert.deepEqual(splitBytes(joined), parts);
    const wider = new Uint8Array(joined.length + 5);
    wider.set(joined, 3);
    assert.deepEqual(splitBytes(wider.subarray(3, 3 + joined.length)), parts);
  });

  it('are none without parts', () => {
    assert.deepEqual(splitBytes(joinBytes([])), []);
  });

  it('that end within a length are of nobody', () => {
    assert.throws(() => splitBytes(joinBytes(parts).subarray(0, 9)), RangeError);
  });
});
