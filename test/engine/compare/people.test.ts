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
});
