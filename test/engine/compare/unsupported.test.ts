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
});
