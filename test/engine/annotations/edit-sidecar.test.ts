import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import type { AnnotationChange } from '../../../src/engine/annotations/annotation-change.ts';
import { editSidecar } from '../../../src/engine/annotations/edit-sidecar.ts';
import { applyEdits } from '../../../src/engine/annotations/text-edits.ts';
import { parseSidecar } from '../../../src/engine/annotations/parse-sidecar.ts';

const ARTICLE = 'Ana Reyes opened the bridge on Friday. Ben Okafor said it cost 40 million euros.';

function note(words: string, text = 'Seen.'): AnnotationChange {
  const start = ARTICLE.indexOf(words);
  return {
    kind: 'note',
    text,
    span: { start, end: start + words.length },
    made: { at: '2026-03-04T10:00:00Z', by: 'ar' },
  };
}

function edited(sidecar: string | undefined, change: AnnotationChange): string {
  const edit = editSidecar(sidecar, ARTICLE, change);
  assert.ok(edit.ok, edit.ok ? '' : edit.problem);
  assert.equal(applyEdits(sidecar ?? '', edit.edits), edit.text);
  return edit.text;
}

/** The quoted words of each annotation, in the order of the file. */
function quoted(sidecar: string): readonly string[] {
  const { annotations, problems } = parseSidecar(sidecar, ARTICLE);
  assert.deepEqual(problems, []);
  return annotations.map(({ at }) => at.exact);
}

