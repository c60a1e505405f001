import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withLineFeeds } from '../../src/host/decode-text.ts';
import { editRawText } from '../../src/vscode/edit-text.ts';

describe('an edit of a file with line ends of its own', () => {
  it('keeps CR LF, and writes new lines with it', () => {
    const edits = [{ span: { start: 4, end: 5 }, text: 'x\ny' }];
    assert.equal(editRawText('a\r\nb\r\nc\r\nd', edits), 'a\r\nb\r\nx\r\ny\r\nd');
  });

  it('puts in at the end of a line before its line end', () => {
    assert.equal(editRawText('a\r\nb', [{ span: { start: 1, end: 1 }, text: '!' }]), 'a!\r\nb');
  });

  it('puts in at the start of a line after the line end before it', () => {
    assert.equal(editRawText('a\r\nb', [{ span: { start: 2, end: 2 }, text: '!' }]), 'a\r\n!b');
  });

  it('gives the text that the same edits give with LF, for every text and edit', () => {
    const text = fc.array(fc.constantFrom('a', 'ä', '\r\n', '\n', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'y\nz'), (parts, a, b, inserted) => {
        const raw = parts.join('');
        const plain = withLineFeeds(raw);
        const [start = 0, end = 0] = [a % (plain.length + 1), b % (plain.length + 1)].sort((x, y) => x - y);
        const expected = plain.slice(0, start) + inserted + plain.slice(end);
        const edited = editRawText(raw, [{ span: { start, end }, text: inserted }]);
        assert.equal(withLineFeeds(edited), expected);
      }),
    );
  });
});
