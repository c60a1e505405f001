import assert from 'node:assert/strict';
import { NO_OVERRIDES } from '../../../src/engine/annotations/overrides.ts';
import { groupMentions } from '../../../src/engine/entities/group-mentions.ts';
import { resolveReferences } from '../../../src/engine/entities/resolve-references.ts';
import { resolveSpeakers } from '../../../src/engine/entities/resolve-speakers.ts';
import { findQuotations } from '../../../src/engine/mentions/find-quotations.ts';
import type { Quotation } from '../../../src/engine/mentions/quotation.ts';
import { type MarkedArticle, readMarked, wordsAt } from './marked-names.ts';

/** Holds what is resolved in a fixture against its `[[she|= label]]` and `[[she|=]]` marks; nothing else may be resolved. */
function checkReferences(fixture: string): void {
  for (const marked of readMarked(fixture)) {
    const entities = groupMentions(marked.article, marked.mentions, NO_OVERRIDES);
    const found = resolveReferences(marked.article, marked.mentions, entities, quotationsOf(marked));
    const labelOf = (key: string): string =>
      marked.labels[entities.find((entity) => entity.key === key)?.mentions[0] ?? -1] ?? '';
    assert.deepEqual(
      found.map(({ span, entity }) => `${span.start} ${wordsAt(marked, span)} = ${labelOf(entity)}`),
      marked.references
        .filter(({ label }) => label !== '')
        .map(({ start, end, label }) => `${start} ${wordsAt(marked, { start, end })} = ${label}`),
    );
  }
}

/** What stands between curly marks, with the marked word after it as its speaker. */
function quotationsOf({ article, references }: MarkedArticle): readonly Quotation[] {
  return [...article.text.matchAll(/“[^”]*”/g)].map((match, utterance) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const speaker = references.find((place) => place.start >= end);
    return {
      start,
      end,
      inner: { start: start + 1, end: end - 1 },
      utterance,
      sentence: 0,
      ...(speaker ? { speaker: { start: speaker.start, end: speaker.end } } : {}),
    };
  });
}

describe('pronouns', () => {
  it('stand for the only person of the sentence before', () => {
    checkReferences(
      '[[Anna Tamm|person a]] came to [[Velm|place v]] on Monday. [[She|= a]] left [[her|= a]] hat.',
    );
  });

  it('and of the sentence itself', () => {
    checkReferences('[[Anna Tamm|person a]] said [[she|= a]] would resign.');
  });

  it('fit by gender, from the given name or the form of address', () => {
    checkReferences(
      '[[Anna Tamm|person a]] met [[Robert Lind|person r]]. [[He|= r]] was late, and [[she|= a]] was not.',
    );
    checkReferences(
      '[[Ms.|title]] [[Tamm|person a]] met [[Mr.|title]] [[Lind|person r]]. [[He|= r]] was late.',
    );
  });

  it('stay open where two people fit', () => {
    checkReferences(
      'After [[Robert Lind|person r]] the mayor heard [[John Reed|person j]]. In the end [[his|=]] view won.',
    );
  });

  it('go on with the subject where they open a sentence', () => {
    checkReferences('[[Robert Lind|person r]] thanked [[John Reed|person j]]. [[He|= r]] then sat down.');
  });

  it('stay open where the only person does not fit', () => {
    checkReferences('[[Anna Tamm|person a]] came on Monday. [[He|=]] left on Tuesday.');
  });

  it('stay open two sentences later, and after another story began', () => {
    checkReferences('[[Anna Tamm|person a]] came on Monday. It rained all day. [[She|=]] left on Tuesday.');
  });

  it('carry on through sentences that go on with them', () => {
    checkReferences('[[Anna Tamm|person a]] came. [[She|= a]] ate. [[She|= a]] slept.');
  });

  it('stay open inside quotations, whose speaker means another', () => {
    checkReferences('[[Anna Tamm|person a]] came. “[[She|=]] is late,” a guard said.');
  });

  it('never stand for a body', () => {
    checkReferences('The [[Harbour Council|organization h]] met. [[He|=]] left.');
  });
});

describe('descriptions', () => {
  it('stand for the only holder of the office', () => {
    checkReferences(
      '[[Prime Minister|title]] [[Eva Holm|person e]] met [[Governor|title]] [[Robert Lind|person r]]. [[The prime minister|= e]] said so.',
    );
  });

  it('stay open where two hold it', () => {
    checkReferences(
      '[[President|title]] [[Eva Holm|person e]] met [[President|title]] [[Rui Salgado|person r]]. [[The president|=]] said so.',
    );
  });

  it('stay open where they name their own', () => {
    checkReferences(
      '[[President|title]] [[Eva Holm|person e]] spoke. [[The president|=]] of the club listened, and the president emeritus slept.',
    );
  });

  it('stand for the only company, and not for a public body', () => {
    checkReferences('[[Quill & Sons Ltd.|organization q]] paid. [[The company|= q]] said so on Monday.');
    checkReferences('The [[Ministry of Health|organization m]] paid. [[The company|=]] said so.');
    checkReferences(
      '[[Quill & Sons Ltd.|organization q]] sued [[Orrin Motors|organization o]]. [[The company|=]] said so.',
    );
  });

  it('stand for the body whose name has the word', () => {
    checkReferences(
      'The [[Ministry of Health|organization m]] paid [[Orrin University|organization o]]. [[The ministry|= m]] was late.',
    );
  });

  it('stand for the only country', () => {
    checkReferences('[[Denmark|place d]] and [[Velm|place v]] differ. [[The country|= d]] is larger.');
  });
});

describe('speakers of quotations', () => {
  function speakerIn(text: string): string | undefined {
    const [marked] = readMarked(text);
    assert.ok(marked);
    const entities = groupMentions(marked.article, marked.mentions, NO_OVERRIDES);
    const quotations = findQuotations(marked.article);
    const references = resolveReferences(marked.article, marked.mentions, entities, quotations);
    const [spoken] = resolveSpeakers(marked.article.text, quotations, marked.mentions, entities, references);
    return marked.mentions[spoken?.speakerMention ?? -1]?.name;
  }

  it('are the name that the pronoun beside the quotation stands for', () => {
    assert.equal(
      speakerIn('[[Anna Tamm|person a]] came to [[Velm|place v]]. “We are late,” [[she|= a]] said.'),
      'Anna Tamm',
    );
  });

  it('stay open where the pronoun does', () => {
    assert.equal(speakerIn('A guard came to [[Velm|place v]]. “We are late,” [[she|=]] said.'), undefined);
  });

  it('are the person whom a description behind the quotation names', () => {
    assert.equal(speakerIn('“We are late,” said another passenger, [[Anna Tamm|person a]].'), 'Anna Tamm');
  });

  it('are nobody who begins a clause of their own', () => {
    assert.equal(speakerIn('“We are late,” said a passenger, [[Anna Tamm|person a]] told us so.'), undefined);
  });

  it('are no place', () => {
    assert.equal(speakerIn('“We are late,” said a passenger, [[Velm|place v]].'), undefined);
  });
});
