import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/vscode/escape-markdown.ts';

describe('text of an article in Markdown', () => {
  for (const [what, text, expected] of [
    ['a command link', '[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
    ['an image', '![](https://a.example)', '\\!\\[\\]\\(https\\:\\/\\/a\\.example\\)'],
    ['HTML', '<img src=x>', '\\<img src\\=x\\>'],
    ['a bare address', 'www.a.example', 'www\\.a\\.example'],
    ['an entity', '&lt;', '\\&lt\\;'],
    ['lines that would begin a block', 'a\n\n# b', 'a \\# b'],
    ['a theme icon', '$(alert)', '\\$\\(alert\\)'],
  ] as const) {
    it(`is dead: ${what}`, () => {
      assert.equal(escapeMarkdown(text), expected);
    });
  }

  it('stays as it is where it holds letters, digits and typographic marks alone', () => {
    assert.equal(escapeMarkdown('“Šarić” – 12 년'), '“Šarić” – 12 년');
  });

  it('has a backslash before every ASCII punctuation mark and no line end, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~\n\r]/);
      }),
    );
  });
});
