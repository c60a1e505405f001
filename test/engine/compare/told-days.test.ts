import { checkBothSides, checkSilent } from '../claims/check-claims.ts';

const DATE = /^conflict\/date/;

describe('the day of what two leads tell of', () => {
  it('is one whatever the verbs, where neither page tells of the other day', () =>
    checkBothSides(
      `=== a.txt
Four young men robbed a jewellery store in Molde on Tuesday. The owner hid in the cellar.
=== b.txt
A jewellery store in Molde was stormed by four young men on Friday. Nothing was found of the loot.`,
      DATE,
      ['conflict/date', 'Tuesday', 'Friday'],
    ));

  it('is not held against a day on which the other page has something else happen', () =>
    checkSilent(`=== a.txt
Four young men robbed a jewellery store in Molde on Tuesday. The owner came back on Friday.
=== b.txt
A jewellery store in Molde was stormed by four young men on Friday. Nothing was found of the loot.`));

  it('is not held against last week', () =>
    checkSilent(`=== a.txt
Four young men robbed a jewellery store in Molde on Tuesday. The owner hid in the cellar.
=== b.txt
A jewellery store in Molde was watched by four young men last Friday. Nothing was made of it.`));

  it('is no day further down', () =>
    checkSilent(`=== a.txt
Four young men robbed a jewellery store in Molde on Tuesday. The owner hid in the cellar.
=== b.txt
The police of Molde found two scooters. The owners of both are known. They were born in Voss. Their families deny all.
A jewellery store in Molde was watched by four young men on Friday. Nothing was made of it.`));
});

describe('days of one month that are told with their year', () => {
  it('are of one happening where neither page tells of the other day', () =>
    checkBothSides(
      `=== a.txt
The trial of Nils Haugen opened in Voss. Haugen fled from the ferry terminal and a guard on May 11, 2005, with a blue van.
=== b.txt
The trial of Nils Haugen opened in Voss. A guard lost a blue van to Haugen at the ferry terminal of Voss on May 26, 2005.`,
      DATE,
      ['conflict/date', 'May 11, 2005', 'May 26, 2005'],
    ));

  it('are of two where a page tells of both', () =>
    checkSilent(`=== a.txt
The trial of Nils Haugen opened in Voss. The court is full. His mother sat in front. She kept silent. Haugen wept.
Haugen fled from the ferry terminal and a guard on May 11, 2005, with a blue van. His sister was married on May 26, 2005.
=== b.txt
The trial of Nils Haugen opened in Voss. A guard lost a blue van to Haugen at the ferry terminal of Voss on May 26, 2005.`));

  it('are of two where little is shared', () =>
    checkSilent(`=== a.txt
The trial of Nils Haugen opened in Voss. Haugen fled from the ferry terminal and a guard on May 11, 2005, with a blue van.
=== b.txt
The trial of Nils Haugen opened in Voss. A bakery on the main street closed for good after ninety years on May 26, 2005.`));

  it('are of two where one is the day of what was said', () =>
    checkSilent(`=== a.txt
The trial of Nils Haugen opened in Voss. Haugen fled from the ferry terminal and a guard on May 11, 2005, with a blue van.
=== b.txt
The trial of Nils Haugen opened in Voss. The ferry terminal announced on May 26, 2005 that a blue van and a guard were lost.`));
});

