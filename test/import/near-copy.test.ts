import assert from 'node:assert/strict';
import { addressIn, fileStem, isNearCopy, runsOf } from '../../src/host/near-copy.ts';

const STORY =
  'The swing bridge in Port Ansel opened for a ship on Monday for the first time since 2019, the harbour authority said. ' +
  'The Orla carried 900 tonnes of steel. She waited for two hours because a bolt was stuck, said bridge keeper Nils Rask.';
const OTHER =
  'The swing bridge in Port Ansel is to be painted in the summer, and will be shut to cars for eleven weeks from the first of June. ' +
  'Cyclists may still cross on the northern side, the council told residents on Monday. The work costs 700,000 crowns.';

describe('articles that are here already', () => {
  const isCopy = (a: string, b: string): boolean => isNearCopy(runsOf(a), runsOf(b));

  it('are told by their words, whatever their capitals and signs', () => {
    assert.equal(isCopy(STORY, STORY.toUpperCase().replaceAll(',', ' –')), true);
    assert.equal(isCopy(STORY, STORY.replace('900 tonnes', '950 tonnes')), true);
  });

  it('are not told by their subject, nor by a passage of a longer text', () => {
    assert.equal(isCopy(STORY, OTHER), false);
    assert.equal(isCopy(STORY, `${OTHER} ${OTHER.replaceAll('the', 'a')} ${STORY}`), false);
  });

  it('are not told by too few words', () => {
    assert.equal(isCopy('All lines run again.', 'All lines run again.'), false);
  });

  for (const [text, address] of [
    ['schema: 1\nsource:\n  url: https://quay.example/a?b=1#c\n', 'https://quay.example/a?b=1'],
    ['---\nurl: "https://quay.example/a"\n---\n', 'https://quay.example/a'],
    ['source:\n  url: javascript:alert(1)\n', undefined],
    ['The page says url: https://quay.example/a in a sentence.', undefined],
    ['', undefined],
  ] as const)
    it(`${JSON.stringify(text)} names ${address ?? 'no address'}`, () => {
      assert.equal(addressIn(text), address);
    });
});

describe('the name of a file', () => {
  for (const [headline, stem] of [
    ['Quay reopens: “three weeks late”', 'quay-reopens-three-weeks-late'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON: aux\u0000.txt', 'con-aux-txt'],
    ['港の灯台、無人化へ', '港の灯台-無人化へ'],
    ['<script>', 'script'],
    ['!!!', 'article'],
    [undefined, 'article'],
    ['a'.repeat(300), 'a'.repeat(60)],
    ['word '.repeat(100), Array(12).fill('word').join('-')],
  ] as const)
    it(`${(headline ?? 'no headline').slice(0, 40)} gives ${stem.slice(0, 40)}`, () => {
      assert.equal(fileStem(headline), stem);
    });
});
