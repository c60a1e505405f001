import assert from 'node:assert/strict';
import { ByteKeeper, type KeptBytes } from '../../../src/engine/base/byte-keeper.ts';
import { ArrayRoom } from '../../harness/array-room.ts';
import { collectGarbage } from '../../harness/collect-garbage.ts';

/** Some bytes that tell which they are. */
function bytesOf(number: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (7 * number + at) % 251);
}

const LENGTHS = [0, 1, 40, 4095, 4096, 4097, 20_000];

function keepAll(keeper: ByteKeeper): readonly KeptBytes[] {
  return LENGTHS.map((length, number) => keeper.keep(bytesOf(number, length)));
}

function assertKept(kept: readonly KeptBytes[]): void {
  assert.deepEqual(
    kept.map((one) => one.read()),
    LENGTHS.map((length, number) => bytesOf(number, length)),
  );
}

describe('bytes that are kept', () => {
  it('come back as they were given, in memory and in room outside of it', () => {
    const [keeper, room] = [new ByteKeeper(), new ArrayRoom()];
    const before = keepAll(keeper);
    keeper.moveInto(room);
    assert.equal(room.writes, 0);
    const after = keepAll(keeper);
    assert.equal(room.writes, LENGTHS.length);
    assertKept(before);
    assertKept(after);
  });

  it('stay in memory once the room refuses some, which is not asked again', () => {
    const [keeper, room] = [new ByteKeeper(), new ArrayRoom(10_000)];
    keeper.moveInto(room);
    const [first, second] = [keepAll(keeper), keepAll(keeper)];
    assert.equal(room.writes, 4);
    assertKept(first);
    assertKept(second);
  });

  it('are taken back when the room is given up, and nothing is written to it any more', () => {
    const [keeper, room] = [new ByteKeeper(), new ArrayRoom()];
    keeper.moveInto(room);
    const kept = keepAll(keeper);
    keeper.moveOut();
    assert.ok(room.isClosed);
    assert.ok(!keeper.hasRoom);
    assertKept(kept);
    assertKept(keepAll(keeper));
    assert.equal(room.writes, LENGTHS.length);
  });

  it('move from one room into another', () => {
    const [keeper, first, second] = [new ByteKeeper(), new ArrayRoom(), new ArrayRoom()];
    keeper.moveInto(first);
    const kept = keepAll(keeper);
    keeper.moveInto(second);
    assert.ok(first.isClosed && !second.isClosed);
    assertKept(kept);
    assertKept(keepAll(keeper));
  });

  it('throw where the disk has lost them, and the room is closed even so', () => {
    const [keeper, room] = [new ByteKeeper(), new ArrayRoom()];
    keeper.moveInto(room);
    const kept = keeper.keep(bytesOf(1, 40));
    room.isBroken = true;
    assert.throws(() => kept.read(), /the disk is gone/);
    keeper.moveOut();
    assert.ok(room.isClosed);
    assert.throws(() => kept.read(), /the disk is gone/);
  });

  it('give their place to others when nobody has them any more', async () => {
    const [keeper, room] = [new ByteKeeper(), new ArrayRoom()];
    keeper.moveInto(room);
    const held = keepAll(keeper);
    for (let times = 0; times < 20; times++) {
      assertKept(keepAll(keeper));
      await collectGarbage();
    }
    const used = room.used;
    assert.ok(used < 4 * LENGTHS.reduce((sum, length) => sum + length + 4096, 0));
    assertKept(held);
  });
});
