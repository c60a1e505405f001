import type { ClaimKind, ClaimStatus } from '../model/kinds.ts';
import type { FactRow, StoryArticle, StoryRow } from './claim-rows.ts';
import type { ClaimPassage } from './claim-view.ts';

/** One story as a table: facts down, articles across, in each cell what that article says of the fact. */
export interface SourceMatrix {
  readonly title: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  /** The article's id. */
  readonly article: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** Whether the article is of one origin with an earlier column, and so no witness of its own. */
  readonly copies: boolean;
}

export interface MatrixRow {
  /** The same while the fact is the same. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly key: string;
  readonly status: ClaimStatus;
  /** How many independent origins state each version, `A` first: one number for each letter that a cell may have. */
  readonly origins: readonly number[];
  /** One a column, in their order. */
  readonly cells: readonly MatrixCell[];
}

/**
 * What an article says of a fact beside the others: it says nothing, what nobody else says, the same, something else, or what cannot
 * hold together.
 */
export type CellState = 'silent' | 'alone' | 'agrees' | 'differs' | 'conflicts';

export interface MatrixCell {
  readonly state: CellState;
  /** Which of the versions it has: `A` that of the most origins. Empty where all say the same or it is silent. */
  readonly version: string;
  /** In the article's own order. */
  readonly passages: readonly ClaimPassage[];
}

export interface MatrixOptions {
  readonly sortBy: MatrixOrder;
  /** Whether facts are left out that nobody disputes. */
  readonly disputedOnly: boolean;
  /** Words that the row must hold; empty takes all. */
  readonly filter: string;
}

/** `dispute`: those in dispute first. `sources`: those that most articles state. `time`: by when it happened, undated ones last. */
export type MatrixOrder = 'dispute' | 'sources' | 'time';

/** Makes the table of a story. An article and its related cards are one column. */
export function matrixOf(story: StoryRow, options: MatrixOptions): SourceMatrix {
  const columns = columnsOf(story.articles);
  const facts = story.facts
    .filter(isTelling)
    .filter(({ status }) => !options.disputedOnly || isDisputed(status))
    .filter((fact) => holds(fact, options.filter));
  return {
    title: story.title,
    columns,
    rows: [...facts].sort(ORDERS[options.sortBy]).map((fact) => rowOf(fact, columns)),
  };
}

export function isDisputed(status: ClaimStatus): boolean {
  return status === 'conflicting' || status === 'differs';
}

/** That a name is spelled in one way only tells a reader nothing. */
export function isTelling({ key, status }: FactRow): boolean {
  return isDisputed(status) || !key.startsWith('name ');
}

function columnsOf(articles: readonly StoryArticle[]): readonly MatrixColumn[] {
  const origins = new Set<string>();
  const columns = new Map<string, MatrixColumn>();
  for (const { article, outlet, published, origin } of articles) {
    if (columns.has(article)) continue;
    columns.set(article, {
      article,
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      copies: origins.has(origin),
    });
    origins.add(origin);
  }
  return [...columns.values()];
}

function rowOf(fact: FactRow, columns: readonly MatrixColumn[]): MatrixRow {
  const { id, kind, key, status, versions } = fact;
  const cells = columns.map(({ article }): MatrixCell => {
    const said = versions.flatMap(({ passages }, version) =>
      passages.filter((passage) => passage.article === article).map((passage) => ({ passage, version })),
    );
    const [first] = said;
    if (!first) return { state: 'silent', version: '', passages: [] };
    const passages = said.map(({ passage }) => passage).sort((a, b) => a.start - b.start);
    const letters = [...new Set(said.map(({ version }) => versionName(version)))].join('+');
    return {
      state: STATES[status],
      version: isDisputed(status) ? letters : '',
      passages,
    };
  });
  return { id, kind, key, status, origins: versions.map(({ origins }) => origins), cells };
}

/** What a source that states a fact does beside the others. */
const STATES: Readonly<Record<ClaimStatus, CellState>> = {
  conflicting: 'conflicts',
  differs: 'differs',
  corroborated: 'agrees',
  'common-origin': 'agrees',
  'single-source': 'alone',
};

/** `A` to `Z`, then `27` and on. */
export function versionName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function holds({ key, versions }: FactRow, filter: string): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [key, ...versions.flatMap(({ passages }) => passages.map(({ said }) => said))]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function sourcesOf({ versions }: FactRow): number {
  return new Set(versions.flatMap(({ passages }) => passages.map(({ article }) => article))).size;
}

/** The engine's own order has what is in dispute first; sorting is stable, so that it decides between equals. */
const ORDERS: Readonly<Record<MatrixOrder, (a: FactRow, b: FactRow) => number>> = {
  dispute: () => 0,
  sources: (a, b) => sourcesOf(b) - sourcesOf(a),
  time: (a, b) => (a.days?.[0] ?? Infinity) - (b.days?.[0] ?? Infinity) || 0,
};
