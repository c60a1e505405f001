import { checkBothSides, checkSilent } from '../claims/check-claims.ts';

const QUOTE = /^conflict\/quote/;

describe('quotations held against each other', () => {
  it('finds the altered word of a quotation whose closing mark slipped behind the space', () =>
    checkBothSides(
      `=== a.txt
"The pumps were switched off before noon, "Deputy Harbour Master Ines Faro said. "Nobody told the crew."
=== b.txt
"The pumps were switched on before noon," Deputy Harbour Master Ines Faro said in Setubal.`,
      QUOTE,
      ['conflict/quote', 'off', 'on'],
    ));

  it('leaves a mark that opens behind a verb of speech alone', () =>
    checkSilent(`=== a.txt
Ines Faro told the council, "the pumps were off", and added, "nobody told the crew".
=== b.txt
Ines Faro said: "The pumps were off." She also said: "Nobody told the crew."`));

  it('finds the altered word in the middle of a quotation of five words', () =>
    checkBothSides(
      `=== a.txt
The coast guard described the skipper as "calm, quite steady, very calm". He was brought ashore.
=== b.txt
The skipper was “calm, quite silent, very calm,” the coast guard said.`,
      QUOTE,
      ['conflict/quote', 'steady', 'silent'],
    ));

  it('does not hold two short quotations of other words against each other', () =>
    checkSilent(`=== a.txt
The coast guard described the skipper as "calm, quite steady, very calm".
=== b.txt
The skipper was “cold, very hungry, quite tired,” the coast guard said.`));
});
