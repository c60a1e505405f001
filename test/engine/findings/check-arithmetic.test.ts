import { checkFindings, checkSilent, messagesOf } from '../claims/check-claims.ts';
import assert from 'node:assert/strict';

const IMPOSSIBLE = /^impossible\//;

/** Holds a one-sentence article to one finding at some words. */
async function checkWrong(sentence: string, words: string): Promise<void> {
  await checkFindings(sentence, IMPOSSIBLE, [`impossible/arithmetic a.txt[${words}]`]);
}

describe('parts and their total', () => {
  it('finds parts behind a total that do not add up to it', async () => {
    await checkWrong('The fire in Molde left 12 dead: seven men and six women.', '12');
    await checkWrong('Police in Molde held 12 people, seven men and four women, over the fire.', '12');
    await checkWrong('The navy of Norway seized 12 weapons — nine rifles and four pistols.', '12');
    await checkWrong('The ferry carried 12 sailors: seven Danes and six Swedes.', '12');
    await checkWrong(
      'The pier will cost $12 million: $8 million for wood and $6.5 million for steel.',
      '$12 million',
    );
  });

  it('finds them before a total', async () => {
    await checkWrong('Seven men and six women were killed in Molde, 12 in all.', '12');
    await checkWrong('Seven men and six women were held in Molde, a total of 14 people.', '14');
  });

  it('says which parts make what', async () => {
    assert.deepEqual(
      await messagesOf('The fire in Molde left 12 dead: seven men and six women.', IMPOSSIBLE),
      ['a.txt: Says “12 dead”, but its parts, “seven men”, “six women”, make 13.'],
    );
  });

  it('leaves sums alone that fit, with every figure rounded', async () => {
    await checkSilent('The fire in Molde left 13 dead: seven men and six women.');
    await checkSilent('Seven men and six women were killed in Molde, 13 in all.');
    await checkSilent('The pier will cost $12 million: $7.5 million for wood and $5 million for steel.');
  });

  it('leaves open lists, lists of things that come short and parts that may overlap alone', async () => {
    await checkSilent('The fire in Molde left 12 dead, including seven men and two women.');
    await checkSilent('Police in Molde held 12 people, seven men, four women and a child.');
    await checkSilent('The navy of Norway seized 12 weapons — nine rifles and two pistols.');
    await checkSilent('The fire in Molde hurt 12 people: nine teachers and eight mothers.');
    await checkSilent('The fire in Molde left about 12 dead: seven men and six women.');
  });

  it('leaves lists alone of which the first figure is a part', async () => {
    await checkSilent('The navy of Norway seized 12 rifles, nine pistols and four boats.');
    await checkSilent('The ferry carried 12 men, seven women and six children.');
  });
});

describe('shares of one whole', () => {
  it('finds more than the whole', async () => {
    await checkWrong('Of the 50 seats, the Greens won 21, the Liberals 17 and the Farmers 14.', '50');
    await checkWrong(
      'In the election the Greens won 60 percent, the Liberals 35 percent and the Farmers 14 percent.',
      '60 percent',
    );
  });

  it('leaves less than the whole, other wholes and rounding alone', async () => {
    await checkSilent('Of the 50 seats, the Greens won 21, the Liberals 17 and the Farmers 4.');
    await checkSilent('In the election the Greens won 60 percent in Oslo and 55 percent in Molde.');
    await checkSilent('In the election the Greens won 60 percent and the Liberals 41 percent.');
  });
});

describe('rises and falls', () => {
  it('finds one that goes the other way', async () => {
    await checkWrong('Sales in Molde rose to 300 cars from 400 cars.', '300 cars from 400');
    await checkWrong(
      'Trade reached $12.6 billion in 2021, up from $18 billion in 2012.',
      '$12.6 billion in 2021, up from $18 billion',
    );
  });

  it('finds one of another size', async () => {
    await checkWrong('The profit of the ferry fell 5% to $95 million from $120 million.', '5%');
    await checkWrong('Sales in Molde rose by 50 cars from 200 cars to 300 cars.', '50');
  });

  it('leaves changes alone that fit, places in a table and the same profit told twice', async () => {
    await checkSilent('Sales in Molde fell to 300 cars from 400 cars.');
    await checkSilent('The profit of the ferry fell 21% to $95 million from $120 million.');
    await checkSilent('The team rose from 5 to 3 in the table.');
    await checkSilent('The ferry earned $12 million, or $2 a share, up from $9 million, or $1.50 a share.');
  });
});
