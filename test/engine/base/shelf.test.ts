import assert from 'node:assert/strict';
import { Shelf, type Shelved } from '../../../src/engine/base/shelf.ts';

/** A shelf for lists of words, and how often one was opened from its bytes. */
function shelfOf(mostOpen: number): {
  readonly shelf: Shelf<readonly string[]>;
  readonly opened: () => number;
} {
  let opened = 0;
  const open = (plain: unknown): readonly string[] => {
    opened += 1;
    return plain as readonly string[];
  };
  return { shelf: new Shelf({ plain: (words) => words, open }, mostOpen), opened: () => opened };
}

function item(...words: readonly string[]): Shelved<readonly string[]> {
  return { base: 'a ferry left the harbour', size: 1, bytes: undefined, contents: words };
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

  it('opens a thing that is larger than its room', () => {
    const { shelf } = shelfOf(2);
    const large = { ...item('a', 'b'), size: 5 };
    assert.deepEqual(shelf.open(large), ['a', 'b']);
    assert.notEqual(large.contents, undefined);
  });

  it('does not pack what was dropped', () => {
    const { shelf } = shelfOf(1);
    const dropped = item('a');
    shelf.open(dropped);
    shelf.drop(dropped);
    shelf.open(item('b'));
    assert.equal(dropped.bytes, undefined);
  });

  it('refuses a thing that is neither packed nor open', () => {
    const { shelf } = shelfOf(1);
    assert.throws(() => shelf.open({ base: '', size: 1, bytes: undefined, contents: undefined }), RangeError);
  });
});
