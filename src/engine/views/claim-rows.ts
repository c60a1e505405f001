import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import { MEASURES } from '../compare/judge-figures.ts';
import type { Standing, Story } from '../compare/comparison.ts';
import { CLAIM_STATUSES, type ClaimKind, type ClaimStatus, type Strictness } from '../model/kinds.ts';
import { claimPassage } from './claim-passage.ts';
import type { ClaimPassage } from './claim-view.ts';
import { refKey, type ReportedConflicts, reportedConflicts, shownStatus } from './reported-conflicts.ts';

/** A story of the claims view: an event, who tells of it, and the facts that they state. */
export interface StoryRow {
  /** Unique in the group, the same for the same articles. */
  readonly id: string;
  readonly group: string;
  /** How its first article heads it. */
  readonly title: string;
  readonly articles: readonly StoryArticle[];
  /** Those in dispute first, then the best backed. */
  readonly facts: readonly FactRow[];
}

/** An article, or a related card of it, that tells a story: a column of a matrix. */
export interface StoryArticle {
  readonly article: string;
  /** 0 for the article itself, else the number of its related card. */
  readonly block: number;
  readonly outlet?: string;
  readonly published?: string;
  readonly reliability?: string;
  readonly origin: string;
}

/** One fact of a story, however many articles state it and however they do. */
export interface FactRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly key: string;
  /** The worst of its claims' statuses. */
  readonly status: ClaimStatus;
  /** How many independent origins state it, whatever they say. */
  readonly origins: number;
  /** Each value that is stated of it, that of the most origins first. */
  readonly versions: readonly VersionRow[];
  /** When the happening took place, first and last day in days since 1970-01-01, where a claim of it says so: for a timeline. */
  readonly days?: readonly [number, number];
}

/** One value of a fact with every passage that states it. */
export interface VersionRow {
  /** The words of the first passage that states it. */
  readonly said: string;
  readonly origins: number;
  readonly passages: readonly ClaimPassage[];
}

/** What of the claims a view wants; what is left out does not narrow it. */
export interface ClaimFilter {
  /** Stories that one of these articles tells. */
  readonly articles?: readonly string[];
  /** Facts of these statuses: `['conflicting', 'differs']` shows what is in dispute. */
  readonly statuses?: readonly ClaimStatus[];
}

/** Finds the analysis of an article; `undefined` where it is gone. */
type AnalysisOf = (article: string) => ArticleAnalysis | undefined;

/**
 * The stories of a group with their facts and each source's version of them. Statements, which are clauses told by their words alone,
 * are no facts here; stories without a fact that the filter leaves are left out.
 */
export function claimRows(
  group: string,
  snapshot: GroupSnapshot,
  analysisOf: AnalysisOf,
  strictness: Strictness,
  filter: ClaimFilter = {},
): readonly StoryRow[] {
  return snapshot.stories.flatMap((story): readonly StoryRow[] => {
    if (filter.articles && !story.parts.some(({ article }) => filter.articles?.includes(article))) return [];
    const row = claimRow(group, story, snapshot, analysisOf, strictness, filter.statuses);
    return row ? [row] : [];
  });
}

/** One story with its facts, those of other statuses left out; `undefined` where none is left. */
export function claimRow(
  group: string,
  story: Story,
  snapshot: GroupSnapshot,
  analysisOf: AnalysisOf,
  strictness: Strictness,
  statuses?: readonly ClaimStatus[],
): StoryRow | undefined {
  const reported = reportedConflicts([story], snapshot, strictness);
  const facts = factsOf(story, snapshot, analysisOf, reported).filter(
    ({ status }) => statuses?.includes(status) ?? true,
  );
  if (facts.length === 0) return undefined;
  const articles = story.parts.flatMap(({ article, block }) =>
    storyArticle(article, block, snapshot, analysisOf),
  );
  return { id: story.id, group, title: titleOf(story, analysisOf), articles, facts: sorted(facts) };
}

interface Member {
  readonly claim: PlacedClaim;
  readonly standing: Standing;
  readonly passage: ClaimPassage;
}

