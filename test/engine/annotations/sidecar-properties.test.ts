import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { AnnotationChange } from '../../../src/engine/annotations/annotation-change.ts';
import { editSidecar } from '../../../src/engine/annotations/edit-sidecar.ts';
import { parseSidecar } from '../../../src/engine/annotations/parse-sidecar.ts';
import { applyEdits } from '../../../src/engine/annotations/text-edits.ts';
import { sameData } from '../../../src/engine/base/same-data.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

const ARTICLE = 'Ana Reyes opened the bridge on Friday. Ben Okafor said it cost 40 million euros.';
const PLACES = ['Ana Reyes', 'Friday', 'Ben Okafor', '40 million euros'] as const;

/** What people type: signs that mean something to YAML, several lines, blanks at the ends, other scripts. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '#', ':', '-', '"', "'", '|', '{', ']', '&', '*', '\t'),
    maxLength: 12,
  }),
  fc.constantFrom(
    'yes',
    'null',
    '2026-01-02',
    '1e3',
    '~',
    '',
    '- a',
    'a: b',
    ' # c',
    'one\ntwo\n',
    '\n\n',
    '…',
    '李在明',
  ),
);

const quoted = (value: string): string => JSON.stringify(value);
const place = fc.constantFrom(...PLACES);

/** One item as a person or a program may have written it; `#id` names it, and its comments. */
const item = fc
  .record({
    place,
    style: fc.constantFrom('block', 'flow', 'json', 'terse', 'alias'),
    text,
    comment: fc.boolean(),
    blank: fc.boolean(),
    replies: fc.constantFrom('none', 'empty', 'flow', 'block'),
  })
  .map(({ place: exact, style, text: said, comment, blank, replies }) => (id: string): string => {
    const start = ARTICLE.indexOf(exact);
    const at = `{start: ${start}, end: ${start + exact.length}, exact: ${exact}}`;
    const note = comment ? ` # about ${id}` : '';
    const head = `${blank ? '\n' : ''}${comment ? `  # before ${id}\n` : ''}`;
    const answers: Readonly<Record<typeof replies, string>> = {
      none: '',
      empty: `    replies: []${note}\n`,
      flow: `    replies: [{by: ar, text: ${quoted(said)}}]\n`,
      block: `    replies:${note}\n      - by: ar\n        text: ${quoted(said)}${note}\n      - {text: b}\n`,
    };
    switch (style) {
      case 'block':
        return `${head}  - id: ${id}${note}\n    kind: note\n    at: ${at}\n    mood: [calm, {x: 1}]${note}\n    text: |2-\n      ${said.replace(/[^a-z]/g, '')}\n${answers[replies]}    created: 2026-03-01\n`;
      case 'flow':
        return `${head}  - {id: ${id}, kind: verdict, at: ${at}, verdict: supported, note: ${quoted(said)}}${note}\n`;
      case 'json':
        return `${head}  - {"id": "${id}", "kind": "note", "at": {"exact": "${exact}"}, "text": ${quoted(said)}}\n`;
      case 'terse':
        return `${head}  - kind: entity\n    id: '${id}'\n    at:\n      exact: ${exact}${note}\n    name:${note}\n${answers[replies]}`;
      case 'alias':
        return `${head}  - id: ${id}\n    kind: note\n    at: &p${id} ${at}\n    text: &t${id} ${quoted(said)}${note}\n    see: [*p${id}, *t${id} ]\n${answers[replies]}`;
    }
  });

const sidecar = fc
  .record({
    head: fc.constantFrom('', 'schema: 1\n', '# ours\nschema: 1 # first\n\n', 'source: {outlet: The Quay}\n'),
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
    tail: fc.constantFrom('', '# the end\n', 'later: [1, 2] # kept\n', '\n\n', '...\n'),
    windows: fc.boolean(),
  })
  .map(({ head, items, tail, windows }) => {
    const unix = `${head}annotations:\n${items.map((print, i) => print(`I${i}`)).join('')}${tail}`;
    return windows ? unix.replaceAll('\n', '\r\n') : unix;
  });

