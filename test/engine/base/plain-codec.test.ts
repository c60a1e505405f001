import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodePlain } from '../../../src/engine/base/encode-plain.ts';
import { PlainReader } from '../../../src/engine/base/plain-reader.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

function roundTrip(value: unknown, base = ''): unknown {
  return new PlainReader().read(encodePlain(value, base), base);
}

describe('plain data as bytes', () => {
  it('comes back as it was, whatever the base text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, base) => {
        assert.deepEqual(roundTrip(value, base), value);
      }),
      propertyRuns(500),
    );
  });

  const cases: readonly (readonly [what: string, value: unknown])[] = [
    ['an empty list and an empty object', [[], {}]],
    ['half of a surrogate pair', ['\ud83d', 'a\udc00b']],
    ['numbers of every size', [0, -1, 2 ** 30, -(2 ** 30), 2 ** 53, 0.1, -2.5e300]],
    ['eight fields and more', { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9 }],
    [
      'zero below zero, beside zero',
      [
        [0, -0],
        [{ a: 0 }, { a: -0 }],
      ],
    ],
    ['a field that another object of its kind has otherwise', [{ a: 1, b: null }, { a: 1, b: 2 }, { a: 2 }]],
    ['equal lists in many places', [['x', 'y'], { at: ['x', 'y'] }, [['x', 'y']]]],
    ['fields without a name, and with signs in it', [{ '': {} }, { 'a\nb': 1 }, { a: 1, b: 2 }]],
    [
      'wordings with more than one space, at either end too',
      ['  a wording  with gaps in it ', ' '.repeat(20)],
    ],
    [
      'pairs of neighbours, alone and in a wording',
      ['harbour_master', 'the harbour_master __ signed_it_', '_'.repeat(20)],
    ],
    ['names of fields that mean something to the language', { constructor: 1, toString: 2 }],
  ];
  for (const [what, value] of cases) {
    it(`keeps ${what}`, () => {
      assert.deepEqual(roundTrip(value, 'a base with x in it'), value);
    });
  }

  it('leaves out what is undefined, as JSON does', () => {
    assert.deepEqual(roundTrip({ a: undefined, b: 1 }), { b: 1 });
  });

  it('writes words of the base text as places in it', () => {
    const words = ['the harbour master of Lowmere', 'signed the second notice'];
    const base = `On Monday ${words[0] ?? ''} ${words[1] ?? ''}.`;
    assert.deepEqual(roundTrip(words, base), words);
    assert.ok(encodePlain(words, base).length < encodePlain(words, '').length / 2);
  });

  it('writes the words of wordings once', () => {
    const words = ['lighthouse', 'keeper', 'replace', 'lantern', 'yesterday'];
    const wordings = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
    const pairs = words.map((word, at) => `${word}_${words[(at + 1) % words.length] ?? ''}`);
    const parts = encodePlain(words, '').length;
    assert.deepEqual(roundTrip([wordings, pairs]), [wordings, pairs]);
    assert.ok(encodePlain([wordings, pairs], '').length < 3 * parts);
  });

  it('finds short strings in the base text as well as long ones', () => {
    const base = 'a ferry and a tug';
    const strings = ['a', 'fe', 'tug', 'ug', 'ferry and', 'and a tug', 'and a tugboat', 'xa', 'g', ''];
    assert.deepEqual(roundTrip(strings, base), strings);
  });

  it('gives equal parts back as one', () => {
    const [first, second] = roundTrip([{ at: [1, 2] }, { at: [1, 2] }]) as readonly object[];
    assert.equal(first, second);
  });

  it('refuses bytes that end too early', () => {
    const bytes = encodePlain([{ name: 'Lowmere', size: 12.5 }, ['a', 'b']], '');
    for (let length = 0; length < bytes.length; length++) {
      assert.throws(() => new PlainReader().read(bytes.subarray(0, length), ''));
    }
  });
});
