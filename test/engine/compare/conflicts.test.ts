import assert from 'node:assert/strict';
import {
  checkBothSides,
  checkNoConflict,
  checkSilent,
  findingsInOrder,
  messagesOf,
} from '../claims/check-claims.ts';

const CONFLICT = /^conflict\//;

/** Two pages' forms of one utterance. */
const QUOTED_ALIKE: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'spelling by country and a marked gap',
    '"The neighbours realised at once that the harbour was on fire that night,"',
    '"The neighbors realized at once that ... the harbor was on fire that night,"',
  ],
  [
    'a later beginning',
    '"Bo is Molde. Bo lives for this club and knows each stone of the ground,"',
    '"Bo lives for this club and knows each stone of the ground,"',
  ],
];

describe('conflicts between articles', () => {
  it('finds two tolls of one fire', () =>
    checkBothSides(
      `=== a.txt
A fire in a hotel in Porto killed 14 people on Friday night, the mayor of Porto said.
=== b.txt
The fire in the Porto hotel killed 19 people on Friday night, the mayor said.`,
      CONFLICT,
      ['conflict/quantity', '14 people', '19 people'],
    ));

  it('does not hold the killed against the injured', () =>
    checkSilent(`=== a.txt
A fire in a hotel in Porto killed 14 people on Friday night, the mayor of Porto said.
=== b.txt
The fire in the Porto hotel injured 19 people on Friday night, the mayor said.`));

  it('takes the same length in other units for the same', () =>
    checkSilent(`=== a.txt
The climber Ana Ribas fell about 600 metres from the north ridge of Pico Alto.
=== b.txt
The climber Ana Ribas fell about 2,000 feet from the north ridge of Pico Alto.`));

  it('tells metres from feet', () =>
    checkBothSides(
      `=== a.txt
The climber Ana Ribas fell about 200 metres from the north ridge of Pico Alto.
=== b.txt
The climber Ana Ribas fell about 200 feet from the north ridge of Pico Alto.`,
      CONFLICT,
      ['conflict/quantity', '200 metres', '200 feet'],
    ));

  it('does not hold the day of a match against the day of an arrest', () =>
    checkSilent(`=== a.txt
Three days after his arrest on suspicion of arson the rower Jonas Feld of Graz will row in Sunday's cup final at Bled, his coach and the league agreed.
=== b.txt
The rower Jonas Feld of Graz was arrested on suspicion of arson early on Tuesday, when a patrol stopped his van near the old sugar mill.`));

  it('finds two weekdays of one arrest', () =>
    checkBothSides(
      `=== a.txt
Police in Graz arrested the baker Jonas Feld on Tuesday after a long chase through the old town.
=== b.txt
The baker Jonas Feld was arrested in Graz on Thursday after a chase through the old town, police said.`,
      CONFLICT,
      ['conflict/date', 'Tuesday', 'Thursday'],
    ));

  it('leaves two days of two happenings alone', () =>
    checkSilent(`=== a.txt
Police in Graz arrested the baker Jonas Feld on Tuesday after a long chase through the old town.
=== b.txt
The baker Jonas Feld, whom police in Graz had chased through the old town, will appear in court on Thursday.`));

  it('leaves the ages of two people alone and finds two ages of one', () =>
    checkBothSides(
      `=== a.txt
Marta Klein, 41, and Peter Klein, 38, were rescued from the river Drau near Villach.
=== b.txt
Marta Klein, 44, and Peter Klein, 38, were rescued from the river Drau near Villach.`,
      CONFLICT,
      ['conflict/quantity', '41', '44'],
    ));

  it('finds the altered word of a quotation and nothing in a cut one', () =>
    checkBothSides(
      `=== a.txt
"We will rebuild every bridge before the winter comes to the valley," Mayor Inge Dahl said.
=== b.txt
"We will repair every bridge before the winter comes to the valley," Mayor Inge Dahl said.
=== c.txt
The mayor promised to act "before the winter comes to the valley", Inge Dahl said.`,
      /^conflict\/quote/,
      ['conflict/quote', 'rebuild', 'repair'],
    ));

  for (const [what, one, other] of QUOTED_ALIKE)
    it(`takes ${what} for no alteration`, () =>
      checkNoConflict(`${one} said Inge Dahl.`, `${other} said Inge Dahl.`));

  it('finds an official visit that another page calls a state visit', () =>
    checkBothSides(
      `=== a.txt
Prime Minister Oskar Lind arrived in Lisbon on Monday for an official visit to Portugal.
=== b.txt
Prime Minister Oskar Lind arrived in Lisbon on Monday for a state visit to Portugal.`,
      CONFLICT,
      ['conflict/status', 'official visit', 'state visit'],
    ));

  it('finds one thing on two sides of a town', () =>
    checkBothSides(
      `=== a.txt
The ferry Albatros ran aground 12 miles west of Tromso in thick fog.
=== b.txt
The ferry Albatros ran aground in thick fog 12 miles east of Tromso.`,
      CONFLICT,
      ['conflict/detail', 'west', 'east'],
    ));

  it('finds one person spelled two ways, and leaves two programmes with like names alone', async () => {
    await checkBothSides(
      `=== a.txt
The climber Duncan Merrit slipped from a ridge of Pico Alto on Friday.
=== b.txt
The climber Duncan Merritt slipped from a ridge of Pico Alto on Friday.`,
      CONFLICT,
      ['conflict/name', 'Duncan Merrit', 'Duncan Merritt'],
    );
    await checkSilent(`=== a.txt
The costs of Medicare rose again last year, the ministry said in Washington.
=== b.txt
The costs of Medicaid rose again last year, the ministry said in Washington.`);
  });

  it('tells how many say the same, and how many otherwise', async () => {
    assert.deepEqual(
      await messagesOf(
        `=== a.txt
A fire in a hotel in Porto killed 14 people on Friday night, the mayor of Porto said.
=== b.txt
Nineteen people died in the Porto hotel, where flames broke out on Friday night, firefighters reported.
=== c.txt
On Friday night a fire in a Porto hotel killed 19 people.`,
        CONFLICT,
      ),
      [
        'a.txt: Says “14 people”, citing the mayor of Porto; 2 origins say “Nineteen people” (first in b.txt).',
        'b.txt: Says “Nineteen people”, as 1 other origin does; 1 says “14 people” (a.txt, citing the mayor of Porto).',
        'c.txt: Says “19 people”, as 1 other origin does; 1 says “14 people” (a.txt, citing the mayor of Porto).',
      ],
    );
  });

  it('tells a denial in the words of the denial', async () => {
    assert.deepEqual(
      await messagesOf(
        `=== a.txt
The driver of the Tarnegg train, Anton Berger, was charged on Tuesday with causing death by negligence, prosecutors in Tarnegg said.
=== b.txt
The driver of the Tarnegg train, Anton Berger, was questioned by prosecutors in Tarnegg on Tuesday. Anton Berger has not been charged.`,
        CONFLICT,
      ),
      [
        'a.txt: Says “charged on Tuesday with causing death”; b.txt says “has not been charged”.',
        'b.txt: Says “has not been charged”; a.txt says “charged on Tuesday with causing death”.',
      ],
    );
  });

  it('says nothing of round figures beside exact ones', () =>
    checkSilent(`=== a.txt
The port of Rijeka handled about 412,000 containers last year, the port authority said.
=== b.txt
The port of Rijeka handled 412,300 containers last year, the port authority said.`));

  it('finds the same whatever the order of the articles, and after each article as after all', async () => {
    const fixture = `=== a.txt
A fire in a hotel in Porto killed 14 people on Friday night, the mayor of Porto said.
=== b.txt
The fire in the Porto hotel killed 19 people on Friday night, the mayor said.
=== c.txt
On Friday night a fire in a Porto hotel killed 19 people, the mayor said.`;
    const first = await findingsInOrder(fixture, [0, 1, 2], CONFLICT);
    assert.ok(first.length > 0);
    for (const order of [
      [2, 1, 0],
      [1, 0, 2],
      [0, 2, 1],
    ])
      assert.deepEqual(await findingsInOrder(fixture, order, CONFLICT), first);
  });
});
