import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dayOf,
  daysOf,
  easterOf,
  isDay,
  isoDay,
  isoWeekOf,
  mondayOf,
  monthLength,
  weekdayOf,
} from '../../../src/engine/mentions/dates/calendar.ts';

describe('calendar', () => {
  it('counts days from 1970-01-01', () => {
    assert.equal(daysOf(1970, 1, 1), 0);
    assert.equal(daysOf(1969, 12, 31), -1);
    assert.equal(daysOf(2000, 3, 1), 11017);
    assert.equal(isoDay(daysOf(1582, 10, 4)), '1582-10-04');
  });

  it('goes there and back for any day of ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const { year, month, day } = dayOf(days);
        assert.equal(daysOf(year, month, day), days);
        assert.ok(isDay(year, month, day));
      }),
    );
  });

  it('agrees with the host about any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const host = new Date(days * 86_400_000);
        const own = dayOf(days);
        assert.deepEqual(own, {
          year: host.getUTCFullYear(),
          month: host.getUTCMonth() + 1,
          day: host.getUTCDate(),
        });
        assert.equal(weekdayOf(days), host.getUTCDay());
      }),
    );
  });

  it('knows leap years', () => {
    assert.deepEqual(
      [1900, 2000, 2023, 2024].map((year) => monthLength(year, 2)),
      [28, 29, 28, 29],
    );
    assert.equal(isDay(2023, 2, 29), false);
    assert.equal(isDay(undefined, 2, 29), true);
    assert.equal(isDay(2024, 13, 1), false);
  });

  it('numbers weeks as ISO 8601 does', () => {
    assert.deepEqual(isoWeekOf(daysOf(2026, 1, 1)), { year: 2026, week: 1 });
    assert.deepEqual(isoWeekOf(daysOf(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeekOf(daysOf(2024, 12, 30)), { year: 2025, week: 1 });
    assert.equal(isoDay(mondayOf(daysOf(2026, 1, 25))), '2026-01-19');
  });

  it('finds Easter', () => {
    assert.deepEqual(
      [1961, 2000, 2024, 2025, 2038].map((year) => isoDay(easterOf(year))),
      ['1961-04-02', '2000-04-23', '2024-03-31', '2025-04-20', '2038-04-25'],
    );
  });
});
