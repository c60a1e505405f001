import type { AnnotationView } from './annotation-view.ts';
import type { CheckedArticle, CheckedClaim, CheckedEvidence, FactCheck } from './fact-check.ts';
import { openConflicts } from './open-conflicts.ts';
import { REPORT_WORDS, type ReportWords } from './report-words.ts';

/** One part of a summary, in no notation yet. All text is plain. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ReportItem[] };

export interface ReportItem {
  /** What it is, set off from the rest; may be empty. */
  readonly label: string;
  readonly text: string;
  /** A page elsewhere, `http` or `https`. */
  readonly url?: string;
}

export interface ReportOptions {
  readonly title: string;
  /** The day it is made (ISO 8601). */
  readonly made: string;
  /** How an article is called, by its id. */
  readonly nameOf: (id: string) => string;
  readonly words?: ReportWords;
}

/** The summary that a fact-checker hands in: counts, every checked claim with its evidence, what is still open. */
export function reportBlocks(check: FactCheck, options: ReportOptions): readonly ReportBlock[] {
  const { title, made, words = REPORT_WORDS } = options;
  const writer: Writer = { ...options, words };
  const open = [
    ...check.articles.flatMap((article) => openPoints(article, writer)),
    ...conflictItems(check, writer),
  ];
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: words.made(made) },
    { kind: 'list', items: counts(check, open.length, words) },
    ...section(words.openPoints, open.length > 0 ? [{ kind: 'list', items: open }] : []),
    ...section(
      words.checkedClaims,
      check.articles.flatMap((article) => claimBlocks(article, writer)),
    ),
    ...section(words.notes, notesBlocks(check, writer)),
    ...section(words.dismissed, dismissedBlocks(check, writer)),
  ];
}

interface Writer extends ReportOptions {
  readonly words: ReportWords;
}

function section(text: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
}

function counts(check: FactCheck, open: number, words: ReportWords): readonly ReportItem[] {
  const claims = check.articles.flatMap((article) => article.claims);
  const byVerdict = new Map<string, number>();
  for (const { annotation } of claims)
    if (annotation.verdict) byVerdict.set(annotation.verdict, (byVerdict.get(annotation.verdict) ?? 0) + 1);
  return [
    { label: words.articles, text: String(check.articleCount) },
    { label: words.claimsChecked, text: String(claims.length) },
    ...[...byVerdict].map(([verdict, count]) => ({
      label: words.verdict(verdict),
      text: String(count),
    })),
    { label: words.openPoints, text: String(open) },
  ];
}

function claimBlocks(article: CheckedArticle, writer: Writer): readonly ReportBlock[] {
  if (article.claims.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: sourceLine(article, writer) },
    ...article.claims.flatMap((claim) => claimBlock(claim, writer)),
  ];
}

/** The article, with what is known of it as a source. */
function sourceLine(article: CheckedArticle, { nameOf, words }: Writer): string {
  const { outlet, published, origin, reliability } = article;
  const about = [
    outlet,
    published,
    origin === undefined ? undefined : words.origin(origin),
    reliability === undefined ? undefined : words.reliability(reliability),
  ].filter((part) => part !== undefined);
  return [nameOf(article.id), ...about].join(' · ');
}

function claimBlock({ annotation, evidence }: CheckedClaim, writer: Writer): readonly ReportBlock[] {
  const { words } = writer;
  const { verdict, credibility, text, state, anchoring } = annotation;
  const grade = credibility === undefined ? '' : ` · ${words.credibility(credibility)}`;
  const items: ReportItem[] = [
    {
      label: words.verdictLabel,
      text: `${words.verdict(verdict ?? '')}${grade}${signed(annotation, words)}`,
    },
    ...(text === '' ? [] : [{ label: words.note, text }]),
    ...evidence.map((each) => evidenceItem(each, writer)),
    ...replies(annotation, words),
    ...(state === 'resolved' ? [{ label: words.state, text: words.resolved }] : []),
    ...(anchoring === 'found' ? [] : [{ label: words.place, text: words.unplaced(anchoring) }]),
    ...(annotation.isChanged ? [{ label: words.place, text: words.changed }] : []),
  ];
  return [
    { kind: 'quotation', text: annotation.exact },
    { kind: 'list', items },
  ];
}

