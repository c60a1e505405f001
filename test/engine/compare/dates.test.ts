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

describe('days of what befell', () => {
  it('are held against each other where papers choose other verbs for it', () =>
    checkBothSides(
      `=== a.txt
A strong earthquake struck the island of Velsund off the northern coast of Norland on Sunday, injuring four people.
=== b.txt
A strong earthquake jolted the island of Velsund off the northern coast of Norland on Tuesday, the council said.`,
      DATE,
      ['conflict/date', 'Sunday', 'Tuesday'],
    ));

  it('are two where one page tells of an aftershock', () =>
    checkSilent(`=== a.txt
A strong earthquake struck the island of Velsund off the northern coast of Norland on Sunday, injuring four people.
=== b.txt
The fifth aftershock jolted the island of Velsund off the northern coast of Norland on Monday, the council said.`));

  it('belong to the relative clause that they end, not to the verb behind it', () =>
    checkBothSides(
      `=== a.txt
The fire that destroyed the old Brekke Rope warehouse in Molde on Tuesday took a piece of the town's history.
=== b.txt
A fire on Saturday destroyed the old Brekke Rope warehouse in Molde, which was built in the 1920s.`,
      DATE,
      ['conflict/date', 'Tuesday', 'Saturday'],
    ));

  it('are not those of somebody who is let go', () =>
    checkSilent(`=== a.txt
The Brekke Rope warehouse in Molde fired its director Ola Tveit on Tuesday after the books were read.
=== b.txt
A fire destroyed the Brekke Rope warehouse in Molde on Saturday after its director Ola Tveit had left.`));
});

describe('days that are set', () => {
  it('are held against each other where one is planned and the other scheduled', () =>
    checkBothSides(
      `=== a.txt
The local elections in Norland that are scheduled for May 20 will be held with three parties for the first time.
=== b.txt
The local elections in Norland, which are planned for May 6, will be held with three parties.`,
      DATE,
      ['conflict/date', 'May 20', 'May 6'],
    ));

  it('are held against each other in a sentence without a verb near them', () =>
    checkBothSides(
      `=== a.txt
Norland faces a May 10 due date on debt that the ferries of Velsund can't repay without help.
=== b.txt
Norland faces a May 19 due date on debt that the ferries of Velsund can't repay without a loan.`,
      DATE,
      ['conflict/date', 'May 10', 'May 19'],
    ));

  it('are two where two things are set', () =>
    checkSilent(`=== a.txt
The local elections in Norland that are scheduled for May 20 will be held with three parties for the first time.
=== b.txt
The boat race in Velsund that is planned for May 6 will be held with nine crews.`));
});

describe('days in two leads', () => {
  it('are held against each other where the leads share their names and most of their words', () =>
    checkBothSides(
      `=== a.txt
Ola Brekke edged Nils Haugen in Molde, Norland, on Thursday night to keep the Nordic heavyweight belt.
=== b.txt
Ola Brekke defended his Nordic heavyweight belt by stopping Nils Haugen in the ninth round in Molde on Saturday.`,
      DATE,
      ['conflict/date', 'Thursday night', 'Saturday'],
    ));

  it('are two where one is the day of what is said, or where nobody is in both', () =>
    checkSilent(`=== a.txt
Ola Brekke hurt his left knee on Thursday and the Molde Falcons put him on the injured list for two games.
=== b.txt
The coach said at practice on Wednesday that the Molde Falcons had put Ola Brekke on the injured list for two games.
=== c.txt
Nils Haugen and Per Lie kept the Nordic belt in Molde on Friday.`));

  it('are two where one is the day on which a body was found, or an hour of another zone', () =>
    checkSilent(`=== a.txt
The fisherman Ola Brekke of Molde died on Saturday of natural causes, the doctor said.
=== b.txt
The fisherman Ola Brekke of Molde was found dead on Tuesday of natural causes, the doctor said.
=== c.txt
The singer Nils Haugen died in Los Angeles at 0241 GMT Friday after a fall, his agent said.
=== d.txt
The singer Nils Haugen died in Los Angeles on Thursday after a fall, his agent said.`));
});

