import { checkBothSides, checkConflict, checkSilent } from '../claims/check-claims.ts';

const CONFLICT = /^conflict\//;

/** Two reports of one fire that differ in how many fought it. */
function fire(first: string, second: string): string {
  return `=== a.txt
${first} firefighters tackled the blaze at a sawmill in Hamar, which broke out at noon on Sunday.
=== b.txt
${second} firefighters tackled the blaze at a sawmill in Hamar, which broke out at noon on Sunday.`;
}

describe('figures held against each other', () => {
  it('finds two floors far apart', () =>
    checkBothSides(fire('More than 40', 'More than 95'), CONFLICT, [
      'conflict/quantity',
      '40 firefighters',
      '95 firefighters',
    ]));

  it('lets two floors near each other agree', () => checkSilent(fire('More than 40', 'More than 60')));

  it('lets a floor agree with any figure above it', () => checkSilent(fire('More than 40', 'Some 95')));

  it('lets small floors, and those that say that a count goes on, agree', () =>
    Promise.all([
      checkSilent(fire('More than two', 'More than six')),
      checkSilent(fire('At least 40', 'At least 95')),
    ]));

  it('takes the age at which somebody died for theirs', () => {
    const died = (age: string, rest: string): string =>
      `Sigrid Moe, who sang in ${rest}, died in Hamar on Monday at the age of ${age}, her agent said.`;
    return checkConflict(died('88', 'three operas'), died('83', 'the old theatre'), [
      'conflict/quantity',
      '88',
      '83',
    ]);
  });

  it('does not give the age of a relative who died to whoever is named', () =>
    checkSilent(`=== a.txt
Sigrid Moe said that her mother died at the age of 88 in Hamar on Monday.
=== b.txt
Sigrid Moe died at the age of 61 in Hamar on Monday.`));

  it('does not hold an age of long ago against the age of today', () =>
    checkSilent(`=== a.txt
At the age of 12, Sigrid Moe began to sing in a choir in Hamar.
=== b.txt
Sigrid Moe died in Hamar on Monday at the age of 88.`));

  it('does not take the dead of an earlier quake for those of today', () =>
    Promise.all([
      checkSilent(`=== a.txt
A quake shook the coast of Hordaland on Sunday. It killed 640 people.
=== b.txt
A quake shook the coast of Hordaland on Sunday. Seven people were killed when a wall fell on the market.`),
      checkBothSides(
        `=== a.txt
A quake shook the coast of Hordaland on Sunday. It killed 12 people.
=== b.txt
A quake shook the coast of Hordaland on Sunday. Seven people were killed when a wall fell on the market.`,
        CONFLICT,
        ['conflict/quantity', '12 people', 'Seven people'],
      ),
    ]));
});
