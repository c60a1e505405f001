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

  it('does not hold what two people say in some of the same words against each other', async () => {
    const told = (first: string, second: string): string => `=== a.txt
"For years the harbour wall has kept the old town and its market dry," ${first} in Setubal.
=== b.txt
"For more than nine years the harbour wall has safely kept the oldest streets of town dry," ${second} in Setubal.`;
    await checkBothSides(told('Ines Faro said', 'Ines Faro said'), QUOTE, [
      'conflict/quote',
      'For years',
      'more than nine',
    ]);
    await checkSilent(told('Ines Faro said', 'Rui Matos said'), QUOTE);
  });

  it('does not hold what one article quotes of two people against each other', () =>
    checkSilent(
      `=== a.txt
"What I feel when I see this," said one young man in Setubal. "I do feel bad when I see a harbour flooded," said a man in a raincoat.`,
      QUOTE,
    ));

  it('does not hold two short quotations of other words against each other', () =>
    checkSilent(`=== a.txt
The coast guard described the skipper as "calm, quite steady, very calm".
=== b.txt
The skipper was “cold, very hungry, quite tired,” the coast guard said.`));

  const pumps = (first: string, second: string): string => `=== a.txt
"${first}," Deputy Harbour Master Ines Faro said in Setubal.
=== b.txt
"${second}," Deputy Harbour Master Ines Faro said in Setubal.`;

  it('takes a word run together with the next, and a number in words, for a manner of writing', async () => {
    const silent = (first: string, second: string): Promise<void> => checkSilent(pumps(first, second), QUOTE);
    await silent(
      "The pumps aren't going to be needed tonight",
      'The pumps are not going to be needed tonight',
    );
    await silent("The crew say I'm to blame for the flood", 'The crew say I am to blame for the flood');
    await silent("My harbour's been flooded all night long", 'My harbour has been flooded all night long');
    await silent("We can't pump the harbour dry tonight", 'We cannot pump the harbour dry tonight');
    await silent("The crew won't leave the harbour tonight", 'The crew will not leave the harbour tonight');
    await silent('The flood came in the eleventh hour of work', 'The flood came in the 11th hour of work');
    await silent('The flood came with two hours of work left', 'The flood came with 2 hours of work left');
    await silent('The crew left the harbour on the third', 'The crew left the harbour on the 3rd');
    await silent(
      'The crew asks all IE users to test the pumps',
      'The crew asks all Internet Explorer users to test the pumps',
    );
    await silent('The fibre cable to the theatre was okay', 'The fiber cable to the theater was ok');
    await silent('The licence of the grey ship was cancelled', 'The license of the gray ship was canceled');
  });

  it('still finds what the same words say otherwise', async () => {
    for (const [frame, first, second] of [
      ['The pumps … going to be needed tonight', "aren't", 'are now'],
      ['The crew say … to blame for the flood', 'I am', 'we are'],
      ['The crew … leave the harbour tonight', "won't", 'can not'],
      ['The flood came in the … hour of work', 'eleventh', '12th'],
      ['The flood came with … hours of work left', 'two', '20'],
      ['The crew left the harbour on the …', 'third', '5th'],
    ] as const)
      await checkBothSides(pumps(frame.replace('…', first), frame.replace('…', second)), QUOTE, [
        'conflict/quote',
        first,
        second,
      ]);
  });
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
