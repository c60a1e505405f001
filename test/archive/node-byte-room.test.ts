import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openByteRoom } from '../../src/worker/node-byte-room.ts';

describe('room in a file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'second-source-room-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives back what was written, wherever it stands', () => {
    const room = openByteRoom(folder);
    assert.ok(room);
    const [late, early] = [Uint8Array.of(7, 8, 9), Uint8Array.of(1, 2)];
    room.write(70_000, late);
    room.write(0, early);
    assert.deepEqual(room.read(70_000, 3), late);
    assert.deepEqual(room.read(0, 2), early);
    assert.deepEqual(room.read(5, 0), new Uint8Array());
    room.close();
  });

  it('has no file that anybody finds, open or closed', () => {
    const inner = path.join(folder, 'made', 'here');
    const room = openByteRoom(inner);
    assert.ok(room);
    room.write(0, Uint8Array.of(1));
    assert.deepEqual(readdirSync(inner), []);
    room.close();
    assert.deepEqual(readdirSync(inner), []);
  });

  it('is nobody else’s', () => {
    const [one, other] = [openByteRoom(folder), openByteRoom(folder)];
    assert.ok(one && other);
    one.write(0, Uint8Array.of(1));
    other.write(0, Uint8Array.of(2));
    assert.deepEqual(one.read(0, 1), Uint8Array.of(1));
    one.close();
    assert.deepEqual(other.read(0, 1), Uint8Array.of(2));
    other.close();
  });

  it('takes over the empty file of a run that ended before that lost its name', () => {
    writeFileSync(path.join(folder, 'open.bytes'), '');
    const room = openByteRoom(folder);
    assert.ok(room);
    assert.deepEqual(readdirSync(folder), []);
    room.close();
  });

  it('is not there where the disk refuses', () => {
    writeFileSync(path.join(folder, 'file'), '');
    assert.equal(openByteRoom(path.join(folder, 'file')), undefined);
    mkdirSync(path.join(folder, 'open.bytes'));
    assert.equal(openByteRoom(folder), undefined);
  });

  it('says so where what was written is not there any more', () => {
    const room = openByteRoom(folder);
    assert.ok(room);
    room.write(0, Uint8Array.of(1, 2));
    assert.throws(() => room.read(1, 2), RangeError);
    room.close();
    assert.throws(() => room.read(0, 1), /is closed/);
    assert.throws(() => {
      room.write(0, Uint8Array.of(1));
    }, /is closed/);
  });
});
