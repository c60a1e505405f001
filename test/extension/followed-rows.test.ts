import assert from 'node:assert/strict';
import { ChangeLog } from '../../src/engine/base/change-log.ts';
import { FollowedRows } from '../../src/vscode/followed-rows.ts';

interface Row {
  readonly id: string;
  readonly count: number;
}

/** An engine's rows, and who follows them. */
class Followed {
  log = new ChangeLog<Row>();
  asked: number[] = [];
  readonly rows = new FollowedRows<Row>(
    (revision, most) => {
      const changes = this.log.since(revision, most);
      this.asked.push(changes.changed.length);
      return Promise.resolve(changes);
    },
    ({ id }) => id,
    2,
  );

  set(id: string, count: number | undefined): void {
    this.log.set(id, count === undefined ? undefined : { id, count });
  }

  async counts(): Promise<readonly string[]> {
    return (await this.rows.all()).map(({ id, count }) => `${id} ${count}`);
  }
}

function five(): Followed {
  const followed = new Followed();
  for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries()) followed.set(id, index);
  return followed;
}

describe('rows that are followed', () => {
  it('come in parts at first', async () => {
    const followed = five();
    assert.deepEqual(await followed.counts(), ['a 0', 'b 1', 'c 2', 'd 3', 'e 4']);
    assert.deepEqual(followed.asked, [2, 2, 1]);
  });

  it('are sent again only where they changed, and keep their places', async () => {
    const followed = five();
    await followed.counts();
    followed.asked = [];
    followed.set('b', 7);
    followed.set('d', undefined);
    followed.set('f', 5);
    assert.deepEqual(await followed.counts(), ['a 0', 'b 7', 'c 2', 'e 4', 'f 5']);
    assert.deepEqual(followed.asked, [2]);
  });

  it('are the same list while none has changed', async () => {
    const followed = five();
    const before = await followed.rows.all();
    assert.equal(await followed.rows.all(), before);
    followed.set('a', 9);
    assert.notEqual(await followed.rows.all(), before);
  });

  it('are those of another engine once the old one is forgotten', async () => {
    const followed = five();
    await followed.counts();
    followed.log = new ChangeLog();
    for (let count = 0; count < 9; count++) followed.set('a', count);
    followed.set('z', 1);
    followed.rows.forget();
    assert.deepEqual(await followed.counts(), ['a 8', 'z 1']);
    followed.log = new ChangeLog();
    followed.rows.forget();
    assert.deepEqual(await followed.counts(), []);
  });

  it('are asked for once at a time, whoever asks', async () => {
    const followed = five();
    const [first, second] = await Promise.all([followed.rows.all(), followed.rows.all()]);
    assert.equal(first, second);
    assert.deepEqual(followed.asked, [2, 2, 1, 0]);
  });

  it('can be asked for again after an answer that failed', async () => {
    let isFailing = true;
    const rows = new FollowedRows<Row>(
      () => {
        if (isFailing) return Promise.reject(new Error('the engine stopped'));
        return Promise.resolve({ revision: 1, whole: true, changed: [{ id: 'a', count: 1 }], gone: [] });
      },
      ({ id }) => id,
      2,
    );
    await assert.rejects(rows.all(), /the engine stopped/);
    isFailing = false;
    assert.equal((await rows.all()).length, 1);
  });
});
