import assert from 'node:assert/strict';
import { assert as holds, property, string, nat } from 'fast-check';
import { codeFrame } from '../../src/cli/code-frame.ts';
import { cellsOf, printable, printableJson } from '../../src/cli/printable.ts';
import { LineIndex } from '../../src/engine/base/line-index.ts';

/** The frame round `«…»` in a text, drawn as two lines. */
function drawn(marked: string, width: number): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const frame = codeFrame({ text, lines: new LineIndex(text) }, { start, end }, width);
  return `${frame.before}${frame.inside}${frame.after}\n${' '.repeat(frame.indent)}${'^'.repeat(frame.marks)}`;
}

describe('a code frame', () => {
  it('shows a short line whole', () => {
    assert.equal(drawn('One.\nIt cost «5 euros» then.\nTwo.', 40), 'It cost 5 euros then.\n        ^^^^^^^');
  });

  it('cuts a long line on both sides, between words', () => {
    const words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa';
    assert.equal(
      drawn(`${words} «lambda» ${words}`, 40),
      '… iota kappa lambda alpha beta gamma …\n             ^^^^^^',
    );
  });

  it('uses the room that one side leaves', () => {
    assert.equal(drawn(`«It» ${'goes on and '.repeat(20)}`, 24), 'It goes on and goes on …\n^^');
  });

  it('cuts a span that is longer than the frame, and marks only its first line', () => {
    assert.equal(drawn(`«${'word '.repeat(30)}»`, 20), `word word word …\n${'^'.repeat(16)}`);
    assert.equal(drawn('He said «this\nand that» later.', 40), 'He said this\n        ^^^^');
  });

  it('marks an empty span, also at the end of a text', () => {
    assert.equal(drawn('key:«»', 20), 'key:\n    ^');
  });

  it('counts columns, not units', () => {
    assert.equal(drawn('東京で«三人»が', 40), '東京で三人が\n      ^^^^');
    assert.equal(drawn('cafe\u0301 «x»', 40), 'cafe\u0301 x\n     ^');
    assert.equal(drawn('a 🚒 «x»', 40), 'a 🚒 x\n     ^');
  });

  it('never prints more columns than it may, nor anything that a terminal obeys', function () {
    // The tables of fast-check take a second to build on a busy machine.
    this.timeout(20_000);
    holds(
      property(string({ unit: 'binary', maxLength: 120 }), nat(120), nat(120), (text, a, b) => {
        const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort(
          (x, y) => x - y,
        );
        const frame = codeFrame({ text, lines: new LineIndex(text) }, { start, end }, 50);
        const line = frame.before + frame.inside + frame.after;
        assert.ok(cellsOf(line).reduce((sum, cell) => sum + cell.width, 0) <= 50);
        assert.ok(frame.indent + frame.marks <= 51);
        assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('printable text', () => {
  it('escapes what a terminal obeys and keeps what a script needs', () => {
    assert.equal(
      printable('red\u001b[31m\u009b2J\u202eevil\u0000'),
      'red\\u{1b}[31m\\u{9b}2J\\u{202e}evil\\u{0}',
    );
    assert.equal(printable('a\tb\r\u2028c'), 'a b\\u{d}\\u{2028}c');
    assert.equal(printable('\ud800 family 👨‍👩‍👧 می‌خواهم Šarić'), '\\u{d800} family 👨‍👩‍👧 می‌خواهم Šarić');
  });

  it('escapes in JSON and says the same', () => {
    const value = { text: 'x\u009b\u202e\u2028\u007f\ufeffé' };
    const json = printableJson(value);
    assert.equal(json, '{"text":"x\\u009b\\u202e\\u2028\\u007f\\ufeffé"}');
    assert.deepEqual(JSON.parse(json), value);
  });
});
