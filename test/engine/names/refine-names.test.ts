import assert from 'node:assert/strict';
import { findOutlets } from '../../../src/engine/mentions/names/find-outlets.ts';
import { findTeams } from '../../../src/engine/mentions/names/find-teams.ts';
import { fitNames } from '../../../src/engine/mentions/names/fit-names.ts';
import { readMemory } from '../../../src/engine/mentions/names/document-memory.ts';
import { settleKind } from '../../../src/engine/mentions/names/settle-kind.ts';
import { gatherNames } from '../../../src/engine/mentions/names/spread-names.ts';
import { markedIn } from '../../../src/engine/mentions/names/reading-place.ts';
import { mendedType, readMarked as read, wordsOf } from './marked-spans.ts';

const COMMON = new Set(['leave', 'leaves', 'check', 'reverse', 'negotiations', 'opens']);

function placeOf(marked: string, headline = false) {
  const { article, sentence, spans } = read(marked);
  const memory = readMemory(article);
  const isCommon = (word: string): boolean => COMMON.has(word);
  return { article, sentence, spans, memory, headline, marked: markedIn(article, sentence), isCommon };
}

function fitted(marked: string, headline = false): readonly string[] {
  const place = placeOf(marked, headline);
  return wordsOf(place.article, fitNames(place, place.spans));
}

function found(find: typeof findOutlets, marked: string): readonly string[] {
  const place = placeOf(marked);
  return wordsOf(place.article, find(place, 0, place.spans));
}

describe('the ends of a name', () => {
  for (const [marked, expected] of [
    ['They climbed Mt [[Orra|place]] in May.', 'Mt Orra'],
    ['They climbed Mt. [[Orra|place]] in May.', 'Mt. Orra'],
    ['They met on 97th [[Avenue|place]] at noon.', '97th Avenue'],
    ['They met at 12 [[Street|place]] at noon.', '12 Street'],
    ['The mayor met [[Anna|person]] "Buddy" Reyes on Monday.', 'Anna "Buddy" Reyes'],
    ["The mayor met [[Anna 'The Owl|person]]' Reyes on Monday.", "Anna 'The Owl' Reyes"],
    ['The mayor met [[Luis Pavo|person]] (Jerry) Reyes on Monday.', 'Luis Pavo (Jerry) Reyes'],
  ] as const) {
    it(`go on in “${marked}”`, () => {
      assert.deepEqual(fitted(marked), [expected]);
    });
  }

  for (const [marked, expected] of [
    ['They climbed [[Orra|place]] in May.', 'Orra'],
    ['They mounted [[Orra|place]] in May.', 'Orra'],
    ['They lived by the [[Avenue|place]] for years.', 'Avenue'],
    ['The mayor met [[Anna Holm|person]] (Orrin United) on Monday.', 'Anna Holm'],
    ['The mayor met [[Anna Holm|person]] (41) on Monday.', 'Anna Holm'],
    ['The mayor told [[Anna Holm|person]] “Nobody” and left.', 'Anna Holm'],
    ['Then [[Anna Holm|person]] leaves Orrin Bank.', 'Anna Holm'],
  ] as const) {
    it(`stay in “${marked}”`, () => {
      assert.deepEqual(fitted(marked), [expected]);
    });
  }

  it('stand before a verb that a headline prints with a capital, not before a name', () => {
    assert.deepEqual(fitted('[[Zoran Tull Leaves Orrin|person]] for Velm', true), ['Zoran Tull']);
    assert.deepEqual(fitted('[[Tull Reverses Holm|person]] on Fishing', true), ['Tull']);
    assert.deepEqual(fitted('[[Zoran Peters|person]] Back at Sea', true), ['Zoran Peters']);
    assert.deepEqual(fitted('[[Zoran Tull|person]] "Harbour" Negotiations Go On', true), ['Zoran Tull']);
  });
});

describe('an outlet that the tagger passed over', () => {
  for (const [marked, expected] of [
    ['The ferry was late, according to QRV and others.', 'QRV'],
    ['The crew told QRV on Monday.', 'QRV'],
    ['The ferry was late, QRV reported on Monday.', 'QRV'],
    ['She spoke to Kettle magazine on Monday.', 'Kettle'],
    ['The OLNA news agency had it first.', 'OLNA'],
    ['The ferry was late, VELK-OLNA reported on Monday.', 'VELK-OLNA'],
  ] as const) {
    it(`is found in “${marked}”`, () => {
      assert.deepEqual(found(findOutlets, marked), [expected]);
    });
  }

  for (const marked of [
    'The CEO said on Monday that the ferry was late.',
    'They bought an XQV for the ferry.',
    'An Italian magazine had it first.',
    'A magazine had it first.',
    'The ferry was late, according to [[QRV|organization]] and others.',
    'Local newspaper reports were late.',
    'The gas-fired unit (GFU) failed, and the GFU reported errors.',
    'She told Anna on Monday.',
  ]) {
    it(`is not made up in “${marked}”`, () => {
      assert.deepEqual(found(findOutlets, marked), []);
    });
  }
});

