import { checkBothSides, checkSilent } from '../claims/check-claims.ts';

const UPDATE = /^differs\/update/;

describe('what a later article knows', () => {
  it('tells a name that is held back from a name that is given', () =>
    checkBothSides(
      `=== a.txt
A woman was killed when a tram left the rails in Bergen on Monday. Police said that the woman was from Voss but would not name her.
=== b.txt
A woman was killed when a tram left the rails in Bergen on Monday. She was identified as Ragnhild Tveitan, 58, and died at the scene.`,
      UPDATE,
      ['differs/update', 'would not name her', 'Ragnhild Tveitan'],
    ));

  it('takes no official for somebody whose name was held back', () =>
    checkSilent(
      `=== a.txt
A woman was killed when a tram left the rails in Bergen on Monday. Police would not name her.
=== b.txt
A woman was killed when a tram left the rails in Bergen on Monday, said Ola Brekke, the head of the tramways.`,
      UPDATE,
    ));

  it('tells what is to come from what was done', () =>
    checkBothSides(
      `=== a.txt
A rescue team from Voss worked all day to recover the wreck of the tram from the harbour in Bergen.
=== b.txt
A rescue team from Voss has recovered the wreck of the tram from the harbour in Bergen.`,
      UPDATE,
      [
        'differs/update',
        'A rescue team from Voss worked all day to recover the wreck of the tram from the harbour in Bergen',
        'A rescue team from Voss has recovered the wreck of the tram from the harbour in Bergen',
      ],
    ));

  it('tells what somebody will be introduced as from what they were introduced as', () =>
    checkBothSides(
      `=== a.txt
Ola Brekke will be introduced as the new head coach of the ski team of Voss on Tuesday.
=== b.txt
Ola Brekke was officially introduced as the new head coach of the ski team of Voss.`,
      UPDATE,
      [
        'differs/update',
        'Ola Brekke will be introduced as the new head coach of the ski team of Voss on Tuesday',
        'Ola Brekke was officially introduced as the new head coach of the ski team of Voss',
      ],
    ));

  it('tells a suspect who is sought from one who was caught', () =>
    checkBothSides(
      `=== a.txt
A gunman robbed the savings bank in Voss on Monday. Police are searching for the gunman with dogs and boats.
=== b.txt
A gunman robbed the savings bank in Voss on Monday. Police arrested the gunman in a barn three hours later.`,
      UPDATE,
      ['differs/update', 'searching for', 'arrested'],
    ));

  it('tells a suspect in custody from one whom a court has seen, with a name here and none there', () =>
    checkBothSides(
      `=== a.txt
A gunman robbed the savings bank in Voss on Monday. Police have a suspect in custody.
=== b.txt
A gunman robbed the savings bank in Voss on Monday. Anton Kvale was arraigned over the robbery on Friday.`,
      UPDATE,
      ['differs/update', 'in custody', 'arraigned'],
    ));

  it('is silent where both know as much, and where several people are told of', () =>
    checkSilent(
      `=== a.txt
A gunman robbed the savings bank in Voss on Monday. The gunman was arrested in a barn.
=== b.txt
A gunman robbed the savings bank in Voss on Monday. Anton Kvale was arrested in a barn.
=== c.txt
A gunman robbed the savings bank in Voss on Monday. Police looked for witnesses and for the money.`,
      UPDATE,
    ));

  it('does not hold another doing of the same people against a plan', () =>
    checkSilent(
      `=== a.txt
A rescue team from Voss will inspect the rails of the old tram line in Bergen next week.
=== b.txt
A rescue team from Voss has recovered the wreck of the tram from the harbour in Bergen.`,
      UPDATE,
    ));

  it('holds the charge that somebody is held on against the charge that was laid', () =>
    checkBothSides(
      `=== a.txt
A tram left the rails in Bergen on Monday. Anton Kvale is being held in the Bergen jail on charges of fleeing.
=== b.txt
A tram left the rails in Bergen on Monday. Anton Kvale was charged on Friday with negligent homicide in the deaths.`,
      UPDATE,
      ['differs/update', 'charges of fleeing', 'charged on Friday with negligent homicide'],
    ));
});
