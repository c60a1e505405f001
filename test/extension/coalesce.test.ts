import assert from 'node:assert/strict';
import { coalesce } from '../../src/vscode/coalesce.ts';

describe('one run at a time', () => {
  it('answers all calls made meanwhile with one more run', async () => {
    const begun: (() => void)[] = [];
    const run = coalesce(() => new Promise<void>((resolve) => begun.push(resolve)));
    const first = run();
    const others = [run(), run(), run()];
    assert.equal(begun.length, 1);
    begun[0]?.();
    await first;
    await Promise.resolve();
    assert.equal(begun.length, 2);
    begun[1]?.();
    await Promise.all(others);
    assert.equal(begun.length, 2);
  });

  it('runs again after a run that failed', async () => {
    let runs = 0;
    const run = coalesce(() => (++runs === 1 ? Promise.reject(new Error('once')) : Promise.resolve()));
    const first = run();
    const second = run();
    await assert.rejects(first);
    await second;
    assert.equal(runs, 2);
  });
});
