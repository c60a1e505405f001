import type { Problem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { Annotation, AnnotationBody } from './annotation.ts';
import { besideArticle, staysInside } from './beside-article.ts';
import { NO_OVERRIDES, type Overrides, type SameOverride } from './overrides.ts';
import { parseSidecar } from './parse-sidecar.ts';

/** A sidecar as read: what people decided, and what could not be read, with spans in the sidecar's own text. */
export interface ReadSidecar {
  readonly overrides: Overrides;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a sidecar against its article; file names in it are taken relative to `articleId` and may not leave the folder `root`.
 * Never throws on content.
 */
export function readSidecar(
  sidecar: string | undefined,
  articleText: string,
  articleId: string,
  root = '',
): ReadSidecar {
  if (sidecar === undefined) return { overrides: NO_OVERRIDES, annotations: [], problems: [] };
  const { source, annotations, problems } = parseSidecar(sidecar, articleText, (file) =>
    staysInside(articleId, file, root),
  );
  const placed = annotations.flatMap(({ id, at, anchor, body }) =>
    anchor.kind === 'found' && (anchor.how !== 'approximate' || !NAMES_WORDS.includes(body.kind))
      ? [{ base: { annotation: id, span: anchor.span, exact: at.exact }, body }]
      : [],
  );
  const { published, outlet, origin, reliability } = source;
  const overrides: Overrides = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(origin === undefined ? {} : { origin }),
    ...(reliability === undefined ? {} : { reliability }),
    entities: placed.flatMap(({ base, body }) =>
      body.kind === 'entity'
        ? [
            {
              ...base,
              ...(body.name === undefined ? {} : { name: body.name }),
              ...(body.is === undefined ? {} : { kind: body.is }),
            },
          ]
        : [],
    ),
    notEntities: placed.flatMap(({ base, body }) =>
      body.kind === 'not-entity' ? [{ ...base, scope: body.scope }] : [],
    ),
    sames: placed.flatMap(({ base, body }) => same(base, body, articleId)),
    dismissals: placed.flatMap(({ base, body }) =>
      body.kind === 'dismissal'
        ? [
            {
              ...base,
              code: body.code,
              said: body.said,
              reason: body.reason,
              against: body.against.map(({ file, exact }) => ({
                article: besideArticle(articleId, file),
                exact,
              })),
            },
          ]
        : [],
    ),
    verdicts: placed.flatMap(({ base, body }) =>
      body.kind === 'verdict'
        ? [{ ...base, verdict: body.verdict, ...(body.note === undefined ? {} : { note: body.note }) }]
        : [],
    ),
    notes: placed.flatMap(({ base, body }) => (body.kind === 'note' ? [{ ...base, text: body.text }] : [])),
  };
  return { overrides, annotations, problems: [...problems, ...annotations.flatMap(anchoringProblem)] };
}

/** Decisions about the very words: who they are. They are shown, but do not act, once the words read otherwise. */
const NAMES_WORDS: readonly AnnotationBody['kind'][] = ['entity', 'not-entity', 'same-as', 'not-same-as'];

function same(
  base: { readonly annotation: string; readonly span: Span; readonly exact: string },
  body: Annotation['body'],
  articleId: string,
): readonly SameOverride[] {
  if (body.kind !== 'same-as' && body.kind !== 'not-same-as') return [];
  const { name, file, exact } = body.other;
  const other = {
    ...(name === undefined ? {} : { name }),
    ...(file === undefined ? {} : { article: besideArticle(articleId, file) }),
    ...(exact === undefined ? {} : { exact }),
  };
  return [{ ...base, same: body.kind === 'same-as', other }];
}

function anchoringProblem({ anchor, at, item, body }: Annotation): readonly Problem[] {
  const words = at.exact.length > 60 ? `${at.exact.slice(0, 57)}…` : at.exact;
  switch (anchor.kind) {
    case 'found':
      if (anchor.how !== 'approximate' || !NAMES_WORDS.includes(body.kind)) return [];
      return [
        {
          code: 'annotation/changed',
          message: `“${words}” was changed in the article; say again who or what it is`,
          span: item,
        },
      ];
    case 'ambiguous':
      return [
        {
          code: 'annotation/ambiguous',
          message:
            anchor.candidates.length === 1
              ? `“${words}” no longer stands where it did, but in another place; choose it or another`
              : `“${words}” now stands in several places; choose one`,
          span: item,
        },
      ];
    case 'orphaned':
      return [
        { code: 'annotation/orphaned', message: `“${words}” no longer stands in the article`, span: item },
      ];
    default:
      return anchor satisfies never;
  }
}
