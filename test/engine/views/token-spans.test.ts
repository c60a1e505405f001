import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/engine/base/line-index.ts';
import type { OutlinePlace } from '../../../src/engine/views/outline-view.ts';
import { tokenSpans } from '../../../src/engine/views/token-spans.ts';

function check(
  text: string,
  places: readonly (readonly [words: string, kind: OutlinePlace['kind'], by?: OutlinePlace['by']])[],
  expected: readonly string[],
): void {
  const made = places.map(([words, kind, by = 'name']) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind, by, entity: words, name: words };
  });
  const tokens = tokenSpans(made, new LineIndex(text));
  assert.deepEqual(
    tokens.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`),
    expected,
  );
}

describe('names to colour', () => {
  it('are those that are said, not what only refers to them', () => {
    check(
      'Anna Tamm left. She slept in Velmar.',
      [
        ['Anna Tamm', 'person'],
        ['She', 'person', 'reference'],
        ['Velmar', 'place'],
      ],
      ['person Anna Tamm', 'place Velmar'],
    );
  });

  it('never overlap: the outer one stays', () => {
    check(
      'The Velmar Harbour Board met.',
      [
        ['Velmar Harbour Board', 'organization'],
        ['Velmar', 'place'],
      ],
      ['organization Velmar Harbour Board'],
    );
  });

  it('are cut at line ends', () => {
    check('by Anna\nTamm\nagain', [['Anna\nTamm', 'person']], ['person Anna', 'person Tamm']);
  });
});
