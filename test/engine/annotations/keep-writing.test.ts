import assert from 'node:assert/strict';
import { BLOCK, changed, problem, type Unsigned } from './change-sidecar.ts';

describe('what a person wrote, when an annotation changes', () => {
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
      'the blank lines after an empty field, when a text that is a line end comes before them',
      `annotations:\n  - id: A\n    kind: entity\n    at: {exact: Ana Reyes}\n    name:\n\n`,
      { kind: 'add-evidence', id: 'A', evidence: { url: '\n' } },
      `annotations:\n  - id: A\n    kind: entity\n    at: {exact: Ana Reyes}\n    name:\n    evidence:\n      - url: "\\n"\n\n`,
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
});
