import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { VERDICTS } from '../../../src/engine/annotations/annotation-change.ts';
import { parseSidecar } from '../../../src/engine/annotations/parse-sidecar.ts';
import { readSharedFacts } from '../../../src/engine/annotations/shared-facts.ts';
import { staysInside } from '../../../src/engine/annotations/beside-article.ts';
import { FINDING_CODES, NAME_KINDS } from '../../../src/engine/model/kinds.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

const ARTICLE = 'Ana Reyes opened the bridge on Friday. Reyes said it cost 40 million euros.';

function schemaFile(name: string): object {
  const file = new URL(`../../../media/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true });
const acceptsSidecar = ajv.compile(schemaFile('sidecar.schema.json'));
const acceptsNames = ajv.compile(schemaFile('entities.schema.json'));

function dataIn(yaml: string): unknown {
  return parseDocument(yaml).toJS();
}

/** What our own checker says of a sidecar; the files it names lie in a folder `news`. */
function problemsOf(yaml: string): readonly string[] {
  const mayName = (file: string): boolean => staysInside('news/a.txt', file, '');
  return parseSidecar(yaml, ARTICLE, mayName).problems.map(({ message }) => message);
}

const item = (fields: string): string => `annotations:\n  - {id: A, at: {exact: Friday}, ${fields}}\n`;

const VALID: Readonly<Record<string, string>> = {
  'an empty file': '',
  'a comment alone': '# nothing yet\n',
  'a version alone': 'schema: 1\n',
  'a source with all its fields':
    'source: {outlet: The Quay, url: "https://quay.example/a", published: 2026-03-06, retrieved: 2026-03-07, origin: wire, reliability: B}\n',
  'a day with a time': 'source: {published: 2026-03-06T10:00:00Z}\n',
  'an empty list': 'annotations: []\n',
  'a list with nothing in it yet': 'annotations:\n',
  'a place with all its fields':
    'annotations:\n  - {kind: note, text: x, at: {start: 31, end: 37, exact: Friday, prefix: "on ", suffix: "."}}\n',
  'a name and a kind': item('kind: entity, name: Ana Reyes, is: person'),
  'no entity': item('kind: not-entity, scope: article'),
  'the same as a name': item('kind: same-as, other: {name: Ana Reyes}'),
  'not the same as words elsewhere': item('kind: not-same-as, other: {file: b.txt, exact: Luis Reyes}'),
  'a verdict with all its fields': item(
    'kind: verdict, verdict: supported, credibility: 2, note: x, evidence: [{file: b.txt, at: {exact: y}}, {url: "https://a.example", note: page 4}], state: resolved, replies: [{by: mk, created: 2026-03-06T10:00:00Z, text: Seen.}], created: 2026-03-06, modified: 2026-03-07, by: ar',
  ),
  'a dismissal': item(
    'kind: dismissal, code: conflict/date, said: Friday, against: [{file: b.txt, exact: Saturday}], reason: time zone',
  ),
  'evidence for words elsewhere': item('kind: evidence, for: {file: b.txt, exact: y}, note: x'),
  'a figure where a text is meant': item('kind: note, text: 40, by: 7'),
  'a kind of a newer version': item('kind: timeline, from: 2026'),
  'fields of a newer version':
    'later: [1]\nannotations:\n  - {kind: note, at: {exact: Friday, page: 2}, text: x, mood: calm}\n',
  'fields that are empty': item(
    'kind: verdict, verdict: refuted, note: , state: , evidence: , credibility: , replies: ',
  ),
  'an alias':
    'annotations:\n  - {kind: note, at: &p {exact: Friday}, text: x}\n  - {kind: entity, at: *p, is: event}\n',
};

const BROKEN: Readonly<Record<string, string>> = {
  'a list instead of fields': '- a\n',
  'a text instead of fields': 'annotations\n',
  'a version of the future': 'schema: 2\n',
  'a version that is no number': 'schema: one\n',
  'a source that is a text': 'source: The Quay\n',
  'a list as an outlet': 'source: {outlet: [a]}\n',
  'a day in words': 'source: {published: Friday}\n',
  'annotations that are fields': 'annotations: {a: 1}\n',
  'an annotation that is a text': 'annotations: [a]\n',
  'an annotation without a kind': 'annotations:\n  - {at: {exact: Friday}}\n',
  'an annotation without a place': 'annotations:\n  - {kind: note, text: x}\n',
  'an empty place': 'annotations:\n  - {kind: note, at: , text: x}\n',
  'a place without words': 'annotations:\n  - {kind: note, at: {start: 3}, text: x}\n',
  'a place that is a text': 'annotations:\n  - {kind: note, at: Friday, text: x}\n',
  'a place before the beginning': 'annotations:\n  - {kind: note, at: {start: -1, exact: Friday}, text: x}\n',
  'half a place': 'annotations:\n  - {kind: note, at: {start: 1.5, exact: Friday}, text: x}\n',
  'an unknown kind of thing': item('kind: entity, is: robot'),
  'an unknown scope': item('kind: not-entity, scope: town'),
  'an unknown verdict': item('kind: verdict, verdict: maybe'),
  'no verdict': item('kind: verdict'),
  'an unknown state': item('kind: note, text: x, state: later'),
  'a grade out of its scale': item('kind: verdict, verdict: refuted, credibility: 7'),
  'a dismissal of nothing': item('kind: dismissal, reason: x'),
  'a dismissal of an unknown finding': item('kind: dismissal, code: conflict/mood, reason: x'),
  'a reply without a text': item('kind: note, text: x, replies: [{by: mk}]'),
  'a reply that is a text': item('kind: note, text: x, replies: [Seen.]'),
  'evidence that names nothing': item('kind: verdict, verdict: refuted, evidence: [{note: x}]'),
  'evidence that is a text': item('kind: verdict, verdict: refuted, evidence: [b.txt]'),
  'evidence from the top of the disk': item('kind: verdict, verdict: refuted, evidence: [{file: /b.txt}]'),
  'the other side as a text': item('kind: same-as, other: Ana Reyes'),
};

describe('the schema of sidecars', () => {
  for (const [what, yaml] of Object.entries(VALID))
    it(`accepts ${what}, as we do`, () => {
      assert.deepEqual(problemsOf(yaml), []);
      assert.ok(acceptsSidecar(dataIn(yaml)), JSON.stringify(acceptsSidecar.errors));
    });

  for (const [what, yaml] of Object.entries(BROKEN))
    it(`refuses ${what}, as we do`, () => {
      assert.notDeepEqual(problemsOf(yaml), []);
      assert.ok(!acceptsSidecar(dataIn(yaml)));
    });

  it('knows the words that the engine knows', () => {
    const { definitions } = schemaFile('sidecar.schema.json') as {
      readonly definitions: {
        readonly annotation: {
          readonly allOf: readonly {
            readonly then: {
              readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
            };
          }[];
        };
      };
    };
    const words = (field: string): readonly unknown[] =>
      definitions.annotation.allOf
        .flatMap(({ then }) => then.properties[field]?.enum ?? [])
        .filter((word) => word !== null);
    assert.deepEqual(words('code'), FINDING_CODES);
    assert.deepEqual(words('is'), NAME_KINDS);
    assert.deepEqual(words('verdict'), VERDICTS);
  });

  it('agrees with our own checker on whatever is written', () => {
    const scalar = fc.constantFrom<unknown>(
      'x',
      7,
      -1,
      1.5,
      true,
      null,
      'b.txt',
      '/b.txt',
      'open',
      'person',
      'here',
      2,
    );
    const odd = fc.oneof(
      scalar,
      fc.constant([]),
      fc.constant(['x']),
      fc.constant({}),
      fc.constant({ exact: 'Friday' }),
    );
    const orOdd = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
      fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: odd });
    const fields = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
      fc.record(shape, { requiredKeys: [] });
    const place = orOdd(
      fc.record(
        {
          start: orOdd(fc.nat({ max: 80 })),
          end: orOdd(fc.nat({ max: 80 })),
          exact: orOdd(fc.constant('Friday')),
          prefix: odd,
        },
        { requiredKeys: ['exact'] },
      ),
    );
    const evidence = orOdd(
      fields({ file: orOdd(fc.constant('b.txt')), url: odd, at: place, exact: odd, note: odd }),
    );
    const other = orOdd(fields({ name: odd, file: odd, exact: odd }));
    const annotation = orOdd(
      fc.record(
        {
          id: odd,
          kind: orOdd(
            fc.constantFrom(
              'entity',
              'not-entity',
              'same-as',
              'not-same-as',
              'verdict',
              'dismissal',
              'evidence',
              'note',
            ),
          ),
          at: place,
          name: odd,
          is: orOdd(fc.constantFrom(...NAME_KINDS)),
          scope: orOdd(fc.constantFrom('here', 'article')),
          other,
          verdict: orOdd(fc.constantFrom(...VERDICTS)),
          credibility: orOdd(fc.integer({ min: 0, max: 7 })),
          code: orOdd(fc.constantFrom(...FINDING_CODES)),
          said: odd,
          against: orOdd(fc.array(fields({ file: odd, exact: odd }))),
          reason: odd,
          for: evidence,
          text: odd,
          note: odd,
          state: orOdd(fc.constantFrom('open', 'resolved')),
          replies: orOdd(fc.array(orOdd(fields({ by: odd, text: odd, created: odd })), { maxLength: 2 })),
          evidence: orOdd(fc.array(evidence, { maxLength: 2 })),
          by: odd,
        },
        { requiredKeys: ['kind', 'at'] },
      ),
    );
    const sidecar = fields({
      schema: orOdd(fc.constant(1)),
      source: orOdd(fields({ outlet: odd, published: orOdd(fc.constant('2026-03-06')), origin: odd })),
      annotations: orOdd(fc.array(annotation, { maxLength: 2 })),
    });
    let [accepted, refused] = [0, 0];
    const counted = new Set(['annotation/orphaned', 'annotation/ambiguous']);
    fc.assert(
      fc.property(sidecar, (data) => {
        const yaml = stringify(data, { aliasDuplicateObjects: false });
        const problems = parseSidecar(yaml, ARTICLE, (file) =>
          staysInside('news/a.txt', file, ''),
        ).problems.filter(({ code }) => !counted.has(code));
        const isAccepted = acceptsSidecar(dataIn(yaml));
        if (isAccepted) accepted++;
        else refused++;
        assert.equal(
          problems.length === 0,
          isAccepted,
          `${yaml}\n${JSON.stringify([problems, acceptsSidecar.errors])}`,
        );
      }),
      propertyRuns(1000),
    );
    assert.ok(accepted > 100 && refused > 100, `${accepted} accepted, ${refused} refused`);
  });
});

describe('the schema of a folder’s names', () => {
  const CASES: readonly (readonly [string, boolean])[] = [
    ['', true],
    ['entities: []\n', true],
    ['entities:\n  - {name: Ana Reyes, is: person, aliases: [Reyes], not: [Luis Reyes]}\nlater: 1\n', true],
    ['entities:\n  - {name: 7}\n', true],
    ['- a\n', false],
    ['entities: {a: 1}\n', false],
    ['entities: [Ana]\n', false],
    ['entities: [{is: person}]\n', false],
    ['entities: [{name: Ana, is: robot}]\n', false],
    ['entities: [{name: Ana, aliases: Reyes}]\n', false],
    ['entities: [{name: Ana, aliases: [[a]]}]\n', false],
  ];
  for (const [yaml, isValid] of CASES)
    it(`${isValid ? 'accepts' : 'refuses'} ${JSON.stringify(yaml)}, as we do`, () => {
      assert.equal(readSharedFacts(yaml).problems.length === 0, isValid);
      assert.equal(acceptsNames(dataIn(yaml)), isValid);
    });
});
