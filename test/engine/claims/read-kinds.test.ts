import assert from 'node:assert/strict';
import { checkFindings, checkSilent } from './check-claims.ts';
import { detailsOf } from './list-details.ts';

async function check(text: string, ...expected: readonly string[]): Promise<void> {
  assert.deepEqual(
    (await detailsOf(text, 'detail')).map((detail) => detail.replace(/^.*?: /, '')),
    expected,
  );
}

describe('kinds of things', () => {
  it('are read of guns, and alternatives are left open', async () => {
    await check('The robber carried a shotgun.', 'kind of gun = shotgun');
    await check(
      'The robber carried a shotgun or a rifle.',
      'kind of gun = shotgun (possible)',
      'kind of gun = rifle (possible)',
    );
  });

  it('are read of what drives, flies, sails and blows', async () => {
    await check('A lorry hit the wall of the mill.', 'kind of road vehicle = lorry');
    await check('The small plane fell near the fjord.', 'kind of aircraft = plane');
    await check('The crew of a trawler saw the lights.', 'kind of vessel = trawler');
    await check('A tornado took the roof of the church.', 'kind of storm = tornado');
  });

  it('are not read of nouns that only describe another', async () => {
    await check('The shop sells rifle parts.');
    await check('The truck driver left by the bus station.');
    await check('A helicopter-borne team came.');
  });

  it('are not read of several things, or of words that take in other kinds', async () => {
    await check('Lorries and buses filled the square.');
    await check('A boat left the harbour.');
  });

  const told = (vehicle: string, other: string): string => `=== a.txt
A cyclist was badly hurt when a ${vehicle} struck her near the old bridge in Molde, police said.
=== b.txt
A cyclist was badly hurt when a ${other} struck her near the old bridge in Molde, police said.`;

  it('are held against each other where two articles tell of one thing', () =>
    checkFindings(told('van', 'tram'), /^conflict/, [
      'conflict/detail a.txt[van] ~ b.txt[tram]',
      'conflict/detail b.txt[tram] ~ a.txt[van]',
    ]));

  it('are one where only the word differs', () => checkSilent(told('lorry', 'truck')));

  it('are two things where an article tells of both', () =>
    checkSilent(`${told('van', 'tram')} The van that waited behind the tram was not hit.`));
});

describe('places in a row', () => {
  it('tell which carriage of a train it was, and no car of a crash', async () => {
    await check('The first carriage of the train slid down.', 'which carriage = first carriage');
    await check('The rear car of the train slid down.', 'which carriage = rear car');
    await check('The first car hit the second.', 'kind of road vehicle = car');
  });

  it('tell the side of a body and of what has two sides', async () => {
    await check('The keeper broke his left wrist.', 'side of wrist = left wrist');
    await check('The right engine caught fire.', 'side of engine = right engine');
    await check('Rescuers searched the lower deck.', 'level of deck = lower deck');
  });

  it('are not read of other nouns, or without an article', async () => {
    await check('The last minute decided the match.');
    await check('The left wing of the party left the room.', 'side of wing = left wing');
    await check('They turned right at lane four and left hand luggage behind.');
  });

  it('are held against each other where two articles tell of one injury', () =>
    checkFindings(
      `=== a.txt
The goalkeeper Ola Brekke broke his left wrist in training at Molde on Monday, the club said.
=== b.txt
The goalkeeper Ola Brekke broke his right wrist in training at Molde on Monday, the club said.`,
      /^conflict/,
      [
        'conflict/detail a.txt[left wrist] ~ b.txt[right wrist]',
        'conflict/detail b.txt[right wrist] ~ a.txt[left wrist]',
      ],
    ));

  it('are of two people where the names differ', () =>
    checkSilent(`=== a.txt
The goalkeeper Ola Brekke broke his left wrist in training at Molde on Monday, the club said.
=== b.txt
The striker Nils Haugen broke his right wrist in training at Molde on Monday, the club said.`));
});

describe('counts of models', () => {
  const counts = async (text: string): Promise<readonly string[]> =>
    (await detailsOf(text, 'quantity')).map((detail) => detail.replace(/^.*?: /, ''));

  it('have the model as their key, whoever makes it', async () => {
    assert.deepEqual(await counts('The navy seized nine MP5s.'), ['mp-5 = nine MP5s']);
    assert.deepEqual(await counts('The airline ordered 12 Boeing 737s.'), ['boeing-737 = 12 Boeing 737s']);
    assert.deepEqual(await counts('The airline ordered two Airbus A320 jets.'), ['a-320 = two Airbus A320']);
    assert.deepEqual(await counts('The army lost three Su-24 bombers.'), ['su-24 = three Su-24']);
  });

  it('need something that is counted', async () => {
    assert.deepEqual(await counts('Flight DY 512 left at gate B 14.'), []);
    assert.deepEqual(await counts('Protests began on 3 May 2008.'), []);
    assert.deepEqual(await counts('He wore number 7 for Molde 04 in the final.'), []);
  });
});
