import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/text/article.ts';

/** Each case is a text with a bar between its sentences. */
const CASES: readonly string[] = [
  'The pier opened. | It rained.',
  'The pier opened! | Did it rain? | It did.',
  'Dr. Holm met Gen. Vik and Mrs. Lind. | They spoke.',
  'Sen. Ida Holm, R-Nor., said so. | Vik agreed.',
  'J. R. Holm and P. Lind left. | They came back.',
  'The U.S. said no. | The U.N. said yes.',
  'He lives in the U.S. | She lives in Norland.',
  'It was No. 5 on the list. | No. | It was No. 6.',
  'They met at 5 p.m. Monday. | They left at 9 a.m. | The door was open.',
  'It cost Rs. 500 and Tk. 90. | He paid.',
  'See pp. 12-14, vol. 2 and Art. 5. | He did.',
  'Nos. 3 and 4 left. | It took approx. 20 men.',
  'He studied art. | 12 of them came.',
  'It cost 500 Rs. | He paid.',
  'It cost $3.5 million, up 2.75 percent. | It was late.',
  'On Jan. 5 it rained. | It rained in Jan. | The roof leaked.',
  'Holm & Co. of Vik sold Lind Inc. | The price was low.',
  'He said ... nothing. | Then he left.',
  'She said ... Holm would pay. | He did.',
  'Then... nothing.',
  '“It opened.” | She left.',
  '“It opened,” she said. | She left.',
  '(It opened on time.) | She left.',
  '“Did it open?” she asked. | It did.',
  'See https://tarn.example/pier?x=1.5 for more. | Write to pier@tarn.example today.',
  'Plan B. Holm of Vik wrote it. | It failed.',
  'Part 1. | The rest came later.',
  'Rain, wind vs. sun: the pier stood. | It fell later.',
  'He was born in 1980. | She was born in 1981.',
];

describe('sentences', () => {
  for (const marked of CASES)
    it(marked, () => {
      const sentences = marked.split(' | ');
      const text = sentences.join(' ');
      const article = readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
      assert.deepEqual(
        article.sentences.map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });

  it('begin behind the bullet of a list item', () => {
    const text = 'Tarn opens its pier after eleven years\n\nThe points are these:\n- Two ferries\n- One boat';
    const article = readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
    assert.deepEqual(
      article.sentences.slice(-2).map(({ start, end }) => text.slice(start, end)),
      ['Two ferries', 'One boat'],
    );
  });

  it('cross the line breaks of a text that was broken at a fixed width', () => {
    const text =
      'The town of Tarn opened its new pier on Monday after eleven years\nof work. The mayor, who had promised it in her first campaign, cut a\nribbon, and a brass band played in the rain for about an hour.';
    const article = readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
    assert.equal(article.sentences.length, 2);
  });
});
