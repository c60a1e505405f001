import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const CONFLICT = /^conflict\//;

describe('what a page says against itself', () => {
  it('is found where two of its sentences tell one thing with two figures', () =>
    checkFindings(
      `=== a.txt
Ferry hits pier in Hamar

Forty-three people were hurt when the ferry Albatros hit the northern pier in Hamar harbour.

The harbour was closed for the day.

Fifty-one people were hurt when the ferry Albatros hit the northern pier in Hamar harbour, the mayor wrote.`,
      CONFLICT,
      ['conflict/quantity a.txt[Forty-three people] ~ a.txt[Fifty-one people]'],
    ));

  it('is nothing where the sentences are rows of a list', () =>
    Promise.all([
      checkSilent(`=== a.txt
The ministry of ports wrote to all harbours on Monday.

Releases of the ministry

June 26, 2031 News release on harbours

June 11, 2031 News release on harbours`),
      checkSilent(`=== a.txt
The fleet spent the year at sea, the ministry of ports said.

27 August 2031: the ship sailed to Hamar before landing at the northern pier on 13 October 2031 with the first brigade.

25 August 2031: the ship sailed to Hamar before landing at the northern pier on 15 October 2031 with the second brigade.`),
      checkSilent(`=== a.txt
The first loan of the port of Hamar costs the town 3.78 percent a year and is to be paid back in 2036.

The second loan of the port of Hamar costs the town 2.93 percent a year and is to be paid back in 2036.`),
    ]));

  it('is nothing where one sentence with both values stands on the page twice', () => {
    const will = 'Ole Hagen left the harbour of Hamar £343,000 and gave £1,800 to the pilots of Hamar.';
    return checkSilent(`=== a.txt
${will}

The pilots thanked him.

${will}`);
  });

  it('is nothing where a title is written in two ways', () =>
    checkSilent(`=== a.txt
"Which way is the front line from here?" was shown in Hamar.

The film "Which way is the frontline from here?" won a prize.`));
});
