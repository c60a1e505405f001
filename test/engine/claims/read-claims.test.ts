import assert from 'node:assert/strict';
import { analyzeFixture } from '../../harness/fixture.ts';

/** The claims of one kind in a text, as `key: words`. */
async function claimsOf(text: string, kind: string): Promise<readonly string[]> {
  const record = (await analyzeFixture(text)).get('a.txt');
  return (record?.claims ?? [])
    .filter((claim) => claim.kind === kind)
    .map((claim) => `${claim.key}: ${text.slice(claim.start, claim.end)}`);
}

describe('reading claims', () => {
  it('keys a toll by what happened to the people', async () => {
    assert.deepEqual(await claimsOf('The storm killed 12 people and injured 30 in Varna.', 'quantity'), [
      'person kill: 12 people',
      'person injure: 30',
    ]);
  });

  it('gives a figure behind `and` to the verb that it is the subject of', async () => {
    assert.deepEqual(
      await claimsOf('Nine people were killed and at least 41 passengers were hurt in Varna.', 'quantity'),
      ['person kill: Nine people', 'person injure: 41 passengers'],
    );
    assert.deepEqual(await claimsOf('Six people died and nine others injured.', 'quantity'), [
      'person kill: Six people',
      'person injure: nine others',
    ]);
  });

  it('leaves a figure behind `and` to the verb before it where it is an object too', async () => {
    assert.deepEqual(
      await claimsOf('A bomb killed 12 people and 30 soldiers in armoured cars.', 'quantity'),
      ['person kill: 12 people', 'person kill: 30 soldiers'],
    );
  });

  it('reads a death toll that counts no noun, as growing where the words say so', async () => {
    const text = 'The death toll of the fire in the old town had risen to eight by Tuesday.';
    assert.deepEqual(await claimsOf(text, 'quantity'), ['person kill: eight']);
    assert.deepEqual(await claimsOf('The death toll stands at 1,204.', 'quantity'), ['person kill: 1,204']);
  });

  it('reads no toll of money, of things or of a road', async () => {
    const texts = [
      'The toll of the tunnel rose to eight in May.',
      'The death toll was said to one reporter.',
      'The death toll rose to eight-year highs.',
    ];
    for (const text of texts)
      assert.deepEqual(
        (await claimsOf(text, 'quantity')).filter((claim) => claim.startsWith('person')),
        [],
      );
  });

  it('reads no count out of a name that begins with a number', async () => {
    assert.deepEqual(await claimsOf('Three Rivers Bank needs its clerks.', 'quantity'), []);
    assert.deepEqual(await claimsOf('Three Ukrainian soldiers were killed in Varna.', 'quantity'), [
      'person kill: Three Ukrainian soldiers',
    ]);
    assert.deepEqual(await claimsOf('One search ended well.', 'quantity'), []);
  });

  it('states a clause and each of the things that it tells', async () => {
    assert.deepEqual(
      await claimsOf('The ministers praised rural bakeries and opened a new flour mill.', 'statement'),
      [
        'statement: The ministers praised rural bakeries and opened a new flour mill',
        'statement: The ministers praised rural bakeries',
        'statement: opened a new flour mill',
      ],
    );
    assert.deepEqual(await claimsOf('The ministers praised bread and salt.', 'statement'), [
      'statement: The ministers praised bread and salt',
    ]);
  });

  it('reads on behind the short form of a name in brackets, and not behind other brackets', async () => {
    assert.deepEqual(
      await claimsOf('The Danube Harbour Commission (DHC) approved two new cranes.', 'statement'),
      ['statement: The Danube Harbour Commission (DHC) approved two new cranes'],
    );
    assert.deepEqual(
      await claimsOf('The harbour board of Ruse (which met again) approved two new cranes.', 'statement'),
      ['statement: The harbour board of Ruse', 'statement: ) approved two new cranes'],
    );
  });

  it('runs a clause on behind the minutes of an hour', async () => {
    assert.deepEqual(await claimsOf('The ferry left Molde at 7:12 a.m. with 84 passengers.', 'statement'), [
      'statement: The ferry left Molde at 7:12 a.m. with 84 passengers',
    ]);
    assert.deepEqual(
      await claimsOf('The ferry left Molde at once: the captain smelled smoke.', 'statement'),
      ['statement: The ferry left Molde at once', 'statement: : the captain smelled smoke'],
    );
  });

  it('keeps killed or injured apart from killed', async () => {
    assert.deepEqual(await claimsOf('The storm killed or injured 12 people in Varna.', 'quantity'), [
      'person injure+kill: 12 people',
    ]);
  });

  it('keys a count by its noun and a measure by what it measures', async () => {
    assert.deepEqual(
      await claimsOf('Divers lifted 14 loaded crates from a depth of 30 metres.', 'quantity'),
      ['crate: 14 loaded crates', 'length: 30 metres'],
    );
  });

  it('counts what a hyphen joins to its number, and nautical miles', async () => {
    assert.deepEqual(
      await claimsOf(
        'Ann Keller, a four-time world champion, sailed 150 nautical miles off Aden.',
        'quantity',
      ),
      ['time champion: four-time', 'nautical mile: 150 nautical miles'],
    );
    assert.deepEqual(await claimsOf('Police found a 12-gauge shotgun.', 'quantity'), ['gauge: 12-gauge']);
    assert.deepEqual(await claimsOf('It was a one-time offer to part-time crew.', 'quantity'), []);
  });

  it('gives an age to its bearer', async () => {
    assert.deepEqual(await claimsOf('Marta Klein, 41, was rescued from the river Drau.', 'quantity'), [
      'age: 41',
    ]);
  });

  it('reads the words of a quotation and not those of a scare quote', async () => {
    assert.deepEqual(
      await claimsOf('"We will rebuild every bridge," Inge Dahl said of the "miracle".', 'quotation'),
      ['quotation: We will rebuild every bridge,'],
    );
  });

  it('marks a plan as planned and a denial as denied', async () => {
    const text = 'The mayor will open 14 schools on Monday. The mayor did not open 14 schools on Tuesday.';
    const record = (await analyzeFixture(text)).get('a.txt');
    const modalities = record?.claims
      .filter(({ kind }) => kind === 'quantity')
      .map(({ modality }) => modality);
    assert.deepEqual(modalities, ['planned', 'denied']);
  });

  it('takes what something is done ahead of as planned', async () => {
    const text =
      'Anna Weber arrived on Monday, May 4, 2026, ahead of talks with Per Dahl on Tuesday, May 5, 2026.';
    const record = (await analyzeFixture(text)).get('a.txt');
    const modalities = record?.claims.filter(({ kind }) => kind === 'date').map(({ modality }) => modality);
    assert.deepEqual(modalities, ['reported', 'planned']);
  });

  it('gives claims ids that do not move with the text before them', async () => {
    const text = 'The storm killed 12 people in Varna.';
    const ids = async (body: string): Promise<readonly string[]> =>
      ((await analyzeFixture(body)).get('a.txt')?.claims ?? [])
        .filter(({ kind }) => kind === 'quantity')
        .map(({ id }) => id);
    assert.deepEqual(await ids(`Rain fell all night.\n\n${text}`), await ids(text));
  });

  it('tells who says each claim, and leaves what the article says itself to it', async () => {
    const text =
      'The port of Varna handled 41,000 containers last year, said Anna Weber. She said that 90 cooks work there. ' +
      'It has 12 cranes. According to the customs office, 300 lorries wait outside. Police said 4 divers had come.';
    const record = (await analyzeFixture(text)).get('a.txt');
    const names = new Map(
      record?.mentions.map(({ entity, start, end }) => [entity ?? '', text.slice(start, end)]),
    );
    const said = record?.claims
      .filter(({ kind, key }) => kind === 'quantity' && key !== 'duration')
      .map(({ start, end, attribution: source }) => {
        const by = source === null ? 'the article' : (names.get(source) ?? source);
        return `${text.slice(start, end)}: ${by}`;
      });
    assert.deepEqual(said, [
      '41,000 containers: Anna Weber',
      '90 cooks: Anna Weber',
      '12 cranes: the article',
      '300 lorries: the customs office',
      '4 divers: police',
    ]);
  });

  it('attributes no claim of the clause that only names the source', async () => {
    const text = 'Mayor Ann Lee, who runs 14 schools, said the harbour would close.';
    const record = (await analyzeFixture(text)).get('a.txt');
    const schools = record?.claims.find(({ key }) => key === 'school');
    assert.equal(schools?.attribution, null);
  });
});
