import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { Progress } from '../../src/cli/progress.ts';
import { writeLine } from '../../src/cli/streams.ts';

/** A stream that keeps what it is told, and a clock that is set by hand. */
class Screen extends Writable {
  readonly columns = 30;
  readonly isTTY: boolean;
  written = '';
  now = 0;

  constructor(isTTY: boolean) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(text: string, _encoding: string, done: () => void): void {
    this.written += text;
    done();
  }

  /** What the last line shows after all that was written over it. */
  get lastLine(): string {
    return this.written.split('\r\u001b[K').at(-1) ?? '';
  }
}

describe('progress', () => {
  it('appears after half a second, changes, and is removed', () => {
    const screen = new Screen(true);
    const progress = new Progress(screen, () => screen.now);
    screen.now = 400;
    progress.show('Reading 3 of 9 articles');
    assert.equal(screen.written, '');
    screen.now = 600;
    progress.show('Reading 4 of 9 articles');
    assert.equal(screen.lastLine, 'Reading 4 of 9 articles');
    screen.now = 650;
    progress.show('Reading 5 of 9 articles');
    assert.equal(screen.lastLine, 'Reading 4 of 9 articles');
    screen.now = 800;
    progress.show('Reading 1,234,567 of 9,876,543 articles');
    assert.equal(screen.lastLine, 'Reading 1,234,567 of 9,876,54');
    progress.clear();
    assert.equal(screen.lastLine, '');
    const { length } = screen.written;
    progress.clear();
    assert.equal(screen.written.length, length);
  });

  it('writes nothing where there is no terminal', () => {
    const screen = new Screen(false);
    const progress = new Progress(screen, () => screen.now);
    screen.now = 10_000;
    progress.show('Reading 3 of 9 articles');
    progress.clear();
    assert.equal(screen.written, '');
  });
});

describe('writing', () => {
  it('waits for a slow reader', async () => {
    const waiting: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 4,
      write(_chunk, _encoding, done) {
        waiting.push(done);
      },
    });
    let isWritten = false;
    const write = writeLine(slow, 'longer than the mark').then(() => {
      isWritten = true;
    });
    await Promise.resolve();
    assert.equal(isWritten, false);
    waiting[0]?.();
    await write;
    assert.equal(isWritten, true);
  });
});