describe('editing a sidecar', () => {
  it('begins a file that a person can read', () => {
    const text = edited(undefined, note('Ana Reyes'));
    assert.match(text, /^schema: 1\nannotations:\n {2}- id: [0-9A-Z]{26}\n {4}kind: note\n {4}at:\n/);
    assert.match(text, /created: 2026-03-04T10:00:00Z\n {4}by: ar\n$/);
    assert.deepEqual(quoted(text), ['Ana Reyes']);
  });

  it('puts each item where its words stand in the article', () => {
    let text = edited(undefined, note('40 million euros'));
    text = edited(text, note('Ana Reyes'));
    text = edited(text, note('Friday'));
    assert.deepEqual(quoted(text), ['Ana Reyes', 'Friday', '40 million euros']);
  });

  const keeps: Readonly<Record<string, string>> = {
    'comments, blank lines and unknown keys': `# ours\nschema: 1 # first\n\nmood: calm\nannotations:\n\n  # about Ben\n  - id: "A" # odd\n    kind: note\n    at: {start: 39, end: 49, exact: Ben Okafor}\n    text: >-\n      a long\n      text\n\n# the end\n`,
    'a list at the margin': `schema: 1\nannotations:\n- id: A\n  kind: note\n  at: {start: 39, end: 49, exact: Ben Okafor}\n  text: yes\nafter: [1, 2]\n`,
    'a list in brackets': `{"schema": 1, "annotations": [{"id": "A", "kind": "note", "at": {"start": 39, "end": 49, "exact": "Ben Okafor"}, "text": "b"}]}`,
    'a bracketed list in an open file': `schema: 1\nannotations: [{id: A, kind: note, at: {start: 39, end: 49, exact: Ben Okafor}, text: b}]\n`,
    'a text that keeps its last empty lines': `annotations:\n  - id: A\n    kind: note\n    at: {start: 39, end: 49, exact: Ben Okafor}\n    text: |+\n      b\n\n\nother: 1\n`,
    'a file without a last line end': `annotations:\n  - id: A\n    kind: note\n    at: {start: 39, end: 49, exact: Ben Okafor}\n    text: b`,
    'line ends of Windows': `schema: 1\r\nannotations:\r\n  - id: A\r\n    kind: note\r\n    at: {start: 39, end: 49, exact: Ben Okafor}\r\n    text: b\r\n`,
    'anchors and aliases': `annotations:\n  - id: A\n    kind: note\n    at: &ben {start: 39, end: 49, exact: Ben Okafor}\n    text: b\n  - {id: B, kind: note, at: *ben, text: c}\n`,
    'an end mark': `annotations:\n  - id: A\n    kind: note\n    at: {start: 39, end: 49, exact: Ben Okafor}\n    text: b\n...\n`,
  };
  for (const [what, sidecar] of Object.entries(keeps)) {
    it(`keeps ${what}`, () => {
      for (const words of ['Ana Reyes', '40 million euros']) {
        const edit = editSidecar(sidecar, ARTICLE, note(words));
        assert.ok(edit.ok);
        const [only, ...more] = edit.edits;
        assert.ok(only && more.length === 0 && only.span.start === only.span.end, 'one pure insertion');
        const before = quoted(sidecar);
        assert.deepEqual(quoted(edit.text), words === 'Ana Reyes' ? [words, ...before] : [...before, words]);
        if (sidecar.includes('\r\n')) assert.doesNotMatch(edit.text, /[^\r]\n/);
      }
    });
  }

  for (const [what, sidecar] of Object.entries({
    'only a comment': '# nothing yet\n',
    'no list': 'schema: 1\nsource:\n  outlet: The Quay\n',
    'an empty list': 'schema: 1\nannotations: []\n',
    'an empty key': 'schema: 1\nannotations:\n',
    'an empty key before others': 'annotations: # soon\nother: 1\n',
    'a null': 'annotations: null # soon\nother: 1\n',
    'an empty map': '{}\n',
  })) {
    it(`begins the list in a file with ${what}`, () => {
      const text = edited(sidecar, note('Friday'));
      assert.deepEqual(quoted(text), ['Friday']);
      const [before, after] = [parseDocument(sidecar).toJS(), parseDocument(text).toJS()] as Record<
        string,
        unknown
      >[];
      for (const [key, value] of Object.entries(before ?? {}))
        if (key !== 'annotations') assert.deepEqual(after?.[key], value);
    });
  }

  for (const [what, sidecar] of Object.entries({
    'that is broken': 'annotations:\n  - id: "A\n',
    'that is a list': '- a\n- b\n',
    'that holds two documents': 'annotations: []\n---\nannotations: []\n',
    'of a newer schema': 'schema: 2\nannotations: []\n',
    'whose annotations are a text': 'annotations: none\n',
    'that names a key twice': 'annotations: []\nannotations: []\n',
  })) {
    it(`leaves a sidecar ${what} as it is, and says why`, () => {
      const edit = editSidecar(sidecar, ARTICLE, note('Friday'));
      assert.ok(!edit.ok);
      assert.match(edit.problem, /^The sidecar was left as it is: ./);
    });
  }

  it('records every field of a dismissal', () => {
    const start = ARTICLE.indexOf('40 million');
    const text = edited(undefined, {
      kind: 'dismissal',
      code: 'conflict/quantity',
      said: '40 million',
      against: [{ file: 'b: #1.txt', exact: '“50 million”' }],
      reason: 'pounds: not euros',
      span: { start, end: start + 10 },
      made: { at: '2026-03-04T10:00:00Z' },
    });
    const [annotation] = parseSidecar(text, ARTICLE).annotations;
    assert.deepEqual(annotation?.body, {
      kind: 'dismissal',
      code: 'conflict/quantity',
      said: '40 million',
      reason: 'pounds: not euros',
      against: [{ file: 'b: #1.txt', exact: '“50 million”' }],
    });
  });

  it('keeps every byte outside the insertion and every annotation, whatever the texts and however the file is printed', () => {
    const words = fc.constantFrom('Ana Reyes', 'Friday', 'Ben Okafor', '40 million euros');
    const style = fc.record({
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 20),
      indent: fc.constantFrom(2, 4),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.string({ unit: 'grapheme' })), { maxLength: 5 }),
        style,
        words,
        fc.string({ unit: 'grapheme' }),
        (notes, options, place, text) => {
          const annotations = notes.map(([exact, said], i) => {
            const start = ARTICLE.indexOf(exact);
            return { id: `A${i}`, kind: 'note', at: { start, end: start + exact.length, exact }, text: said };
          });
          const sidecar = stringify({ schema: 1, annotations }, options);
          const edit = editSidecar(sidecar, ARTICLE, note(place, text));
          assert.ok(edit.ok);
          const before = parseSidecar(sidecar, ARTICLE).annotations.map(({ id, body }) => ({ id, body }));
          const after = parseSidecar(edit.text, ARTICLE).annotations.map(({ id, body }) => ({ id, body }));
          assert.equal(after.length, before.length + 1);
          assert.deepEqual(
            after.filter(({ id }) => before.some((old) => old.id === id)),
            before,
          );
          assert.deepEqual(after.find(({ id }) => !before.some((old) => old.id === id))?.body, {
            kind: 'note',
            text,
          });
        },
      ),
    );
  });
});
