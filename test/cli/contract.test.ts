import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  FIGURE_KINDS,
  FINDING_CODES,
  MODALITIES,
  NAME_KINDS,
  SEGMENT_KINDS,
  SEVERITIES,
  TIME_KINDS,
} from '../../src/engine/model/kinds.ts';
import type { ArticleRecord, EntitiesRecord } from '../../src/engine/views/contract.ts';
import { runCli } from './run-cli.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCHEMA = JSON.parse(readFileSync(path.join(ROOT, 'src/engine/views/contract.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
};

/** Texts that an analysis may stumble over. */
const ODD_TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t\n\u00a0\n',
  marks: '"“” — ‘\n…!?\n((([[[',
  surrogates: 'A \ud83d fire \udc00 in 🚒 Lund hurt 3 people.',
  windows: '\ufeffMr. Aske Brun said:\r\n\r\n"It cost €5 million, not €6 million."\r\n',
  numbers: '1 2,3 4.5.6 7% $8bn 9–10 km 11th 12/13/2014 25:61 −40 °C 1e999 99999999999999999999 people',
  dates: 'On 31 February 2026, a Thursday, at 25 p.m., and in the 1890s, since 2031, for 400 days.',
  quotes: '“One,” said Ms. Dahl, “two.” ‘Three’ «four» „fünf“ "six\n\nseven" he’d said, "eight',
  scripts:
    '習近平主席は火曜日に東京で会談した。 Президент сказал: «Нет». قال الرئيس يوم الاثنين إنه لن يوقع.',
  direction: 'The \u202eevil\u202c mayor \u200bof\u200b Oslo spoke.\u2028Then\u2029she left.',
  control: 'Mayor\u0000 Holt\u001b[2J said \u0007 5 people \u009bwere hurt.',
  longWord: 'x'.repeat(20_000),
  longLine: 'The mayor of Oslo said 5 people, or 6 people, were hurt on Monday. '.repeat(60),
  manyLines: 'Oslo\n'.repeat(3000),
  proto: '__proto__ constructor toString Hasownproperty Constructor Prototype said on Monday.',
};

type Row = ArticleRecord | EntitiesRecord;

function analyze(args: readonly string[], input = ''): readonly Row[] {
  const { code, stdout, stderr } = runCli(['analyze', ...args], { cwd: path.join(ROOT, 'samples'), input });
  assert.deepEqual([code, stderr], [0, '']);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

describe('the analysis contract', function () {
  this.timeout(120_000);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

  function assertHeld(records: readonly Row[]): void {
    for (const record of records) assert.ok(validate(record), JSON.stringify(validate.errors, null, 2));
  }

  /** Spans lie in their texts, and what names an entity names one that the group has. */
  function assertSound(records: readonly Row[], texts: ReadonlyMap<string, string>): void {
    const entities = new Map(
      records.flatMap((record) =>
        record.type === 'entities'
          ? [[record.group, new Set(record.entities.map(({ id }) => id))] as const]
          : [],
      ),
    );
    for (const record of records) {
      if (record.type === 'entities') continue;
      const { id, group, segments, mentions, quotes, claims, findings } = record;
      const elsewhere = [
        ...claims.flatMap(({ evidence }) => evidence),
        ...findings.flatMap(({ related }) => related),
      ];
      const here = [...segments, ...mentions, ...quotes, ...claims, ...findings].map((span) => ({
        ...span,
        id,
      }));
      for (const span of [...here, ...elsewhere]) {
        const length = texts.get(span.id)?.length ?? -1;
        assert.ok(
          span.start < span.end && span.end <= length,
          `${span.id} ${span.start}..${span.end} of ${length}`,
        );
      }
      for (const { start, end } of findings)
        assert.ok(end - start <= 200, `${id} ${start}..${end} is too long`);
      for (const { entity, value } of mentions) assert.ok(entity === null || value === null);
      const named = [...mentions.map(({ entity }) => entity), ...quotes.map(({ speaker }) => speaker)];
      for (const entity of named)
        assert.ok(entity === null || entities.get(group)?.has(entity), `${id} ${entity}`);
    }
  }

  it('is held by the samples', () => {
    const records = analyze(['harbour-summit']);
    assert.equal(records.length, 7);
    assertHeld(records);
    const texts = records.flatMap((record) =>
      record.type === 'article'
        ? [[record.id, readFileSync(path.join(ROOT, 'samples', record.id), 'utf8')] as const]
        : [],
    );
    assertSound(records, new Map(texts));
    const [first] = records;
    assert.ok(first?.type === 'article' && first.mentions.length > 0 && first.segments.length > 0);
  });

  it('is held by odd texts', () => {
    const rows = Object.entries(ODD_TEXTS).map(([id, text], index) => ({ id, text, group: `g${index % 3}` }));
    const records = analyze(['--stdin-jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'));
    assert.equal(records.length, rows.length + 3);
    assertHeld(records);
    // JSON carries a lone surrogate as it is, so that offsets stay those of the text that was sent.
    assertSound(records, new Map(Object.entries(ODD_TEXTS)));
  });

  it('is broken by a field that is missing, unknown or of a wrong value', () => {
    const article = {
      schema: 1,
      type: 'article',
      id: 'a',
      group: '',
      segments: [],
      mentions: [],
      quotes: [],
    };
    const whole = { ...article, claims: [], findings: [] };
    const finding = {
      start: 0,
      end: 1,
      code: 'conflict/date',
      severity: 'warning',
      message: 'm',
      explanation: '',
    };
    const mention = {
      start: 0,
      end: 1,
      kind: 'money',
      entity: null,
      value: { min: 1, max: null, unit: 'EUR' },
    };
    for (const record of [
      whole,
      { ...whole, findings: [{ ...finding, related: [] }] },
      { ...whole, mentions: [mention, { ...mention, kind: 'date', value: '2026-01-19' }] },
      {
        schema: 1,
        type: 'entities',
        group: 'g',
        entities: [{ id: 'e1', kind: 'person', name: 'x', aliases: [] }],
      },
    ])
      assert.ok(validate(record), JSON.stringify(validate.errors));
    for (const record of [
      article,
      { ...whole, schema: 2 },
      { ...whole, extra: 1 },
      { ...whole, findings: [finding] },
      { ...whole, findings: [{ ...finding, related: [], severity: 'off' }] },
      { ...whole, findings: [{ ...finding, related: [], start: -1 }] },
      { ...whole, mentions: [{ ...mention, kind: 'animal' }] },
      { ...whole, mentions: [{ ...mention, value: { min: 1, max: 2 } }] },
      {
        schema: 1,
        type: 'entities',
        group: 'g',
        entities: [{ id: 'e1', kind: 'money', name: 'x', aliases: [] }],
      },
    ])
      assert.ok(!validate(record), JSON.stringify(record));
  });

  it('lists the kinds that the engine knows', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      segmentKind: SEGMENT_KINDS,
      nameKind: NAME_KINDS,
      mentionKind: [...NAME_KINDS, ...FIGURE_KINDS, ...TIME_KINDS],
      claimKind: CLAIM_KINDS,
      claimStatus: CLAIM_STATUSES,
      modality: MODALITIES,
      severity: SEVERITIES,
      findingCode: FINDING_CODES,
    };
    const enums = Object.entries(SCHEMA.$defs).flatMap(([name, definition]) =>
      definition.enum ? [[name, definition.enum] as const] : [],
    );
    assert.deepEqual(Object.fromEntries(enums), expected);
  });
});
