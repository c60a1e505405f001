import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptOrder } from '../../src/vscode/features/kept-order.ts';

interface Row {
  readonly name: string;
  readonly count: number;
}

const byCount = (a: Row, b: Row): number => b.count - a.count || a.name.localeCompare(b.name);
const byName = (a: Row, b: Row): number => a.name.localeCompare(b.name);

describe('an order that is kept', () => {
  it('is that of sorting anew, whatever came and went', () => {
    const rows = fc.uniqueArray(
      fc.record({ name: fc.string({ minLength: 1, maxLength: 3 }), count: fc.nat(3) }),
      { selector: ({ name }) => name, maxLength: 12 },
    );
    const steps = fc.array(fc.tuple(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), fc.boolean()));
    fc.assert(
      fc.property(rows, steps, (all, times) => {
        const order = new KeptOrder<Row>();
        for (const [here, isByName] of times) {
          const shown = all.filter((_, index) => here[index]);
          const compare = isByName ? byName : byCount;
          assert.deepEqual(order.sort(shown, compare), [...shown].sort(compare));
        }
      }),
    );
  });

  it('does not compare again what stayed', () => {
    const order = new KeptOrder<Row>();
    const rows = Array.from({ length: 1000 }, (_, count) => ({ name: 'x', count }));
    let compared = 0;
    const compare = (a: Row, b: Row): number => {
      compared += 1;
      return a.count - b.count;
    };
    order.sort(rows, compare);
    compared = 0;
    order.sort([...rows.slice(1), { name: 'x', count: 500.5 }], compare);
    assert.ok(compared <= 10, `${compared} times`);
  });
});