/** Claims that agree or are held against each other are of one fact. */
function factsOf(
  story: Story,
  snapshot: GroupSnapshot,
  analysisOf: AnalysisOf,
  reported: ReportedConflicts,
): readonly FactRow[] {
  const facts = new Map<string, Member[]>();
  for (const { article, block } of story.parts) {
    const analysis = analysisOf(article);
    if (!analysis) continue;
    const standings = new Map(
      (snapshot.standingsOf.get(article) ?? []).map((standing) => [standing.claim, standing]),
    );
    for (const claim of analysis.claims) {
      const standing = standings.get(claim.id);
      if (!standing || claim.block !== block) continue;
      if (claim.evidence === 'none' || claim.kind === 'statement') continue;
      const member = { claim, standing, passage: claimPassage(analysis, claim, snapshot) };
      const key = refKey(standing.fact);
      const known = facts.get(key);
      if (known) known.push(member);
      else facts.set(key, [member]);
    }
  }
  return [...facts.values()].map((members) => factRow(members, reported));
}

function factRow(members: readonly Member[], reported: ReportedConflicts): FactRow {
  const [first] = members;
  if (!first) throw new RangeError('a fact has at least one claim');
  const { kind, key } = first.claim;
  const versions = versionsOf(members);
  const days = daysOf(members);
  return {
    id: refKey(first.standing),
    kind,
    key,
    status: shownStatus(
      worst(members.map(({ standing }) => standing.status)),
      members.map(({ standing }) => refKey(standing)),
      reported,
    ),
    origins: originsOf(members.map(({ passage }) => passage)),
    versions,
    ...(days === undefined ? {} : { days }),
  };
}

/** The order in which a reader wants them: what is in dispute, what is backed, what stands alone. */
const WORST_FIRST: readonly ClaimStatus[] = [
  'conflicting',
  'differs',
  'corroborated',
  'common-origin',
  'single-source',
];

function worst(statuses: readonly ClaimStatus[]): ClaimStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? CLAIM_STATUSES[0];
}

function sorted(facts: readonly FactRow[]): readonly FactRow[] {
  return [...facts].sort(
    (a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status) || b.origins - a.origins,
  );
}

function versionsOf(members: readonly Member[]): readonly VersionRow[] {
  const byValue = new Map<string, Member[]>();
  for (const member of members) {
    const value = JSON.stringify([member.passage.value, member.claim.modality === 'planned']);
    const list = byValue.get(value);
    if (list) list.push(member);
    else byValue.set(value, [member]);
  }
  return [...byValue.values()]
    .map((list): VersionRow => {
      const passages = list.map(({ passage }) => passage);
      return { said: passages[0]?.said ?? '', origins: originsOf(passages), passages };
    })
    .sort((a, b) => b.origins - a.origins);
}

function originsOf(passages: readonly ClaimPassage[]): number {
  return new Set(passages.map(({ origin }) => origin)).size;
}

/** The first claim that says when: a date by its value, another by the time of its happening. What lasts has no day. */
function daysOf(members: readonly Member[]): readonly [number, number] | undefined {
  for (const { claim } of members) {
    if (MEASURES.has(claim.key) || claim.key === 'duration' || claim.key === 'age') return undefined;
    const { from = null, to = null } = (claim.value.kind === 'date' ? claim.value.date : claim.time) ?? {};
    if (from !== null && to !== null) return [from, to];
  }
  return undefined;
}

function storyArticle(
  article: string,
  block: number,
  snapshot: GroupSnapshot,
  analysisOf: AnalysisOf,
): readonly StoryArticle[] {
  const analysis = analysisOf(article);
  if (!analysis) return [];
  const { outlet, published } = analysis.summary;
  const { reliability } = analysis.overrides;
  return [
    {
      article,
      block,
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(reliability === undefined ? {} : { reliability }),
      origin: snapshot.originOf.get(article) ?? article,
    },
  ];
}

/** A title is cut to this many UTF-16 units, between words: a row of a tree shows about so much. */
const LONGEST_TITLE = 100;

/** The headline of the first article that tells the story, else its first words; of a card, its own first line. */
function titleOf(story: Story, analysisOf: AnalysisOf): string {
  const parts = [...story.parts].sort((a, b) => Number(a.block > 0) - Number(b.block > 0));
  for (const { article, block } of parts) {
    const analysis = analysisOf(article);
    if (!analysis) continue;
    const own = analysis.article.segments.filter(
      (segment) => segment.block === block && segment.evidence !== 'none',
    );
    const head = own.find(({ kind }) => kind === 'headline') ?? own[0];
    if (head) return cut(analysis.facts.text.slice(head.start, head.end).replace(/\s+/g, ' ').trim());
  }
  return story.id;
}

function cut(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const space = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, space > 0 ? space : LONGEST_TITLE)}…`;
}
