import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { parseSidecar } from '../../../src/engine/annotations/parse-sidecar.ts';
import { ARTICLE, BLOCK, changed, MADE, type Unsigned } from './change-sidecar.ts';

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
