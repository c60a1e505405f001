import assert from 'node:assert/strict';
import { checkGroups } from './marked-names.ts';

describe('people of one article', () => {
  it('join a family name with the one full name that ends in it', () => {
    checkGroups(
      '[[Marta Ilves|person m]] spoke first. [[Ilves|person m]] then left with [[Olavi Raud|person o]].',
    );
  });

  it('join the first part where the family name comes first', () => {
    checkGroups(
      '[[Moon Seo Yun|person m]] met [[Xi Lanying|person x]]. [[Moon|person m]] and [[Xi|person x]] shook hands.',
    );
  });

  it('take the last part where a name only looks as if the family came first', () => {
    checkGroups('[[Kim Gordon Bates|person k]] sang. [[Bates|person k]] bowed.');
  });

  it('keep apart two bearers of one family name, and leave the bare name alone', () => {
    checkGroups('[[Anna Tamm|person a]] sued [[Peeter Tamm|person p]]. [[Tamm|person x]] would not comment.');
  });

  it('give a bare family name to the only one who was introduced by then', () => {
    checkGroups(
      '[[Anna Tamm|person a]] sued. [[Tamm|person a]] would not comment. [[Peeter Tamm|person p]], a brother, laughed.',
    );
  });

  it('give a bare family name to the only bearer of the title before it', () => {
    checkGroups(
      '[[Mayor|title]] [[Anna Tamm|person a]] sued [[Peeter Tamm|person p]]. [[Mayor|title]] [[Tamm|person a]] would not comment.',
    );
  });

  it('join hyphens, capitals, possessives and accents of one name', () => {
    checkGroups(
      '[[HAN SO-RA WINS|event w]]\n[[Han So-ra|person h]] won. [[Han So Ra’s|person h]] rival [[José Peña|person j]] wept. [[JOSE PENA|person j]] went home.',
    );
  });

  it('join initials, nicknames, middle names, degrees and suffixes', () => {
    checkGroups(
      '[[Robert J. Lind|person r]] and [[Bob Lind|person r]] are one, as are [[Ida Maria Falk, MD|person i]] and [[Ida Falk|person i]], [[A.B. Moss Jr.|person a]] and [[Albert Moss|person a]].',
    );
  });

  it('keep father and son apart by their suffixes', () => {
    checkGroups('[[Carl Berg Sr.|person s]] handed the yard to [[Carl Berg Jr.|person j]] in spring.');
  });

  it('keep apart other given names and other middle initials', () => {
    checkGroups(
      '[[John A. Reed|person a]] and [[John B. Reed|person b]] are cousins; [[Jane Reed|person c]] is an aunt.',
    );
  });

  it('leave an initial alone that could be two people', () => {
    checkGroups('[[John Reed|person a]] and [[Jane Reed|person b]] sat apart. [[J. Reed|person x]] signed.');
  });

  it('keep presidents of one title apart', () => {
    checkGroups(
      '[[President|title]] [[Lee Dong Ha|person l]] met [[President|title]] [[Rui Salgado|person s]]. [[President|title]] [[Salgado|person s]] smiled at [[President|title]] [[Lee|person l]].',
    );
  });

  it('keep the title of each as it was said', () => {
    const [lee] = checkGroups(
      '[[Prime Minister|title]] [[Eva Holm|person e]] came. [[PM|title]] [[Holm|person e]] left. [[Prime Minister|title]] [[Holm|person e]] slept.',
    );
    assert.deepEqual(lee?.roles, ['Prime Minister', 'PM']);
  });

  it('know a family name of two words', () => {
    checkGroups(
      '[[Petra van der Meer|person p]] won; [[van der Meer|person p]] thanked [[Lotte Meer-Brandt|person l]].',
    );
  });
});

