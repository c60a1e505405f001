import assert from 'node:assert/strict';
import { checkLinks } from './marked-names.ts';

/** Enough articles that no two count as put together by one person; none of them names what the fixtures name. */
const CROWD = Array.from(
  { length: 60 },
  (_, i) => `=== crowd-${i}.txt\nIn [[Placeville${i}|place crowd${i}]] nothing happened.`,
).join('\n');

describe('linking people across articles', () => {
  it('joins one full name in two articles, whatever its hyphens and order', () => {
    checkLinks(`=== a.txt
[[Han So-ra|person h]] won.
=== b.txt
[[Han So Ra|person h]] won.
=== c.txt
[[So-ra Han|person h]] won.`);
  });

  it('joins a family name with the only bearer among a few articles', () => {
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke.
=== b.txt
[[Ilves|person m]] spoke.`);
  });

  it('wants shared names before it does so among many', () => {
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke in [[Velm|place v]].
=== b.txt
[[Ilves|person m]] spoke in [[Velm|place v]].
=== c.txt
[[Ilves|person x]] sang in [[Odda|place o]].
${CROWD}`);
  });

  it('leaves a family name alone that two people bear', () => {
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke.
=== b.txt
[[Jaan Ilves|person j]] spoke.
=== c.txt
[[Ilves|person x]] spoke.`);
  });

  it('gives it to the one who is named with the same names', () => {
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke in [[Velm|place v]] for the [[Tide Party|organization t]].
=== b.txt
[[Jaan Ilves|person j]] rowed at [[Odda|place o]].
=== c.txt
In [[Velm|place v]], [[Ilves|person m]] left the [[Tide Party|organization t]].`);
  });

  it('or to the one who has the title', () => {
    checkLinks(`=== a.txt
[[Governor|title]] [[Marta Ilves|person m]] spoke.
=== b.txt
[[Coach|title]] [[Jaan Ilves|person j]] spoke.
=== c.txt
[[Gov.|title]] [[Ilves|person m]] spoke.`);
  });

  it('or to the one whom the other articles call so', () => {
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke. [[Ilves|person m]] sat down.
=== b.txt
[[Marta Ilves|person m]] sang. [[Ilves|person m]] bowed.
=== c.txt
[[Jaan Ilves|person j]] rowed.
=== d.txt
[[Ilves|person m]] slept.`);
  });

  it('but not where they call two people so, nor where the article names another alone', () => {
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke. [[Ilves|person m]] sat down.
=== b.txt
[[Marta Ilves|person m]] sang. [[Ilves|person m]] bowed.
=== c.txt
[[Jaan Ilves|person j]] rowed. [[Ilves|person j]] won.
=== d.txt
[[Ilves|person x]] slept.`);
    checkLinks(`=== a.txt
[[Marta Ilves|person m]] spoke. [[Ilves|person m]] sat down.
=== b.txt
[[Marta Ilves|person m]] sang. [[Ilves|person m]] bowed.
=== c.txt
[[Jaan Ilves|person j]] and [[Toomas Ilves|person t]] rowed. [[Ilves|person x]] won.`);
  });

  it('knows nicknames, initials and middle names', () => {
    checkLinks(`=== a.txt
[[William Roche|person w]] won.
=== b.txt
[[Bill Roche|person w]] won.
=== c.txt
[[William T. Roche|person w]] won.`);
  });

  it('does not let one initial join two people', () => {
    checkLinks(`=== a.txt
[[John Reed|person a]] won. [[J. Reed|person a]] wept.
=== b.txt
[[Jane Reed|person b]] won. [[J. Reed|person b]] wept.`);
  });

  it('never joins by likeness, and marks the likeness', () => {
    const entities = checkLinks(`=== a.txt
[[Minister|title]] [[Ruta Kalniņš|person a]] spoke.
=== c.txt
[[Minister|title]] [[Ruta Kalnina|person b]] spoke.`);
    const [first, second] = entities.map(({ id }) => id);
    assert.deepEqual(
      entities.map(({ possibleDuplicates }) => possibleDuplicates),
      [[second], [first]],
    );
  });

  it('does not mark likeness where an article names both, nor other given names, nor short family names', () => {
    for (const fixture of [
      '=== a.txt\n[[Minister|title]] [[Ruta Kalnins|person a]] and [[Minister|title]] [[Ruta Kalnina|person b]] met.',
      '=== a.txt\n[[Minister|title]] [[Ruta Kalnins|person a]] spoke.\n=== b.txt\n[[Minister|title]] [[Egon Kalnina|person b]] spoke.',
      '=== a.txt\n[[President|title]] [[Xi Lanying|person a]] spoke.\n=== b.txt\n[[President|title]] [[Li Lanying|person b]] spoke.',
    ]) {
      for (const { possibleDuplicates } of checkLinks(fixture)) assert.deepEqual(possibleDuplicates, []);
    }
  });
});

