import assert from 'node:assert/strict';
import { ChangeLog } from '../../../src/engine/base/change-log.ts';

describe('a log of changes', () => {
  const filled = (): ChangeLog<string> => {
    const log = new ChangeLog<string>();
    log.set('a', 'one');
    log.set('b', 'two');
    return log;
  };

  it('answers with all at first', () => {
    assert.deepEqual(filled().since(0), { revision: 2, whole: true, changed: ['one', 'two'], gone: [] });
  });

  it('answers with what changed since, and with what is gone', () => {
    const log = filled();
    log.set('a', 'three');
    log.set('b', undefined);
    assert.deepEqual(log.since(2), { revision: 4, whole: false, changed: ['three'], gone: ['b'] });
    assert.deepEqual(log.since(4), { revision: 4, whole: false, changed: [], gone: [] });
  });

  it('takes the same thing for no change, and does not tell of what was gone before', () => {
    const log = filled();
    log.set('a', 'one');
    log.set('c', undefined);
    assert.deepEqual(log.since(2), { revision: 2, whole: false, changed: [], gone: [] });
    log.set('a', undefined);
    assert.deepEqual(log.since(0).gone, []);
  });

  it('answers with as much as is wanted at once, and leads to the rest', () => {
    const log = filled();
    log.set('a', undefined);
    log.set('c', 'three');
    const first = log.since(0, 1);
    assert.deepEqual(first, { revision: 2, whole: true, changed: ['two'], gone: [], more: true });
    const second = log.since(first.revision, 1);
    assert.deepEqual(second, { revision: 4, whole: false, changed: ['three'], gone: ['a'] });
    log.set('b', 'four');
    assert.deepEqual(log.since(first.revision, 1).more, true);
  });

  it('answers with all whoever knows another log', () => {
    assert.equal(filled().since(7).whole, true);
  });
});
