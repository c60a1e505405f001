import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AnnotationChange } from '../../../src/engine/annotations/annotation-change.ts';
import { editSidecar } from '../../../src/engine/annotations/edit-sidecar.ts';
import { parseSidecar } from '../../../src/engine/annotations/parse-sidecar.ts';

const ARTICLE = 'Ana Reyes opened the bridge on Friday. Ben Okafor said it cost 40 million euros.';

type Unsigned = AnnotationChange extends infer C ? (C extends unknown ? Omit<C, 'made'> : never) : never;

function edited(sidecar: string, by: string, ...changes: readonly Unsigned[]): string {
  return changes.reduce((text, change) => {
    const edit = editSidecar(text, ARTICLE, { ...change, made: { at: '2026-03-09T08:00:00Z', by } });
    assert.ok(edit.ok, edit.ok ? '' : edit.problem);
    return edit.text;
  }, sidecar);
}

function note(words: string, text = 'Seen.'): Unsigned {
  const start = ARTICLE.indexOf(words);
  return { kind: 'note', text, span: { start, end: start + words.length } };
}

const BASE = edited(
  '',
  'ar',
  note('Ana Reyes', 'Who?'),
  note('Friday', 'When?'),
  note('40 million', 'How much?'),
);

/** The id of the base's note on these words. */
function idOf(words: string): string {
  return parseSidecar(BASE, ARTICLE).annotations.find(({ at }) => at.exact === words)?.id ?? '';
}

/** What each annotation says, by id. */
function itemsOf(sidecar: string): ReadonlyMap<string, string> {
  const { annotations } = parseSidecar(sidecar, ARTICLE);
  return new Map(annotations.map((said) => [said.id, JSON.stringify({ ...said, item: null })]));
}

/** What git makes of two people's files that began as the same. */
function merge(ours: string, theirs: string): { readonly conflicts: number | null; readonly text: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'merge-'));
  try {
    const files = Object.entries({ ours, base: BASE, theirs }).map(([name, text]) => {
      writeFileSync(path.join(folder, name), text);
      return name;
    });
    const { status } = spawnSync('git', ['merge-file', '--quiet', ...files], { cwd: folder });
    return { conflicts: status, text: readFileSync(path.join(folder, 'ours'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('two people’s sidecars in git', () => {
  const table: readonly (readonly [string, readonly Unsigned[], readonly Unsigned[]])[] = [
    ['notes at different places', [note('opened')], [note('Ben Okafor'), note('euros')]],
    ['a note before all and a note behind all', [note('Ana')], [note('euros')]],
    [
      'a reply and a note on the words behind it',
      [{ kind: 'reply', id: idOf('Friday'), text: 'On the 6th.' }],
      [note('Ben Okafor')],
    ],
    [
      'replies to neighbours',
      [{ kind: 'reply', id: idOf('Ana Reyes'), text: 'The mayor.' }],
      [{ kind: 'reply', id: idOf('Friday'), text: 'On the 6th.' }],
    ],
    [
      'a thread that is closed and a text that is put otherwise',
      [{ kind: 'update', id: idOf('Ana Reyes'), set: { state: 'resolved' } }],
      [{ kind: 'update', id: idOf('Friday'), set: { text: 'Which Friday?' } }],
    ],
    [
      'a place that is chosen anew and evidence for the next',
      [{ kind: 'reanchor', id: idOf('Ana Reyes'), span: { start: 4, end: 9 } }],
      [{ kind: 'add-evidence', id: idOf('Friday'), evidence: { url: 'https://example.org' } }],
    ],
    [
      'a deleted annotation and a changed neighbour',
      [{ kind: 'delete', id: idOf('Ana Reyes') }],
      [{ kind: 'update', id: idOf('Friday'), set: { text: 'Which Friday?' } }],
    ],
  ];
  for (const [what, ours, theirs] of table)
    it(`merge ${what} without a conflict, whoever merges`, () => {
      const [a, b] = [edited(BASE, 'ar', ...ours), edited(BASE, 'mk', ...theirs)];
      const merged = merge(a, b);
      assert.equal(merged.conflicts, 0, merged.text);
      assert.deepEqual(merge(b, a), merged);
      assert.deepEqual(parseSidecar(merged.text, ARTICLE).problems, []);
      const [base, left, right, both] = [BASE, a, b, merged.text].map(itemsOf);
      assert.ok(base && left && right && both);
      for (const id of new Set([...base.keys(), ...left.keys(), ...right.keys()])) {
        const isOurs: boolean = left.get(id) !== base.get(id);
        assert.equal(both.get(id), (isOurs ? left : right).get(id));
      }
    });

  it('show a conflict where both changed the same text', () => {
    const [a, b] = ['Which?', 'What day?'].map((text) =>
      edited(BASE, 'ar', { kind: 'update', id: idOf('Friday'), set: { text } }),
    );
    assert.ok((merge(a ?? '', b ?? '').conflicts ?? 0) > 0);
  });
});
