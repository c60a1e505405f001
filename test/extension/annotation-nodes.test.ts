import assert from 'node:assert/strict';
import { parseSidecar } from '../../src/engine/annotations/parse-sidecar.ts';
import { viewAnnotation } from '../../src/engine/views/annotation-view.ts';
import {
  type AnnotationInput,
  annotationNodes,
  type Grouping,
} from '../../src/vscode/annotations/annotation-nodes.ts';

const ARTICLE = 'Ana Reyes opened the old bridge on Friday. The old ferry was sold to Ben Okafor.';

const QUAY = `annotations:
  - {id: V1, kind: verdict, at: {exact: Friday}, verdict: supported, by: ar}
  - {id: N1, kind: note, at: {exact: Ana Reyes}, text: Who?, by: mk, state: resolved}
  - {id: E1, kind: entity, at: {exact: Ben Okafor}, is: person}
  - {id: G1, kind: note, at: {exact: seven cranes}, text: Gone., by: ar}
  - {id: T1, kind: note, at: {exact: old}, text: Which?}
`;
const PLAN = 'annotations:\n  - {id: V2, kind: verdict, at: {exact: ferry}, verdict: refuted, by: mk}\n';

function inputs(articleName: string, sidecar: string): readonly AnnotationInput[] {
  return parseSidecar(sidecar, ARTICLE)
    .annotations.map(viewAnnotation)
    .map((view) => ({
      article: `file:///${articleName}`,
      articleName,
      view,
      place: view.span ?? undefined,
    }));
}

const ALL = [...inputs('quay.txt', QUAY), ...inputs('plan.txt', PLAN)];

/** Every group with its rows, one line each. */
function rows(by: Grouping, of: readonly AnnotationInput[] = ALL): readonly string[] {
  return annotationNodes(of, by).map(
    (group) => `${group.by} ${group.key}: ${group.children.map(({ annotation }) => annotation).join(' ')}`,
  );
}

describe('the rows of the Annotations view', () => {
  const TABLE: readonly (readonly [Grouping, readonly string[]])[] = [
    ['article', ['care : G1 T1', 'article plan.txt: V2', 'article quay.txt: N1 V1 E1']],
    ['verdict', ['care : G1 T1', 'verdict refuted: V2', 'verdict supported: V1', 'verdict : N1 E1']],
    ['author', ['care : G1 T1', 'author ar: V1', 'author mk: V2 N1', 'author : E1']],
    ['state', ['care : G1 T1', 'state open: V2 V1', 'state resolved: N1', 'state : E1']],
  ];
  for (const [by, expected] of TABLE)
    it(`stand by ${by}, those that lost their place first, in the order of the text`, () => {
      assert.deepEqual(rows(by), expected);
    });

  it('say nothing of care where every annotation has its place', () => {
    assert.deepEqual(rows('article', inputs('plan.txt', PLAN)), ['article plan.txt: V2']);
    assert.deepEqual(rows('article', []), []);
  });

  it('have ids of their own, also where a file names two annotations alike', () => {
    const [group] = annotationNodes(inputs('a.txt', QUAY.replaceAll(/id: \w+/g, 'id: X')), 'article').slice(
      1,
    );
    const ids = group?.children.map(({ id }) => id) ?? [];
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 3);
  });
});