describe('days with one hour', () => {
  it('are of one happening whatever the verbs', () =>
    checkBothSides(
      `=== a.txt
A mill burned down in Voss. The fire service was called to the mill in Elvegate at 6:40 am on Sunday. Nobody was hurt.
=== b.txt
Half of Voss smells of smoke. The roof of the mill in Elvegate collapsed at 6:40 am on Wednesday. Nobody was hurt.`,
      DATE,
      ['conflict/date', '6:40 am on Sunday', '6:40 am on Wednesday'],
    ));

  it('are of two where the hours differ', () =>
    checkSilent(`=== a.txt
A mill burned down in Voss. The fire service was called to the mill in Elvegate at 6:40 am on Sunday. Nobody was hurt.
=== b.txt
Half of Voss smells of smoke. The roof of the mill in Elvegate collapsed at 9:15 am on Wednesday. Nobody was hurt.`));

  it('are of two where nothing else is shared', () =>
    checkSilent(`=== a.txt
A mill burned down in Voss. The fire service was called to the mill in Elvegate at 6:40 am on Sunday. Nobody was hurt.
=== b.txt
Half of Voss smells of smoke. The first ferry to Bergen sails at 6:40 am on Wednesday. Nobody was hurt.`));
});

describe('an article that tells the other day, too', () => {
  it('agrees with it where the day is of the same happening', () =>
    checkSilent(`=== a.txt
The deputy Ola Brekke was shot and killed in Molde on June 24. He was looking into a shooting in Molde on June 20, the sheriff said.
=== b.txt
The deputy Ola Brekke was killed after a shooting in Molde on June 24, the sheriff said.`));

  it('is held against it where the day is of something else', () =>
    checkBothSides(
      `=== a.txt
The deputy Ola Brekke was shot and killed outside his house in Molde on June 20. A vigil was held on June 24.
=== b.txt
The deputy Ola Brekke was shot and killed outside his house in Molde on June 24, the sheriff said.`,
      DATE,
      ['conflict/date', 'June 20', 'June 24'],
    ));
});

describe('a night', () => {
  it('reaches into the next day', () =>
    checkSilent(`=== a.txt
The mill in Elvegate burned down on Friday night, the fire service of Voss said.
=== b.txt
The mill in Elvegate burned down early Saturday, the fire service of Voss said.
=== c.txt
The mill in Elvegate burned down on Saturday, the fire service of Voss said.`));

  it('is that of the day before where the hour is early', () =>
    checkSilent(`=== a.txt
The mill in Elvegate burned down on Friday, the fire service of Voss said.
=== b.txt
The mill in Elvegate burned down early Saturday, the fire service of Voss said.`));

  it('is no night of the day after, and ends at noon', () =>
    checkBothSides(
      `=== a.txt
The mill in Elvegate burned down on Friday night, the fire service of Voss said.
=== b.txt
The mill in Elvegate burned down on Saturday afternoon, the fire service of Voss said.`,
      DATE,
      ['conflict/date', 'Friday night', 'Saturday afternoon'],
    ));

  it('does not reach back', () =>
    checkBothSides(
      `=== a.txt
The mill in Elvegate burned down on Friday night, the fire service of Voss said.
=== b.txt
The mill in Elvegate burned down on Thursday, the fire service of Voss said.`,
      DATE,
      ['conflict/date', 'Friday night', 'Thursday'],
    ));
});

describe('days with nearly the same hour', () => {
  it('are of one alarm, given shortly before or after', () =>
    checkBothSides(
      `=== a.txt
Fire crews were called to the paper mill in Harbour Street shortly before 9pm on Wednesday after smoke was seen.
=== b.txt
Fifty crews fought the fire at the paper mill in Harbour Street, which broke out at about 8.50pm on Friday.`,
      DATE,
      ['conflict/date', '9pm on Wednesday', '8.50pm on Friday'],
    ));

  it('are two where the hours lie apart', () =>
    checkSilent(`=== a.txt
Fire crews were called to the paper mill in Harbour Street shortly before 9pm on Wednesday after smoke was seen.
=== b.txt
Fifty crews fought the fire at the paper mill in Harbour Street, which broke out at about 6.10pm on Friday.`));

  it('are bounds, not days, where nothing says how close', () =>
    checkSilent(`=== a.txt
The road past the paper mill in Harbour Street was closed until 9pm on Wednesday after smoke was seen.
=== b.txt
Fifty crews fought the fire at the paper mill in Harbour Street, which broke out at about 8.50pm on Friday.`));
});
