import assert from 'node:assert/strict';
import { cleanEnds } from '../../../src/engine/mentions/names/clean-ends.ts';
import { readMemory } from '../../../src/engine/mentions/names/document-memory.ts';
import { findCodes } from '../../../src/engine/mentions/names/find-codes.ts';
import { findHeadlined } from '../../../src/engine/mentions/names/find-headlined.ts';
import { findRoads } from '../../../src/engine/mentions/names/find-roads.ts';
import { findTeams } from '../../../src/engine/mentions/names/find-teams.ts';
import { fitNames } from '../../../src/engine/mentions/names/fit-names.ts';
import { isDoubtful } from '../../../src/engine/mentions/names/is-doubtful.ts';
import { partNames } from '../../../src/engine/mentions/names/part-names.ts';
import { markedIn } from '../../../src/engine/mentions/names/reading-place.ts';
import { mendedType, readMarked, wordsOf } from './marked-spans.ts';

const COMMON = new Set(['tonight', 'finally', 'walks', 'bakery', 'sunny']);

function placeOf(marked: string) {
  const { article, sentence, spans } = readMarked(marked);
  const memory = readMemory(article);
  const marks = markedIn(article, sentence);
  const isCommon = (word: string): boolean => COMMON.has(word);
  return { article, sentence, spans, memory, headline: false, marked: marks, isCommon };
}

function cleaned(marked: string): readonly string[] {
  const place = placeOf(marked);
  return wordsOf(
    place.article,
    place.spans.flatMap((span) => cleanEnds(place, span)),
  );
}

/** What a finder finds in a line, the marked names taken. */
function foundBy(find: typeof findCodes, marked: string): readonly string[] {
  const place = placeOf(marked);
  return wordsOf(place.article, find(place, 0, place.spans));
}

/** The parts with their types, `words|type`. */
function parted(marked: string): readonly string[] {
  const place = placeOf(marked);
  const parts = place.spans.flatMap((span) => partNames(place, span));
  const words = wordsOf(place.article, parts);
  return parts.map(({ type }, index) => `${words[index] ?? ''}|${type}`);
}

function fitted(marked: string): readonly string[] {
  const place = placeOf(marked);
  return wordsOf(place.article, fitNames(place, place.spans));
}

describe('what only stands beside a name', () => {
  for (const [marked, expected] of [
    ['Come to [[Orra Lounge TONIGHT|place]] for free.', ['Orra Lounge']],
    ['We read that [[Velm Post FINALLY|organization]] came.', ['Velm Post']],
    ['I met [[Ann Lund RT|person]] today.', ['Ann Lund']],
    ['We saw [[Ann AND Luis|person]] there.', ['Ann', 'Luis']],
    ['then [[Ahh Ann|person]] said so.', ['Ann']],
    ['They met [[Ann Lund Monday|person]] at noon.', ['Ann Lund']],
    ['Back at [[Orra February|place]] 2 again.', ['Orra']],
    ['lol [[Ann I|person]] love you', ['Ann']],
  ] as const) {
    it(`is cut off: ${marked}`, () => {
      assert.deepEqual(cleaned(marked), expected);
    });
  }

  for (const [marked, expected] of [
    ['They met at [[ORRA LOUNGE TONIGHT|place]] in May.', 'ORRA LOUNGE TONIGHT'],
    ['She works for [[Orra Bank NA|organization]] in May.', 'Orra Bank NA'],
    ['They met [[Theresa May|person]] at noon.', 'Theresa May'],
    ['They met [[Ann A Lund|person]] at noon.', 'Ann A Lund'],
    ['They spoke of [[Orra Black Friday|other]] at noon.', 'Orra Black Friday'],
    ['They spoke of [[Elizabeth I|person]] and her time.', 'Elizabeth I'],
    ['They moved to [[Happy Valley|place]] in May.', 'Happy Valley'],
  ] as const) {
    it(`stays where it is part of the name: ${marked}`, () => {
      assert.deepEqual(cleaned(marked), [expected]);
    });
  }
});

