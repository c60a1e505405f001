import assert from 'node:assert/strict';
import { PageReader } from '../../src/cli/page-reader.ts';

/** A thread that answers with what the page says; `hang` goes round in circles, `die` breaks off. */
const THREAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ page, html }) => {
      while (html === 'hang');
      if (html === 'die') throw new Error('out of paper');
      parentPort.postMessage({ page, articles: [{ text: html, isPartial: false }] });
    });`)}`,
);

/** Longer than a thread takes to start on a busy machine. Unit: ms. */
const LIMIT_MS = 3000;

describe('saved pages in a thread of their own', () => {
  const reader = new PageReader(THREAD, LIMIT_MS);
  const read = (html: string): Promise<unknown> => reader.read(html);
  const one = (text: string): unknown => [{ text, isPartial: false }];

  it('are read one after the other, and at once', async () => {
    assert.deepEqual(await read('a'), one('a'));
    assert.deepEqual(await Promise.all(['b', 'c'].map(read)), [one('b'), one('c')]);
  });

  it('are given up when they take too long, and the next is read', async () => {
    assert.deepEqual(await read('hang'), { problem: 'is not read: it takes longer than 3 s' });
    assert.deepEqual(await read('d'), one('d'));
  });

  it('say why their thread broke off, and the next is read', async () => {
    assert.deepEqual(await read('die'), { problem: 'could not be read: out of paper' });
    assert.deepEqual(await read('e'), one('e'));
  });
});
