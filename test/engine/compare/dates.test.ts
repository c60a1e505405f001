import { checkBothSides, checkSilent } from '../claims/check-claims.ts';

const DATE = /^conflict\/date/;

describe('days of one happening', () => {
  it('are held against each other where one page says hired and the other joined', () =>
    checkBothSides(
      `=== a.txt
The coach Ola Brekke joined the Molde Falcons on June 15, 2021, after seven seasons as an assistant in Voss.
=== b.txt
Ola Brekke stayed for seven seasons in Voss until the Molde Falcons hired him as head coach on June 27, 2021.`,
      DATE,
      ['conflict/date', 'June 15, 2021', 'June 27, 2021'],
    ));

  it('are two where another coach is hired', () =>
    checkSilent(`=== a.txt
The coach Ola Brekke joined the Molde Falcons on June 15, 2021, after seven seasons as an assistant in Voss.
=== b.txt
Nils Haugen stayed for seven seasons in Voss until the Molde Falcons hired him as head coach on June 27, 2021.`));

  it('are held against each other where a show is put on at one venue', () =>
    checkBothSides(
      `=== a.txt
The prize of the shipowners was founded in 1950. The ceremony will take place at the Ibsen Theatre in Molde on March 2.
=== b.txt
The prize of the shipowners goes to Ola Brekke. The gala will be televised live on March 22 from the Ibsen Theatre.`,
      DATE,
      ['conflict/date', 'March 2', 'March 22'],
    ));

  it('knows any named hall for a venue', () =>
    checkBothSides(
      `=== a.txt
The prize of the shipowners was founded in 1950. The ceremony will take place at Grieg Hall in Molde on March 2.
=== b.txt
The prize of the shipowners goes to Ola Brekke. The gala will be televised live on March 22 from Grieg Hall.`,
      DATE,
      ['conflict/date', 'March 2', 'March 22'],
    ));

  it('are two where the venue is another, or where nothing is put on', () =>
    checkSilent(`=== a.txt
The prize of the shipowners was founded in 1950. The ceremony will take place at the Ibsen Theatre in Molde on March 2.
=== b.txt
The prize of the shipowners goes to Ola Brekke. The gala will be televised live on March 22 from the Grieg Hall.
=== c.txt
The prize of the shipowners goes to Ola Brekke. The Ibsen Theatre was repainted on March 12.`));

  it('are no days of one year where the years differ', () =>
    checkBothSides(
      `=== a.txt
The lighthouse on the island of Bjørnøya was opened by fishermen from Molde in 1907.
=== b.txt
The lighthouse on the island of Bjørnøya was opened by fishermen from Molde in 1908.`,
      DATE,
      ['conflict/date', '1907', '1908'],
    ));

  it('agree where a month reaches into the next one only by a day', () =>
    checkSilent(`=== a.txt
The lighthouse on the island of Bjørnøya was opened by fishermen from Molde in 1907.
=== b.txt
The lighthouse on the island of Bjørnøya was opened by fishermen from Molde in the summer of 1907.`));
});