describe('two names that were taken for one', () => {
  for (const [marked, expected] of [
    ["They met in [[Norway's Velm Hall|place]] on Monday.", ['Norway|place', 'Velm Hall|place']],
    ['A rural [[Ohio Catholic|place]] doctor came.', ['Ohio|place', 'Catholic|other']],
    ['Then [[Norwegian Anna Lund|organization]] won.', ['Norwegian|other', 'Anna Lund|person']],
    [
      'Then [[Orra Transit Agency Commissioner Anna Lund|person]] came.',
      ['Orra Transit Agency|organization', 'Anna Lund|person'],
    ],
    ['Then [[Ohio Commissioner Anna Lund|person]] came.', ['Ohio|place', 'Anna Lund|person']],
    ['Then [[Orra Transit Foundation Director|person]] came.', ['Orra Transit Foundation|organization']],
  ] as const) {
    it(`are two: ${marked}`, () => {
      assert.deepEqual(parted(marked), expected);
    });
  }

  for (const marked of [
    "[[Anna's Kitchen|organization]]",
    '[[South Korean|other]]',
    '[[Norwegian President Anna Lund|person]]',
    '[[Anna Major Lund|person]]',
    '[[Ohio State University|organization]]',
    '[[Norwegian Bank|organization]]',
    '[[Odessa American|organization]]',
  ]) {
    it(`stay one: ${marked}`, () => {
      const { article, spans } = readMarked(`They saw ${marked} there.`);
      const place = placeOf(`They saw ${marked} there.`);
      const parts = place.spans.flatMap((span) => partNames(place, span));
      assert.deepEqual(wordsOf(article, parts), wordsOf(article, spans));
    });
  }
});

describe('a given name and a family name', () => {
  it('are one name where only one was found', () => {
    assert.deepEqual(fitted('The mayor met [[Anna|person]] Velmsson on Monday.'), ['Anna Velmsson']);
    assert.deepEqual(fitted('The mayor met Anna [[Velmsson|person]] on Monday.'), ['Anna Velmsson']);
  });

  it('are none with a day, a post, a common word or another name', () => {
    assert.deepEqual(fitted('The mayor met [[Anna|person]] Monday at noon.'), ['Anna']);
    assert.deepEqual(fitted('The mayor met [[Anna|person]] Walks on Monday.'), ['Anna']);
    assert.deepEqual(fitted('The mayor met [[Anna|person]] and Velmsson on Monday.'), ['Anna']);
    assert.deepEqual(fitted('The mayor met [[Anna|person]] [[Velm|place]] on Monday.')[0], 'Anna');
    assert.deepEqual(fitted('They met Director [[Velmsson|person]] on Monday.'), ['Velmsson']);
  });
});

describe('a team that is called by a year', () => {
  it('keeps its number', () => {
    assert.deepEqual(fitted('The [[Orra|place]] 85ers lost.'), ['Orra 85ers']);
    assert.deepEqual(fitted('The [[Orra 85|organization]]ers lost.'), ['Orra 85ers']);
    assert.deepEqual(fitted('THE [[ORRA|place]] 85ERS LOST'), ['ORRA 85ERS']);
    assert.deepEqual(foundBy(findTeams, 'Then the 85ers lost to 12 others.'), ['85ers']);
  });

  it('is no number beside a name', () => {
    assert.deepEqual(fitted('In [[Orra|place]] 85 players lost.'), ['Orra']);
    assert.deepEqual(fitted('In [[Orra|place]] 85th place went to them.'), ['Orra']);
  });
});

describe('a team that is called by a town and a word of its own', () => {
  it('is one name', () => {
    assert.deepEqual(fitted('The [[Oslo|place]] Velmers lost.'), ['Oslo Velmers']);
  });

  it('is none with a word of the language, a faith, another name or no plural', () => {
    assert.deepEqual(fitted('The [[Oslo|place]] Walks began.'), ['Oslo']);
    assert.deepEqual(fitted('The [[Oslo|place]] Lutherans met.'), ['Oslo']);
    assert.deepEqual(fitted('In [[Oslo|place]] [[Velmers|organization]] met.'), ['Oslo', 'Velmers']);
    assert.deepEqual(fitted('In [[Oslo|place]] Velmer met them.'), ['Oslo']);
  });
});

describe('places that go by letters', () => {
  const codes = (text: string): readonly string[] => foundBy(findCodes, text);

  it('are states behind a town and cities behind a word that says where', () => {
    assert.deepEqual(codes('They moved to Velm, OH, in May.'), ['OH']);
    assert.deepEqual(codes('They met in DC and flew to LA.'), ['DC', 'LA']);
  });

  it('are no degrees, no words in capitals and no other letters', () => {
    assert.deepEqual(codes('Thanks to [[Ann Lund|person]], MD, they met.'), []);
    assert.deepEqual(codes('They were told, OK or not, to go.'), []);
    assert.deepEqual(codes('They met in AI and flew with DC.'), []);
    assert.deepEqual(codes('They met in [[DC|place]] and the LA office.'), []);
  });
});

describe('roads', () => {
  const roads = (text: string): readonly string[] => foundBy(findRoads, text);

  it('are found by an ordinal or a number', () => {
    assert.deepEqual(roads('She walked on 23rd Street and East 4th Avenue.'), [
      '23rd Street',
      'East 4th Avenue',
    ]);
    assert.deepEqual(roads('They drove down State Route 40 to Interstate 9.'), [
      'State Route 40',
      'Interstate 9',
    ]);
  });

  it('are no places in a list, no pick and no route in lower case', () => {
    assert.deepEqual(roads('The 4th Round pick and the 3rd street to the left.'), []);
    assert.deepEqual(roads('The bus route 40 and Route planning.'), []);
    assert.deepEqual(roads('She walked on [[23rd Street|place]].'), []);
  });
});

