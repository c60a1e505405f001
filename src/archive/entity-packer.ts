import { encodePlain } from '../engine/base/encode-plain.ts';
import { joinBytes, splitBytes } from '../engine/base/joined-bytes.ts';
import { PlainReader } from '../engine/base/plain-reader.ts';
import type { EntityPlaces } from '../engine/views/entity-places.ts';
import type { EntityRow } from '../engine/views/entity-rows.ts';

/** Articles of a row that are packed together: a few dozen share their words and shapes nearly as well as all do. */
const BLOCK = 32;

/** Rows of several blocks that are remembered, those that were packed last. */
const MOST_RECENT = 64;

interface PackedBlock {
  readonly articles: readonly EntityPlaces[];
  readonly bytes: Uint8Array;
}

/**
 * Packs the rows of entities. Of one that thousands of articles name a keystroke changes one article: the blocks of the others are not packed
 * again as long as their places are the same objects.
 */
export class EntityPacker {
  /** By group and id, the latest last. */
  readonly #recent = new Map<string, readonly PackedBlock[]>();

  pack(row: EntityRow): Uint8Array {
    if (row.articles.length <= BLOCK) return encodePlain(row, '');
    const key = `${row.group}\n${row.id}`;
    const before = this.#recent.get(key);
    const blocks: PackedBlock[] = [];
    for (let at = 0; at < row.articles.length; at += BLOCK) {
      const articles = row.articles.slice(at, at + BLOCK);
      const known = before?.[blocks.length];
      const isSame = known && areSame(articles, known.articles);
      blocks.push(isSame ? known : { articles, bytes: encodePlain(articles, '') });
    }
    this.#recent.delete(key);
    this.#recent.set(key, blocks);
    for (const oldest of this.#recent.keys()) {
      if (this.#recent.size <= MOST_RECENT) break;
      this.#recent.delete(oldest);
    }
    const head = encodePlain({ ...row, articles: [] } satisfies EntityRow, '');
    return joinBytes([head, ...blocks.map(({ bytes }) => bytes)]);
  }
}

/** @param articles in how many the entity is named */
export function openPacked(packed: Uint8Array, articles: number): EntityRow {
  if (articles <= BLOCK) return reader.read(packed, '') as EntityRow;
  const [head = packed, ...blocks] = splitBytes(packed);
  const row = reader.read(head, '') as EntityRow;
  return { ...row, articles: blocks.flatMap((bytes) => reader.read(bytes, '') as readonly EntityPlaces[]) };
}

const reader = new PlainReader();

function areSame(x: readonly EntityPlaces[], y: readonly EntityPlaces[]): boolean {
  return x.length === y.length && x.every((places, at) => places === y[at]);
}
