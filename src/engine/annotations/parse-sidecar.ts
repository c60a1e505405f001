import { isMap, type Node, parseDocument, type YAMLMap } from 'yaml';
import { span } from '../base/span.ts';
import type { Problem } from '../base/problem.ts';
import { FINDING_CODES, NAME_KINDS } from '../model/kinds.ts';
import { anchor } from './anchor.ts';
import type { QuoteSelector } from './quote-selector.ts';
import type { Annotation, AnnotationBody, Other, SourceFacts } from './annotation.ts';
import { VERDICTS } from './annotation-change.ts';
import { spanOf, YamlFields } from './yaml-fields.ts';

/** The version of the sidecar's format that this program writes. */
export const SIDECAR_SCHEMA = 1;

/** A sidecar with its annotations anchored, and what is wrong with it. */
export interface ParsedSidecar {
  readonly source: SourceFacts;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly Problem[];
  /** Whether it was read well enough to be written to: a broken or newer file is left as it is. */
  readonly writable: boolean;
}

/** Longer sidecars are not read: a person's notes are far shorter. Unit: UTF-16 units. */
const LONGEST_SIDECAR = 8_000_000;

/** Reads a sidecar's YAML and anchors its annotations in the article; never throws on content. */
export function parseSidecar(sidecar: string, articleText: string): ParsedSidecar {
  if (sidecar.length > LONGEST_SIDECAR)
    return broken([
      { code: 'sidecar/invalid', message: 'This sidecar is too long to read', span: span(0, 0) },
    ]);
  const document = parseDocument(sidecar, { logLevel: 'silent' });
  const fields = new YamlFields(document);
  for (const error of document.errors) fields.reportError(error);
  if (document.errors.length > 0) return broken(fields.problems);
  const root = document.contents;
  if (root === null) return { source: {}, annotations: [], problems: [], writable: true };
  if (!isMap(root)) {
    fields.report(root, 'A sidecar holds fields: `schema`, `source`, `annotations`');
    return broken(fields.problems);
  }
  const schema = fields.offset(root, 'schema');
  const newer = schema !== undefined && schema > SIDECAR_SCHEMA;
  if (newer)
    fields.report(
      fields.get(root, 'schema'),
      `This sidecar is of schema ${schema}; this version reads up to ${SIDECAR_SCHEMA} and will not write to it`,
    );
  const source = readSource(root, fields);
  const annotations = fields
    .list(root, 'annotations')
    .flatMap((node) => readAnnotation(node, fields, articleText) ?? []);
  return { source, annotations, problems: fields.problems, writable: !newer };
}

function broken(problems: readonly Problem[]): ParsedSidecar {
  return { source: {}, annotations: [], problems, writable: false };
}

function readSource(root: YAMLMap, fields: YamlFields): SourceFacts {
  const map = fields.map(root, 'source');
  if (!map) return {};
  const published = fields.text(map, 'published');
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(published)) {
    fields.report(fields.get(map, 'published'), '`published` should be a day like 2026-01-19');
  }
  return defined({
    outlet: fields.text(map, 'outlet'),
    url: fields.text(map, 'url'),
    published: published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0],
    retrieved: fields.text(map, 'retrieved'),
    origin: fields.text(map, 'origin'),
    reliability: fields.text(map, 'reliability'),
  });
}

function readAnnotation(node: Node, fields: YamlFields, articleText: string): Annotation | undefined {
  if (!isMap(node)) {
    fields.report(node, 'An annotation holds fields: `id`, `kind`, `at` …');
    return undefined;
  }
  const at = readSelector(node, fields);
  const body = readBody(node, fields);
  if (!at || !body) return undefined;
  return { id: fields.text(node, 'id') ?? '', at, anchor: anchor(articleText, at), item: spanOf(node), body };
}

function readSelector(node: YAMLMap, fields: YamlFields): QuoteSelector | undefined {
  const map = fields.map(node, 'at');
  if (!map) {
    fields.report(node, 'This annotation has no place: `at` is missing');
    return undefined;
  }
  const exact = fields.text(map, 'exact');
  if (exact === undefined) {
    fields.report(map, 'This place quotes no words: `exact` is missing');
    return undefined;
  }
  const start = fields.offset(map, 'start') ?? 0;
  const end = fields.offset(map, 'end') ?? start + exact.length;
  return {
    start,
    end,
    exact,
    prefix: fields.text(map, 'prefix') ?? '',
    suffix: fields.text(map, 'suffix') ?? '',
  };
}

function readBody(node: YAMLMap, fields: YamlFields): AnnotationBody | undefined {
  const kind = fields.text(node, 'kind');
  switch (kind) {
    case undefined:
      fields.report(node, 'This annotation does not say what it is: `kind` is missing');
      return undefined;
    case 'entity':
      return {
        kind,
        ...defined({ name: fields.text(node, 'name'), is: fields.oneOf(node, 'is', NAME_KINDS) }),
      };
    case 'not-entity':
      return { kind, scope: fields.oneOf(node, 'scope', ['here', 'article']) ?? 'here' };
    case 'same-as':
    case 'not-same-as':
      return { kind, other: readOther(node, fields) };
    case 'verdict': {
      const verdict = fields.oneOf(node, 'verdict', VERDICTS);
      return verdict && { kind, verdict, ...defined({ note: fields.text(node, 'note') }) };
    }
    case 'dismissal': {
      const code = fields.oneOf(node, 'code', FINDING_CODES);
      const against = fields.list(node, 'against').flatMap((item) => {
        const file = isMap(item) ? fields.text(item, 'file') : undefined;
        const exact = isMap(item) ? fields.text(item, 'exact') : undefined;
        return file === undefined || exact === undefined ? [] : [{ file, exact }];
      });
      const said = fields.text(node, 'said') ?? '';
      return code && { kind, code, said, against, reason: fields.text(node, 'reason') ?? '' };
    }
    case 'note':
      return { kind, text: fields.text(node, 'text') ?? '' };
    default:
      return { kind: 'other', named: kind };
  }
}

function readOther(node: YAMLMap, fields: YamlFields): Other {
  const map = fields.map(node, 'other');
  if (!map) return {};
  return defined({
    name: fields.text(map, 'name'),
    file: fields.text(map, 'file'),
    exact: fields.text(map, 'exact'),
  });
}

/** The fields that are set; `exactOptionalPropertyTypes` tells a missing field from one that is `undefined`. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
