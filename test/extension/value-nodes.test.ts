import assert from 'node:assert/strict';
import type { ValueRow } from '../../src/engine/views/value-rows.ts';

import { valueNodes } from '../../src/vscode/features/value-nodes.ts';
import { checkTree } from './check-tree.ts';

const articles: ValueRow['articles'] = [
  { id: 'file:///a.txt', mentions: [{ start: 3, end: 9, text: 'Monday' }] },
];

function date(timex: string): ValueRow {
  return { group: 'g', value: { kind: 'date', timex, anchor: 'none' }, articles };
}

function figure(stated: number, unit: string): ValueRow {
  const value = { kind: 'quantity', bounds: 'exact', min: stated, max: stated, stated, unit } as const;
  return { group: 'g', value, articles };
}

describe('the tree of dates and figures', () => {
  it('keeps dates and figures apart, in the order given', () => {
    const nodes = valueNodes([date('2025'), figure(5, 'truck'), date('2026')]);
    assert.deepEqual(
      nodes.map(({ what, children }) => [what, children.length]),
      [
        ['dates', 2],
        ['figures', 1],
      ],
    );
  });

  it('has no heading over nothing', () => {
    assert.deepEqual(valueNodes([]), []);
    assert.deepEqual(
      valueNodes([figure(5, 'truck')]).map(({ what }) => what),
      ['figures'],
    );
  });

  it('gives every node an id of its own and its parent', () => {
    const nodes = valueNodes([date('2025'), figure(5, 'truck'), figure(5, 'ship')]);
    checkTree(nodes);
  });
});
