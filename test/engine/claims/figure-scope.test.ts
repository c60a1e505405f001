import assert from 'node:assert/strict';
import { checkBothSides, checkSilent } from './check-claims.ts';
import { quantitiesOf } from './quantities-of.ts';

const CONFLICT = /^conflict\//;

/** A fixture of two articles. */
function pair(one: string, other: string): string {
  return `=== a.txt\n${one}\n=== b.txt\n${other}`;
}

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
      checkSilent(pair(game('27', ''), game('eight', 'during a decisive 12-3 run'))),
      checkSilent(pair(game('14', 'in the first half'), game('eight', 'in the second half'))),
      checkBothSides(pair(game('27', ''), game('24', '')), CONFLICT, [
        'conflict/quantity',
        '27 points',
        '24 points',
      ]),
      checkBothSides(pair(game('14', 'in the first half'), game('11', 'in the first half')), CONFLICT, [
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
      checkSilent(pair(island('60', 'Bergen'), island('480', 'Stavanger'))),
      checkBothSides(pair(island('60', 'Bergen'), island('95', 'Bergen')), CONFLICT, [
        'conflict/quantity',
        '60 kilometres',
        '95 kilometres',
      ]),
    ]);
  });

  it('tells a measure that describes a thing from one of something else', () => {
    return Promise.all([
      checkSilent(
        pair(
          'Jonas Berg finished with 112 yards and a touchdown as Odense beat Aarhus on Sunday.',
          'Jonas Berg finished with a 31-yard touchdown catch as Odense beat Aarhus on Sunday.',
        ),
      ),
      checkBothSides(
        pair(
          'A 40-metre crane fell on a school in Odense on Sunday and blocked the road.',
          'A 65-metre crane fell on a school in Odense on Sunday and blocked the road.',
        ),
        CONFLICT,
        ['conflict/quantity', '40-metre', '65-metre'],
      ),
    ]);
  });
});
