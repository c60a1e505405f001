import assert from 'node:assert/strict';
import { isPlaceName } from '../../../src/engine/entities/thing-name.ts';
import { joinKnown } from '../../../src/engine/mentions/names/join-known.ts';
import { matchKnown, type KnownMatch } from '../../../src/engine/mentions/names/known-names.ts';
import { readMemory } from '../../../src/engine/mentions/names/document-memory.ts';
import type { TypedSpan } from '../../../src/engine/mentions/names/name-span.ts';
import { readArticle, type Article } from '../../../src/engine/text/article.ts';

function read(text: string): Article {
  return readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
}

function known(text: string): KnownMatch | undefined {
  const { tokens } = read(text);
  return matchKnown(text, tokens, 0, tokens.length);
}

describe('names of the lexicon', () => {
  for (const [text, kind] of [
    ['Bavaria voted.', 'place'],
    ['Northeast Asia is calm.', 'place'],
    ['Middle East talks went on.', 'place'],
    ['Barents Sea fishing ended.', 'place'],
    ['Indo-Pacific trade fell.', 'place'],
    ['Conn. and its towns', 'place'],
    ['NATO met.', 'organization'],
    ['World Bank loans fell.', 'organization'],
    ['G7 leaders met.', 'organization'],
    ['House of Commons votes were counted.', 'organization'],
    ['South Koreans voted.', 'people'],
    ['New Zealand won.', 'country'],
  ] as const) {
    it(`hold the ${kind} that opens “${text}”`, () => {
      assert.equal(known(text)?.kind, kind);
    });
  }

  for (const text of [
    'Reading is fun.',
    'Orion rose.',
    'Base camps closed.',
    'Agriculture is slow.',
    'Brown was asked.',
    'Egyptian capital news',
    'Bull run ends',
    'Who knows',
  ]) {
    it(`hold nothing that opens “${text}” as a place or a body`, () => {
      const kind = known(text)?.kind;
      assert.ok(kind !== 'place' && kind !== 'organization', kind);
    });
  }

  it('tell places, by which no body is called, from other words', () => {
    assert.deepEqual(['nevada', 'lyon', 'northern ireland', 'harbour', 'maple'].map(isPlaceName), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a country in pieces', () => {
  /** The words of the spans that are left of some pieces, given by their words, all of one kind. */
  function joined(text: string, ...pieces: readonly string[]): readonly string[] {
    const article = read(text);
    const [sentence] = article.sentences;
    assert.ok(sentence);
    const spans = pieces.map((piece): TypedSpan => {
      const first = article.tokens.findIndex(({ start }) => start === text.indexOf(piece));
      const end = article.tokens.findIndex((token) => token.end === text.indexOf(piece) + piece.length) + 1;
      return { first, end, type: 'other', certainty: 0.9, sentence: 0 };
    });
    return joinKnown(article, sentence, readMemory(article), spans).map(({ first, end }) =>
      text.slice(article.tokens[first]?.start, article.tokens[end - 1]?.end),
    );
  }

  it('is one name', () => {
    assert.deepEqual(joined('A South Korean crew met Ann.', 'South', 'Korean', 'Ann'), [
      'South Korean',
      'Ann',
    ]);
    assert.deepEqual(joined('They sailed to New Zealand.', 'Zealand'), ['New Zealand']);
  });

  it('stays as it is where the name goes on, or where no piece was found', () => {
    assert.deepEqual(joined('A New Zealand Herald reader wrote.', 'New Zealand Herald'), [
      'New Zealand Herald',
    ]);
    assert.deepEqual(joined('A South Korean crew met Ann.', 'Ann'), ['Ann']);
    assert.deepEqual(joined('A South Korean crew met Ann.', 'South Korean'), ['South Korean']);
  });
});
