import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import type { ValueRow } from '../../../src/engine/views/value-rows.ts';

async function rowsOf(...texts: readonly string[]): Promise<Engine> {
  const engine = new Engine();
  await engine.setArticles(
    texts.map((text, index) => ({
      id: `${index}.txt`,
      group: 'g',
      version: 1,
      published: '2026-01-20',
      text,
    })),
  );
  return engine;
}

/** `2026-01-19: 0.txt Monday, 1.txt 19 January 2026` */
function drawn(rows: readonly ValueRow[]): readonly string[] {
  return rows.map(({ value, articles }) => {
    const name = 'timex' in value ? value.timex : `${value.stated} ${value.unit}`;
    const places = articles.flatMap(({ id, mentions }) => mentions.map(({ text }) => `${id} ${text}`));
    return `${name}: ${places.join(', ')}`;
  });
}

describe('the rows of dates and figures', () => {
  it('hold each value once, however the articles word it', async () => {
    const engine = await rowsOf(
      'The ferry came on Monday with 14 trucks.',
      'On 19 January 2026 the ferry brought fourteen trucks.',
    );
    assert.deepEqual(drawn(await engine.values()), [
      '2026-01-19: 0.txt Monday, 1.txt 19 January 2026',
      '14 truck: 0.txt 14, 1.txt fourteen',
    ]);
  });

  it('keep apart what was read differently, of another unit, or bounded otherwise', async () => {
    const engine = await rowsOf('It sold 14 trucks, then 14 ships, then more than 14 ships.');
    assert.equal((await engine.values()).length, 3);
  });

  it('stand in the order of the calendar, then of unit and size', async () => {
    const engine = await rowsOf(
      'It took 20 trucks, 5 trucks and 7 ships. It opened on 3 March 2025, long after 4 May 1999.',
    );
    assert.deepEqual(
      drawn(await engine.values()).map((row) => row.split(':')[0]),
      ['1999-05-04', '2025-03-03', '7 ship', '5 truck', '20 truck'],
    );
  });

  it('leave out words that state no date, and other articles than were asked for', async () => {
    const engine = await rowsOf('It is closed now.', 'It opened on 3 March 2025.');
    assert.deepEqual(await engine.values(['0.txt']), []);
    assert.equal((await engine.values(['1.txt'])).length, 1);
  });
});