describe('bodies and places of one article', () => {
  it('join an acronym that brackets introduce', () => {
    checkGroups(
      'The [[Northern Harbour Council|organization n]] ([[NHC|organization n]]) met. The [[NHC|organization n]] will meet again.',
    );
  });

  it('join an acronym that brackets explain', () => {
    checkGroups('The [[BSFA|organization b]] ([[Baltic Sea Ferry Association|organization b]]) objected.');
  });

  it('do not join what brackets merely add', () => {
    checkGroups(
      'The [[Harbour Council|organization h]] ([[Tallinn|place t]]) met. [[Rovers|organization r]] ([[AFC|organization a]]) won.',
    );
  });

  it('join an acronym with the only long name that it fits', () => {
    checkGroups(
      'The [[Coast and Islands Authority|organization c]] replied. [[CIA|organization c]] officials left.',
    );
  });

  it('leave an acronym alone that fits two long names', () => {
    checkGroups(
      'The [[Civil Protection Board|organization a]] and the [[Coastal Pilots Bureau|organization b]] met. The [[CPB|organization x]] paid.',
    );
  });

  it('join short forms with the only long name that they are cut from', () => {
    checkGroups(
      'The [[Narva Iron Hawks|organization h]] beat [[Orrin State University|organization o]]. The [[Hawks|organization h]] met [[Orrin State|organization o]] before. [[Quill & Sons Ltd.|organization q]] paid [[Quill and Sons|organization q]].',
    );
  });

  it('do not take a firm for the short form of what it makes', () => {
    checkGroups(
      '[[Quill|organization q]] warned its users. The [[Quill Safety Letter|organization l]] names the flaw, [[Quill|organization q]] said.',
    );
  });

  it('but do where the text introduced the long name first, whatever the headline says', () => {
    checkGroups(
      '[[Quill|organization q]] sells ships\n\n[[Quill Brothers|organization q]] sold two ships on Monday, and [[Quill|organization q]] will sell more.',
    );
  });

  it('join a web address with the name in it, and sorts of places with their bare names', () => {
    checkGroups(
      '[[Velm.com|organization v]] or [[Velm|organization v]]? [[Odda Island|place o]], the [[Island of Odda|place o]] or [[Odda|place o]]?',
    );
  });

  it('do not take a city for the country in its name', () => {
    checkGroups('[[Orrin City|place c]] is not [[Orrin|place o]], nor is [[Lake Orrin|place l]].');
  });

  it('keep a place and a body of one name apart', () => {
    checkGroups(
      '[[Orrin|place p]] is cold. [[Orrin University|organization u]] is warm. [[Orrin|place p]] is small.',
    );
  });

  it('do not cut places: a city is not the region that ends in its name', () => {
    checkGroups('[[New Harrow|place n]] is far from [[Harrow|place h]].');
  });

  it('do not name a body by a place that begins its name', () => {
    checkGroups('[[Boston Courier|organization c]] readers met [[Boston|organization b]] on the field.');
  });

  it('join spellings of one place and of one country', () => {
    checkGroups(
      '[[Mount Tolk|place t]] or [[Mt. Tolk|place t]]? The [[U.S.|place u]], the [[US|place u]] and the [[United States|place u]] agree; [[North Korea|place n]] and [[South Korea|place s]] do not.',
    );
  });

  it('join defence with defense and centre with center', () => {
    checkGroups('The [[Ministry of Defence|organization m]] is the [[Ministry of Defense|organization m]].');
  });

  it('keep nationality words beside their country', () => {
    const entities = checkGroups(
      '[[Danes|group d of Denmark]] and a [[Dane|group d of Denmark]] live in [[Denmark|place c]]; [[Copenhagen|place k]] acts.',
    );
    assert.deepEqual(
      entities.map(({ name, country }) => [name, country]),
      [
        ['Danes', 'Denmark'],
        ['Denmark', undefined],
        ['Copenhagen', 'Denmark'],
      ],
    );
  });
});

describe('kinds that disagree', () => {
  const kinds = (fixture: string): readonly string[] => checkGroups(fixture).map(({ kind }) => kind);

  it('vote by certainty', () => {
    assert.deepEqual(kinds('[[Velm|place v]] is dark. [[Velm|person? v]] sleeps. [[Velm|place v]] wakes.'), [
      'place',
    ]);
  });

  it('follow the full name that an unsure short one is cut from', () => {
    assert.deepEqual(kinds('[[Ada Velm|person v]] sings. [[Velm|organization? v]] dances.'), ['person']);
    assert.deepEqual(kinds('[[Rakvere Storks|organization s]] won. [[Storks|person? s]] fans sang.'), [
      'organization',
    ]);
  });

  it('stay apart where a place is also somebody’s family name', () => {
    assert.deepEqual(
      kinds(
        '[[Denise Washington|person d]] flew to [[Washington|place w]]. [[Washington|person d]] landed late.',
      ),
      ['person', 'place'],
    );
  });
});

describe('names of entities', () => {
  const names = (fixture: string): readonly string[] => checkGroups(fixture).map(({ name }) => name);

  it('are full, not in capitals, without possessive', () => {
    assert.deepEqual(
      names(
        '[[MARTA ILVES|person m]] [[Ilves|person m]] [[Ilves|person m]] [[Marta Ilves’s|person m]] [[Marta Ilves|person m]]',
      ),
      ['Marta Ilves'],
    );
  });

  it('take the spelling that is used most', () => {
    assert.deepEqual(names('[[Han So-ra|person h]] [[Han So Ra|person h]] [[Han So Ra|person h]]'), [
      'Han So Ra',
    ]);
  });

  it('prefer the long form to the acronym', () => {
    assert.deepEqual(
      names('[[NHC|organization n]] [[NHC|organization n]] [[Northern Harbour Council|organization n]]'),
      ['Northern Harbour Council'],
    );
  });

  it('take capitals back when there is nothing else', () => {
    assert.deepEqual(names('[[MARTA ILVES|person m]] met [[NATO|organization n]]'), ['Marta Ilves', 'NATO']);
  });
});