describe('a town that is called as people are', () => {
  it('is a place after what only towns follow', () => {
    assert.equal(mendedType('Police met in downtown [[Velmer|person]] today.'), 'place');
    assert.equal(mendedType('The barn in [[Velmer|person]] burned.'), 'place');
  });

  it('is a person where one trusts in somebody or owns something', () => {
    assert.equal(mendedType('Voters trust in [[Velmer|person]] again.'), 'person');
    assert.equal(mendedType("The barn in [[Velmer|person]]'s garden burned."), 'person');
    assert.equal(mendedType('The change in [[Anna|person]] was seen.'), 'person');
    assert.equal(mendedType('The barn in [[Velmer|person]] burned, Jo Velmer said.'), 'person');
  });
});

describe('a house that bears a whole name', () => {
  it('is a body', () => {
    assert.equal(mendedType('She left [[Anna Lund Center|person]] today.'), 'organization');
  });

  it('is none in the company of people, where a word between is no name, or only a given name stands before it', () => {
    assert.equal(mendedType('Then [[Anna Marie Church|person]] said no.'), 'person');
    assert.equal(mendedType('Then Senator [[Anna Marie Church|person]] left.'), 'person');
    assert.equal(mendedType('She met [[Anna of Congress|person]] today.'), 'person');
    assert.equal(mendedType('She met [[Anna Center|person]] today.'), 'person');
  });
});

describe('a title without a name', () => {
  it('is nobody right before one', () => {
    assert.equal(mendedType('Then [[Prime Minister|person]] Anna Lund came.'), undefined);
    assert.equal(mendedType('Then the [[Director|person]] of Orra came.'), undefined);
  });

  it('may stand for somebody elsewhere, and is a family name in places', () => {
    assert.equal(mendedType('Then the [[President|person]] came.'), 'person');
    assert.equal(mendedType('Then [[King|person]] Street came.'), 'person');
  });
});

describe('people in headlines', () => {
  const people = (text: string): readonly string[] => foundBy(findHeadlined, text);

  it('are found by a given name and a family name', () => {
    assert.deepEqual(people('Report: Michael Velmsson Will Start for Orra on Sunday'), ['Michael Velmsson']);
    assert.deepEqual(people('MICHAEL JONES HAS WON'), ['MICHAEL JONES']);
    assert.deepEqual(people('Votes for Michael Eric Jones Counted'), ['Michael Eric Jones']);
  });

  it('are no places, days, bodies, words or parts of other names', () => {
    assert.deepEqual(people('Shops on Michael Street Closed for Michael Sunday'), []);
    assert.deepEqual(people('San Diego Velmers Win Again at Home'), []);
    assert.deepEqual(people('MICHAEL VELMSSON HAS WON'), []);
    assert.deepEqual(people('Michael Walks Home to Michael Tonight'), []);
    assert.deepEqual(people('Votes for [[Michael Jones Party|organization]] Counted'), []);
  });
});

describe('a lone word that no list has', () => {
  const doubted = (marked: string, certainty: number): boolean => {
    const { article, spans, memory } = placeOf(marked);
    const [span] = spans;
    assert.ok(span);
    return isDoubtful(article, memory, { ...span, certainty });
  };

  it('is no name where the tagger was not sure', () => {
    assert.equal(doubted('They saw [[Velmoding|organization]] there.', 0.6), true);
    assert.equal(doubted('They saw [[Velmoding|person]] there.', 0.6), true);
    assert.equal(doubted('lol they saw [[anna|person]] there', 0.6), true);
  });

  it('is one where the article writes it so again, and a place behind a word for places', () => {
    assert.equal(doubted('They saw [[Velmoding|organization]] there, and Velmoding saw them.', 0.6), false);
    assert.equal(doubted('They saw [[Velmoding|organization]] and other velmoding there.', 0.6), true);
    assert.equal(doubted('They met in [[Velmoding|place]] on Monday.', 0.6), false);
    assert.equal(doubted('They met [[Velmoding|place]] on Monday.', 0.6), true);
  });

  it('is one where the tagger was sure, where a list has it, or beside another word', () => {
    assert.equal(doubted('They saw [[Velmoding|organization]] there.', 0.8), false);
    assert.equal(doubted('They saw [[Norway|place]] there.', 0.6), false);
    assert.equal(doubted('They saw [[Anna|person]] there.', 0.6), false);
    assert.equal(doubted('They saw [[Velmoding Orrans|organization]] there.', 0.6), false);
  });
});
