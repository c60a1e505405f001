import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const ALONE = /^unsupported\//;

/** Two articles of one story, each with what it adds. */
function depot(ofA: string, ofB = ''): string {
  return `=== a.txt
Inge Dahl, the mayor of Bergen, opened the new Bergen tram depot on Friday. ${ofA}
=== b.txt
The new tram depot in Bergen was opened on Friday by Inge Dahl, the mayor of Bergen. ${ofB}`;
}

describe('claims that stand alone', () => {
  it('marks a figure that no other article of the story has', () =>
    checkFindings(depot('The depot cost 87 million euros.'), ALONE, [
      'unsupported/figure a.txt[87 million euros]',
    ]));

  it('marks nothing where an article stands alone, and nothing that another article rounds', async () => {
    await checkSilent(
      'The mayor opened the new Bergen tram depot on Friday. It cost 87 million euros.',
      ALONE,
    );
    await checkSilent(depot('The depot cost 87.3 million euros.', 'It cost about 87 million euros.'), ALONE);
  });

  it('marks a fact once, however often the article repeats it', () =>
    checkFindings(
      `=== a.txt
Inge Dahl, the mayor of Bergen, opened the new Bergen tram depot on Friday. The depot cost 87 million euros.

At 87 million euros the new Bergen tram depot is a costly one.
=== b.txt
The new tram depot in Bergen was opened on Friday by Inge Dahl, the mayor of Bergen.`,
      ALONE,
      ['unsupported/figure a.txt[87 million euros]'],
    ));

  it('marks a superlative, a rank in digits and a count of passengers', () =>
    checkFindings(
      depot(
        'It stands on the steepest tram line in Norway. The trams carried 410,000 passengers last winter. It was the 120th anniversary of the line.',
      ),
      ALONE,
      [
        'unsupported/superlative a.txt[steepest tram line in Norway]',
        'unsupported/figure a.txt[410,000 passengers]',
        'unsupported/superlative a.txt[120th anniversary of the line]',
      ],
    ));

  it('marks no count of two sorts of people and no emphasis', () =>
    checkSilent(
      depot('A tram with 84 passengers and crew came from the harbour. It is the most important tram depot.'),
      ALONE,
    ));

  it('marks a rank that somebody owns, and none that another article words or that everybody has', async () => {
    const told = (rank: string, other = ''): string => depot(`It was ${rank}.`, other);
    await checkFindings(told('her third depot'), ALONE, ['unsupported/superlative a.txt[third depot]']);
    await checkSilent(told('her third depot', 'Mayor Dahl had never opened a third depot before.'), ALONE);
    await checkSilent(told('her third term'), ALONE);
    await checkSilent(told('the third depot'), ALONE);
  });

  it('marks what a possessive calls the most of its kind', () =>
    checkFindings(depot(`It is Europe's most modern tram depot.`), ALONE, [
      'unsupported/superlative a.txt[most modern tram depot]',
    ]));

  it('marks a small count that comes on top of another, and no other small count', () =>
    checkFindings(depot('The city bought two additional SUVs. The depot has two gates.'), ALONE, [
      'unsupported/figure a.txt[two additional SUVs]',
    ]));

  it('marks a few words in marks, unless another article has them without', async () => {
    const told = (other: string): string => depot('Dahl called the depot “a palace of rails”.', other);
    await checkFindings(told('It rained.'), ALONE, ['unsupported/quote a.txt[a palace of rails]']);
    await checkSilent(told('Guests were led through what she said was a palace of rails.'), ALONE);
  });

  it('holds an article against a card of three sentences on another page, and against no shorter one', async () => {
    const told = (card: string): string => `=== a.txt
Ferry runs aground off Holm

The ferry Astrid ran aground off Holm on Friday, the Holm coast guard said. It is the oldest ferry in Denmark. Lena Brandt, the captain, said “the fog came all at once”.
=== b.txt
Tarn opens its pier after eleven years

The town of Tarn opened its new pier on Sunday. Children were the first to walk out to its end, and a band played.

The pier was closed in a storm. It was built again by a firm from Ghent.

Related Articles

Ferry aground off Holm
${card}`;
    const long =
      'The ferry Astrid ran aground off Holm, the Holm coast guard said. The captain of the ferry, Lena Brandt, spoke of fog. All passengers of the ferry Astrid were brought to Holm.';
    await checkFindings(told(long), ALONE, [
      'unsupported/superlative a.txt[oldest ferry in Denmark]',
      'unsupported/quote a.txt[the fog came all at once]',
    ]);
    await checkSilent(told('The ferry Astrid ran aground off Holm, the Holm coast guard said.'), ALONE);
  });
});
