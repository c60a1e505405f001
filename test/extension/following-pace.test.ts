import assert from 'node:assert/strict';
import { FollowingPace } from '../../src/vscode/following-pace.ts';

/** A pace on a clock of its own, in ms, and the answers that views still wait for. */
class Reading {
  time = 0;
  readonly answers: (() => void)[] = [];
  readonly pace = new FollowingPace(
    () => new Promise<void>((resolve) => this.answers.push(resolve)),
    () => this.time,
  );

  /** Whether views are asked to follow at a time. */
  asksAt(time: number, isNow = false): boolean {
    const before = this.answers.length;
    this.time = time;
    this.pace.follow(isNow);
    return this.answers.length > before;
  }

  async answerAt(time: number): Promise<void> {
    this.time = time;
    this.answers.at(-1)?.();
    await Promise.resolve();
    await Promise.resolve();
  }
}

describe('the pace at which views follow a folder that is read', () => {
  it('lets them follow after a while, and at once when told so', () => {
    assert.equal(new Reading().asksAt(1_400), false);
    assert.equal(new Reading().asksAt(1_500), true);
    assert.equal(new Reading().asksAt(0, true), true);
  });

  it('asks no second time before they have answered, unless told so', () => {
    const reading = new Reading();
    assert.equal(reading.asksAt(1_500), true);
    assert.equal(reading.asksAt(60_000), false);
    assert.equal(reading.asksAt(60_000, true), true);
  });

  it('gives reading three times what following took', async () => {
    const reading = new Reading();
    reading.asksAt(2_000);
    await reading.answerAt(3_000);
    assert.equal(reading.asksAt(5_900), false);
    assert.equal(reading.asksAt(6_000), true);
  });

  it('waits its usual while where following took no time', async () => {
    const reading = new Reading();
    reading.asksAt(2_000);
    await reading.answerAt(2_000);
    assert.equal(reading.asksAt(3_400), false);
    assert.equal(reading.asksAt(3_500), true);
  });
});
