import assert from 'node:assert/strict';
import { sayNumber } from '../../../src/engine/base/say-number.ts';

describe('a number is said', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0'],
    [13, '13'],
    [-4.5, '-4.5'],
    [12_500, '12,500'],
    [999_999, '999,999'],
    [75_000_000, '75 million'],
    [1_235_000, '1.235 million'],
    [1_234_567, '1,234,567'],
    [2.5e9, '2.5 billion'],
    [-3e12, '-3 trillion'],
    [0.1 + 0.2, '0.3'],
  ];
  for (const [value, said] of cases)
    it(`as ${said}`, () => {
      assert.equal(sayNumber(value), said);
    });
});
