import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const ACROSS = /^(?:conflict|differs)\//;

describe('differences that are no conflicts', () => {
  it('tell a toll that grows from one day to the next as an update', () =>
    checkFindings(
      `=== a.txt | published: 2026-02-03
A fire in a hotel in Porto killed 14 people on Monday night, the mayor of Porto said.
=== b.txt | published: 2026-02-04
The fire in the Porto hotel killed 19 people on Monday night, the mayor said.`,
      ACROSS,
      [
        'differs/update a.txt[14 people] ~ b.txt[19 people]',
        'differs/update b.txt[19 people] ~ a.txt[14 people]',
      ],
    ));

  it('tell a toll that falls from one day to the next as a conflict', () =>
    checkFindings(
      `=== a.txt | published: 2026-02-03
A fire in a hotel in Porto killed 19 people on Monday night, the mayor of Porto said.
=== b.txt | published: 2026-02-04
The fire in the Porto hotel killed 14 people on Monday night, the mayor said.`,
      ACROSS,
      [
        'conflict/quantity a.txt[19 people] ~ b.txt[14 people]',
        'conflict/quantity b.txt[14 people] ~ a.txt[19 people]',
      ],
    ));

  it('tell two tolls of one day as a conflict', () =>
    checkFindings(
      `=== a.txt | published: 2026-02-03
A fire in a hotel in Porto killed 14 people on Monday night, the mayor of Porto said.
=== b.txt | published: 2026-02-03
The fire in the Porto hotel killed 19 people on Monday night, the mayor said.`,
      ACROSS,
      [
        'conflict/quantity a.txt[14 people] ~ b.txt[19 people]',
        'conflict/quantity b.txt[19 people] ~ a.txt[14 people]',
      ],
    ));

  it('tell a day that is planned here and reported there', () =>
    checkFindings(
      `=== a.txt | published: 2026-04-14
Prime Minister Oskar Lind will visit the harbour of Rijeka on April 15, 2026.
=== b.txt | published: 2026-04-16
Prime Minister Oskar Lind visited the harbour of Rijeka on April 15, 2026.`,
      ACROSS,
      [
        'differs/plan a.txt[April 15, 2026] ~ b.txt[April 15, 2026]',
        'differs/plan b.txt[April 15, 2026] ~ a.txt[April 15, 2026]',
      ],
    ));

  it('are told where one article has an arrest and another the charge', () =>
    checkFindings(
      `=== a.txt
The baker Jonas Feld was arrested in Graz over the fire at the sugar mill.
=== b.txt
The baker Jonas Feld was charged with arson in Graz over the fire at the sugar mill.`,
      ACROSS,
      [
        'differs/degree a.txt[arrested] ~ b.txt[charged with arson]',
        'differs/degree b.txt[charged with arson] ~ a.txt[arrested]',
      ],
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
    checkFindings(
      `=== a.txt
A bus with 31 pupils crashed in Melia on Monday, and driver Petros Zikas was unhurt.
=== b.txt
A bus with 31 pupils crashed in Kastri on Monday, and driver Petros Zikas was unhurt.`,
      /^conflict\/place/,
      [
        'conflict/place a.txt[in Melia] ~ b.txt[in Kastri]',
        'conflict/place b.txt[in Kastri] ~ a.txt[in Melia]',
      ],
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
