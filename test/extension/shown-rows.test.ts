import assert from 'node:assert/strict';
import { nodeListOf } from '../../src/vscode/features/node-list.ts';
import { rowsOf, ShownRows } from '../../src/vscode/features/shown-rows.ts';
import { unusedId } from '../../src/vscode/features/unused-id.ts';

const NUMBERS = Array.from({ length: 5000 }, (_, index) => index);

/** The rows of a list that are shown, and what its last row says. */
function shownIn(rows: ShownRows, list = 'people'): readonly [number, ...number[]] {
  const nodes = rows.of(rowsOf(NUMBERS), list, 'parent');
  const last = nodes.at(-1);
  return typeof last === 'object' ? [nodes.length - 1, last.hidden] : [nodes.length];
}

describe('the rows of a long list', () => {
  it('are shown in part, with a row that says how many are not', () => {
    assert.deepEqual(shownIn(new ShownRows()), [200, 4800]);
  });

  it('are all there where the list is short', () => {
    assert.deepEqual(new ShownRows().of(rowsOf([1, 2, 3]), 'people', undefined), [1, 2, 3]);
  });

  it('become more for whoever asks, in that list alone', () => {
    const rows = new ShownRows();
    assert.equal(rows.showMore('people'), 200);
    assert.deepEqual(shownIn(rows), [1200, 3800]);
    assert.deepEqual(shownIn(rows, 'places'), [200, 4800]);
    for (let times = 0; times < 4; times++) rows.showMore('people');
    assert.deepEqual(shownIn(rows), [5000]);
  });

  it('reach as far as a row that has to be seen', () => {
    const rows = new ShownRows();
    assert.equal(rows.showAt('people', 199), false);
    assert.equal(rows.showAt('people', 200), true);
    assert.deepEqual(shownIn(rows), [1200, 3800]);
    assert.equal(rows.showAt('people', 1200), true);
    assert.deepEqual(shownIn(rows), [2200, 2800]);
  });

  it('are made once, and no sooner than they are shown', () => {
    let made = 0;
    const list = nodeListOf(NUMBERS, (number, taken) => {
      made += 1;
      return { id: unusedId(String(number % 2), taken) };
    });
    const first = new ShownRows().of(list, 'people', undefined);
    assert.equal(made, 200);
    assert.deepEqual(
      first.slice(0, 4).map(({ id }) => id),
      ['0', '1', '0#2', '1#2'],
    );
    assert.equal(list.all[0], first[0]);
    assert.equal(list.all[199], first[199]);
    assert.equal(made, 5000);
  });

  it('are found by what they stand for', () => {
    const list = nodeListOf(NUMBERS, String);
    assert.equal(
      list.placeOf((number) => number === 4321),
      4321,
    );
    assert.equal(
      list.placeOf((number) => number < 0),
      -1,
    );
  });
});