describe('days in places of two kinds', () => {
  it('are of one happening where one page names the town and the other the hall', () =>
    checkBothSides(
      `=== a.txt
Nils Haugen kept his belt on Sunday in Molde when he stopped Ola Brekke in seven rounds.
=== b.txt
Nils Haugen kept his belt at Grieg Arena on Saturday when he stopped Ola Brekke in the seventh round.`,
      DATE,
      ['conflict/date', 'Sunday', 'Saturday'],
    ));

  it('are two in two towns', () =>
    checkSilent(`=== a.txt
Nils Haugen kept his belt on Sunday in Molde when he stopped Ola Brekke in seven rounds.
=== b.txt
Nils Haugen kept his belt in Bergen on Saturday when he stopped Ola Brekke in the seventh round.`));

  it('know a venue in both spellings', () =>
    checkBothSides(
      `=== a.txt
The prize of the shipowners was founded in 1950. The ceremony of the shipowners will take place at the Grieg Center in Molde on March 2.
=== b.txt
The prize of the shipowners goes to Ola Brekke. The gala of the shipowners will be televised live on March 22 from the Grieg Centre.`,
      DATE,
      ['conflict/date', 'March 2', 'March 22'],
    ));
});

describe('days with an hour of another zone', () => {
  it('are the local ones behind brackets', () =>
    checkBothSides(
      `=== a.txt
An earthquake struck the island of Velsund off the northern coast of Norland at 5:06 pm (1336 GMT) on Saturday.
=== b.txt
An earthquake struck the island of Velsund off the northern coast of Norland on Sunday, injuring four people.`,
      DATE,
      ['conflict/date', '5:06 pm (1336 GMT) on Saturday', 'Sunday'],
    ));

  it('may be the day before or after', () =>
    checkSilent(`=== a.txt
An earthquake struck the island of Velsund off the northern coast of Norland at 0136 GMT on Monday.
=== b.txt
An earthquake struck the island of Velsund off the northern coast of Norland on Sunday, injuring four people.`));

  it('are never two days away', () =>
    checkBothSides(
      `=== a.txt
An earthquake struck the island of Velsund off the northern coast of Norland at 0136 GMT on Tuesday.
=== b.txt
An earthquake struck the island of Velsund off the northern coast of Norland on Sunday, injuring four people.`,
      DATE,
      ['conflict/date', '0136 GMT on Tuesday', 'Sunday'],
    ));
});

describe('a day that names a date', () => {
  it('is stated even where what becomes of it is denied', () =>
    checkBothSides(
      `=== a.txt
The film of Ola Brekke about the Velsund ferry may not make its November 8, 2031 release date.
=== b.txt
The studio set a November 22, 2031 release date for the film of Ola Brekke about the Velsund ferry.`,
      DATE,
      ['conflict/date', 'November 8, 2031', 'November 22, 2031'],
    ));

  it('is denied where the sentence denies the happening on it', () =>
    checkSilent(`=== a.txt
The studio did not release the film of Ola Brekke about the Velsund ferry on November 8, 2031.
=== b.txt
The studio set a November 22, 2031 release date for the film of Ola Brekke about the Velsund ferry.`));
});

describe('a stretch of days', () => {
  it('is held against one that begins with it and ends on another day', () =>
    checkBothSides(
      `=== a.txt
Nomination of candidates for the council of Molde will take place from October 16 to November 1, 2031.
=== b.txt
Nomination of candidates for the council of Molde will take place from October 16 to November 14, 2031.`,
      DATE,
      ['conflict/date', 'October 16 to November 1, 2031', 'October 16 to November 14, 2031'],
    ));

  it('may lie within another', () =>
    checkSilent(`=== a.txt
Nomination of candidates for the council of Molde will take place from October 16 to November 14, 2031.
=== b.txt
Nomination of candidates for the council of Molde will take place from October 20 to November 7, 2031.`));

  it('may be told by its first day alone', () =>
    checkSilent(`=== a.txt
Nomination of candidates for the council of Molde will take place from October 16 to November 14, 2031.
=== b.txt
Nomination of candidates for the council of Molde will take place from October 16, 2031.`));
});