function evidenceItem(evidence: CheckedEvidence, { nameOf, words }: Writer): ReportItem {
  const { article, words: quoted, url, note, standing } = evidence;
  const parts = [
    quoted === undefined ? undefined : words.quoted(quoted),
    article === undefined ? undefined : nameOf(article),
    note,
    standing === 'gone' ? words.evidenceGone : undefined,
  ].filter((part) => part !== undefined);
  const isPage = url !== undefined && /^https?:\/\//i.test(url);
  if (url !== undefined && !isPage) parts.push(url);
  return { label: words.evidence, text: parts.join(' · '), ...(isPage ? { url } : {}) };
}

function replies({ replies: all }: AnnotationView, words: ReportWords): readonly ReportItem[] {
  return all.map((reply) => ({ label: words.reply, text: `${reply.text}${signed(reply, words)}` }));
}

function signed(
  { by, created }: { readonly by?: string; readonly created?: string },
  words: ReportWords,
): string {
  const day = created?.slice(0, 'YYYY-MM-DD'.length);
  const who = [by, day].filter((part) => part !== undefined && part !== '').join(', ');
  return who === '' ? '' : ` ${words.signed(who)}`;
}

function notesBlocks({ articles }: FactCheck, writer: Writer): readonly ReportBlock[] {
  const { words, nameOf } = writer;
  return articles.flatMap(({ id, notes }): readonly ReportBlock[] => {
    if (notes.length === 0) return [];
    const items = notes.flatMap((note) => [
      {
        label: words.quoted(note.exact),
        text: `${note.text}${signed(note, words)}${note.state === 'resolved' ? ` · ${words.resolved}` : ''}`,
      },
      ...replies(note, words),
    ]);
    return [
      { kind: 'heading', level: 3, text: nameOf(id) },
      { kind: 'list', items },
    ];
  });
}

function dismissedBlocks({ articles }: FactCheck, { words, nameOf }: Writer): readonly ReportBlock[] {
  const items = articles.flatMap(({ id, dismissals }) =>
    dismissals.map((dismissal) => ({
      label: words.quoted(dismissal.exact),
      text: [
        nameOf(id),
        dismissal.body.kind === 'dismissal' ? dismissal.body.code : '',
        `${dismissal.text}${signed(dismissal, words)}`,
      ].join(' · '),
    })),
  );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What somebody still has to look at before the summary can be handed in. */
function openPoints(article: CheckedArticle, { words, nameOf }: Writer): readonly ReportItem[] {
  const name = nameOf(article.id);
  const item = (label: string, ...parts: readonly string[]): ReportItem => ({
    label,
    text: [name, ...parts.filter((part) => part !== '')].join(' · '),
  });
  const { claims, notes, unplaced, looseEvidence, problems } = article;
  const undecided = claims.filter(
    ({ annotation: { state, verdict } }) => state === 'open' && isUndecided(verdict),
  );
  const bare = claims.filter(
    ({ annotation: { verdict, text }, evidence }) =>
      verdict !== 'not-a-claim' && !isUndecided(verdict) && text === '' && evidence.length === 0,
  );
  const gone = claims.flatMap(({ annotation, evidence }) =>
    evidence.some(({ standing }) => standing === 'gone') ? [annotation] : [],
  );
  return [
    ...problems.map(({ message }) => item(words.unreadable, message)),
    ...unplaced.map((view) => item(words.unplaced(view.anchoring), words.quoted(view.exact), view.text)),
    ...undecided.map(({ annotation }) =>
      item(words.verdict(annotation.verdict ?? ''), words.quoted(annotation.exact), annotation.text),
    ),
    ...bare.map(({ annotation }) => item(words.noEvidence, words.quoted(annotation.exact))),
    ...gone.map((annotation) => item(words.evidenceGone, words.quoted(annotation.exact))),
    ...looseEvidence.map(({ exact, for: target }) =>
      item(
        words.evidenceWithoutVerdict,
        words.quoted(exact),
        target.words === undefined ? '' : words.quoted(target.words),
      ),
    ),
    ...notes
      .filter(({ state }) => state === 'open')
      .map((note) => item(words.openNote, words.quoted(note.exact), note.text)),
  ];
}

function conflictItems({ articles }: FactCheck, { words, nameOf }: Writer): readonly ReportItem[] {
  const all = articles.flatMap(({ id, findings }) => findings.map((finding) => ({ article: id, finding })));
  return openConflicts(all).map(({ article, finding: { code, message }, articles: count }) => ({
    label: code,
    text: [nameOf(article), message, count > 2 ? words.seenIn(count) : '']
      .filter((part) => part !== '')
      .join(' · '),
  }));
}

function isUndecided(verdict: AnnotationView['verdict']): boolean {
  return verdict === 'disputed' || verdict === 'not-enough-evidence';
}
