import assert from 'node:assert/strict';
import { besideArticle, readSidecar } from '../../../src/engine/annotations/read-sidecar.ts';

const ARTICLE = 'Ana Reyes opened the bridge on Friday. Reyes said it cost 40 million euros.';

function read(sidecar: string) {
  return readSidecar(sidecar, ARTICLE, 'news/a.txt');
}

/** The problems as `words where they stand: message`. */
function problems(sidecar: string): readonly string[] {
  return read(sidecar).problems.map(
    ({ span, message }) => `${sidecar.slice(span.start, span.end)}: ${message}`,
  );
}

describe('reading a sidecar', () => {
  it('tells what a person knows of the source', () => {
    const { overrides } = read(
      'source: {outlet: The Quay, published: 2026-03-06, origin: wire, reliability: B}',
    );
    assert.deepEqual(
      [overrides.outlet, overrides.published, overrides.origin, overrides.reliability],
      ['The Quay', '2026-03-06', 'wire', 'B'],
    );
  });

  it('tells what a person decided, at its place in the article', () => {
    const { overrides, problems: none } = read(`
annotations:
  - {id: A, kind: entity, at: {start: 0, end: 9, exact: Ana Reyes}, name: Ana Reyes Soto, is: person}
  - {id: B, kind: not-entity, at: {start: 31, end: 37, exact: Friday}, scope: article}
  - {id: C, kind: not-same-as, at: {start: 39, end: 44, exact: Reyes}, other: {file: b.txt, exact: Luis Reyes}}
  - {id: D, kind: verdict, at: {start: 58, end: 74, exact: 40 million euros}, verdict: supported, note: The ministry.}
  - {id: E, kind: note, at: {start: 58, end: 74, exact: 40 million euros}, text: Ask again.}
`);
    assert.deepEqual(none, []);
    assert.deepEqual(overrides.entities, [
      {
        annotation: 'A',
        span: { start: 0, end: 9 },
        exact: 'Ana Reyes',
        name: 'Ana Reyes Soto',
        kind: 'person',
      },
    ]);
    assert.equal(overrides.notEntities[0]?.scope, 'article');
    assert.deepEqual(overrides.sames[0]?.other, { article: 'news/b.txt', exact: 'Luis Reyes' });
    assert.equal(overrides.sames[0].same, false);
    assert.equal(overrides.verdicts[0]?.note, 'The ministry.');
    assert.equal(overrides.notes[0]?.text, 'Ask again.');
  });

  it('reports what cannot be read at its place, and reads the rest', () => {
    const sidecar = `
annotations:
  - {id: A, kind: entity, at: {start: 0, end: 9, exact: Ana Reyes}, is: robot}
  - just a text
  - {id: B, kind: note, text: no place}
  - {id: C, kind: verdict, at: {start: 0, end: 9, exact: Ana Reyes}, verdict: perhaps}
  - {id: D, kind: note, at: {start: -1, end: 9, exact: Ana Reyes}, text: fine}
  - {id: E, kind: of-a-later-version, at: {start: 0, end: 9, exact: Ana Reyes}}
`;
    assert.deepEqual(
      problems(sidecar).map((line) => line.slice(0, 48)),
      [
        'robot: `is` should be one of: person, organizati',
        'just a text: An annotation holds fields: `id`, `',
        '{id: B, kind: note, text: no place}: This annota',
        'perhaps: `verdict` should be one of: supported, ',
        '-1: `start` should be a whole number that is not',
      ],
    );
    assert.equal(read(sidecar).overrides.notes[0]?.text, 'fine');
  });

  it('says where YAML is broken', () => {
    const [problem] = read('annotations:\n  - id: "A\n    kind: note\n').problems;
    assert.equal(problem?.code, 'sidecar/invalid');
    assert.match(problem.message, /quote/);
  });

  it('keeps and shows what lost its place', () => {
    const { overrides, problems: found } = read(
      'annotations:\n  - {id: A, kind: note, at: {start: 0, end: 9, exact: Zoe Quill}, text: who?}\n',
    );
    assert.deepEqual(overrides.notes, []);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['annotation/orphaned'],
    );
  });

  it('does not follow a bomb of aliases', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const { annotations } = read(`l0: &l0 [x]\n${levels.join('\n')}\nannotations: *l30\n`);
    assert.deepEqual(annotations, []);
  });

  it('names files beside the article in the article’s own way', () => {
    assert.equal(besideArticle('a.txt', 'b.txt'), 'b.txt');
    assert.equal(besideArticle('news/a.txt', 'b c.txt'), 'news/b c.txt');
    assert.equal(besideArticle('file:///n/a%20b.txt', 'b (c).txt'), 'file:///n/b%20%28c%29.txt');
  });
});
