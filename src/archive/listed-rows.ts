import { encodePlain } from '../engine/base/encode-plain.ts';
import { PlainReader } from '../engine/base/plain-reader.ts';
import type { Changes } from '../engine/base/change-log.ts';
import type { FindingsView } from '../engine/api.ts';
import type { Finding } from '../engine/findings/finding.ts';
import type { StoryArticle, StoryRow } from '../engine/views/claim-rows.ts';
import { EntityPacker, openPacked } from './entity-packer.ts';
import { type EntityRow, mentionsOf } from '../engine/views/entity-rows.ts';
import { isDisputed, isTelling } from '../engine/views/source-matrix.ts';

/**
 * Rows as a host keeps those of a whole folder: open is what stands in a closed tree and what rows are sorted, found and left out by; the
 * rest is packed, a tenth to a fifth of its memory, until somebody looks.
 */
export interface ListedApi {
  /** As `findingsSince`, without what no editor shows. */
  listedFindings(revision: number, most?: number): Promise<Changes<ListedFindings>>;
  /** As `entitiesSince`. */
  listedEntities(revision: number, most?: number): Promise<Changes<ListedEntity>>;
  /** As `claimsSince`. */
  listedStories(revision: number, most?: number): Promise<Changes<ListedStory>>;
}

export interface ListedFindings extends Pick<FindingsView, 'id' | 'version' | 'sidecarProblems'> {
  readonly findings: readonly ListedFinding[];
}

export type ListedFinding = Omit<Finding, 'explanation'>;

export interface ListedEntity extends Pick<
  EntityRow,
  'id' | 'group' | 'kind' | 'name' | 'aliases' | 'possibleDuplicates'
> {
  /** In how many articles it is named, and how often. */
  readonly articles: number;
  readonly mentions: number;
  /** The row, for `openEntity`. */
  readonly packed: Uint8Array;
}

export interface ListedStory extends Pick<StoryRow, 'id' | 'group' | 'title'> {
  readonly articles: readonly Pick<StoryArticle, 'article' | 'block'>[];
  /** Whether it has a fact to show, and one that is in dispute. */
  readonly tells: boolean;
  readonly hasDispute: boolean;
  /** The row, for `openStory`. */
  readonly packed: Uint8Array;
}

export function openEntity({ packed, articles }: Pick<ListedEntity, 'packed' | 'articles'>): EntityRow {
  return openPacked(packed, articles);
}

export function openStory({ packed }: Pick<ListedStory, 'packed'>): StoryRow {
  return reader.read(packed, '') as StoryRow;
}

const reader = new PlainReader();

export function listFindings({ id, version, findings, sidecarProblems }: FindingsView): ListedFindings {
  return { id, version, findings: findings.map(listFinding), sidecarProblems };
}

function listFinding({ start, end, code, severity, message, related }: Finding): ListedFinding {
  return { start, end, code, severity, message, related };
}

export function listEntity(row: EntityRow, packer = new EntityPacker()): ListedEntity {
  return { ...headOfEntity(row), packed: packer.pack(row) };
}

export function listStory(row: StoryRow): ListedStory {
  return { ...headOfStory(row), packed: encodePlain(row, '') };
}

/** What is open of a listed row. */
function headOfEntity(row: EntityRow): Omit<ListedEntity, 'packed'> {
  const { id, group, kind, name, aliases, possibleDuplicates, articles } = row;
  const mentions = mentionsOf(row);
  return { id, group, kind, name, aliases, possibleDuplicates, articles: articles.length, mentions };
}

/** Likewise. */
function headOfStory(row: StoryRow): Omit<ListedStory, 'packed'> {
  const { id, group, title, facts } = row;
  const articles = row.articles.map(({ article, block }) => ({ article, block }));
  const hasDispute = facts.some(({ status }) => isDisputed(status));
  return { id, group, title, articles, tells: facts.some(isTelling), hasDispute };
}

/** Puts what is packed end to end into one buffer: a port copies it at once, and nothing beside it. */
export function inOneBuffer<T extends { readonly packed: Uint8Array }>(rows: readonly T[]): readonly T[] {
  const all = new Uint8Array(rows.reduce((sum, { packed }) => sum + packed.length, 0));
  let end = 0;
  return rows.map((row) => {
    const start = end;
    all.set(row.packed, start);
    end += row.packed.length;
    return { ...row, packed: all.subarray(start, end) };
  });
}
