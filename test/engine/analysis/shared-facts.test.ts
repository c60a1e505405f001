import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import { readFixture } from '../../harness/fixture.ts';

const FIXTURE = `=== a.txt
Minister Ana Reyes Soto opened the Salt Bridge in Porto. Reyes Soto praised the builders.
=== b.txt
Ana Reyes spoke in Lisbon. Ben Okafor, a singer, listened.
=== c.txt
The singer Benjamin Okafor released a record in Lagos.`;

/** Name → every article that names it, for people. */
async function people(shared: string | undefined): Promise<Readonly<Record<string, string>>> {
  const engine = new Engine();
  await engine.setArticles(readFixture(FIXTURE).map(({ facts }) => facts));
  await engine.setSharedSidecar('', shared);
  const rows = (await engine.entities()).filter(({ kind }) => kind === 'person');
  return Object.fromEntries(rows.map(({ name, articles }) => [name, articles.map(({ id }) => id).join(' ')]));
}

describe('the folder’s own file of names', () => {
  it('gives a thing its canonical name and joins what it is called', async () => {
    const named = await people(
      'entities:\n  - {name: Ana R. Soto, aliases: [Ana Reyes Soto, Ana Reyes, Reyes Soto]}\n',
    );
    assert.equal(named['Ana R. Soto'], 'a.txt b.txt');
  });

  it('keeps apart what it says is not the same', async () => {
    const named = await people('entities:\n  - {name: Ben Okafor, is: person, not: [Benjamin Okafor]}\n');
    assert.deepEqual([named['Ben Okafor'], named['Benjamin Okafor']], ['b.txt', 'c.txt']);
  });

  it('is forgotten when the file goes', async () => {
    const engine = new Engine();
    await engine.setArticles(readFixture(FIXTURE).map(({ facts }) => facts));
    const before = await engine.entities();
    await engine.setSharedSidecar('', 'entities:\n  - {name: Somebody Else, aliases: [Ana Reyes Soto]}\n');
    assert.notDeepEqual(await engine.entities(), before);
    await engine.setSharedSidecar('', undefined);
    assert.deepEqual(await engine.entities(), before);
  });

  it('says what it cannot read, and reads the rest', async () => {
    const engine = new Engine();
    const problems = await engine.setSharedSidecar(
      '',
      'entities:\n  - {is: person}\n  - {name: Ann, is: robot}\n',
    );
    assert.deepEqual(
      problems.map(({ message }) => message.slice(0, 25)),
      ['An entity needs a `name`', '`is` should be one of: pe'],
    );
    const [broken] = await engine.setSharedSidecar('', 'entities: [\n');
    assert.equal(broken?.code, 'sidecar/invalid');
  });
});
