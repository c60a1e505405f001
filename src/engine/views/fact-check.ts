import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { anchor } from '../annotations/anchor.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { besideArticle } from '../annotations/beside-article.ts';
import type { Evidence } from '../annotations/thread.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Finding } from '../findings/finding.ts';
import type { SidecarProblem } from '../findings/sidecar-problem.ts';
import { type AnnotationView, viewAnnotation } from './annotation-view.ts';

/** What people checked in a set of articles, and what is still open. Plain data. */
export interface FactCheck {
  /** How many articles were looked at. */
  readonly articleCount: number;
  /** Those of them that something is to be said of, in the order given. */
  readonly articles: readonly CheckedArticle[];
}

export interface CheckedArticle {
  readonly id: string;
  readonly outlet?: string;
  /** The day it was published (ISO 8601). */
  readonly published?: string;
  readonly origin?: string;
  /** The source's grade, A to F. */
  readonly reliability?: string;
  readonly claims: readonly CheckedClaim[];
  readonly notes: readonly AnnotationView[];
  /** Findings that a person looked at and set aside, with the reason. */
  readonly dismissals: readonly AnnotationView[];
  /** Words of this article that were named as evidence for words that nobody gave a verdict on. */
  readonly looseEvidence: readonly { readonly exact: string; readonly for: CheckedEvidence }[];
  /** Verdicts, notes, dismissals whose words are gone or stand in several places. */
  readonly unplaced: readonly AnnotationView[];
  /** Warnings and errors that nobody has settled. */
  readonly findings: readonly Finding[];
  /** What cannot be read in the sidecar. */
  readonly problems: readonly SidecarProblem[];
}

/** A verdict with its evidence, that named in other articles included. */
export interface CheckedClaim {
  readonly annotation: AnnotationView;
  readonly evidence: readonly CheckedEvidence[];
}

export interface CheckedEvidence {
  /** The id of the article that it stands in. */
  readonly article?: string;
  readonly words?: string;
  readonly url?: string;
  readonly note?: string;
  /** Whether the words stand in their article; `unknown` for pages elsewhere and articles that were not read. */
  readonly standing: 'found' | 'gone' | 'unknown';
}

/** What a caller knows of an article's open findings. */
export interface OpenPoints {
  readonly findings: readonly Finding[];
  readonly problems: readonly SidecarProblem[];
}

/** Gathers what was checked. Settled findings are left out by the caller. */
export function readFactCheck(
  analyses: readonly ArticleAnalysis[],
  openPointsOf: (analysis: ArticleAnalysis) => OpenPoints,
): FactCheck {
  const textOf = new Map(analyses.map(({ facts }) => [facts.id, facts.text]));
  const named = analyses.flatMap((analysis) => evidenceNamedIn(analysis, textOf));
  const articles = analyses.map((analysis): CheckedArticle => {
    const { facts, overrides, annotations } = analysis;
    const { id } = facts;
    const outlet = overrides.outlet ?? facts.outlet;
    const published = overrides.published ?? facts.published;
    const { origin, reliability } = overrides;
    const { findings, problems } = openPointsOf(analysis);
    const verdicts = annotations.filter(({ body }) => body.kind === 'verdict');
    const isPlaced = ({ anchoring }: AnnotationView): boolean => anchoring === 'found';
    const views = annotations.map(viewAnnotation);
    return {
      id,
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(origin === undefined ? {} : { origin }),
      ...(reliability === undefined ? {} : { reliability }),
      claims: verdicts.map((verdict) => ({
        annotation: viewAnnotation(verdict),
        evidence: [
          ...verdict.evidence.map((evidence) => checkEvidence(id, evidence, textOf)),
          ...named.filter((each) => backs(each, id, verdict)).map(({ evidence }) => evidence),
        ],
      })),
      notes: views.filter(({ kind }) => kind === 'note'),
      dismissals: views.filter(({ kind }) => kind === 'dismissal'),
      looseEvidence: named
        .filter((each) => each.from === id && !analyses.some((other) => isUsed(each, other)))
        .map(({ evidence, target }) => ({ exact: evidence.words ?? '', for: target })),
      unplaced: views.filter((view) => WRITTEN.includes(view.kind) && !isPlaced(view)),
      findings: findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
      problems: problems.filter(({ code }) => code === 'sidecar/invalid'),
    };
  });
  return { articleCount: analyses.length, articles: articles.filter(saysSomething) };
}

/** What a person wrote and would miss in a summary. */
const WRITTEN: readonly string[] = ['verdict', 'note', 'dismissal'];

function saysSomething(article: CheckedArticle): boolean {
  const { claims, notes, dismissals, looseEvidence, findings, problems } = article;
  return [claims, notes, dismissals, looseEvidence, findings, problems].some((list) => list.length > 0);
}

/** An annotation that says of its own words that they back others. */
interface NamedEvidence {
  readonly from: string;
  readonly evidence: CheckedEvidence;
  readonly target: CheckedEvidence;
  /** Where the words that are backed stand. */
  readonly place: Span | undefined;
}

function evidenceNamedIn(
  { facts, annotations }: ArticleAnalysis,
  textOf: ReadonlyMap<string, string>,
): readonly NamedEvidence[] {
  return annotations.flatMap((annotation): readonly NamedEvidence[] => {
    const { body, at } = annotation;
    if (body.kind !== 'evidence') return [];
    const target = checkEvidence(facts.id, body.for, textOf);
    const evidence: CheckedEvidence = {
      article: facts.id,
      words: at.exact,
      ...(body.note === undefined ? {} : { note: body.note }),
      standing: annotation.anchor.kind === 'found' ? 'found' : 'gone',
    };
    const text = target.article === undefined ? undefined : textOf.get(target.article);
    const place = text === undefined ? undefined : placeOf(body.for, text);
    return [{ from: facts.id, evidence, target, place }];
  });
}

function backs({ target, place }: NamedEvidence, article: string, { anchor: at }: Annotation): boolean {
  return target.article === article && place !== undefined && at.kind === 'found' && overlaps(at.span, place);
}

function isUsed(named: NamedEvidence, { facts, annotations }: ArticleAnalysis): boolean {
  return annotations.some(
    (annotation) => annotation.body.kind === 'verdict' && backs(named, facts.id, annotation),
  );
}

function checkEvidence(
  articleId: string,
  evidence: Evidence,
  textOf: ReadonlyMap<string, string>,
): CheckedEvidence {
  const { file, url, note } = evidence;
  const words = evidence.at?.exact ?? evidence.exact;
  const article = file === undefined ? undefined : besideArticle(articleId, file);
  const text = article === undefined ? undefined : textOf.get(article);
  const isUnknown = text === undefined || words === undefined;
  return {
    ...(article === undefined ? {} : { article }),
    ...(words === undefined ? {} : { words }),
    ...(url === undefined ? {} : { url }),
    ...(note === undefined ? {} : { note }),
    standing: isUnknown ? 'unknown' : placeOf(evidence, text) ? 'found' : 'gone',
  };
}

function placeOf({ at, exact }: Evidence, text: string): Span | undefined {
  if (at) {
    const found = anchor(text, at);
    return found.kind === 'found' ? found.span : undefined;
  }
  const start = exact ? text.indexOf(exact) : -1;
  return exact && start >= 0 ? { start, end: start + exact.length } : undefined;
}
