import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import type { AnnotationChange } from '../../../src/engine/annotations/annotation-change.ts';
import { editSidecar } from '../../../src/engine/annotations/edit-sidecar.ts';
import { parseSidecar } from '../../../src/engine/annotations/parse-sidecar.ts';
import { applyEdits } from '../../../src/engine/annotations/text-edits.ts';

const ARTICLE = 'Ana Reyes opened the bridge on Friday. Ben Okafor said it cost 40 million euros.';
const MADE = { at: '2026-03-09T08:00:00Z', by: 'mk' };

/** The sidecar after a change. */
function changed(sidecar: string, change: Unsigned): string {
  const edit = editSidecar(sidecar, ARTICLE, { ...change, made: MADE });
  assert.ok(edit.ok, edit.ok ? '' : edit.problem);
  assert.equal(applyEdits(sidecar, edit.edits), edit.text);
  return edit.text;
}

type Unsigned = AnnotationChange extends infer C ? (C extends unknown ? Omit<C, 'made'> : never) : never;

function problem(sidecar: string, change: Unsigned): string {
  const edit = editSidecar(sidecar, ARTICLE, { ...change, made: MADE });
  assert.ok(!edit.ok, 'an edit was made');
  return edit.problem;
}

/** The lines that are gone and those that are new, in the order of the file. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < old.length && old[from] === now[from]) from++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > from && nowEnd > from && old[oldEnd - 1] === now[nowEnd - 1])
    [oldEnd, nowEnd] = [oldEnd - 1, nowEnd - 1];
  return [...old.slice(from, oldEnd).map((l) => `-${l}`), ...now.slice(from, nowEnd).map((l) => `+${l}`)];
}

const BLOCK = `# ours
schema: 1
annotations:

  # about Ana
  - id: A # first
    kind: verdict
    at: {start: 0, end: 9, exact: Ana Reyes}
    verdict: 'supported' # for now
    mood: calm
    note: |
      She said so.
      Twice.
    created: 2026-03-06T10:00:00Z
    by: ar

  - id: B
    kind: note
    at:
      start: 39 # units
      exact: "Ben Okafor"
    text: "call him"
    state: open
    replies:
      - {by: ar, created: 2026-03-06T11:00:00Z, text: Did.}
    created: 2026-03-06T10:00:00Z
# the end
`;

describe('changing an annotation', () => {
  const table: readonly (readonly [string, Unsigned, readonly string[]])[] = [
    [
      'a verdict, in its quotes and before its comment',
      { kind: 'update', id: 'A', set: { verdict: 'refuted' } },
      [
        `-    verdict: 'supported' # for now`,
        `-    mood: calm`,
        '-    note: |',
        '-      She said so.',
        '-      Twice.',
        `+    verdict: 'refuted' # for now`,
        '+    mood: calm',
        '+    note: |',
        '+      She said so.',
        '+      Twice.',
        '+    modified: 2026-03-09T08:00:00Z',
      ],
    ],
    [
      'a thread that is closed',
      { kind: 'update', id: 'B', set: { state: 'resolved' } },
      ['-    state: open', '+    state: resolved'],
    ],
    [
      'a thread that is closed for the first time, before the lines that never change',
      { kind: 'update', id: 'A', set: { state: 'resolved' } },
      ['+    state: resolved'],
    ],
    [
      'a reply in a list',
      { kind: 'reply', id: 'B', text: 'And: who else?' },
      ['+      - by: mk', '+        created: 2026-03-09T08:00:00Z', '+        text: "And: who else?"'],
    ],
    [
      'a first reply',
      { kind: 'reply', id: 'A', text: 'Seen.\nAnd read.' },
      [
        '+    replies:',
        '+      - by: mk',
        '+        created: 2026-03-09T08:00:00Z',
        '+        text: |-',
        '+          Seen.',
        '+          And read.',
      ],
    ],
    [
      'a reply that is put otherwise',
      { kind: 'update-reply', id: 'B', reply: 0, said: 'Did.', text: 'Did, at noon.' },
      [
        '-      - {by: ar, created: 2026-03-06T11:00:00Z, text: Did.}',
        '+      - {by: ar, created: 2026-03-06T11:00:00Z, text: "Did, at noon."}',
      ],
    ],
    [
      'the only reply, taken back',
      { kind: 'update-reply', id: 'B', reply: 0, said: 'Did.', text: null },
      ['-    replies:', '-      - {by: ar, created: 2026-03-06T11:00:00Z, text: Did.}'],
    ],
    [
      'a place that is chosen anew',
      { kind: 'reanchor', id: 'A', span: { start: 31, end: 37 } },
      [
        '-    at: {start: 0, end: 9, exact: Ana Reyes}',
        '+    at: {start: 31, end: 37, exact: Friday, prefix: "Ana Reyes opened the bridge on ", suffix: . Ben Okafor said it cost 40 mil}',
      ],
    ],
    [
      'an annotation that is deleted, while the comment above it stays',
      { kind: 'delete', id: 'A' },
      [
        '-  - id: A # first',
        '-    kind: verdict',
        '-    at: {start: 0, end: 9, exact: Ana Reyes}',
        `-    verdict: 'supported' # for now`,
        '-    mood: calm',
        '-    note: |',
        '-      She said so.',
        '-      Twice.',
        '-    created: 2026-03-06T10:00:00Z',
        '-    by: ar',
      ],
    ],
    [
      'evidence that is linked',
      { kind: 'add-evidence', id: 'A', evidence: { url: 'https://example.org/a', note: 'page 4' } },
      ['+    evidence:', '+      - url: https://example.org/a', '+        note: page 4'],
    ],
  ];
  for (const [what, change, lines] of table)
    it(`writes ${what}`, () => {
      assert.deepEqual(difference(BLOCK, changed(BLOCK, change)), lines);
    });

  it('changes a text in the block that it stands in', () => {
    const after = changed(BLOCK, { kind: 'update', id: 'A', set: { note: 'Asked again:\n# no.\n' } });
    assert.match(after, /\n {4}note: \|\n {6}Asked again:\n {6}# no\.\n {4}modified: /);
  });

  it('takes out a field', () => {
    const after = changed(BLOCK, { kind: 'update', id: 'A', set: { note: null } });
    assert.match(after, /mood: calm\n {4}modified: 2026-03-09T08:00:00Z\n {4}created/);
  });

  it('chooses a place anew key by key where the place has lines of its own', () => {
    const after = changed(BLOCK, { kind: 'reanchor', id: 'B', span: { start: 43, end: 49 } });
    assert.match(after, /start: 43 # units\n {6}exact: "Okafor"\n {6}end: 49\n {6}prefix: /);
  });

  const other = `- id: B\n  kind: note\n  at: {start: 39, end: 49, exact: Ben Okafor}\n  text: b\n`;
  for (const [what, sidecar, change, after] of [
    [
      'brackets',
      `{"annotations": [{"id": "A", "kind": "note", "at": {"exact": "Ana Reyes"}, "text": "a"}, {"id": "B"}]}`,
      { kind: 'reply', id: 'A', text: 'x "y"' },
      `{"annotations": [{"id": "A", "kind": "note", "at": {"exact": "Ana Reyes"}, "text": "a", "replies":[{"by":"mk","created":"2026-03-09T08:00:00Z","text":"x \\"y\\""}]}, {"id": "B"}]}`,
    ],
    [
      'brackets, from which the first goes',
      `annotations: [{id: A, kind: note, at: {exact: Ana Reyes}}, {id: B} ]`,
      { kind: 'delete', id: 'A' },
      `annotations: [{id: B} ]`,
    ],
    [
      'brackets, from which the last goes',
      `annotations: [{id: B}, {id: A, kind: note, at: {exact: Ana Reyes}} ]`,
      { kind: 'delete', id: 'A' },
      `annotations: [{id: B} ]`,
    ],
    [
      'a list at the margin, from which the first goes',
      `annotations:\n- {id: A, kind: note, at: {exact: Ana Reyes}}\n${other}`,
      { kind: 'delete', id: 'A' },
      `annotations:\n${other}`,
    ],
    [
      'a list of one',
      `schema: 1\nannotations:\n  - {id: A, kind: note, at: {exact: Ana Reyes}}\nlater: 1\n`,
      { kind: 'delete', id: 'A' },
      `schema: 1\nannotations:\nlater: 1\n`,
    ],
    [
      'an empty field before a comment',
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    text: # soon\n    modified: x\n`,
      { kind: 'update', id: 'A', set: { text: 'now' } },
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    text: now # soon\n    modified: 2026-03-09T08:00:00Z\n`,
    ],
    [
      'a text of several lines where a comment follows',
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    text: old # why\n    modified: x\n`,
      { kind: 'update', id: 'A', set: { text: 'one\ntwo' } },
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    text: "one\\ntwo" # why\n    modified: 2026-03-09T08:00:00Z\n`,
    ],
    [
      'an empty list of replies',
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    replies: []\n    text: t`,
      { kind: 'reply', id: 'A', text: 'x' },
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    replies:\n      - by: mk\n        created: 2026-03-09T08:00:00Z\n        text: x\n    text: t`,
    ],
    [
      'a file without a last line end',
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    text: t`,
      { kind: 'update', id: 'A', set: { state: 'resolved' } },
      `annotations:\n  - id: A\n    kind: note\n    at: {exact: Ana Reyes}\n    text: t\n    state: resolved\n`,
    ],
    [
      'line ends of Windows',
      `annotations:\r\n  - id: A\r\n    kind: note\r\n    at: {exact: Ana Reyes}\r\n    text: |\r\n      t\r\n    by: ar\r\n`,
      { kind: 'update', id: 'A', set: { state: 'resolved' } },
      `annotations:\r\n  - id: A\r\n    kind: note\r\n    at: {exact: Ana Reyes}\r\n    text: |\r\n      t\r\n    state: resolved\r\n    by: ar\r\n`,
    ],
    [
      'a place that others name, which stays theirs',
      `annotations:\n  - {id: A, kind: note, at: &p {start: 0, exact: Ana Reyes}, text: a}\n  - {id: B, kind: note, at: *p, text: b}\n`,
      { kind: 'delete', id: 'A' },
      `annotations:\n  - {id: B, kind: note, at: &p {start: 0, exact: Ana Reyes}, text: b}\n`,
    ],
    [
      'an alias, which alone is changed',
      `annotations:\n  - {id: B, kind: note, at: {exact: &w Ana Reyes}, text: b}\n  - {id: A, kind: note, at: {exact: Ana Reyes}, text: *w , state: open}\n`,
      { kind: 'update', id: 'A', set: { text: 'Ana' } },
      `annotations:\n  - {id: B, kind: note, at: {exact: &w Ana Reyes}, text: b}\n  - {id: A, kind: note, at: {exact: Ana Reyes}, text: Ana , state: open, modified: 2026-03-09T08:00:00Z}\n`,
    ],
    [
      'a text that others name, which stays theirs',
      `annotations:\n  - {id: A, kind: note, at: {exact: Ana Reyes}, text: &t old, modified: x}\n  - {id: B, kind: note, at: {exact: Ana Reyes}, text: *t }\n`,
      { kind: 'update', id: 'A', set: { text: 'new' } },
      `annotations:\n  - {id: A, kind: note, at: {exact: Ana Reyes}, text: new, modified: 2026-03-09T08:00:00Z}\n  - {id: B, kind: note, at: {exact: Ana Reyes}, text: &t old }\n`,
    ],
  ] as readonly (readonly [string, string, Unsigned, string])[])
    it(`keeps to ${what}`, () => {
      assert.equal(changed(sidecar, change), after);
    });

  it('changes an item that somebody wrote without an id', () => {
    const sidecar = `annotations:\n  - kind: note\n    at: {exact: Ana Reyes}\n    text: t\n`;
    const id = parseSidecar(sidecar, ARTICLE).annotations[0]?.id ?? '';
    assert.match(id, /^~./);
    assert.match(changed(sidecar, { kind: 'update', id, set: { text: 'u' } }), /text: u\n/);
  });

  it('changes the verdict that a person gives again at its place', () => {
    const verdict = { kind: 'verdict', span: { start: 39, end: 49 }, verdict: 'supported' } as const;
    const first = changed('', verdict);
    const again = changed(first, { ...verdict, verdict: 'refuted', note: 'He did not.' });
    const [only, ...more] = parseSidecar(again, ARTICLE).annotations;
    assert.deepEqual(only?.body, { kind: 'verdict', verdict: 'refuted', note: 'He did not.' });
    assert.equal(more.length, 0);
  });

  it('keeps a colleague’s verdict beside one’s own', () => {
    const span = { start: 0, end: 9 };
    const after = changed(BLOCK, { kind: 'verdict', span, verdict: 'disputed' });
    const verdicts = parseSidecar(after, ARTICLE).annotations.flatMap(({ body, by }) =>
      body.kind === 'verdict' ? [[by, body.verdict]] : [],
    );
    assert.deepEqual(verdicts.sort(), [
      ['ar', 'supported'],
      ['mk', 'disputed'],
    ]);
  });

  it('names an entity once, whoever names it again, and takes back that it is none', () => {
    const span = { start: 0, end: 9 };
    let text = changed('', { kind: 'not-entity', span, scope: 'here' });
    text = changed(text, { kind: 'entity', span, name: 'Ana Reyes Soto', is: 'person' });
    text = changed(text, { kind: 'entity', span, name: 'Ana Reyes' });
    const [only, ...more] = parseSidecar(text, ARTICLE).annotations;
    assert.deepEqual(only?.body, { kind: 'entity', name: 'Ana Reyes', is: 'person' });
    assert.deepEqual([more.length, text.includes('scope')], [0, false]);
  });

  it('gives two notes of one moment different ids', () => {
    const note = { kind: 'note', span: { start: 0, end: 9 }, text: 'x' } as const;
    const ids = parseSidecar(changed(changed('', note), note), ARTICLE).annotations.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });

  for (const [what, sidecar, change, message] of [
    ['that is gone', BLOCK, { kind: 'delete', id: 'Z' }, /not in it any more/],
    ['whose id stands twice', `annotations: [{id: A}, {id: A}]`, { kind: 'delete', id: 'A' }, /several/],
    [
      'that is an alias',
      `annotations:\n  - {id: B, see: &a {id: A, kind: note}}\n  - *a\n`,
      { kind: 'update', id: 'A', set: { state: 'resolved' } },
      /alias/,
    ],
    ['in a broken file', `annotations: [{id: A}`, { kind: 'delete', id: 'A' }, /left as it is/],
    [
      'whose reply has changed since',
      BLOCK,
      { kind: 'update-reply', id: 'B', reply: 0, said: 'Did not.', text: 'x' },
      /no longer what it was/,
    ],
    ['that backs nothing', BLOCK, { kind: 'remove-evidence', id: 'B', index: 0 }, /no longer what it was/],
  ] as readonly (readonly [string, string, Unsigned, RegExp])[])
    it(`does not change an annotation ${what}, and says why`, () => {
      assert.match(problem(sidecar, change), message);
    });

  it('reads what it wrote', () => {
    let text = changed('', { kind: 'note', span: { start: 0, end: 9 }, text: 'a' });
    const id = parseSidecar(text, ARTICLE).annotations[0]?.id ?? '';
    text = changed(text, { kind: 'reply', id, text: 'b' });
    text = changed(text, { kind: 'add-evidence', id, evidence: { file: 'b.txt', exact: 'c' } });
    text = changed(text, { kind: 'add-evidence', id, evidence: { url: 'https://example.org' } });
    text = changed(text, { kind: 'remove-evidence', id, index: 0 });
    const { annotations, problems } = parseSidecar(text, ARTICLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(annotations[0]?.replies, [{ text: 'b', created: MADE.at, by: 'mk' }]);
    assert.deepEqual(annotations[0].evidence, [{ url: 'https://example.org' }]);
    assert.equal(parseDocument(text).errors.length, 0);
  });
});
