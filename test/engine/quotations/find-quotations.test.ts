import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/engine/mentions/find-quotations.ts';
import { articleOf, checkEach } from './check-quotations.ts';

describe('quotations and their speakers', () => {
  describe('every style of marks', () => {
    checkEach([
      '[["The pier will hold,"|Ivers]] Ivers said.',
      '[[“The pier will hold,”|Ivers]] Ivers said.',
      "[['The pier will hold,'|Ivers]] Ivers said.",
      '[[‘The pier will hold,’|Ivers]] Ivers said.',
      '[[«The pier will hold»|Ivers]], said Ivers.',
      '[[„The pier will hold“|Ivers]], said Ivers.',
      '[[„The pier will hold,”|Ivers]] Ivers said.',
      "[[``The pier will hold,''|Ivers]] Ivers said.",
      "[[''The pier will hold,''|Ivers]] Ivers said.",
      '[["The pier will hold,"|Ivers]] Ivers said. Mora replied: [[“It will not hold a month.”|Mora]]',
      '[[“ … if it holds until spring,”|Ivers]] Ivers said.',
    ]);
  });

  describe('apostrophes inside single marks', () => {
    checkEach([
      "Ivers called it [['a risk to the town's only harbour'|Ivers]] and left.",
      'Ivers warned of [[‘a risk to the town’s only harbour.’|Ivers]]',
      "[['The dockers' demands are fair and they won't go away,'|Mora]] Mora said.",
      '[[‘The dockers’ demands are fair and they won’t go away,’|Mora]] Mora said.',
      "Mora praised [['one of the coast's most patient crews,'|Mora]] noting that it hadn't complained.",
      "[['We were goin' home when it fell,'|the driver]] said the driver.",
    ]);
  });

  describe('nesting: the outer marks alone', () => {
    checkEach([
      '[["He shouted \'run for it\' and we ran,"|Mora]] Mora said.',
      '[[“He shouted ‘run for it’ and we ran,”|Mora]] Mora said.',
      '[[‘He shouted “run for it” and we ran,’|Mora]] Mora said.',
      '[["I have always disliked the word \'outreach,\' "|Mora]] she told the hall.'.replace('|Mora', '|she'),
      '[[“He wrote “never again” on the wall,”|Mora]] Mora said.',
      '[[„Er rief ‚halt‘ und lief,“|Mora]] Mora said.',
    ]);
  });

  describe('the cue behind the words', () => {
    checkEach([
      '[["We open in May,"|Harbour Master Jo Lund]] Harbour Master Jo Lund said on Friday.',
      '[["We open in May,"|Jo Lund]] said Jo Lund, the harbour master.',
      '[["We open in May,"|the harbour master]] the harbour master told reporters.',
      '[["We open in May,"|she]] she said.',
      '[["We open in May!"|a woman]] a woman shouted from the crowd.',
      '[["Do we open in May?"|Lund]] asked Lund.',
      '[["We open in May,"|Lund]] snarled Lund.',
      '[["We open in May,"|Jo Lund]] Jo Lund, who has run the port since 2011, said in a statement.',
      '[["We open in May,"|Sen. Jo Lund]] Sen. Jo Lund (I-Maine) wrote.',
      '[["We open in May,"|Jo Lund]] according to Jo Lund.',
      '[["We open in May."|Jo Lund]] — Jo Lund',
      '[["We open in May,"|Jo Lund and Per Dahl]] Jo Lund and Per Dahl said.',
      '[["We open in May"|Lund]], Lund said, pointing at the gates.',
      '[["We open in May,"|Lund]] Lund added later.',
    ]);
  });

  describe('the cue before the words', () => {
    checkEach([
      'Lund said: [["We open in May."|Lund]]',
      'Lund said, [["We open in May."|Lund]]',
      'Lund said in a letter to the council that the port would [["open in May, come what may."|Lund]]',
      'According to Lund, [["the port opens in May."|Lund]]',
      'Said Lund: [["We open in May, all of us."|Lund]]',
      'Lund: [["We open in May, all of us."|Lund]]',
      'Lund laughed and said, [["We open in May."|Lund]]',
      'Lund left early, saying [["we open in May."|Lund]]',
      'The mayor had an answer: [["We open in May."|The mayor]]',
      'The plan was called [["the worst idea of the decade"|Dahl]] by Dahl.',
      'Lund was quoted as saying [["we open in May."|Lund]]',
      'Dahl described the town as [["a good place to wait"|Dahl]] and left.',
      'Lund went on: [["We open in May."|Lund]]',
    ]);
  });

  describe('speakers carried on', () => {
    checkEach([
      '[["We open in May,"|Lund]] Lund said. [["Not a day later."|Lund]]',
      'Lund shrugged when asked about the date. [["We open in May."|Lund]]'.replace(
        'Lund shrugged',
        'Lund commented',
      ),
      'Lund continued:\n\n[["We open in May, all of us."|Lund]]',
      '[["We open in May."|Lund]] [["Not a day later,"|Lund]] Lund said.',
      '[["We open in May,"|Lund]] Lund said.\n\n[["Not a day later."|Lund]]',
    ]);
  });

  describe('short quotations', () => {
    checkEach([
      '[["Yes,"|Lund]] said Lund.',
      'Lund said [["no."|Lund]]',
      'The crowd chanted [["Lund out!"|The crowd]]',
      'Asked whether it would hold, Lund said: [["Never."|Lund]]',
    ]);
  });

  it('cuts that the writer made stay inside', () => {
    const text = '"We [the council] will open ... in May," Lund said.';
    const [quotation] = findQuotations(articleOf(text));
    assert.equal(text.slice(quotation?.start, quotation?.end), '"We [the council] will open ... in May,"');
    assert.equal(
      text.slice(quotation?.inner.start, quotation?.inner.end),
      'We [the council] will open ... in May,',
    );
  });
});

