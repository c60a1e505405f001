import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import type { NameMention } from '../../../src/engine/mentions/mention.ts';
import { readWeights } from '../../../src/engine/mentions/names/read-weights.ts';
import type { TaggerWeights } from '../../../src/engine/mentions/resources.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { readArticle } from '../../../src/engine/text/article.ts';
import { mendedType } from './marked-spans.ts';

const shipped = readWeights(readFileSync(new URL('../../../media/tagger.bin', import.meta.url)));

function namesOf(text: string, weights?: TaggerWeights): readonly NameMention[] {
  const article = readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
  return findNames(article, { options: DEFAULT_OPTIONS, ...(weights ? { weights } : {}) });
}

/** Finding the names of a text again must give the marks `[[name|kind]]` that it is given with. */
function check(marked: string, weights?: TaggerWeights): void {
  const text = marked.replace(/\[\[(.+?)\|[a-z]+\]\]/g, '$1');
  let found = '';
  let at = 0;
  for (const { start, end, kind } of namesOf(text, weights)) {
    found += `${text.slice(at, start)}[[${text.slice(start, end)}|${kind}]]`;
    at = end;
  }
  assert.equal(found + text.slice(at), marked);
}

for (const [way, weights] of [
  ['by rules alone', undefined],
  ['with the tagger', shipped],
] as const) {
  describe(`finding names ${way}`, () => {
    it('leaves titles, articles and possessives out of a name', () => {
      check(
        'On Monday the talks with Prime Minister [[Ana Brnabic|person]] began in [[Lisbon|place]].',
        weights,
      );
      check("The report on [[Norway|place]]'s fisheries came from [[Oslo|place]].", weights);
    });

    it('reads two names joined by a hyphen as two, a double name as one', () => {
      check('They signed the [[South Korea|place]]-[[EU|organization]] deal.', weights);
      check('It matters for the whole [[Indo-Pacific|place]] region.', weights);
    });

    it('leaves the words round a hyphen out where they only lean on the name', () => {
      check('A crowd of pro-[[France|place]] marchers met there.', weights);
    });

    it('takes no capital at the start of a sentence for a name', () => {
      check('Figures were not given. Nobody was hurt. Fishing goes on.', weights);
      check('Fishing is banned. The fleet has no fishing rights.', weights);
    });

    it('reads nationality words as groups', () => {
      check('An [[Italian|group]] crew and two [[Danes|group]] were saved.', weights);
    });

    it('finds no name in a web address, a mail address or a user name', () => {
      check('The plans lie at www.Example.com/Norway and with @Norway and Anna@Example.org today.', weights);
    });

    it('finds none in a heading of common words', () => {
      check('Key Areas of Expanded Cooperation\n\nThe ferry ran again from noon.', weights);
    });

    it('takes an abbreviation that is explained in lower case for no name', () => {
      check('They fitted a heat recovery unit (HRU) in the hall. The HRU was loud.', weights);
    });
  });
}

describe('what a name carries', () => {
  it('is the title beside it, with its nationality and its own span', () => {
    const text = 'On Friday South Korean President Park Min-seo met the press in Busan.';
    const person = namesOf(text, shipped).find(({ kind }) => kind === 'person');
    assert.equal(person?.name, 'Park Min-seo');
    assert.equal(person.title?.text, 'South Korean President');
    assert.equal(text.slice(person.title.start, person.title.end), 'South Korean President');
  });

  it('is no title where the word before is none', () => {
    const person = namesOf('Yesterday reached us late, but Anna Lindqvist said nothing.', shipped)[0];
    assert.equal(person?.name, 'Anna Lindqvist');
    assert.equal(person.title, undefined);
  });

  it('is the country that a nationality word points at', () => {
    const [group] = namesOf('The Danish ferry was late.', shipped);
    assert.deepEqual([group?.kind, group?.country], ['group', 'Denmark']);
  });

  it('is no country where two share the word', () => {
    const [group] = namesOf('A Congolese band played.', shipped);
    assert.deepEqual([group?.kind, group?.country], ['group', undefined]);
  });
});

