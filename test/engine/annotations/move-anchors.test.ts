import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveAnchors } from '../../../src/engine/annotations/move-anchors.ts';
import { applyEdits } from '../../../src/engine/annotations/text-edits.ts';
import type { Span } from '../../../src/engine/base/span.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

/** Types in a text whose annotated words stand in brackets; shows the brackets where they are then, or says that they are gone. */
function check(marked: string, changes: readonly (readonly [old: string, next: string])[]): string {
  const place = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const text = marked.replace(/[[\]]/g, '');
  const edits = changes.map(([old, next]) => {
    const start = text.indexOf(old);
    assert.ok(start >= 0, old);
    return { span: { start, end: start + old.length }, text: next };
  });
  const [moved] = moveAnchors([place], edits);
  const now = applyEdits(text, edits);
  if (!moved) return `${now} (gone)`;
  return `${now.slice(0, moved.start)}[${now.slice(moved.start, moved.end)}]${now.slice(moved.end)}`;
}

describe('moveAnchors', () => {
  const TABLE: readonly (readonly [string, string, readonly (readonly [string, string])[], string])[] = [
    ['words above', 'The [old pier] stands.', [['The', 'Here the']], 'Here the [old pier] stands.'],
    ['words behind', 'The [old pier] stands.', [['stands', 'fell']], 'The [old pier] fell.'],
    ['words inside', 'The [old pier] stands.', [['old ', 'old stone ']], 'The [old stone pier] stands.'],
    ['a word put right before', 'The [pier] stands.', [['The ', 'The old ']], 'The old [pier] stands.'],
    [
      'a word put right behind',
      'The [pier] stands.',
      [[' stands', ' of Molo stands']],
      'The [pier] of Molo stands.',
    ],
    ['its first word', 'The [old pier] stands.', [['The old ', 'A ']], 'A [pier] stands.'],
    ['its last word', 'The [old pier] stands.', [[' pier stands', ' is']], 'The [old] is.'],
    ['all of it deleted', 'The [pier] stands.', [['pier ', '']], 'The stands. (gone)'],
    ['all of it replaced', 'The [pier] stands.', [['pier', 'quay']], 'The quay stands. (gone)'],
    ['the whole text', 'The [pier] stands.', [['The pier stands.', 'The pier.']], 'The pier. (gone)'],
    [
      'several places at once',
      'One, [two], three.',
      [
        ['One', 'Eleven'],
        ['tw', 'to'],
        ['three', 'four'],
      ],
      'Eleven, [too], four.',
    ],
  ];
  for (const [what, before, changes, after] of TABLE)
    it(`follows through ${what}`, () => {
      assert.equal(check(before, changes), after);
    });

  it('keeps every place whose words were not touched at these very words, whatever is typed elsewhere', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), text: fc.string({ maxLength: 9 }) });
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 200 }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 15 })), { minLength: 1, maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 20 }),
        (first, marks, edits) => {
          let text = first;
          let places: readonly (Span | undefined)[] = marks.map(([at, length]) => {
            const start = at % (text.length - 1);
            return { start, end: Math.min(text.length, start + length) };
          });
          for (const { at, length, text: put } of edits) {
            const start = at % (text.length + 1);
            const old = { start, end: Math.min(text.length, start + length) };
            const [before, words] = [text, places.map((p) => p && text.slice(p.start, p.end))];
            const untouched = places.map((p) => p && (old.end <= p.start || old.start >= p.end));
            places = moveAnchors(places, [{ span: old, text: put }]);
            text = applyEdits(text, [{ span: old, text: put }]);
            places.forEach((place, i) => {
              if (untouched[i]) assert.equal(place && text.slice(place.start, place.end), words[i], before);
              if (place) assert.ok(place.start < place.end && place.end <= text.length);
            });
          }
        },
      ),
      propertyRuns(1000),
    );
  });
});
