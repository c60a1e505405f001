import assert from 'node:assert/strict';
import { besideArticle, fileBeside } from '../../../src/engine/annotations/beside-article.ts';
import { type FileMoves, followMoves, type Move } from '../../../src/engine/annotations/follow-moves.ts';
import { applyEdits } from '../../../src/engine/annotations/text-edits.ts';

const ROOT = 'file:///desk';

function move(from: string, to: string): Move {
  return { from: `${ROOT}/${from}`, to: `${ROOT}/${to}` };
}

/** An article that stays where it is, while others move. */
function staying(article: string, ...moved: readonly Move[]): FileMoves {
  return { own: move(article, article), moved };
}

/** An article that moves alone. */
function moving(from: string, to: string): FileMoves {
  return { own: move(from, to), moved: [move(from, to)] };
}

function followed(sidecar: string, moves: FileMoves): string {
  const edit = followMoves(sidecar, moves);
  assert.ok(edit.ok, edit.ok ? '' : edit.problem);
  assert.equal(applyEdits(sidecar, edit.edits), edit.text);
  return edit.text;
}

/** A sidecar that names one file wherever a file may be named. */
function naming(file: string): string {
  return [
    '# Ours: keep.',
    'schema: 1',
    'annotations:   # all of them',
    '  - id: A',
    '    kind: verdict',
    '    at: {exact: Ana Reyes}',
    '    verdict: supported',
    '    evidence:',
    `      - {file: ${file}, at: {exact: "two", prefix: '', suffix: ''}}   # theirs`,
    '      - url: https://example.org/file',
    `  - {id: B, kind: evidence, at: {exact: Ana}, for: {file: ${file}, exact: x}}`,
    `  - {id: C, kind: same-as, at: {exact: Ana}, other: {file: ${file}, exact: Ana}}`,
    '  - id: D',
    '    kind: dismissal',
    '    at: {exact: Friday}',
    '    against:',
    `      - file: ${file}`,
    '        exact: Monday',
    `later: {file: ${file}}`,
    '',
  ].join('\n');
}

/** The same sidecar with the paths that lie in annotations changed; what is not ours to know stays. */
function renaming(from: string, to: string): string {
  return naming(to).replace(`later: {file: ${to}}`, `later: {file: ${from}}`);
}

describe('paths in a sidecar', () => {
  for (const [what, moves, from, to] of [
    ['an article that is renamed', staying('a.txt', move('b.txt', 'c.txt')), 'b.txt', 'c.txt'],
    ['an article that goes down', staying('a.txt', move('b.txt', 'old/b.txt')), 'b.txt', 'old/b.txt'],
    ['an article that comes up', staying('old/a.txt', move('old/b.txt', 'b.txt')), 'b.txt', '../b.txt'],
    ['a folder that is renamed', staying('a.txt', move('mai', 'may')), 'mai/b.txt', 'may/b.txt'],
    ['the way back, when their own article moves', moving('a.txt', 'old/a.txt'), 'b.txt', '../b.txt'],
    ['their own article, when it is renamed', moving('a.txt', 'c.txt'), 'a.txt', 'c.txt'],
    [
      'both, when a folder moves that only the article lies in',
      { own: move('x/a.txt', 'y/z/a.txt'), moved: [move('x', 'y/z')] },
      '../b.txt',
      '../../b.txt',
    ],
    ['names with signs', staying('a.txt', move('b%20%231.txt', 'c%C3%A9.txt')), '"b #1.txt"', '"cé.txt"'],
  ] as readonly (readonly [string, FileMoves, string, string])[])
    it(`follow ${what}`, () => {
      assert.equal(followed(naming(from), moves), renaming(from, to));
      const back = {
        own: { from: moves.own.to, to: moves.own.from },
        moved: moves.moved.map((each) => ({ from: each.to, to: each.from })),
      };
      assert.equal(followed(renaming(from, to), back), naming(from));
    });

  for (const [what, sidecar, moves] of [
    ['another file moves', naming('b.txt'), staying('a.txt', move('c.txt', 'd.txt'))],
    ['a file moves whose name begins alike', naming('b.txt'), staying('a.txt', move('b', 'c'))],
    [
      'a folder moves that holds both',
      naming('b.txt'),
      { own: move('x/a.txt', 'y/a.txt'), moved: [move('x', 'y')] },
    ],
    ['they were written another way and still lead there', naming('./b.txt'), moving('a.txt', 'c.txt')],
    ['they begin at the top of a disk', naming('/desk/b.txt'), moving('a.txt', 'x/a.txt')],
    [
      'the article goes to another host, where no path leads',
      naming('b.txt'),
      { own: { from: 'file:///desk/a.txt', to: 'web://host/desk/a.txt' }, moved: [] },
    ],
    ['there is no list', 'schema: 1\nannotations: none\n', moving('a.txt', 'x/a.txt')],
    ['there is nothing', '', moving('a.txt', 'x/a.txt')],
    [
      'a file is no text',
      'annotations: [{for: {file: [b.txt]}}, {evidence: b.txt}, 3]',
      moving('a.txt', 'x/a.txt'),
    ],
  ] as readonly (readonly [string, string, FileMoves])[])
    it(`stay as they are when ${what}`, () => {
      assert.equal(followed(sidecar, moves), sidecar);
    });

  it('keep anchors, aliases and line ends', () => {
    const before =
      'annotations:\r\n  - {id: A, evidence: [&e {file: &f b.txt, note: x}]}\r\n  - {id: B, evidence: [*e, {file: *f , note: y}]}\r\n';
    assert.equal(
      followed(before, staying('a.txt', move('b.txt', 'in/b.txt'))),
      before.replace('b.txt', 'in/b.txt'),
    );
  });

  it('are put in quotes where they need some', () => {
    const before = 'annotations: [{"id": "A", "for": {"file": "b.txt"}}, {id: B, for: {file: b.txt}}]';
    const after = followed(before, staying('a.txt', move('b.txt', 'c%2C%20d.txt')));
    assert.match(after, /"file": "c, d\.txt"}/);
    assert.match(after, /file: "c, d\.txt"}/);
  });

  for (const [what, sidecar] of [
    ['that cannot be read', 'annotations: [{for: {file: b.txt}}'],
    ['of a newer schema', 'schema: 2\nannotations: [{for: {file: b.txt}}]'],
    ['in which a name stands for a file and a note', 'annotations: [{for: {file: &f b.txt}, text: *f }]'],
  ] as const)
    it(`are left alone in a file ${what}, and it says why`, () => {
      const edit = followMoves(sidecar, staying('a.txt', move('b.txt', 'c.txt')));
      assert.ok(!edit.ok);
      assert.match(edit.problem, /left as it is/);
    });
});

describe('the name of a file beside an article', () => {
  for (const [article, file] of [
    ['file:///desk/a.txt', 'b.txt'],
    ['file:///desk/a.txt', '../other/b (1)!.txt'],
    ['web://host/x/y/a.txt', '../é/b.txt'],
    ['desk/a.txt', '../../b.txt'],
    ['/desk/a.txt', 'x/b.txt'],
  ] as const)
    it(`is ${file} again for what ${file} means to ${article}`, () => {
      assert.equal(fileBeside(article, besideArticle(article, file)), file);
    });

  it('is none on another host', () => {
    assert.equal(fileBeside('web://one/a.txt', 'web://two/a.txt'), undefined);
  });
});
