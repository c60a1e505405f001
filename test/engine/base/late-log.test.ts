import assert from 'node:assert/strict';
import type { Changes } from '../../../src/engine/base/change-log.ts';
import { LateLog, NO_PRINT, printedBy } from '../../../src/engine/base/late-log.ts';

/** A log of words, in which `made` counts how often one was made. */
function logOf(words: Map<string, string>): {
  readonly set: (key: string, word: string | undefined) => void;
  readonly since: (revision: number, most?: number) => Changes<string>;
  readonly made: () => number;
  readonly markAll: () => void;
} {
  const log = new LateLog();
  let made = 0;
  const make = (key: string): string | undefined => {
    made += 1;
    return words.get(key);
  };
  return {
    set: (key, word) => {
      if (word === undefined) words.delete(key);
      else words.set(key, word);
      log.mark(key);
    },
    since: (revision, most) =>
      log.since(
        revision,
        most,
        make,
        printedBy((word) => word),
      ),
    made: () => made,
    markAll: () => {
      log.markAll();
    },
  };
}

describe('a log of things that are made late', () => {
  it('makes nothing that nobody asked for', () => {
    const { set, since, made } = logOf(new Map());
    for (const key of ['a', 'b', 'c']) set(key, key);
    assert.deepEqual(since(0, 2).changed, ['a', 'b']);
    assert.equal(made(), 2);
  });

  it('answers with what changed since, and with what is gone', () => {
    const { set, since } = logOf(new Map());
    set('a', 'one');
    set('b', 'two');
    const { revision } = since(0);
    set('a', 'three');
    set('b', undefined);
    const after = since(revision);
    assert.deepEqual([after.whole, after.changed, after.gone], [false, ['three'], ['b']]);
    assert.deepEqual(since(after.revision).changed, []);
  });

  it('takes the same thing made again for no change', () => {
    const { set, since } = logOf(new Map());
    set('a', 'one');
    const { revision } = since(0);
    set('a', 'one');
    assert.deepEqual(since(revision), { revision, whole: false, changed: [], gone: [] });
  });

  it('tells somebody who has seen nothing of what there is alone', () => {
    const { set, since } = logOf(new Map());
    set('a', 'one');
    set('b', undefined);
    assert.deepEqual(since(0).changed, ['one']);
    set('b', 'two');
    assert.deepEqual(since(0).changed, ['one', 'two']);
  });

  it('gives a thing as it is when it is asked for, not as it was when it was marked', () => {
    const { set, since } = logOf(new Map());
    set('a', 'one');
    set('a', 'two');
    const { revision, changed } = since(0);
    assert.deepEqual(changed, ['two']);
    set('a', 'one');
    assert.deepEqual(since(revision).changed, ['one']);
  });

  it('looks again at few of many things at once, and tells those that are others', () => {
    const words = new Map<string, string>();
    const { set, since, made, markAll } = logOf(words);
    for (let count = 0; count < 50; count++) set(`key ${count}`, `word ${count}`);
    let { revision } = since(0);
    words.set('key 7', 'another');
    words.delete('key 49');
    markAll();
    const before = made();
    const told: unknown[] = [];
    let answers = 0;
    for (let more = true; more; answers++) {
      const after = since(revision, 4);
      told.push(...after.changed, ...after.gone);
      revision = after.revision;
      more = after.more ?? false;
      assert.ok(made() - before <= 17 * (answers + 1));
    }
    assert.deepEqual(told, ['another', 'key 49']);
    assert.ok(answers >= 3);
  });

  it('makes nothing to know that it is what it was, where its print is known', () => {
    const log = new LateLog();
    const prints = new Map([['a', 'one']]);
    let made = 0;
    const since = (revision: number): Changes<string> =>
      log.since(
        revision,
        undefined,
        (key) => {
          made += 1;
          return prints.get(key);
        },
        (key) => prints.get(key) ?? NO_PRINT,
      );
    log.mark('a');
    const { revision } = since(0);
    log.mark('a');
    assert.deepEqual([since(revision).changed, made], [[], 1]);
    prints.set('a', 'two');
    log.mark('a');
    const after = since(revision);
    assert.deepEqual([after.changed, made], [['two'], 2]);
    prints.delete('a');
    log.mark('a');
    assert.deepEqual(since(after.revision).gone, ['a']);
  });
});
