import assert from 'node:assert/strict';
import { daysOf } from '../../../src/engine/mentions/dates/calendar.ts';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import type { DateValue } from '../../../src/engine/mentions/mention.ts';
import { readArticle } from '../../../src/engine/text/article.ts';

function dates(text: string, published?: string): readonly DateValue[] {
  const facts = {
    id: 'a.txt',
    group: '',
    version: 1,
    text,
    ...(published === undefined ? {} : { published }),
  };
  return findDates(readArticle(facts, Infinity)).flatMap((m) => (m.kind === 'date' ? [m.value] : []));
}

describe('what a date states and what was inferred', () => {
  it('keeps the weekday that stands beside a date, even one that does not fit', () => {
    const [value] = dates('It opened on Tuesday, January 19, 2026.');
    assert.equal(value?.weekday, 2);
    assert.equal(value.from, daysOf(2026, 1, 19));
    assert.equal(value.anchor, 'none');
    assert.equal(value.statesYear, true);
  });

  it('says that a weekday leans on the day of publication', () => {
    const [value] = dates('It opened on Monday.', '2026-01-21');
    assert.deepEqual(value, {
      timex: '2026-01-19',
      from: daysOf(2026, 1, 19),
      to: daysOf(2026, 1, 19),
      precision: 'day',
      weekday: 1,
      anchor: 'published',
      statesYear: false,
    });
  });

  it('gives a month all its days, a season four months, a decade ten years', () => {
    const [month, season, decade] = dates('It ran in February 2024, in the summer of 2023 and in the 1990s.');
    assert.deepEqual([month?.from, month?.to], [daysOf(2024, 2, 1), daysOf(2024, 2, 29)]);
    assert.deepEqual([season?.from, season?.to], [daysOf(2023, 6, 1), daysOf(2023, 9, 30)]);
    assert.deepEqual([decade?.from, decade?.to], [daysOf(1990, 1, 1), daysOf(1999, 12, 31)]);
  });

  it('spans both readings of a date in digits', () => {
    const [value] = dates('The note is dated 03/04/2026.');
    assert.deepEqual([value?.from, value?.to], [daysOf(2026, 3, 4), daysOf(2026, 4, 3)]);
  });

  it('keeps the minutes of an hour and of a span of hours', () => {
    const [hour, span] = dates(
      'It began at 10:35 a.m. on March 4, 2025. It is open from 9 a.m. to 5 p.m. daily.',
    );
    assert.deepEqual(hour?.minutes, [635, 635]);
    assert.equal(hour.precision, 'minute');
    assert.deepEqual(span?.minutes, [540, 1020]);
  });

  it('marks what is about, early or late as approximate, and what comes again as repeated', () => {
    const [early, every] = dates('It began in early 2019. It is held every Monday.', '2026-01-21');
    assert.equal(early?.approximate, true);
    assert.equal(every?.repeated, true);
    assert.equal(every.from, null);
  });

  it('leaves the present and the past as a whole without days', () => {
    const [value] = dates('She recently moved.', '2026-01-21');
    assert.deepEqual([value?.from, value?.to, value?.precision], [null, null, 'open']);
  });
});

describe('a length of time', () => {
  /** Least and most in days, to the nearest day. */
  const interval = (text: string): readonly (number | null)[] =>
    findDates(readArticle({ id: 'a.txt', group: '', version: 1, text }, Infinity)).flatMap(
      ({ kind, value }) =>
        kind === 'duration'
          ? [value.min, value.max].map((end) => (end === null ? null : Math.round(end)))
          : [],
    );

  it('leaves half a unit on either side', () => {
    assert.deepEqual(interval('It took six weeks.'), [39, 46]);
    assert.deepEqual(interval('It took two to three weeks.'), [11, 25]);
  });

  it('keeps what the words round it say of it', () => {
    assert.deepEqual(interval('It took nearly 20 weeks.'), [126, 140]);
    assert.deepEqual(interval('It took more than two weeks.'), [14, null]);
    assert.deepEqual(interval('It took at least two weeks.'), [14, null]);
    assert.deepEqual(interval('It took up to six weeks.'), [null, 42]);
    assert.deepEqual(interval('It took less than a week.'), [null, 7]);
    assert.deepEqual(interval('It took about ten weeks.'), [63, 77]);
    assert.deepEqual(interval('It took two weeks or more.'), [14, null]);
  });
});

describe('a date with room round it', () => {
  const isApproximate = (text: string): boolean => dates(text, '2026-01-21')[0]?.approximate === true;

  it('is one that a word points into or stands before', () => {
    for (const text of [
      'It began in early 2019.',
      'It began about 5 p.m. on Monday.',
      'It began two years ago.',
    ])
      assert.ok(isApproximate(text), text);
  });

  it('is none that is plainly told', () => {
    for (const text of [
      'The Oct. 7 vote was close.',
      'Two days ago it rained.',
      'It began at 5 p.m. on Monday.',
    ])
      assert.ok(!isApproximate(text), text);
  });
});

describe('the day of publication', () => {
  const monday = 'The ferry ran aground on Monday and was towed to the yard by two tugs from the harbour.';

  it('comes from the host before anything on the page', () => {
    const [value] = dates(`---\ndate: 2020-06-03\n---\n${monday}`, '2026-01-21');
    assert.equal(value?.timex, '2026-01-19');
  });

  it('comes from the front matter, with or without an hour', () => {
    for (const date of ['2026-01-21', '"2026-01-21T18:00:00Z"']) {
      const [value] = dates(`---\ntitle: Ferry aground\ndate: ${date}\n---\n\n${monday}`);
      assert.equal(value?.timex, '2026-01-19');
      assert.equal(value.anchor, 'published');
    }
  });

  it('comes from the line under the headline', () => {
    const text = `Ferry runs aground off Ryde\n\nPublished 21 January 2026, 18:20 GMT\n\n${monday}\n\nNobody was hurt, the harbour master said.`;
    const value = dates(text).find((date) => date.weekday === 1);
    assert.equal(value?.timex, '2026-01-19');
    assert.equal(value.anchor, 'dateline');
  });

  it('is not taken from front matter that holds no day', () => {
    const [value] = dates(`---\ndate: soon\n---\n\n${monday}`);
    assert.equal(value?.timex, 'XXXX-WXX-1');
    assert.equal(value.anchor, 'none');
  });

  it('is not taken from a date that does not exist', () => {
    const [value] = dates(monday, '2026-02-31');
    assert.equal(value?.timex, 'XXXX-WXX-1');
  });
});
