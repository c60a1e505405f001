import assert from 'node:assert/strict';
import { findRoles } from '../../../src/engine/entities/find-roles.ts';
import { readMarked } from './marked-names.ts';

/** The roles said of the people of a fixture, in the order of their names. */
function rolesIn(fixture: string): readonly string[] {
  return readMarked(fixture).flatMap(({ article, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'person')
      .flatMap((mention) => findRoles(article, mention))
      .map(({ start, end, text }) => {
        assert.equal(article.text.slice(start, end), text);
        return text;
      }),
  );
}

describe('roles beside a name', () => {
  it('are titles before it, forms of address left out', () => {
    assert.deepEqual(
      rolesIn('[[Prime Minister|title]] [[Eva Holm|person e]] met [[Mr.|title]] [[Lind|person l]].'),
      ['Prime Minister'],
    );
  });

  it('follow it between commas', () => {
    assert.deepEqual(rolesIn('[[Anna Weber|person a]], the mayor of [[Orrin|place o]], spoke.'), [
      'mayor of Orrin',
    ]);
    assert.deepEqual(rolesIn('[[Anna Weber|person a]], 54, a former judge, spoke.'), ['former judge']);
    assert.deepEqual(
      rolesIn('It was said by [[Anna Weber|person a]], director of the [[Tide Fund|organization t]].'),
      ['director of the Tide Fund'],
    );
    assert.deepEqual(rolesIn('[[Anna Weber|person a]], the town’s first deputy mayor, spoke.'), [
      'town’s first deputy mayor',
    ]);
  });

  it('precede it with an article', () => {
    assert.deepEqual(rolesIn('The mayor of [[Orrin|place o]], [[Anna Weber|person a]], spoke.'), [
      'mayor of Orrin',
    ]);
    assert.deepEqual(rolesIn('He met its chief executive, [[Anna Weber|person a]].'), ['chief executive']);
  });

  it('are none in lists', () => {
    assert.deepEqual(rolesIn('[[Anna Weber|person a]], the mayor and the judge spoke.'), []);
    assert.deepEqual(rolesIn('The mayor, [[Anna Weber|person a]] and [[Eva Holm|person e]] spoke.'), []);
  });

  it('are none where a clause follows, or what is no office', () => {
    assert.deepEqual(rolesIn('[[Anna Weber|person a]], who met the mayor, spoke.'), []);
    assert.deepEqual(rolesIn('[[Anna Weber|person a]], the winner of the race, spoke.'), []);
    assert.deepEqual(rolesIn('On Monday, [[Anna Weber|person a]], of all people, spoke.'), []);
    assert.deepEqual(rolesIn('In [[Orrin|place o]], [[Anna Weber|person a]] met the mayor.'), []);
  });
});
