import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const ALONE = /^unsupported\//;

describe('claims that stand alone', () => {
  it('marks a figure that no other article of the story has', () =>
    checkFindings(
      `=== a.txt
Inge Dahl, the mayor of Bergen, opened the new Bergen tram depot on Friday. The depot cost 87 million euros.
=== b.txt
The new tram depot in Bergen was opened on Friday by Inge Dahl, the mayor of Bergen.`,
      ALONE,
      ['unsupported/figure a.txt[87 million euros]'],
    ));

  it('marks nothing where an article stands alone, and nothing that another article rounds', async () => {
    await checkSilent(
      'The mayor opened the new Bergen tram depot on Friday. It cost 87 million euros.',
      ALONE,
    );
    await checkSilent(
      `=== a.txt
Inge Dahl, the mayor of Bergen, opened the new Bergen tram depot on Friday. The depot cost 87.3 million euros.
=== b.txt
The new tram depot in Bergen was opened on Friday by Inge Dahl, the mayor of Bergen. It cost about 87 million euros.`,
      ALONE,
    );
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
      `=== a.txt
Inge Dahl, the mayor of Bergen, opened the new Bergen tram depot on Friday. It stands on the steepest tram line in Norway. The trams carried 410,000 passengers last winter. It was the 120th anniversary of the line.
=== b.txt
The new tram depot in Bergen was opened on Friday by Inge Dahl, the mayor of Bergen.`,
      ALONE,
      [
        'unsupported/superlative a.txt[steepest tram line in Norway]',
        'unsupported/figure a.txt[410,000 passengers]',
        'unsupported/superlative a.txt[120th anniversary of the line]',
      ],
    ));

  it('marks no count of two sorts of people and no emphasis', () =>
    checkSilent(
      `=== a.txt
Inge Dahl, the mayor of Bergen, opened the new Bergen tram depot on Friday. A tram with 84 passengers and crew came from the harbour. It is the most important tram depot.
=== b.txt
The new tram depot in Bergen was opened on Friday by Inge Dahl, the mayor of Bergen.`,
      ALONE,
    ));
});
