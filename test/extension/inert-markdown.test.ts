import assert from 'node:assert/strict';
import { inertMarkdown } from '../../src/vscode/annotations/inert-markdown.ts';

const DEAD: readonly (readonly [string, string])[] = [
  ['[x](command:evil)', '\\[x\\](command:evil)'],
  ['![x](https://example.org/spy.png)', '\\!\\[x\\](https://example.org/spy.png)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['<command:evil>', '\\<command:evil\\>'],
  ['[x]: command:evil\n[x]', '\\[x\\]: command:evil\n\\[x\\]'],
  ['`[x](command:evil)`', '\\`\\[x\\](command:evil)\\`'],
  ['\\[x](command:evil)', '\\\\\\[x\\](command:evil)'],
  ['&#91;x](command:evil)', '\\&#91;x\\](command:evil)'],
  ['$(trash)', '\\$(trash)'],
  ['> > > > <b>', '\\> \\> \\> \\> \\<b\\>'],
];

const LIVE: readonly string[] = [
  'plain words, with a comma.',
  '**bold** and *italic*',
  '- one\n- two',
  '1. one\n2. two',
  '# heading',
  '> quoted\n> > twice',
  'https://example.org/page?a=1',
  'two\n\nparagraphs',
];

describe('a note as Markdown', () => {
  for (const [hostile, dead] of DEAD)
    it(`has no life in ${JSON.stringify(hostile)}`, () => {
      assert.equal(inertMarkdown(hostile), dead);
    });

  for (const text of LIVE)
    it(`is left as it is: ${JSON.stringify(text)}`, () => {
      assert.equal(inertMarkdown(text), text);
    });

  it('is cut where nobody would read on, in linear time', () => {
    const text = inertMarkdown('>'.repeat(1_000_000));
    assert.ok(text.length < 100_000 && text.endsWith('…'));
  });
});
