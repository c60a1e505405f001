import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTimex } from '../../../src/engine/views/read-timex.ts';

describe('taking a TIMEX3 value apart', () => {
  it('reads the periods that are not plain to a reader', () => {
    assert.deepEqual(readTimex('2025-SU'), { kind: 'season', year: 2025, season: 'SU' });
    assert.deepEqual(readTimex('2025-WI'), { kind: 'season', year: 2025, season: 'WI' });
    assert.deepEqual(readTimex('2025-Q3'), { kind: 'quarter', year: 2025, count: 3 });
    assert.deepEqual(readTimex('2025-H1'), { kind: 'half-year', year: 2025, count: 1 });
    assert.deepEqual(readTimex('2026-W04'), { kind: 'week', year: 2026, week: 4 });
    assert.deepEqual(readTimex('2026-W04-WE'), { kind: 'weekend', year: 2026, week: 4 });
    assert.deepEqual(readTimex('199'), { kind: 'decade', year: 1990 });
    assert.deepEqual(readTimex('18'), { kind: 'century', count: 19 });
  });

  it('reads times of a day, days without a year, days of every week', () => {
    assert.deepEqual(readTimex('2025-03-03T15:00'), { kind: 'moment', day: '2025-03-03', clock: '15:00' });
    assert.deepEqual(readTimex('2025-03-03TMO'), { kind: 'part-of-day', day: '2025-03-03', part: 'MO' });
    assert.deepEqual(readTimex('XXXX-02-29'), { kind: 'yearless', month: 2, day: 29 });
    assert.deepEqual(readTimex('XXXX-WXX-5'), { kind: 'weekly', weekday: 5 });
    assert.deepEqual(readTimex('PAST_REF'), { kind: 'reference', when: 'past' });
  });

  it('reads lengths, a month apart from a minute', () => {
    assert.deepEqual(readTimex('P2Y6M'), {
      kind: 'length',
      parts: [
        { count: 2, unit: 'year' },
        { count: 6, unit: 'month' },
      ],
    });
    assert.deepEqual(readTimex('PT30M'), { kind: 'length', parts: [{ count: 30, unit: 'minute' }] });
    assert.deepEqual(readTimex('P2WE'), { kind: 'length', parts: [{ count: 2, unit: 'weekend' }] });
    assert.deepEqual(readTimex('PXY'), { kind: 'length', parts: [{ count: null, unit: 'year' }] });
  });

  it('reads both ends of a range', () => {
    assert.deepEqual(readTimex('2025-05/2025-SU'), {
      kind: 'range',
      from: { kind: 'other', timex: '2025-05' },
      to: { kind: 'season', year: 2025, season: 'SU' },
    });
  });

  it('leaves plain dates, and what is no TIMEX3 value, as they stand', () => {
    for (const timex of [
      '2026-01-19',
      '2026-01',
      '2026',
      'XXXX-WXX',
      '',
      '/',
      'a/',
      'P',
      'PT',
      '2026-W4',
      '2026-Q5',
    ])
      assert.deepEqual(readTimex(timex), { kind: 'other', timex });
  });

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[PTXWEYMDHSQ0-9/:._-]*$/), (timex) => {
        assert.ok(readTimex(timex).kind);
      }),
    );
  });
});