describe('a team', () => {
  for (const [marked, expected] of [
    ['The Herons goalkeeper Anna Lund was hurt.', 'Herons'],
    ['Herons running back Karl Lund was hurt.', 'Herons'],
    ['It was the last game of Herons head coach Anna Lund.', 'Herons'],
  ] as const) {
    it(`is found by a player's post in “${marked}”`, () => {
      assert.deepEqual(found(findTeams, marked), [expected]);
    });
  }

  for (const marked of [
    'Boats back from the sea were late, and other boats were not.',
    'Officials guard the harbour.',
    'James coach the team.',
    'Herons nest by the harbour.',
    'The [[Orrin Herons|organization]] goalkeeper was hurt.',
  ]) {
    it(`is not made up in “${marked}”`, () => {
      assert.deepEqual(found(findTeams, marked), []);
    });
  }

  it('is called by the last word of its name, where that word is no other', () => {
    const short = (marked: string): boolean => {
      const { article, spans } = read(marked);
      return gatherNames(article, readMemory(article), spans).names.has('herons');
    };
    assert.ok(short('The [[Milan Herons|organization]] lost.'));
    assert.ok(!short('The [[Milan Herons|organization]] lost to birds, and herons are birds.'));
    assert.ok(!short('The [[Green Herons|organization]] lost.'));
    assert.ok(!short('The [[Milan Herons|place]] are rocks.'));
  });

  it('is no product and no person', () => {
    assert.equal(mendedType('Then [[Milan Herons|other]] won.'), 'organization');
    assert.equal(mendedType('Then the [[Zorvane Herons|person]] won.'), 'organization');
    assert.equal(mendedType('Then [[Zorvane Tull|person]] won.'), 'person');
    assert.equal(mendedType('Then [[Zorvane Tulls|person]] won.'), 'person');
  });
});

describe('a newspaper', () => {
  for (const name of ['Tidewater Courier', 'Orrazzo Gazette', 'Velmside Examiner', 'Zorvane Echo']) {
    it(`is no person: ${name}`, () => {
      assert.equal(mendedType(`They read it in the [[${name}|person]] on Monday.`), 'organization');
      assert.equal(mendedType(`[[${name}|person]] staff went home.`), 'organization');
      assert.equal(mendedType(`[[${name}|place]] staff went home.`), 'organization');
    });
  }

  it('is no person where a given name opens it', () => {
    assert.equal(mendedType('The [[Ansel Gazette|person]] said so.'), 'organization');
    assert.equal(mendedType('The [[Ansel Ledger|person]] said so.'), 'person');
  });

  it('is not made of a place', () => {
    assert.equal(mendedType('They met at [[Orrin Beacon|place]] on Monday.'), 'place');
  });

  for (const marked of [
    '[[Emily Post|person]] wrote it.',
    'It was Mr. [[Zorvane Post|person]] who wrote it.',
    'Then [[Zorvane Star|person]] said no.',
    'Then [[Herald Lindt|person]] went home.',
  ]) {
    it(`is not made of a person: ${marked}`, () => {
      assert.equal(mendedType(marked), 'person');
    });
  }
});

describe('a town with a small word in its name', () => {
  it('is no person', () => {
    for (const name of ["Velmina d'Orrazzo", 'Velmont sur Orre', 'Velmstadt am Orr', 'Velmino di Orra'])
      assert.equal(mendedType(`The games in [[${name}|person]] begin.`), 'place', name);
  });

  it('is none where the article shows a person', () => {
    assert.equal(mendedType("[[Anna d'Orrazzo|person]] won."), 'person');
    assert.equal(mendedType("[[Velmina d'Orrazzo|person]] said no."), 'person');
    assert.equal(mendedType('Minister [[Velmino di Orra|person]] won.'), 'person');
  });
});

describe('a word for people that is a sea, too', () => {
  const kindOf = (marked: string): string | undefined => {
    const { article, spans } = read(marked);
    const [span] = spans;
    assert.ok(span);
    return settleKind(article, span, readMemory(article))?.kind;
  };

  it('is a place where no noun follows it', () => {
    assert.equal(kindOf('Cables in the [[Mediterranean|place]] broke.'), 'group');
    assert.equal(kindOf('Cables broke in the [[Mediterranean|place]].'), 'place');
    assert.equal(kindOf('Cables in the [[Caribbean|other]] and elsewhere broke.'), 'place');
  });

  it('is a group in other company', () => {
    assert.equal(kindOf('The [[Mediterranean|other]] diet is old.'), 'group');
    assert.equal(kindOf('A [[Baltic|other]] fleet left.'), 'group');
    assert.equal(kindOf('The [[Italian|other]] and the crew left.'), 'group');
  });
});

describe('a village called after a saint', () => {
  it('is a place where no person is called by the word for one', () => {
    assert.equal(mendedType('They rode from Velm to [[Sankt Orrin|person]] at noon.'), 'place');
    assert.equal(mendedType('They rode from Velm to [[Sveti Orrin|person]] at noon.'), 'place');
  });

  it('is told by that word alone', () => {
    assert.equal(mendedType('They rode with [[Santa Orrin|person]] at noon.'), 'person');
    assert.equal(mendedType('They rode with [[Sankt|person]] at noon.'), 'person');
  });
});

describe('a place whose initials stand behind it', () => {
  it('is a body where its last word is one of bodies', () => {
    assert.equal(mendedType('He runs the [[Orra Valley Railway|place]] (OVR) today.'), 'organization');
  });

  it('is a place elsewhere', () => {
    assert.equal(mendedType('He runs the [[Orra Valley Railway|place]] today.'), 'place');
    assert.equal(mendedType('He came by the [[Orra Valley Airport|place]] (OVA) today.'), 'place');
  });
});
