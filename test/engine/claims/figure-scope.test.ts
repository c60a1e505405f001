import assert from 'node:assert/strict';
import { checkConflict, checkNoConflict } from './check-claims.ts';
import { quantitiesOf } from './quantities-of.ts';

describe('what a figure is limited to', () => {
  it('counts the children of a parent, and no victims', async () => {
    assert.deepEqual(await quantitiesOf('Police say Ann Lee, a mother of 12, was killed in Varna.'), [
      'child: 12',
    ]);
    assert.deepEqual(await quantitiesOf('Ann Lee, a mother of nine children, lives in Varna.'), [
      'child: nine children',
    ]);
    assert.deepEqual(await quantitiesOf('The mother of nine students came to Varna.'), [
      'student: nine students',
    ]);
  });

  it('reads no toll out of shots, or of those who acted', async () => {
    assert.deepEqual(await quantitiesOf('He is charged with killing Ann Lee and firing 14 shots.'), []);
    assert.deepEqual(await quantitiesOf('Ann Lee was killed by two men.'), []);
    assert.deepEqual(await quantitiesOf('The police killed two men.'), ['person kill: two men']);
  });

  it('counts the one man of two women and one man', async () => {
    assert.deepEqual(await quantitiesOf('Three women and one man died in Varna.'), [
      'person kill: Three women',
      'person kill: one man',
    ]);
    assert.deepEqual(await quantitiesOf('One search ended well.'), []);
  });

  it('reads no months out of a fraction that lost its space', async () => {
    assert.deepEqual(await quantitiesOf('Ole Hagen served 51/2 months in prison.'), []);
    assert.deepEqual(await quantitiesOf('Ole Hagen served five months in prison.'), [
      'duration: five months',
    ]);
  });

  it('holds the points of a game against each other, and not those of a stretch of it', () => {
    const game = (points: string, scope: string): string =>
      `Nora Vik scored ${points} points ${scope} as Bergen beat Molde in the final on Sunday.`;
    return Promise.all([
      checkNoConflict(game('27', ''), game('eight', 'during a decisive 12-3 run')),
      checkNoConflict(game('14', 'in the first half'), game('eight', 'in the second half')),
      checkConflict(game('27', ''), game('24', ''), ['conflict/quantity', '27 points', '24 points']),
      checkConflict(game('14', 'in the first half'), game('11', 'in the first half'), [
        'conflict/quantity',
        '14 points',
        '11 points',
      ]),
    ]);
  });

  it('takes the place that a distance is measured from for part of what is measured', () => {
    const island = (distance: string, place: string): string =>
      `The quake struck an island ${distance} kilometres north of ${place} on Sunday and shook a fishing harbour.`;
    return Promise.all([
      checkNoConflict(island('60', 'Bergen'), island('480', 'Stavanger')),
      checkConflict(island('60', 'Bergen'), island('95', 'Bergen'), [
        'conflict/quantity',
        '60 kilometres',
        '95 kilometres',
      ]),
    ]);
  });

  it('tells a measure that describes a thing from one of something else', () => {
    return Promise.all([
      checkNoConflict(
        'Jonas Berg finished with 112 yards and a touchdown as Odense beat Aarhus on Sunday.',
        'Jonas Berg finished with a 31-yard touchdown catch as Odense beat Aarhus on Sunday.',
      ),
      checkConflict(
        'A 40-metre crane fell on a school in Odense on Sunday and blocked the road.',
        'A 65-metre crane fell on a school in Odense on Sunday and blocked the road.',
        ['conflict/quantity', '40-metre', '65-metre'],
      ),
    ]);
  });

  it('tells a figure of some of the games from one of all', () => {
    const hit = (homers: string, games: string): string =>
      `Nora Vik hit ${homers} homers ${games} and was the best of the Bergen side all summer.`;
    return Promise.all([
      checkNoConflict(hit('33', ''), hit('13', 'in 54 games')),
      checkNoConflict(`In the sixth, ${hit('two', '')}`, hit('33', '')),
      checkNoConflict(`In the final round, ${hit('two', '')}`, hit('33', '')),
      checkConflict(hit('33', ''), hit('31', ''), ['conflict/quantity', '33 homers', '31 homers']),
    ]);
  });

  it('tells how near a speed came to another from a speed', () => {
    const drove = (speed: string): string =>
      `Nora Vik drove her car at ${speed} on the lake near Odense on Sunday.`;
    return checkNoConflict(drove('180 km/h'), drove('within 20 km/h of the record'));
  });

  it('tells what is counted since a day from what is counted in all', () => {
    const arrested = (times: string): string =>
      `Police said that Ole Hagen had been arrested ${times} over fires in Odense.`;
    return Promise.all([
      checkNoConflict(arrested('four times'), arrested('three times since October')),
      checkConflict(arrested('four times'), arrested('three times'), [
        'conflict/quantity',
        'four times',
        'three times',
      ]),
    ]);
  });

  it('tells a rate from a sum', () => {
    const paid = (sum: string): string =>
      `The port of Odense paid the towing crew ${sum} for the work on the ferry.`;
    return Promise.all([
      checkNoConflict(paid('$40,000'), paid('$900 a day')),
      checkNoConflict(paid('$40,000'), paid('$900 per tow')),
      checkConflict(paid('$40,000'), paid('$900'), ['conflict/quantity', '$40,000', '$900']),
    ]);
  });

  it('takes how long before something a day is for no length', () => {
    const rule = (when: string): string => `The new rule on the endangered seals takes effect ${when}.`;
    return checkNoConflict(rule('in 30 days'), rule('nine days before the vote in Odense'));
  });

  it('takes what is left of a game for a moment of it', () =>
    checkNoConflict(
      'A header by Jonas Berg gave Odense the lead over Aarhus with 12 minutes remaining, and the old ground sang.',
      'Jonas Berg gave Odense the lead over Aarhus with four minutes remaining before a red card and two late saves turned the night.',
    ));

  it('tells how far behind a line a thing lies from how far it went', () => {
    const fell = (where: string): string =>
      `Jonas Berg fell ${where} after the whistle in the cup game in Odense on Sunday.`;
    return Promise.all([
      checkNoConflict(fell('nine metres'), fell('three metres behind the line')),
      checkConflict(fell('nine metres'), fell('three metres'), [
        'conflict/quantity',
        'nine metres',
        'three metres',
      ]),
    ]);
  });

  it('reads no sum out of dollars of another country in brackets', async () => {
    assert.deepEqual(await quantitiesOf('Damage was put at $1 million ($1.52 million), they said.'), [
      'money: $1 million',
    ]);
    assert.deepEqual(await quantitiesOf('Damage was put at €1 million ($1.1 million), they said.'), [
      'money: €1 million',
      'money: $1.1 million',
    ]);
  });

  it('tells how a game stood from how it ended and from a record', () => {
    const said = (score: string): string => `Odense ${score} in the cup against Aarhus on Sunday.`;
    return checkNoConflict(said('were tied 13-13 at half time'), said('went to 2-13'));
  });
});
