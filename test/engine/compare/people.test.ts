import { checkBothSides, checkFindings, checkSilent } from '../claims/check-claims.ts';

const CONFLICT = /^conflict/;

describe('who people were, and what became of them', () => {
  it('holds all of one nation against parts of two that add up to them', () =>
    checkBothSides(
      `=== a.txt
The coast guard of Molde arrested 23 Danish sailors on a trawler in the fjord.
=== b.txt
The coast guard of Molde took 12 Danes and 11 Swedes from a trawler in the fjord.`,
      CONFLICT,
      ['conflict/detail', '23 Danish', '12 Danes and 11 Swedes'],
    ));

  it('leaves parts that add up to another number, and other nations, alone', () =>
    checkSilent(`=== a.txt
The coast guard of Molde arrested 23 Danish sailors on a trawler in the fjord.
=== b.txt
The coast guard of Molde took 12 Danes and nine Swedes from a trawler in the fjord.
=== c.txt
Fans from abroad came to Molde by the fjord: 12 Germans and 11 Poles.`));

  it('finds two places of one death', () =>
    checkBothSides(
      `=== a.txt
A bus hit the wall of the mill in Voss, and one person was killed. The driver died at the scene.
=== b.txt
A bus hit the wall of the mill in Voss. The driver died on the way to the hospital.`,
      CONFLICT,
      ['conflict/detail', 'died at the scene', 'died on the way'],
    ));

  it('holds a death in hospital against one on the spot, but not one declared there', async () => {
    const told = (end: string): string => `=== a.txt
A bus hit the wall of the mill in Voss, and one person was killed. The driver died at the scene.
=== b.txt
A bus hit the wall of the mill in Voss. The driver ${end}.`;
    await checkFindings(told('died in Bergen University Hospital'), CONFLICT, [
      'conflict/detail a.txt[died at the scene] ~ b.txt[died in Bergen University Hospital]',
      'conflict/detail b.txt[died in Bergen University Hospital] ~ a.txt[died at the scene]',
    ]);
    await checkSilent(told('was pronounced dead at a hospital'));
    await checkSilent(told('died at a house near the hospital'));
  });

  it('counts what happened to one person once', async () => {
    const told = (rank: string): string => `=== a.txt
Jonas Feld, a baker in Graz, was arrested over the fire at the sugar mill. It was his third arrest.
=== b.txt
Jonas Feld, a baker in Graz, was arrested over the fire at the sugar mill. It was his ${rank}.`;
    await checkFindings(told('second arrest'), CONFLICT, [
      'conflict/detail a.txt[third arrest] ~ b.txt[second arrest]',
      'conflict/detail b.txt[second arrest] ~ a.txt[third arrest]',
    ]);
    await checkSilent(told('third arrest'));
    await checkSilent(told('second arrest this year'));
    await checkSilent(told('second trial'));
  });

  it('lets several dead die in several places', () =>
    checkSilent(`=== a.txt
A bus hit the wall of the mill in Voss, and two people were killed. The driver died at the scene.
=== b.txt
A bus hit the wall of the mill in Voss. A passenger died on the way to the hospital.`));

  it('takes one year more beside a verdict for a birthday, and two years for a conflict', async () => {
    const told = (age: number): string => `=== a.txt
The baker Jonas Feld, 38, was arrested in Graz over the fire at the sugar mill.
=== b.txt
The baker Jonas Feld, ${age}, was convicted in Graz of arson over the fire at the sugar mill.`;
    await checkSilent(told(39));
    await checkFindings(told(40), CONFLICT, [
      'conflict/quantity a.txt[38] ~ b.txt[40]',
      'conflict/quantity b.txt[40] ~ a.txt[38]',
    ]);
    await checkFindings(told(39), /^differs.update/, [
      'differs/update a.txt[38] ~ b.txt[39]',
      'differs/update a.txt[arrested] ~ b.txt[convicted]',
      'differs/update b.txt[39] ~ a.txt[38]',
      'differs/update b.txt[convicted] ~ a.txt[arrested]',
    ]);
  });

  it('takes a verdict and another one of one article for two cases', async () => {
    const told = (more: string): string => `=== a.txt
Jonas Feld, a baker in Graz, was acquitted of setting fire to the sugar mill.${more}
=== b.txt
Jonas Feld, a baker in Graz, was convicted of setting fire to the sugar mill.`;
    await checkFindings(told(''), CONFLICT, [
      'conflict/status a.txt[acquitted] ~ b.txt[convicted]',
      'conflict/status b.txt[convicted] ~ a.txt[acquitted]',
    ]);
    await checkSilent(told(' A year later Jonas Feld was convicted of fraud.'), CONFLICT);
    await checkSilent(`${told('')}
=== c.txt
Jonas Feld, a baker in Graz, was acquitted of arson. A year later Jonas Feld was sentenced for fraud.`);
  });

  it('takes no car that came in for one that left', () =>
    checkSilent(`=== a.txt
Four men drove a heavy car into the jewellery store in Graz at dawn.
=== b.txt
Four men reversed their car out of the jewellery store in Graz and set fire to it.`));

  it('leaves alone where a named place lies, and reads a point of the compass with its hyphen', async () => {
    const told = (one: string, other: string): string => `=== a.txt
The prisoner escaped from a van ${one} Graz on Monday.
=== b.txt
The prisoner escaped from a van ${other} Graz on Monday.`;
    await checkFindings(told('12 miles west of', '12 miles east of'), CONFLICT, [
      'conflict/detail a.txt[west] ~ b.txt[east]',
      'conflict/detail b.txt[east] ~ a.txt[west]',
    ]);
    await checkSilent(told('12 miles south-west of', '12 miles southwest of'));
    await checkSilent(told('12 miles south west of', '12 miles southwest of'));
    await checkFindings(told('12 miles south west of', '12 miles west of'), CONFLICT, [
      'conflict/detail a.txt[south west] ~ b.txt[west]',
      'conflict/detail b.txt[west] ~ a.txt[south west]',
    ]);
    await checkSilent(told('12 miles east of', 'in Voitsberg, west of'));
    await checkSilent(told('12 miles east of', 'in Voitsberg, located about 12 miles west of'));
  });
});
