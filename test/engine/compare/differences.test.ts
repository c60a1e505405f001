import {
  checkBothSides,
  checkConflict,
  checkFindings,
  checkNoConflict,
  checkSilent,
} from '../claims/check-claims.ts';

const ACROSS = /^(?:conflict|differs)\//;

interface Toll {
  readonly people: string;
  /** Of publication. */
  readonly day: string;
}

const NEXT_DAY = '2026-02-04';
const FEWER: Toll = { people: '14 people', day: '2026-02-03' };
const MORE: Toll = { people: '19 people', day: '2026-02-03' };

describe('differences that are no conflicts', () => {
  const tolls = (first: Toll, second: Toll): string => `=== a.txt | published: ${first.day}
A fire in a hotel in Porto killed ${first.people} on Monday night, the mayor of Porto said.
=== b.txt | published: ${second.day}
The fire in the Porto hotel killed ${second.people} on Monday night, the mayor said.`;
  const tollCases: readonly (readonly [told: string, code: string, first: Toll, second: Toll])[] = [
    ['that grows from one day to the next as an update', 'differs/update', FEWER, { ...MORE, day: NEXT_DAY }],
    [
      'that falls from one day to the next as a conflict',
      'conflict/quantity',
      MORE,
      { ...FEWER, day: NEXT_DAY },
    ],
    ['that is another on the same day as a conflict', 'conflict/quantity', FEWER, MORE],
  ];
  for (const [told, code, first, second] of tollCases)
    it(`tell a toll ${told}`, () =>
      checkBothSides(tolls(first, second), ACROSS, [code, first.people, second.people]));

  it('tell a day that is planned here and reported there', () =>
    checkBothSides(
      `=== a.txt | published: 2026-04-14
Prime Minister Oskar Lind will visit the harbour of Rijeka on April 15, 2026.
=== b.txt | published: 2026-04-16
Prime Minister Oskar Lind visited the harbour of Rijeka on April 15, 2026.`,
      ACROSS,
      ['differs/plan', 'April 15, 2026', 'April 15, 2026'],
    ));

  it('are told where one article has an arrest and another the charge', () =>
    checkBothSides(
      `=== a.txt
The baker Jonas Feld was arrested in Graz over the fire at the sugar mill.
=== b.txt
The baker Jonas Feld was charged with arson in Graz over the fire at the sugar mill.`,
      ACROSS,
      ['differs/degree', 'arrested', 'charged with arson'],
    ));

  it('are not told of the steps that one article takes', () =>
    checkSilent(
      `=== a.txt
The baker Jonas Feld was arrested in Graz over the fire at the sugar mill. On Sunday the baker Jonas Feld was charged with arson.
=== b.txt
A fire at the sugar mill in Graz kept two hundred firemen busy through the night.`,
      ACROSS,
    ));

  it('are not made of plans on both sides', () =>
    checkSilent(
      `=== a.txt
Prime Minister Oskar Lind will visit the harbour of Rijeka on April 15, 2026.
=== b.txt
Prime Minister Oskar Lind is to visit the harbour of Rijeka on April 15, 2026.`,
      ACROSS,
    ));
});

describe('the place of a happening', () => {
  it('is in dispute between two towns', () =>
    checkBothSides(
      `=== a.txt
A bus with 31 pupils crashed in Melia on Monday, and driver Petros Zikas was unhurt.
=== b.txt
A bus with 31 pupils crashed in Kastri on Monday, and driver Petros Zikas was unhurt.`,
      /^conflict\/place/,
      ['conflict/place', 'in Melia', 'in Kastri'],
    ));

  it('needs few words where something befalls at one spot', async () => {
    const crashed = (where: string): string =>
      `A bus with 31 pupils crashed ${where} at 7:10 a.m., just behind a fuel depot of the army.`;
    const lead = 'Two were hurt when a bus crashed in Kastri, a town in the hills where storks breed.';
    await checkConflict(crashed('in Melia'), lead, ['conflict/place', 'in Melia', 'in Kastri']);
    await checkNoConflict(crashed('in the Acheron valley'), lead);
    await checkNoConflict('A bus was repainted in Melia at 7:10 a.m., just behind a fuel depot.', lead);
  });

  it('is none between a town and whoever was named after it', () =>
    checkSilent(
      `=== a.txt
The old dairy in Kastri was destroyed by a fire on Monday, and nobody was hurt.
=== b.txt
A fire destroyed the old dairy in Kastri on Monday, Kastri Public Safety Director Petros Zikas said, and nobody was hurt.`,
      /^conflict\/place/,
    ));

  it('is none between a town and what it lies in', () =>
    checkSilent(`=== a.txt
A bus with 31 pupils crashed in Kastri on Monday, and driver Petros Zikas was unhurt.
=== b.txt
A bus with 31 pupils crashed in Epirus on Monday, and driver Petros Zikas was unhurt.
=== c.txt
A bus with 31 pupils crashed in Kastri in Epirus on Monday, and driver Petros Zikas was unhurt.`));
});

describe('sources', () => {
  it('that a person called one origin do not corroborate each other', () =>
    checkFindings(
      `=== a.txt
The port of Aveiro handled 41,237 containers last year, director Rui Sal said in Aveiro.
=== a.txt.annotations.yaml
schema: 1
source:
  origin: lusa
=== b.txt
Rui Sal, director of the port of Aveiro, said it handled 41,237 containers last year.
=== b.txt.annotations.yaml
schema: 1
source:
  origin: lusa`,
      /^common-origin/,
      ['common-origin a.txt[41,237 containers]', 'common-origin b.txt[41,237 containers]'],
    ));
});
