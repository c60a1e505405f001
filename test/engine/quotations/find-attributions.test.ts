import assert from 'node:assert/strict';
import { findAttributions } from '../../../src/engine/mentions/find-attributions.ts';
import { articleOf } from './check-quotations.ts';

/** `source | cue | content` of each attribution. */
function attributions(text: string): readonly string[] {
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  return findAttributions(articleOf(text)).map((found) =>
    [found.source, found.cue, found].map(cut).join(' | '),
  );
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['“We’ll see,” Lund added, smiling.', 'Lund | added | “We’ll see,”'],
  ['Lund said that the port would open in May.', 'Lund | said | the port would open in May'],
  ['Lund said the port would open in May.', 'Lund | said | the port would open in May'],
  ['The port would open in May, Lund said.', 'Lund | said | The port would open in May'],
  ['The port would open in May, Lund said on Friday.', 'Lund | said | The port would open in May'],
  [
    'The port would open in May, said the mayor of Tarn.',
    'the mayor of Tarn | said | The port would open in May',
  ],
  [
    'The port of Tarn would open in May, said harbour director Jo Lund.',
    'harbour director Jo Lund | said | The port of Tarn would open in May',
  ],
  ['Lund, a critic of the port, said residents of Tarn.', 'Lund | said | residents of Tarn'],
  ['According to the mayor, the port opens in May.', 'the mayor | According to | the port opens in May'],
  ['The port opens in May, according to the mayor.', 'the mayor | according to | The port opens in May'],
  ['Lund told the council that the port was safe.', 'Lund | told | the port was safe'],
  ['Lund told reporters the port was safe.', 'Lund | told | the port was safe'],
  ['Jo Lund, who runs the port, said it was safe.', 'Jo Lund | said | it was safe'],
  [
    'Lund said the port was safe, and Dahl added that it was cheap.',
    'Lund | said | the port was safe',
    'Dahl | added | it was cheap',
  ],
  ['The bridge, she said, would open in May.', 'she | said | The bridge, she said, would open in May'],
  [
    'Lund denied the report and said the port was safe.',
    'Lund | denied | the report',
    'Lund | said | the port was safe',
  ],
  ['In Oslo, Lund announced that the port was sold.', 'Lund | announced | the port was sold'],
  ['"We open in May," Lund said.', 'Lund | said | "We open in May,"'],
  ['Lund reports that the port is closed.', 'Lund | reports | the port is closed'],
];

const NONE: readonly string[] = [
  'The port opened in May.',
  'The report was long and the claims in it were many.',
  'Her remarks, her answers and her notes filled a book.',
  'Lund was told to leave the hall.',
  'Two states border the lake.',
  'Public comments close on Friday.',
  'The answers lie in the harbour.',
];

describe('attributions', () => {
  for (const [text, ...wanted] of CASES)
    it(text, () => {
      assert.deepEqual(attributions(text), wanted);
    });

  for (const text of NONE)
    it(`none: ${text}`, () => {
      assert.deepEqual(attributions(text), []);
    });

  it('names the sentence of the cue', () => {
    const article = articleOf('It rained. Lund said the port was safe. It rained on.');
    assert.deepEqual(
      findAttributions(article).map(({ sentence }) => sentence),
      [1],
    );
  });
});
