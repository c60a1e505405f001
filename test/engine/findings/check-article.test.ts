import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const IMPOSSIBLE = /^impossible\//;

describe('what is wrong by itself', () => {
  it('finds a weekday that does not fit its full date', () =>
    checkFindings('The treaty was signed on Monday, March 12, 2024, in Tallinn.', IMPOSSIBLE, [
      'impossible/calendar a.txt[Monday, March 12, 2024]',
    ]));

  it('leaves a weekday that fits alone, and one beside a date without a year', async () => {
    await checkSilent('The treaty was signed on Tuesday, March 12, 2024, in Tallinn.');
    await checkSilent('The treaty was signed on Monday, March 12, in Tallinn.');
  });

  it('finds an anniversary that does not fit its year', () =>
    checkFindings(
      'In 2024 the two towns marked the 50th anniversary of the friendship treaty of 1984.',
      IMPOSSIBLE,
      ['impossible/arithmetic a.txt[50th anniversary of the friendship treaty of 1984]'],
    ));

  it('leaves an anniversary alone that fits, or whose years are not plain', async () => {
    await checkSilent('In 2024 the two towns marked the 40th anniversary of the friendship treaty of 1984.');
    await checkSilent(
      'In 2024, as in 2014, they marked the 50th anniversary of the friendship treaty of 1984.',
    );
  });
});
