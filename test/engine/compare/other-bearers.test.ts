import { checkConflict, checkNoConflict, checkSilent } from '../claims/check-claims.ts';

describe('figures and days of two bearers', () => {
  it('holds what a player did against what the same player did, and nobody else', () => {
    const scored = (who: string, points: string): string =>
      `${who} finished with ${points} points and nine rebounds as Bergen beat Molde in the final on Sunday.`;
    return Promise.all([
      checkNoConflict(scored('Nora Vik', '20'), scored('Ida Moe', '16')),
      checkConflict(scored('Nora Vik', '20'), scored('Nora Vik', '16'), [
        'conflict/quantity',
        '20 points',
        '16 points',
      ]),
    ]);
  });

  it('gives a count to whom the words before it name', () =>
    checkNoConflict(
      'Nora Vik scored 14 points and Ida Moe scored 13 for Bergen in the cup on Sunday.',
      'Bergen lost in the cup on Sunday. Ida Moe, who scored 13 points for Bergen, was hurt.',
    ));

  it('takes rows of two tables for two games', () => {
    const row = (figures: string, rest: string): string => `Nora Vik finished with ${figures} ${rest}.`;
    const [one, other] = ['as Bergen beat Molde', 'before a full house and in spite of a sore knee'];
    return Promise.all([
      checkNoConflict(row('25 points and 16 rebounds', one), row('22 points and nine rebounds', other)),
      checkConflict(row('25 points and nine rebounds', one), row('22 points and nine rebounds', other), [
        'conflict/quantity',
        '25 points',
        '22 points',
      ]),
    ]);
  });

  it('keeps the families of two people apart in one article', () =>
    checkSilent(`=== a.txt
Two firemen died in the blaze in Hamar on Monday.

Ole Hagen worked at the harbour station. He leaves behind a wife and two children, a 16-year-old son and a daughter.

Jens Moe drove the ladder. He leaves behind a wife and three children, a 17-year-old son and two daughters.
=== b.txt
Ole Hagen and Jens Moe died in the blaze in Hamar on Monday.`));

  it('takes tolls of other orders for those of other happenings', () => {
    const arrests = (count: string): string =>
      `Police said ${count} arrested in Hamar after the march for Ole Hagen.`;
    return Promise.all([
      checkNoConflict(arrests('46 people were'), arrests('one person was')),
      checkConflict(arrests('46 people were'), arrests('31 people were'), [
        'conflict/quantity',
        '46 people',
        '31 people',
      ]),
    ]);
  });

  it('holds no bid against that of another bidder', () => {
    const bid = (who: string, sum: string): string =>
      `${who} have offered the striker Ole Hagen a contract worth ${sum} million, reports say.`;
    return Promise.all([
      checkNoConflict(bid('Velm United', '$140'), bid('Orra City', '$200')),
      ...['Velm United', 'Velm United Rovers'].map((who) =>
        checkConflict(bid('Velm United', '$140'), bid(who, '$200'), [
          'conflict/quantity',
          '$140 million',
          '$200 million',
        ]),
      ),
    ]);
  });

  it('holds no game against one of which one side is another', () => {
    const won = (sides: string, day: string): string =>
      `${sides} in the cup on ${day}, 3-1, after a poor start.`;
    return Promise.all([
      checkNoConflict(
        won('Velm United beat Orra City', 'Thursday'),
        won('Orra City beat Tarn Rovers', 'Friday'),
      ),
      checkConflict(
        won('Velm United beat Orra City', 'Thursday'),
        won('Velm United beat Orra City', 'Friday'),
        ['conflict/date', 'Thursday', 'Friday'],
      ),
    ]);
  });

  it('holds no day in one court against a day in another', () => {
    const appears = (court: string, day: string): string =>
      `Ole Hagen, 24, is due to appear before ${court} on ${day} over the fire at a sawmill.`;
    return Promise.all([
      checkNoConflict(
        appears('Velm Magistrates Court', '4 August'),
        appears('Velm Crown Court', '19 August'),
      ),
      checkConflict(appears('Velm Crown Court', '4 August'), appears('Velm Crown Court', '19 August'), [
        'conflict/date',
        '4 August',
        '19 August',
      ]),
    ]);
  });

  it('holds no age of then against the age of now', () => {
    const age = (years: string): string =>
      `The trial of the ${years}-year-old Ole Hagen opened in Hamar on Monday.`;
    return Promise.all([
      checkNoConflict(age('16'), age('then-15')),
      checkConflict(age('16'), age('15'), ['conflict/quantity', '16-year-old', '15-year-old']),
    ]);
  });

  it('holds the ages of one whose name is spelled in two ways against each other', () => {
    const charged = (who: string, age: string): string =>
      `${who}, ${age}, was charged in Hamar on Monday with the theft of a crane.`;
    return Promise.all([
      checkNoConflict(charged('Jermain Tveit', '23'), charged('Torgrim Tveit', '28')),
      checkConflict(charged('Jermain Tveit', '23'), charged('Jerymain Tveit', '28'), [
        'conflict/quantity',
        '23',
        '28',
      ]),
    ]);
  });

  it('holds people of whom no happening tells which they are against each other in one sentence rewritten alone', () => {
    const watched = (count: string): string =>
      `${count} people watched the ship leave the harbour of Molde in silence on Monday.`;
    return Promise.all([
      checkNoConflict(
        watched('Forty'),
        'In Molde some sixty people came to the harbour on Monday; a ship left with flags and flowers.',
      ),
      checkConflict(watched('Forty'), watched('Sixty'), [
        'conflict/quantity',
        'Forty people',
        'Sixty people',
      ]),
    ]);
  });

  it('holds the length of a window against that of the same sentence alone', () => {
    const spent = (first: string, rest: string): string => `Ole Hagen scored on the ${first} drives ${rest}.`;
    return Promise.all([
      checkNoConflict(
        spent('first five', 'and led Molde by ten at half time'),
        spent('first two', 'before Molde tired and lost'),
      ),
      checkConflict(spent('first five', 'and led Molde by ten'), spent('first two', 'and led Molde by ten'), [
        'conflict/quantity',
        'five drives',
        'two drives',
      ]),
    ]);
  });

  it('holds no part against its whole, however alike the sentences are', () => {
    const ill = (who: string): string => `${who} on the cruise ship Albatros were ill in Hamar on Monday.`;
    return Promise.all([
      checkNoConflict(ill('281 passengers'), ill('281 of the 3,050 passengers')),
      checkNoConflict(ill('Nine passengers'), ill('nine of 30 passengers')),
      checkConflict(ill('30 passengers'), ill('One of the 35 passengers'), [
        'conflict/quantity',
        '30 passengers',
        '35 passengers',
      ]),
      checkNoConflict(
        'More than 18,000 homes were damaged or destroyed by the storm in Hordaland.',
        'More than 11,000 homes were destroyed and another 7,000 damaged by the storm in Hordaland.',
      ),
      checkConflict(ill('281 passengers'), ill('218 passengers'), [
        'conflict/quantity',
        '281 passengers',
        '218 passengers',
      ]),
    ]);
  });

  it('holds the dead of an attack against the dead, and not against the hurt', () => {
    const attack = (who: string): string => `${who} in an attack on the old fort near Hamar on Monday.`;
    return Promise.all([
      checkNoConflict(
        attack('Five French soldiers were killed'),
        attack('Four French soldiers were injured'),
      ),
      checkConflict(attack('Five French soldiers were killed'), attack('Four French soldiers were killed'), [
        'conflict/quantity',
        'Five French soldiers',
        'Four French soldiers',
      ]),
    ]);
  });

  it('keeps people of far ages apart where both sentences name both', () => {
    const fell = (sentence: string): string => `${sentence} on the same ridge in Jotunheimen.`;
    return Promise.all([
      checkNoConflict(
        fell(
          'The death of Ole Hagen came a day after 36-year-old Jens Moe slipped and fell around 60 metres',
        ),
        fell('A day after the death of Jens Moe, 31-year-old Ole Hagen slipped and fell 700 metres'),
      ),
      checkConflict(
        fell(
          'The death of Ole Hagen came a day after 36-year-old Jens Moe slipped and fell around 60 metres',
        ),
        fell('A day before the death of Ole Hagen, 36-year-old Jens Moe slipped and fell 150 metres'),
        ['conflict/quantity', '60 metres', '150 metres'],
      ),
    ]);
  });
});
