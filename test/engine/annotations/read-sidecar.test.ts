import assert from 'node:assert/strict';
import { besideArticle, staysInside } from '../../../src/engine/annotations/beside-article.ts';
import { readSidecar } from '../../../src/engine/annotations/read-sidecar.ts';

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

  it('does not take changed words for the person that the old ones were', () => {
    const at = '{start: 0, end: 9, exact: Ana Reyez, suffix: " opened the bridge on Friday."}';
    const {
      overrides,
      problems: found,
      annotations,
    } = readSidecar(
      `annotations:\n  - {id: A, kind: entity, at: ${at}, name: Ana Reyez}\n  - {id: B, kind: note, at: ${at}, text: who?}\n`,
      ARTICLE,
      'a.txt',
    );
    assert.deepEqual(
      annotations.map(({ anchor }) => anchor.kind),
      ['found', 'found'],
    );
    assert.deepEqual([overrides.entities.length, overrides.notes.length], [0, 1]);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['annotation/changed'],
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
    assert.equal(besideArticle('file:///n/x/a.txt', '../y/b.txt'), 'file:///n/y/b.txt');
    assert.equal(besideArticle('/n/x/a.txt', './b.txt'), '/n/x/b.txt');
    assert.equal(besideArticle('../x/a.txt', '../../b.txt'), '../../b.txt');
  });

  it('tells files of the folder from files that lie outside', () => {
    const root = 'file:///news';
    for (const file of ['b.txt', 'x/b.txt', '../b.txt', './b.txt'])
      assert.ok(staysInside(`${root}/x/a.txt`, file, root), file);
    for (const file of [
      '../../b.txt',
      '../../newsroom/b.txt',
      '/etc/hosts',
      'C:\\b.txt',
      'https://example.org/b',
    ])
      assert.ok(!staysInside(`${root}/x/a.txt`, file, root), file);
    assert.ok(
      staysInside('file:///elsewhere/a.txt', '../b.txt', root),
      'an article that is not in the folder',
    );
    assert.ok(!staysInside('a.txt', '../b.txt', ''));
  });

  it('reads who wrote when, answers, evidence and grades', () => {
    const { annotations, problems: none } = read(`
annotations:
  - id: A
    kind: verdict
    at: {start: 58, end: 74, exact: 40 million euros}
    verdict: refuted
    credibility: 2
    evidence:
      - {file: ../b.txt, at: {start: 4, end: 9, exact: fifty, prefix: "for "}}
      - {url: "https://example.org/report.pdf", note: page 4}
    state: resolved
    replies:
      - {by: mk, created: 2026-03-07T08:00:00Z, text: Seen.}
      - text: Thanks.
    created: 2026-03-06T10:00:00Z
    by: ar
  - {id: B, kind: evidence, at: {start: 0, end: 9, exact: Ana Reyes}, for: {file: b.txt, exact: the mayor}}
`);
    assert.deepEqual(none, []);
    const [verdict, evidence] = annotations;
    assert.deepEqual(verdict, {
      id: 'A',
      at: { start: 58, end: 74, exact: '40 million euros', prefix: '', suffix: '' },
      anchor: { kind: 'found', span: { start: 58, end: 74 }, how: 'position' },
      item: verdict?.item,
      body: { kind: 'verdict', verdict: 'refuted' },
      state: 'resolved',
      replies: [{ text: 'Seen.', created: '2026-03-07T08:00:00Z', by: 'mk' }, { text: 'Thanks.' }],
      evidence: [
        { file: '../b.txt', at: { start: 4, end: 9, exact: 'fifty', prefix: 'for ', suffix: '' } },
        { url: 'https://example.org/report.pdf', note: 'page 4' },
      ],
      created: '2026-03-06T10:00:00Z',
      by: 'ar',
      credibility: 2,
    });
    assert.deepEqual(evidence?.body, { kind: 'evidence', for: { file: 'b.txt', exact: 'the mayor' } });
    assert.deepEqual([evidence.state, evidence.replies, evidence.evidence], ['open', [], []]);
  });

  it('reports threads and evidence that are not as they should be, and keeps the annotation', () => {
    const sidecar = `
annotations:
  - id: A
    kind: note
    at: {start: 0, end: 9, exact: Ana Reyes}
    text: kept
    state: closed
    credibility: 7
    replies: [yes, {by: mk}, {text: fine}]
    evidence: [{file: ../../secret.txt}, {note: none}, {file: /etc/hosts}, {file: b.txt}]
`;
    assert.deepEqual(
      problems(sidecar).map((line) => line.slice(0, 44)),
      [
        'closed: `state` should be one of: open, reso',
        'yes: A reply holds a `text`, and who wrote i',
        '{by: mk}: A reply holds a `text`, and who wr',
        '../../secret.txt: `file` leaves the folder: ',
        '{note: none}: Evidence names a `file` or a `',
        '/etc/hosts: `file` leaves the folder: name f',
        '7: `credibility` should be a grade from 1 to',
      ],
    );
    const [annotation] = read(sidecar).annotations;
    assert.deepEqual(annotation?.body, { kind: 'note', text: 'kept' });
    assert.deepEqual(annotation.replies, [{ text: 'fine' }]);
    assert.deepEqual(annotation.evidence.at(-1), { file: 'b.txt' });
  });
});
