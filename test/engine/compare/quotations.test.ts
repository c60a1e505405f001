import assert from 'node:assert/strict';
import { checkBothSides, checkSilent, messagesOf } from '../claims/check-claims.ts';

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

describe('the same words from two speakers', () => {
  const WORDS = 'The pumps were switched off long before noon on Friday,';
  const told = (first: string, second: string): string => `=== a.txt
The harbour of Setubal was flooded on Friday. "${WORDS}" ${first}.
=== b.txt
The harbour of Setubal was flooded on Friday. "${WORDS}" ${second}.`;

  it('are shown with both names', async () => {
    const fixture = told('said Ines Faro in Setubal', 'said Rui Matos, a pilot');
    await checkBothSides(fixture, /^differs\//, ['differs/attribution', WORDS, WORDS]);
    assert.deepEqual(await messagesOf(fixture, /^differs\//), [
      `a.txt: Gives “${WORDS}” to Ines Faro; b.txt gives it to Rui Matos.`,
      `b.txt: Gives “${WORDS}” to Rui Matos; a.txt gives it to Ines Faro.`,
    ]);
  });

  it('are one where one of them is no person, no name, another form of the name, or named beside the other', async () => {
    const silent = (first: string, second: string): Promise<void> =>
      checkSilent(told(first, second), /^(?:differs|conflict)\//);
    await silent('said Ines Faro in Setubal', 'the coast guard said');
    await silent('said Ines Faro in Setubal', 'she said');
    await silent('said Ines Faro in Setubal', 'said Inês Faro, the deputy harbour master');
    await silent('said Ines Faro in Setubal', 'said Faro');
    await silent('said Ines Faro in Setubal', 'Rui Matos said, citing Ines Faro');
  });

  it('are told by many where they are few', () =>
    checkSilent(
      `=== a.txt
The harbour of Setubal was flooded on Friday. "The pumps were off," said Ines Faro in Setubal.
=== b.txt
The harbour of Setubal was flooded on Friday. "The pumps were off," said Rui Matos, a pilot.`,
      /^differs\//,
    ));
});
