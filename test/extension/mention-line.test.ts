import assert from 'node:assert/strict';
import { mentionLine } from '../../src/vscode/features/mention-line.ts';

/** `[[ ]]` marks the mention in the text and, in the expected row, what is highlighted. */
function check(marked: string, expected: string): void {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const { text, highlight } = mentionLine(marked.replace('[[', '').replace(']]', ''), { start, end });
  const [from, to] = highlight;
  assert.equal(`${text.slice(0, from)}[[${text.slice(from, to)}]]${text.slice(to)}`, expected);
}

describe('a mention among the words of its line', () => {
  it('shows a short line whole', () => {
    check('Title\n\nMayor [[Ona Brandt]] spoke.\nThe next line', 'Mayor [[Ona Brandt]] spoke.');
  });

  it('cuts a long line between words, sooner before than after', () => {
    check(
      `It was said in the old town hall that Mayor [[Ona Brandt]] ${'would come and go '.repeat(8)}`,
      `…hall that Mayor [[Ona Brandt]] ${'would come and go '.repeat(4)}would…`,
    );
  });

  it('keeps a mention that runs over a line end on one row', () => {
    check('the [[Port\nAnsel]] bridge', 'the [[Port Ansel]] bridge');
  });

  it('stands at the very start and end of a text', () => {
    check('[[Ansel]]', '[[Ansel]]');
  });

  it('cuts inside a word where there is no space', () => {
    check(`${'a'.repeat(50)}[[Ansel]]`, `…${'a'.repeat(20)}[[Ansel]]`);
  });
});
