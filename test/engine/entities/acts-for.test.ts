import assert from 'node:assert/strict';
import { actsFor } from '../../../src/engine/entities/acts-for.ts';
import { readMarked } from './marked-names.ts';

/** The names of a fixture that stand for a government, each with its country. */
function acting(fixture: string): readonly string[] {
  return readMarked(fixture).flatMap(({ article, mentions }) =>
    mentions.flatMap((mention) => {
      const country = actsFor(article, mention);
      return country === undefined ? [] : [`${mention.name}: ${country}`];
    }),
  );
}

describe('a capital', () => {
  for (const text of [
    '[[Seoul|place s]] said the plan was late.',
    'The plan was late, [[Seoul|place s]] announced.',
    '[[Seoul|place s]] will not pay.',
    '[[Seoul|place s]] has rejected the plan.',
    'Officials hoped that [[Seoul|place s]] would pay.',
    'The plan meets [[Seoul|place s]]’s demands.',
    'They resumed talks with [[Seoul|place s]] on Monday.',
    'Ties between the islands and [[Seoul|place s]] are cold.',
  ]) {
    it(`acts for its country: ${text.replace(/\[\[(\w+)[^\]]*\]\]/, '$1')}`, () => {
      assert.deepEqual(acting(text), ['Seoul: South Korea']);
    });
  }

  it('acts beside another one', () => {
    assert.deepEqual(acting('Relations between [[Tokyo|place t]] and [[Seoul|place s]] thawed.'), [
      'Tokyo: Japan',
      'Seoul: South Korea',
    ]);
  });

  for (const text of [
    'It rained in [[Seoul|place s]].',
    'A court in [[Seoul|place s]] said the plan was late.',
    'The mayor of [[Seoul|place s]] will not pay.',
    '[[Seoul|place s]] is cold in winter.',
    '[[Seoul|place s]]’s oldest bridge was closed.',
    'She flew between [[Tokyo|place t]] and [[Seoul|place s]].',
    'He lives with [[Seoul|person s]].',
    '[[Singapore|place s]] said the plan was late.',
    '[[Busan|place b]] said the plan was late.',
  ]) {
    it(`does not: ${text.replace(/\[\[(\w+)[^\]]*\]\]/g, '$1')}`, () => {
      assert.deepEqual(acting(text), []);
    });
  }
});
