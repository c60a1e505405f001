import assert from 'node:assert/strict';
import { detailsOf } from './list-details.ts';

describe('what became of people', () => {
  it('reads the ladder of law, passive and active', async () => {
    assert.deepEqual(await detailsOf('Anton Berger was arrested on Tuesday.', 'status'), [
      'Anton Berger: legal = arrested',
    ]);
    assert.deepEqual(await detailsOf('Police arrested the driver, Anton Berger, 47.', 'status'), [
      'Anton Berger: legal = arrested',
    ]);
    assert.deepEqual(await detailsOf('Anton Berger, 47, was found guilty of theft.', 'status'), [
      'Anton Berger: legal = found guilty',
    ]);
    assert.deepEqual(await detailsOf('Prosecutors charged Anton Berger with theft.', 'status'), [
      'Anton Berger: legal = charged',
    ]);
    assert.deepEqual(await detailsOf('Anton Berger is still at large.', 'status'), [
      'Anton Berger: legal = at large',
    ]);
  });

  it('goes by the pronoun and tells a denial and a plan from a report', async () => {
    const text = 'The driver, Anton Berger, 47, was questioned. He has not been charged.';
    assert.deepEqual(await detailsOf(text, 'status'), [
      'Anton Berger: legal = has not been charged (denied)',
    ]);
    assert.deepEqual(await detailsOf('Anton Berger is expected to be charged on Friday.', 'status'), [
      'Anton Berger: legal = charged (planned)',
    ]);
  });

  it('reads charges that are faced, filed or pending', async () => {
    assert.deepEqual(await detailsOf('Anton Berger faces manslaughter charges.', 'status'), [
      'Anton Berger: legal = charges',
    ]);
    assert.deepEqual(await detailsOf('The county filed criminal charges against Anton Berger.', 'status'), [
      'Anton Berger: legal = charges',
    ]);
    assert.deepEqual(await detailsOf('Anton Berger is held pending formal charges.', 'status'), [
      'Anton Berger: legal = charges (planned)',
    ]);
    assert.deepEqual(await detailsOf('Anton Berger paid the charges of the bank.', 'status'), []);
  });

  it('reads on what somebody is held', async () => {
    assert.deepEqual(
      await detailsOf('Anton Berger is being held in the Graz jail on probable cause for arson.', 'status'),
      ['Anton Berger: legal = cause for arson'],
    );
    assert.deepEqual(await detailsOf('Anton Berger was held on suspicion of arson and theft.', 'status'), [
      'Anton Berger: legal = suspicion of arson and theft',
    ]);
    assert.deepEqual(await detailsOf('Anton Berger spoke of the suspicion of his family.', 'status'), []);
    assert.deepEqual(await detailsOf('Anton Berger worked for the cause of peace.', 'status'), []);
  });

  it('reads how far the law has got with one person without a name', async () => {
    assert.deepEqual(await detailsOf('The man who hit Ann Keller was arrested on Tuesday.', 'status'), [
      'nobody: suspect = arrested',
    ]);
    assert.deepEqual(await detailsOf('Police are still searching for the gunman.', 'status'), [
      'nobody: suspect = searching for',
    ]);
    assert.deepEqual(await detailsOf('A 40-year-old driver was ordered held on $2,000 bail.', 'status'), [
      'nobody: suspect = ordered held on $2,000 bail',
    ]);
    assert.deepEqual(await detailsOf('Police are searching for the knife.', 'status'), []);
    assert.deepEqual(await detailsOf('Two drivers were arrested on Tuesday.', 'status'), []);
    assert.deepEqual(await detailsOf('The search of the house went on.', 'status'), []);
    assert.deepEqual(
      await detailsOf('The work of a thief was discovered, and they were charged.', 'status'),
      [],
    );
  });

  it('says nothing of the victim, of attributes, of pleas and of fees', async () => {
    assert.deepEqual(await detailsOf('Ann Keller looked at the arrested man.', 'status'), []);
    assert.deepEqual(await detailsOf('Ann Keller pleaded not guilty.', 'status'), []);
    assert.deepEqual(await detailsOf('The bank charged Ann Keller a fee.', 'status'), []);
  });

  it('reads who is missing and who was found', async () => {
    assert.deepEqual(await detailsOf('A boy, Jonas Keller, is still missing.', 'status'), [
      'Jonas Keller: whereabouts = missing',
    ]);
    assert.deepEqual(await detailsOf('Jonas Keller was found alive in a barn.', 'status'), [
      'Jonas Keller: whereabouts = found alive',
    ]);
    assert.deepEqual(await detailsOf('Jonas Keller replaced a missing door.', 'status'), []);
  });
});

describe('details without a digit', () => {
  it('reads which way a thing goes', async () => {
    assert.deepEqual(await detailsOf('The southbound train left the rails.', 'detail'), [
      'nobody: direction of train = southbound',
    ]);
    const text = 'The train left the rails. It was travelling south.';
    assert.deepEqual(await detailsOf(text, 'detail'), ['nobody: direction of train = south']);
    assert.deepEqual(await detailsOf('Prices are heading south this year.', 'detail'), []);
  });

  it('reads where a person lives, and no origin of anything else', async () => {
    assert.deepEqual(await detailsOf('Ann Keller, 36, of Minneapolis, was driving.', 'detail'), [
      'Ann Keller: home = Minneapolis',
    ]);
    assert.deepEqual(await detailsOf('The mayor of Minneapolis met Ann Keller.', 'detail'), []);
  });
});
