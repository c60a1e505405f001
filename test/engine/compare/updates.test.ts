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