describe('marks with spaces on both sides', () => {
  checkEach([
    'The mayor said: [[" we will open the pier in May . "|The mayor]] Then he left .',
    '[[" We will open the pier in May , "|the mayor]] the mayor said .',
    "[[`` We will open the pier in May , ''|the mayor]] the mayor said .",
    '[[“ We will open the pier in May , ”|the mayor]] the mayor said .',
    '[["We are done here"|Holm]] , said Holm . [[" We are leaving "|Holm]] .',
    'A 12 " pipe and a 14 " pipe lay there .',
  ]);
});

describe('a closing mark whose space slipped before it', () => {
  checkEach([
    '[["The pier will hold, "|Lund]]Lund said. [["It always has. "|Lund]]',
    '[["The pier will hold, "|Ann Lund]]said Ann Lund, who keeps it. [["It always has. "|Ann Lund]]',
    'Lund answered, [["Yes, we will all stay, "|Lund]]to the second question of the court. The court rose. [["We won, "|Lund]]Lund said.',
    // No: one who speaks before a mark opens it.
    'Lund said, [["the pier will hold,"|Lund]] and added, [["it always has"|Lund]].',
  ]);
});

describe('who spoke', () => {
  checkEach([
    '[[„Wir öffnen“|Lund]], said Lund.',
    "[[''They said, 'We do not care at all,'''|Mr. Meyer]] said Mr. Meyer.",
    '[[“We start today.|Ida Holm]]\n\n[[“And we end tomorrow,”|Ida Holm]] said Ida Holm.',
    '[[“It is a fine pier.”|Ada Lund]] ― Ada Lund [[“It is too long for the bay and for the town.”|Ida Holm]] ― Ida Holm',
    '[[“Why should the town pay for all of it?”|Holm]] Holm demanded.',
    'A reader would now ask: [[“What did the town pay for all of it?”|A reader]]',
  ]);
});

describe('utterances', () => {
  const utterances = (text: string): readonly number[] =>
    findQuotations(articleOf(text)).map(({ utterance }) => utterance);

  it('pieces that a cue interrupts are one utterance', () => {
    const [one, two] = utterances('"We open," she said, "in the month of May."');
    assert.equal(one, two);
  });

  it('sentences of one speaker are two utterances', () => {
    const [one, two] = utterances('"We open in May," she said. "Not a day later."');
    assert.notEqual(one, two);
  });

  for (const [open, close] of [
    ['"', '"'],
    ['“', '”'],
  ] as const)
    it(`paragraphs that each begin with ${open} and close once are one utterance of one speaker`, () => {
      const text = `Lund said: ${open}We open in May.\n\n${open}Not a day later.\n\n${open}That is all.${close}\n\nHe left.`;
      const found = findQuotations(articleOf(text));
      assert.equal(found.length, 3);
      assert.equal(new Set(found.map(({ utterance }) => utterance)).size, 1);
      assert.deepEqual(
        found.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end)),
        ['Lund', 'Lund', 'Lund'],
      );
    });

  it('a paragraph that opens with a mark and closes with none is a quotation to its end', () => {
    const text = 'Lund wrote:\n\n"We open in May, not a day later.\n\nThe council met.';
    const [quotation, ...others] = findQuotations(articleOf(text));
    assert.equal(text.slice(quotation?.start, quotation?.end), '"We open in May, not a day later.');
    assert.equal(others.length, 0);
  });
});
