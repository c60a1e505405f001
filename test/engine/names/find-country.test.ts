import assert from 'node:assert/strict';
import {
  COUNTRIES,
  countryNamed,
  countryOfCapital,
  countryOfPeople,
} from '../../../src/engine/lexicon/find-country.ts';

describe('the table of countries', () => {
  it('knows a country by any of its names', () => {
    for (const name of ['South Korea', 'Republic of Korea', 'the Republic of Korea']) {
      assert.equal(countryNamed(name)?.code, 'KR');
    }
    assert.equal(countryNamed('U.S.')?.name, 'United States');
    assert.equal(countryNamed('Atlantis'), undefined);
  });

  it('knows it by its people, one or many', () => {
    assert.equal(countryOfPeople('Dane')?.code, 'DK');
    assert.equal(countryOfPeople('Italians')?.code, 'IT');
    assert.equal(countryOfPeople('Frenchmen')?.code, 'FR');
    assert.equal(countryOfPeople('European'), undefined);
  });

  it('knows it by its capital, under either spelling', () => {
    assert.equal(countryOfCapital('Kiev')?.code, countryOfCapital('Kyiv')?.code);
    assert.equal(countryOfCapital('Milan'), undefined);
  });

  it('decides nothing where two countries share a word', () => {
    assert.equal(countryOfPeople('Congolese'), undefined);
    assert.equal(countryOfCapital('Georgetown'), undefined);
  });

  it('gives each country one code and one name', () => {
    assert.equal(new Set(COUNTRIES.map(({ code }) => code)).size, COUNTRIES.length);
    assert.equal(new Set(COUNTRIES.map(({ name }) => name)).size, COUNTRIES.length);
  });
});
