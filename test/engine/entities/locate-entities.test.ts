import assert from 'node:assert/strict';
import { NO_OVERRIDES } from '../../../src/engine/annotations/overrides.ts';
import { groupMentions } from '../../../src/engine/entities/group-mentions.ts';
import { locateEntities } from '../../../src/engine/entities/locate-entities.ts';
import { resolveReferences } from '../../../src/engine/entities/resolve-references.ts';
import { readMarked } from './marked-names.ts';

/** What each word of a fixture stands for: `word = name` where it stands for anything, `~` where it only refers. */
function placesIn(fixture: string): readonly string[] {
  return readMarked(fixture).flatMap(({ article, mentions }) => {
    const entities = groupMentions(article, mentions, NO_OVERRIDES);
    const placeAt = locateEntities(mentions, entities, resolveReferences(article, mentions, entities));
    return article.tokens.flatMap(({ start, text }) => {
      const place = placeAt(start);
      return place ? [`${text} ${place.by === 'name' ? '=' : '~'} ${place.entity.name}`] : [];
    });
  });
}

describe('what stands at an offset', () => {
  it('is the entity of a name, of every word of it', () => {
    assert.deepEqual(placesIn('In [[Velm|place v]] [[Anna Tamm|person a]] spoke.'), [
      'Velm = Velm',
      'Anna = Anna Tamm',
      'Tamm = Anna Tamm',
    ]);
  });

  it('is the entity that a pronoun or a description stands for', () => {
    assert.deepEqual(placesIn('[[Anna Tamm|person a]] spoke. She left [[Orrin Motors|organization o]].'), [
      'Anna = Anna Tamm',
      'Tamm = Anna Tamm',
      'She ~ Anna Tamm',
      'Orrin = Orrin Motors',
      'Motors = Orrin Motors',
    ]);
    assert.deepEqual(placesIn('[[Orrin Motors|organization o]] paid. The company said so.'), [
      'Orrin = Orrin Motors',
      'Motors = Orrin Motors',
      'The ~ Orrin Motors',
      'company ~ Orrin Motors',
    ]);
  });

  it('is nothing where a pronoun stays open', () => {
    assert.deepEqual(placesIn('It rained. She left.'), []);
  });

  it('ends with the words: the offset behind them is the next thing', () => {
    const [marked] = readMarked('[[Velm|place v]] waits.');
    assert.ok(marked);
    const entities = groupMentions(marked.article, marked.mentions, NO_OVERRIDES);
    const placeAt = locateEntities(marked.mentions, entities, []);
    assert.deepEqual(
      [0, 3, 4, 11].map((offset) => placeAt(offset)?.entity.name),
      ['Velm', 'Velm', undefined, undefined],
    );
  });
});
