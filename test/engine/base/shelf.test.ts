import assert from 'node:assert/strict';
import { Shelf, type Shelved } from '../../../src/engine/base/shelf.ts';

/** A shelf for lists of words, and how often one was opened from its bytes. */
function shelfOf(
  otherwise: number,
  forAll = otherwise,
): {
  readonly shelf: Shelf<readonly string[]>;
  readonly opened: () => number;
} {
  let opened = 0;
  const open = (plain: unknown): readonly string[] => {
    opened += 1;
    return plain as readonly string[];
  };
  return { shelf: new Shelf({ plain: (words) => words, open }, { forAll, otherwise }), opened: () => opened };
}

function item(...words: readonly string[]): Shelved<readonly string[]> {
  return { base: 'a ferry left the harbour', size: 1, packed: undefined, contents: words };
}

describe('a shelf', () => {
  it('gives back what was put on it, packed in between or not', () => {
    const { shelf, opened } = shelfOf(2);
    const items = [item('ferry', 'left'), item('harbour', 'Lowmere'), item(), item('“')];
    const before = items.map(({ contents }) => contents);
    const after = items.map((one) => shelf.open(one));
    assert.deepEqual(after, before);
    assert.deepEqual(
      items.map((one) => shelf.open(one)),
      before,
    );
    assert.ok(opened() > 0);
  });

  it('keeps open what was asked for last, and no more than it has room for', () => {
    const { shelf, opened } = shelfOf(2);
    const [a, b, c] = [item('a'), item('b'), item('c')];
    for (const one of [a, b, a, c, a, c]) shelf.open(one);
    assert.equal(opened(), 0);
    assert.deepEqual(
      [a, b, c].map(({ contents }) => contents !== undefined),
      [true, false, true],
    );
    assert.deepEqual(shelf.open(b), ['b']);
    assert.equal(opened(), 1);
    assert.equal(a.contents, undefined);
  });

  it('packs nothing while all that was put on it has room', () => {
    const { shelf, opened } = shelfOf(1, 3);
    const items = [item('a'), item('b'), item('c')];
    for (const one of items) shelf.put(one);
    for (const one of [...items, ...items]) shelf.open(one);
    assert.equal(opened(), 0);
    assert.ok(items.every(({ packed }) => packed === undefined));
  });

  it('comes down to its smaller room once all has no room, two things at a time', () => {
    const { shelf } = shelfOf(1, 5);
    const items = [item('a'), item('b'), item('c'), item('d'), item('e')];
    const areOpen = (): string => items.map(({ contents }) => (contents ? '+' : '-')).join('');
    for (const one of items) {
      shelf.put(one);
      shelf.open(one);
    }
    const more = item('f');
    shelf.put(more);
    shelf.open(more);
    assert.equal(areOpen(), '--+++');
    shelf.open(more);
    assert.equal(areOpen(), '----+');
    shelf.open(more);
    assert.equal(areOpen(), '-----');
  });

  it('has its larger room again when things are taken off', () => {
    const { shelf } = shelfOf(1, 2);
    const items = [item('a'), item('b'), item('c')];
    for (const one of items) shelf.put(one);
    shelf.drop(items[0] ?? item());
    for (const one of items.slice(1)) shelf.open(one);
    assert.ok(items.slice(1).every(({ contents }) => contents !== undefined));
  });

  it('opens a thing that is larger than its room', () => {
    const { shelf } = shelfOf(2);
    const large = { ...item('a', 'b'), size: 5 };
    assert.deepEqual(shelf.open(large), ['a', 'b']);
    assert.notEqual(large.contents, undefined);
  });

  it('does not pack what was dropped', () => {
    const { shelf } = shelfOf(1);
    const dropped = item('a');
    shelf.put(dropped);
    shelf.open(dropped);
    shelf.drop(dropped);
    shelf.open(item('b'));
    assert.equal(dropped.packed, undefined);
  });

  it('refuses a thing that is neither packed nor open', () => {
    const { shelf } = shelfOf(1);
    assert.throws(
      () => shelf.open({ base: '', size: 1, packed: undefined, contents: undefined }),
      RangeError,
    );
  });
});
