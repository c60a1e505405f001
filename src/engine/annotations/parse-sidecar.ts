import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { span } from '../base/span.ts';
import type { Problem } from '../base/problem.ts';
import type { Annotation, SourceFacts } from './annotation.ts';
import { readAnnotation } from './read-annotation.ts';
import { defined, type MayName, YamlFields } from './yaml-fields.ts';

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

/**
 * Reads a sidecar's YAML and anchors its annotations in the article; never throws on content.
 * @param mayName whether a file that the sidecar names lies inside the folder
 */
export function parseSidecar(
  sidecar: string,
  articleText: string,
  mayName: MayName = () => true,
): ParsedSidecar {
  if (sidecar.length > LONGEST_SIDECAR)
    return broken([
      { code: 'sidecar/invalid', message: 'This sidecar is too long to read', span: span(0, 0) },
    ]);
  const document = parseDocument(sidecar, { logLevel: 'error' });
  const fields = new YamlFields(document, mayName);
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