describe('names across the lines of a page', () => {
  it('takes a headline in title case by the names of the body', () => {
    const text =
      'Harbour Chief Marta Oyelaran Promises New Quay\n\nThe harbour chief, Marta Oyelaran, said the quay would open in Rotterdam.';
    const names = namesOf(text, shipped)
      .filter(({ start }) => start < text.indexOf('\n'))
      .map(({ name }) => name);
    assert.deepEqual(names, ['Marta Oyelaran']);
  });

  it('gives one name one kind in an article', () => {
    const text =
      'Marta Oyelaran spoke first. Later Oyelaran left. In Oyelaran the crowd saw a rival. Everybody knew Oyelaran by then.';
    const kinds = new Set(namesOf(text, shipped).map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['person']);
  });

  it('gives it that of a place where nobody of the name has company', () => {
    const kindsIn = (text: string): readonly string[] => [
      ...new Set(namesOf(text, shipped).flatMap(({ name, kind }) => (name === 'Palmer' ? [kind] : []))),
    ];
    assert.deepEqual(
      kindsIn('A fire in Palmer burned a barn. Police in Palmer said that Palmer has two barns.'),
      ['place'],
    );
    assert.deepEqual(
      kindsIn('A fire in Palmer burned a barn. Police met Palmer. Palmer said that it was late.'),
      ['person'],
    );
  });

  it('finds what a team is called for short, also where lists have its whole name', () => {
    const found = namesOf('They saw the New Orleans Saints on Friday. She said the Saints had won.', shipped);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['New Orleans Saints', 'Saints'],
    );
  });

  it('comes in order, inside the text and without overlap, whatever the text is', () => {
    const word = fc.constantFrom(
      'Anna',
      'of',
      'the',
      "'s",
      '-',
      'U.S.',
      'Ministry',
      '(',
      ')',
      'Dr.',
      '7',
      '\n',
      'é',
      '“',
      '🙂',
      'NATO',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const { start, end, name } of namesOf(text, shipped)) {
          assert.ok(start >= at && end > start && end <= text.length && name !== '');
          at = end;
        }
      }),
    );
  });

  it('reads long runs of capitals and hyphens to their end', () => {
    assert.equal(namesOf('South Korea-'.repeat(4_000), shipped).length, 4_000);
    assert.equal(namesOf('A-'.repeat(8_000), shipped).length, 0);
  });
});

describe('what lists and marks say beside the tagger', () => {
  it('a known body is one, also where posts write it in lower case', () => {
    const found = namesOf('i was on netflix all night lol\n\nomg we saw it on netflix too', shipped);
    assert.deepEqual(
      found.map(({ name, kind }) => `${name}|${kind}`),
      ['netflix|organization', 'netflix|organization'],
    );
  });

  it('a word in lower case in careful writing is none', () => {
    const found = namesOf(
      'The visa took two weeks. The target of the gap was met, and oracle bones were sold.',
      shipped,
    );
    assert.deepEqual(found, []);
  });

  it('a tag says what a text goes under, and names nobody', () => {
    const found = namesOf('Marko Vel was late again. #Marko #Lisbon #Oslo', shipped);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Marko Vel'],
    );
  });
});

describe('what looks like a person', () => {
  it('is none where brackets behind it hold its initials', () => {
    const found = namesOf('They worked on Ground Heat Exchange (GHE) for years, said Marko Vel.', shipped);
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'person').map(({ name }) => name),
      ['Marko Vel'],
    );
  });

  it('is none where it is a document by its head', () => {
    const found = namesOf('A Memorandum of Understanding (MoU) was signed by Marko Vel.', shipped);
    assert.deepEqual(
      found.map(({ name, kind }) => `${name}|${kind}`),
      ['Memorandum of Understanding|document', 'Marko Vel|person'],
    );
  });

  it('is no document where the head of one opens the sentence or nothing capitalised follows', () => {
    for (const text of [
      'Declaration of the results took all night, said Marko Vel.',
      'Marko Vel read the Constitution of an old club.',
    ]) {
      const names = namesOf(text, shipped).map(({ name }) => name);
      assert.ok(names.includes('Marko Vel') && !names.some((name) => name.includes(' of ')), names.join());
    }
  });

  it('is a station where it opens with the word for one', () => {
    const found = namesOf('The song was played by Radio Velt on Monday.', shipped);
    assert.equal(found.find(({ name }) => name === 'Radio Velt')?.kind, 'organization');
  });

  it('is a person behind a title, and something else where its last word says so', () => {
    const people = (text: string): readonly string[] =>
      namesOf(text, shipped).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
    assert.deepEqual(people('On Friday President Park Min-seo met the press.'), ['Park Min-seo']);
    assert.deepEqual(people('The plant of General Martin Motors was shut on Friday.'), []);
  });

  it('is a body where it is letters that are said one by one', () => {
    assert.equal(mendedType('Two cars of [[BRKD|person]] came.'), 'organization');
    assert.equal(mendedType('Two cars of the [[BRK|person]] came.'), 'organization');
    assert.equal(mendedType('Later [[BRK|person]] sang two songs.'), 'person');
  });

  it('is a team where the place that it comes from opens it', () => {
    assert.equal(mendedType('We saw [[Los Angeles Kites|person]] win.'), 'organization');
    assert.equal(mendedType('We saw [[Paris Kite|person]] win.'), 'person');
  });

  it('ends before a word that a dash joins to it, and before an office in a headline', () => {
    const people = (text: string): readonly string[] =>
      namesOf(text, shipped).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
    assert.deepEqual(people('Few knew that Henrik Vestergaard-was he forty by then?-had left the village.'), [
      'Henrik Vestergaard',
    ]);
    assert.deepEqual(people('The council will name Anna Petrescu Surgeon General on Monday.'), [
      'Anna Petrescu',
    ]);
    assert.deepEqual(people('The mayor met Anna Mary Bishop on Monday.'), ['Anna Mary Bishop']);
  });

  it('is nothing where it is a point of the compass alone', () => {
    assert.deepEqual(namesOf('Ferries of the Eastern ran late.', shipped), []);
  });
});
