import { checkConflict, checkNoConflict } from '../claims/check-claims.ts';

/** Holds what two articles tell of one happening to a conflict between their days. */
function checkDays(a: string, b: string, [ofA, ofB]: readonly [string, string]): Promise<void> {
  return checkConflict(a, b, ['conflict/date', ofA, ofB]);
}

describe('the happening that a day is of', () => {
  it('follows a comma and “when”', () => {
    const lead = (day: string): string =>
      `Molde lost a part of its history on ${day}, when a fire destroyed the old customs house at the quay.`;
    return Promise.all([
      checkDays(lead('Tuesday'), 'A fire destroyed the customs house at the quay of Molde on Monday.', [
        'Tuesday',
        'Monday',
      ]),
      checkNoConflict(lead('Tuesday'), 'A gull was fed at the customs house of Molde on Monday.'),
    ]);
  });

  it('is named by a noun where the verb says only that it took place', () => {
    const raid = (verb: string): string =>
      `The robbery at the goldsmith of Molde ${verb} on Tuesday shortly before closing time.`;
    const robbed = 'Police seek the two men who robbed the goldsmith of Molde at gunpoint on Monday.';
    return Promise.all([
      checkDays(raid('happened'), robbed, ['Tuesday', 'Monday']),
      checkDays(raid('took place'), robbed, ['Tuesday', 'Monday']),
    ]);
  });

  it('is one under two names: a verb and a verb with its particle, two forms of a verb', () => {
    const singer = (verb: string, day: string): string =>
      `The singer Sigrid Moe ${verb} in the hospital of Hamar on ${day} after a long illness.`;
    return Promise.all([
      checkDays(singer('passed away', 'Tuesday'), singer('died', 'Monday'), ['Tuesday', 'Monday']),
      checkDays(
        'The thieves of Molde hanged a cage in the oak at the quay on Tuesday.',
        'A cage was hung in the oak at the quay by the thieves of Molde on Monday.',
        ['Tuesday', 'Monday'],
      ),
    ]);
  });

  it('is no verb of saying behind which a clause opens with “that”', () =>
    checkDays(
      'The news agency TVN reported that the cuts happened off the coast of Aldra at 10:00 am on Saturday.',
      'The ministry says three cables were cut off the coast of Aldra on Friday morning.',
      ['10:00 am on Saturday', 'Friday morning'],
    ));

  it('is no rescue where somebody is free', () =>
    checkNoConflict(
      'The striker became a free agent on Tuesday after three years in Molde.',
      'The striker was rescued from the fjord on Friday after three hours in Molde.',
    ));

  it('is two where somebody goes by and somebody dies', () =>
    checkNoConflict(
      'The singer Sigrid Moe died in the hospital of Hamar on Tuesday after a long illness.',
      'Sigrid Moe passed a school in Hamar on Monday with a choir and two drums.',
    ));

  it('is the game that the day owns, and not the verb before it', () => {
    const plays = (rest: string): string => `Bergen will play the winner of ${rest}.`;
    return Promise.all([
      checkNoConflict(
        plays("Friday's second semifinal in the cup"),
        'Bergen will play the winner in the second semifinal of the cup on Sunday.',
      ),
      checkDays(
        'Bergen will play Molde in the second semifinal of the cup on Friday.',
        'Bergen will play Molde in the second semifinal of the cup on Sunday.',
        ['Friday', 'Sunday'],
      ),
    ]);
  });
});

describe('days with one score', () => {
  const won = (verb: string, score: string, day: string): string =>
    `${verb} ${score} on ${day} behind 27 points of Nora Vik.`;

  it('are of one game, whoever is said to have won it and whatever the verb', () =>
    Promise.all([
      checkDays(
        won('Bergen overcame Molde', '84-79', 'Thursday'),
        won('Bergen beat visiting Molde', '84-79', 'Friday'),
        ['Thursday', 'Friday'],
      ),
      checkDays(
        'Bergen opened the round with an 84-79 victory over Molde on Thursday.',
        'Molde fell to Bergen, 84-79, on Friday.',
        ['Thursday', 'Friday'],
      ),
    ]));

  it('are of two games where the score is another', () =>
    checkNoConflict(
      'Bergen opened the round with an 84-79 victory over Molde on Thursday.',
      'Molde fell to Bergen, 91-70, on Friday.',
    ));

  it('are of two games where a page tells of both days', () =>
    checkNoConflict(
      'Bergen opened the round with an 84-79 victory over Molde on Thursday. Bergen rests on Friday.',
      'Molde fell to Bergen, 84-79, on Friday.',
    ));
});

describe('days of one who is told of with an age', () => {
  it('need fewer words around them', () => {
    const died = (age: string): string =>
      `Snow fell on the yard. The ${age}-year-old, known from the cup final and songs about trains, died on Friday in a clinic after a fall.`;
    const keeper = 'The 24-year-old keeper of Hamar died on Tuesday of a fall from a ladder in a barn.';
    return Promise.all([
      checkDays(keeper, died('24'), ['Tuesday', 'Friday']),
      checkNoConflict(keeper, died('31')),
    ]);
  });
});
