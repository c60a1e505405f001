import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const UPDATE = /^differs\/update/;

describe('what a later article knows', () => {
  it('tells a name that is held back from a name that is given', () =>
    checkFindings(
      `=== a.txt
A woman was killed when a tram left the rails in Bergen on Monday. Police said that the woman was from Voss but would not name her.
=== b.txt
A woman was killed when a tram left the rails in Bergen on Monday. She was identified as Ragnhild Tveitan, 58, and died at the scene.`,
      UPDATE,
      [
        'differs/update a.txt[would not name her] ~ b.txt[Ragnhild Tveitan]',
        'differs/update b.txt[Ragnhild Tveitan] ~ a.txt[would not name her]',
      ],
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
    checkFindings(
      `=== a.txt
A rescue team from Voss worked all day to recover the wreck of the tram from the harbour in Bergen.
=== b.txt
A rescue team from Voss has recovered the wreck of the tram from the harbour in Bergen.`,
      UPDATE,
      [
        'differs/update a.txt[A rescue team from Voss worked all day to recover the wreck of the tram from the harbour in Bergen] ~ b.txt[A rescue team from Voss has recovered the wreck of the tram from the harbour in Bergen]',
        'differs/update b.txt[A rescue team from Voss has recovered the wreck of the tram from the harbour in Bergen] ~ a.txt[A rescue team from Voss worked all day to recover the wreck of the tram from the harbour in Bergen]',
      ],
    ));

  it('tells what somebody will be introduced as from what they were introduced as', () =>
    checkFindings(
      `=== a.txt
Ola Brekke will be introduced as the new head coach of the ski team of Voss on Tuesday.
=== b.txt
Ola Brekke was officially introduced as the new head coach of the ski team of Voss.`,
      UPDATE,
      [
        'differs/update a.txt[Ola Brekke will be introduced as the new head coach of the ski team of Voss on Tuesday] ~ b.txt[Ola Brekke was officially introduced as the new head coach of the ski team of Voss]',
        'differs/update b.txt[Ola Brekke was officially introduced as the new head coach of the ski team of Voss] ~ a.txt[Ola Brekke will be introduced as the new head coach of the ski team of Voss on Tuesday]',
      ],
    ));

  it('tells a suspect who is sought from one who was caught', () =>
    checkFindings(
      `=== a.txt
A gunman robbed the savings bank in Voss on Monday. Police are searching for the gunman with dogs and boats.
=== b.txt
A gunman robbed the savings bank in Voss on Monday. Police arrested the gunman in a barn three hours later.`,
      UPDATE,
      [
        'differs/update a.txt[searching for] ~ b.txt[arrested]',
        'differs/update b.txt[arrested] ~ a.txt[searching for]',
      ],
    ));

  it('tells a suspect in custody from one whom a court has seen, with a name here and none there', () =>
    checkFindings(
      `=== a.txt
A gunman robbed the savings bank in Voss on Monday. Police have a suspect in custody.
=== b.txt
A gunman robbed the savings bank in Voss on Monday. Anton Kvale was arraigned over the robbery on Friday.`,
      UPDATE,
      [
        'differs/update a.txt[in custody] ~ b.txt[arraigned]',
        'differs/update b.txt[arraigned] ~ a.txt[in custody]',
      ],
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
    checkFindings(
      `=== a.txt
A tram left the rails in Bergen on Monday. Anton Kvale is being held in the Bergen jail on charges of fleeing.
=== b.txt
A tram left the rails in Bergen on Monday. Anton Kvale was charged on Friday with negligent homicide in the deaths.`,
      UPDATE,
      [
        'differs/update a.txt[charges of fleeing] ~ b.txt[charged on Friday with negligent homicide]',
        'differs/update b.txt[charged on Friday with negligent homicide] ~ a.txt[charges of fleeing]',
      ],
    ));
});