const span = place.map((exact) => ({
  start: ARTICLE.indexOf(exact),
  end: ARTICLE.indexOf(exact) + exact.length,
}));
const id = fc.nat({ max: 5 }).map((i) => `I${i}`);
const made = { at: '2026-03-09T08:00:00Z', by: 'mk' };
const change: fc.Arbitrary<AnnotationChange> = fc.oneof(
  fc.record({ made: fc.constant(made), kind: fc.constant('note' as const), span, text }),
  fc.record({ made: fc.constant(made), kind: fc.constant('entity' as const), span, name: text }),
  fc.record({
    made: fc.constant(made),
    kind: fc.constant('verdict' as const),
    span,
    verdict: fc.constant('refuted' as const),
    note: text,
  }),
  fc.record({ made: fc.constant(made), kind: fc.constant('update' as const), id, set: fc.record({ text }) }),
  fc.record({
    made: fc.constant(made),
    kind: fc.constant('update' as const),
    id,
    set: fc.record({ note: fc.option(text), state: fc.constant('resolved' as const) }),
  }),
  fc.record({ made: fc.constant(made), kind: fc.constant('reply' as const), id, text }),
  fc.record({
    made: fc.constant(made),
    kind: fc.constant('update-reply' as const),
    id,
    reply: fc.nat({ max: 1 }),
    said: fc.constant('b'),
    text: fc.option(text),
  }),
  fc.record({
    made: fc.constant(made),
    kind: fc.constant('add-evidence' as const),
    id,
    evidence: fc.record({ url: text }),
  }),
  fc.record({
    made: fc.constant(made),
    kind: fc.constant('remove-evidence' as const),
    id,
    index: fc.nat({ max: 1 }),
  }),
  fc.record({ made: fc.constant(made), kind: fc.constant('reanchor' as const), id, span }),
  fc.record({ made: fc.constant(made), kind: fc.constant('delete' as const), id }),
);

/** All that a file says, its annotations by id. */
function saidIn(yaml: string): { readonly rest: unknown; readonly items: ReadonlyMap<string, unknown> } {
  const document = parseDocument(yaml);
  assert.deepEqual(document.errors, []);
  const { annotations, ...rest } = (document.toJS() ?? {}) as {
    readonly annotations?: readonly { readonly id: string }[];
  };
  return { rest, items: new Map((annotations ?? []).map((entry) => [entry.id, entry])) };
}

function commentsIn(yaml: string): readonly string[] {
  return [...yaml.matchAll(/# (?:about|before|the|first|kept|ours)[^\r\n]*/g)].map(([comment]) => comment);
}

describe('sidecars through any edits', () => {
  it('hold what they held and the change, with every comment that was not deleted with its item', () => {
    let [made, refused] = [0, 0];
    fc.assert(
      fc.property(sidecar, fc.array(change, { minLength: 1, maxLength: 5 }), (first, changes) => {
        let now = first;
        for (const next of changes) {
          const edit = editSidecar(now, ARTICLE, next);
          const before = saidIn(now);
          if (!edit.ok) {
            const isThere = 'id' in next && before.items.has(next.id);
            const hasPart = next.kind !== 'update-reply' && next.kind !== 'remove-evidence';
            assert.ok(
              !(isThere && hasPart) && 'id' in next,
              `${edit.problem}\n${JSON.stringify(next)}\n${now}`,
            );
            refused++;
            continue;
          }
          made++;
          assert.equal(applyEdits(now, edit.edits), edit.text);
          const after = saidIn(edit.text);
          assert.deepEqual(after.rest, before.rest);
          const touched = [...new Set([...before.items.keys(), ...after.items.keys()])].filter(
            (key) => !sameData(before.items.get(key), after.items.get(key)),
          );
          assert.ok(touched.length <= 1, `${touched.join()} changed by ${JSON.stringify(next)}`);
          const { length } = commentsIn(edit.text);
          const isRemoved = next.kind === 'delete' || (next.kind === 'update-reply' && next.text === null);
          if (!isRemoved) assert.deepEqual(commentsIn(edit.text), commentsIn(now));
          else assert.ok(length <= commentsIn(now).length);
          if (now.includes('\r\n')) assert.doesNotMatch(edit.text, /[^\r]\n/);
          now = edit.text;
        }
      }),
      propertyRuns(120),
    );
    assert.ok(made > refused, 'most changes are made');
  });

  it('can be read and written again after every edit', () => {
    fc.assert(
      fc.property(sidecar, change, (before, next) => {
        const edit = editSidecar(before, ARTICLE, next);
        if (!edit.ok) return;
        assert.ok(parseSidecar(edit.text, ARTICLE).writable);
        const again = editSidecar(edit.text, ARTICLE, {
          kind: 'note',
          span: { start: 0, end: 3 },
          text: 'x',
          made,
        });
        assert.ok(again.ok);
      }),
      propertyRuns(80),
    );
  });

  it('are never written to when they cannot be read', () => {
    const breakage = fc.constantFrom(
      '"',
      '{',
      '[',
      '- a\n',
      '\tx: 1\n',
      '*nothing ',
      'annotations: []\n',
      '}',
      ': :',
      '%',
      '&a &b ',
    );
    fc.assert(
      fc.property(
        sidecar,
        breakage,
        fc.double({ min: 0, max: 1, noNaN: true }),
        change,
        (whole, put, share, next) => {
          const at = Math.floor(share * whole.length);
          const broken = whole.slice(0, at) + put + whole.slice(at);
          const edit = editSidecar(broken, ARTICLE, next);
          const document = parseDocument(broken);
          if (document.errors.length > 0) assert.ok(!edit.ok && edit.problem !== '');
          else if (edit.ok) assert.deepEqual(parseDocument(edit.text).errors, []);
        },
      ),
      propertyRuns(250),
    );
  });
});
