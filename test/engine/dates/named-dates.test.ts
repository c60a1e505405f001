import assert from 'node:assert/strict';
import { findMentions } from '../../../src/engine/mentions/find-mentions.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { readArticle } from '../../../src/engine/text/article.ts';

/** `kind words` of each mention that is a date or overlaps a word of time. */
function mentions(text: string): readonly string[] {
  const facts = { id: 'a', group: '', version: 1, text, published: '2026-01-21' };
  return findMentions(readArticle(facts, Infinity), { options: DEFAULT_OPTIONS }).mentions.map(
    ({ kind, start, end }) => `${kind === 'date' ? 'date' : 'other'} ${text.slice(start, end)}`,
  );
}

describe('a word of time that is part of a longer name', () => {
  const named = 'The shop of Ruby Tuesday Ltd was sold to Anna June Holm, who works for Ruby Tuesday Ltd.';

  it('is no date', () => {
    assert.deepEqual(
      mentions(named).filter((mention) => mention.startsWith('date')),
      [],
    );
    assert.ok(mentions(named).includes('other Ruby Tuesday Ltd'));
  });

  it('is one beside a name', () => {
    assert.ok(mentions('Ruby Holm left on Tuesday for Leeds.').includes('date Tuesday'));
    assert.ok(mentions('In June, Anna Holm left for Leeds.').includes('date June'));
  });
});