describe('linking bodies and places across articles', () => {
  it('joins an acronym with the long form that another article introduces', () => {
    checkLinks(`=== a.txt
The [[Northern Harbour Council|organization n]] ([[NHC|organization n]]) met in [[Velm|place v]].
=== b.txt
The [[NHC|organization n]] met in [[Velm|place v]].
=== c.txt
The [[Northern Harbour Council|organization n]] met.`);
  });

  it('joins a short form with the only long one', () => {
    checkLinks(`=== a.txt
The [[Narva Iron Hawks|organization h]] won.
=== b.txt
The [[Hawks|organization h]] won.`);
  });

  it('leaves a short form alone that two bodies share', () => {
    checkLinks(`=== a.txt
The [[Narva Iron Hawks|organization a]] won.
=== b.txt
The [[Odda Hawks|organization b]] won.
=== c.txt
The [[Hawks|organization x]] won.`);
  });

  it('does not join what only says what sort of body it is', () => {
    checkLinks(`=== a.txt
The [[Odda Maritime Academy|organization o]] opened; the [[Academy|organization o]] is small.
=== b.txt
The [[Academy|organization x]] awards prizes in [[Velm|place v]].
${CROWD}`);
  });

  it('joins a mountain with its older name and its later one', () => {
    checkLinks(`=== a.txt
[[Orra Mount Velm|place m]] is high. [[Orra|place o]] is a village.
=== b.txt
[[Mount Velm|place m]] is cold. [[Velm|place v]] is far. [[Orra Mount Velm Park|place p]] is open.`);
  });

  it('keeps a place and a body of one name apart', () => {
    checkLinks(`=== a.txt
[[Orrin|place p]] is cold. [[Orrin|place p]] is far. [[Orrin|place p]] is small.
=== b.txt
[[Orrin|organization t]] won. [[Orrin|organization t]] lost. [[Orrin|organization t]] drew.`);
  });

  it('takes a lone kind against many for an error of the finder', () => {
    const entities = checkLinks(`=== a.txt
[[Orrin|place p]] is cold. [[Orrin|place p]] is far.
=== b.txt
[[Orrin|place p]] is small.
=== c.txt
[[Orrin|person p]] is dark.`);
    assert.deepEqual(
      entities.map(({ kind, name }) => [kind, name]),
      [['place', 'Orrin']],
    );
  });

  it('takes several words that are no place for one thing, of the kind that most articles say', () => {
    const entities = checkLinks(`=== a.txt
The [[Velm Tide Hall|organization v]] opened.
=== b.txt
The [[Velm Tide Hall|place v]] is full. The [[Velm Tide Hall|place v]] is old.
=== c.txt
The [[Velm Tide Hall|person v]] closed.`);
    assert.deepEqual(
      entities.map(({ kind, name }) => [kind, name]),
      [['place', 'Velm Tide Hall']],
    );
  });

  it('but keeps a person with a given name beside the house that bears the name', () => {
    checkLinks(`=== a.txt
[[Betty Velm|person p]] spoke.
=== b.txt
The [[Betty Velm|place h]] is full.
=== c.txt
The [[Betty Velm|place h]] opened.`);
  });

  it('takes a lone name for no person where nobody bears it and others say what it is', () => {
    const entities = checkLinks(`=== a.txt
[[Orrinet|person o]] laid a cable.
=== b.txt
[[Orrinet|organization o]] laid a cable. [[Orrinet|organization o]] paid.`);
    assert.deepEqual(
      entities.map(({ kind }) => kind),
      ['organization'],
    );
    checkLinks(`=== a.txt
[[Orrinet|person p]] sang.
=== b.txt
[[Orrinet|organization o]] paid. [[Orrinet|organization o]] left.
=== c.txt
[[Anna Orrinet|person p]] sang.`);
  });

  it('joins a short form with a long one that the finder took for a product', () => {
    checkLinks(`=== a.txt
The [[Narva Iron Hawks|product h]] won.
=== b.txt
The [[Hawks|organization h]] won.`);
  });

  it('joins the names of a country, and keeps its capital and its people beside it', () => {
    const entities = checkLinks(`=== a.txt
The [[U.S.|place u]] and [[Washington|place w]] differ.
=== b.txt
The [[United States|place u]] of the [[Americans|group a of United States]].
=== c.txt
An [[American|group a of United States]] from the [[US|place u]].`);
    assert.deepEqual(entities.map(({ name, country }) => `${name}: ${country ?? ''}`).sort(), [
      'Americans: United States',
      'United States: ',
      'Washington: United States',
    ]);
  });

  it('does not join the two Koreas, nor a city with a longer name that holds it', () => {
    checkLinks(`=== a.txt
[[North Korea|place n]] and [[Velm|place v]].
=== b.txt
[[South Korea|place s]] and [[Velm Harbour|place h]].`);
  });
});
