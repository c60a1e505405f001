import { isMap, type Node, type YAMLMap } from 'yaml';
import { FINDING_CODES, NAME_KINDS } from '../model/kinds.ts';
import { anchor } from './anchor.ts';
import type { Annotation, AnnotationBody, Other } from './annotation.ts';
import { VERDICTS } from './annotation-change.ts';
import { idOf } from './id-of.ts';
import { readEvidence, readEvidenceList, readReplies } from './read-thread.ts';
import { readSelector } from './read-selector.ts';
import { THREAD_STATES } from './thread.ts';
import { defined, spanOf, type YamlFields } from './yaml-fields.ts';

/** Reads one item and anchors it; `undefined` where it says too little to be an annotation, which is reported. */
export function readAnnotation(node: Node, fields: YamlFields, articleText: string): Annotation | undefined {
  if (!isMap(node)) {
    fields.report(node, 'An annotation holds fields: `id`, `kind`, `at` …');
    return undefined;
  }
  const at = readSelector(node, fields);
  if (at === 'missing') fields.report(node, 'This annotation has no place: `at` is missing');
  const body = readBody(node, fields);
  if (!at || at === 'missing' || !body) return undefined;
  return {
    id: idOf(node, fields),
    at,
    anchor: anchor(articleText, at),
    item: spanOf(node),
    body,
    state: fields.oneOf(node, 'state', THREAD_STATES) ?? 'open',
    replies: readReplies(node, fields),
    evidence: readEvidenceList(node, fields),
    ...defined({
      created: fields.text(node, 'created'),
      by: fields.text(node, 'by'),
      modified: fields.text(node, 'modified'),
      credibility: readCredibility(node, fields),
    }),
  };
}

/** The least and the greatest grade of the scale that NATO's admiralty code gives to information. */
const [MOST_CREDIBLE, LEAST_CREDIBLE] = [1, 6];

function readCredibility(node: YAMLMap, fields: YamlFields): number | undefined {
  const grade = fields.offset(node, 'credibility');
  if (grade === undefined || (grade >= MOST_CREDIBLE && grade <= LEAST_CREDIBLE)) return grade;
  fields.report(fields.get(node, 'credibility'), '`credibility` should be a grade from 1 to 6');
  return undefined;
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
      if (fields.get(node, 'verdict') === undefined)
        fields.report(node, 'This verdict says nothing: `verdict` is missing');
      return verdict && { kind, verdict, ...defined({ note: fields.text(node, 'note') }) };
    }
    case 'dismissal':
      return readDismissal(node, fields);
    case 'evidence': {
      const map = fields.map(node, 'for');
      return {
        kind,
        for: map ? readEvidence(map, fields) : {},
        ...defined({ note: fields.text(node, 'note') }),
      };
    }
    case 'note':
      return { kind, text: fields.text(node, 'text') ?? '' };
    default:
      return { kind: 'other', named: kind };
  }
}

function readDismissal(node: YAMLMap, fields: YamlFields): AnnotationBody | undefined {
  const code = fields.oneOf(node, 'code', FINDING_CODES);
  if (fields.get(node, 'code') === undefined)
    fields.report(node, 'This dismissal does not say what it dismisses: `code` is missing');
  const against = fields.list(node, 'against').flatMap((item) => {
    const file = isMap(item) ? fields.file(item, 'file') : undefined;
    const exact = isMap(item) ? fields.text(item, 'exact') : undefined;
    return file === undefined || exact === undefined ? [] : [{ file, exact }];
  });
  const said = fields.text(node, 'said') ?? '';
  return code && { kind: 'dismissal', code, said, against, reason: fields.text(node, 'reason') ?? '' };
}

function readOther(node: YAMLMap, fields: YamlFields): Other {
  const map = fields.map(node, 'other');
  if (!map) return {};
  return defined({
    name: fields.text(map, 'name'),
    file: fields.file(map, 'file'),
    exact: fields.text(map, 'exact'),
  });
}
