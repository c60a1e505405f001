import { type ArticleFindings, printFindings } from '../engine/analysis/findings-ledger.ts';
import type { Changes } from '../engine/base/change-log.ts';
import { encodePlain } from '../engine/base/encode-plain.ts';
import type { StoryRow } from '../engine/views/claim-rows.ts';
import { joinBytes, splitBytes } from '../engine/base/joined-bytes.ts';
import { PlainReader } from '../engine/base/plain-reader.ts';
import type { RowsByKey } from '../engine/views/kept-rows.ts';
import type { EarlierRows } from '../engine/views/listings.ts';
import { hashData, hashText } from '../engine/base/hash.ts';
import { type EntityRow, printOfRow } from '../engine/views/entity-rows.ts';
import {
  listEntity,
  type ListedEntity,
  type ListedStory,
  listStory,
  openEntity,
  openStory,
} from './listed-rows.ts';
import type { GatheredListing } from './archive-api.ts';
import { readPack, writePack } from './pack.ts';

/** What a folder came to, as a file tells it. */
export interface Listing {
  /** All that the rows depend on: they hold for the very same alone. */
  readonly basis: ListingBasis;
  /** Each is opened when somebody asks. */
  readonly rows: EarlierRows & {
    readonly entities: Headed<ListedEntity>;
    readonly stories: Headed<ListedStory>;
  };
}

/** A row of a kind, as an earlier run's host listed it. */
export type EarlierRow<K extends 'entities' | 'stories'> = NonNullable<
  ReturnType<Listing['rows'][K]['headed']>
>;

/** Rows that can be told as a host lists them without being opened. */
export interface Headed<T> {
  headed(key: string): HeadedRow<T> | undefined;
}

export interface HeadedRow<T> {
  readonly listed: T;
  /** What is the same for rows that tell the same. */
  readonly print: string;
}

/** What the rows of all articles together depend on. */
export interface ListingBasis {
  /** As JSON. */
  readonly options: string;
  /** Tell the whole content of each article. */
  readonly keys: ReadonlySet<string>;
}

export function isSameBasis(a: ListingBasis, b: ListingBasis): boolean {
  return (
    a.options === b.options && a.keys.size === b.keys.size && [...a.keys].every((key) => b.keys.has(key))
  );
}

/**
 * The content of the files that `ListingWriter` made; `undefined` where the listing is damaged or of another version. Changes that are, or
 * that were taken for another listing, are left out.
 * @param versionOf the version of an article at present; `undefined` where it is gone
 */
export function readListing(
  version: string,
  bytes: Uint8Array,
  changes: Uint8Array | undefined,
  versionOf: (article: string) => number | undefined,
): Listing | undefined {
  const listed = readPack(version, bytes);
  const records = listed && withChanges(listed, changes && readPack(version, changes));
  const basis = records?.get(BASIS);
  if (!records || !basis) return undefined;
  const [options, keys] = JSON.parse(textOf(basis)) as WrittenBasis;
  const findings = new PackedRows<ArticleFindings>(records, 'findings');
  return {
    basis: { options, keys: new Set(keys) },
    rows: {
      findings: {
        keys: () => findings.keys(),
        get(id) {
          const [row, now] = [findings.get(id), versionOf(id)];
          if (!row || now === undefined) return undefined;
          return now === row.version ? row : { ...row, version: now, print: printFindings(now, row) };
        },
      },
      entities: new HeadedRows<EntityRow, ListedEntity>(records, 'entities', openEntity),
      stories: new HeadedRows<StoryRow, ListedStory>(records, 'stories', openStory),
    },
  };
}

/** Tells what changed of each kind of row since a revision, a few of them at once. */
export type AskRows = { readonly [K in RowKind]: (revision: number) => Changes<RowOf<K>> };

/** Rows of the file by which changes that are larger than this share of it are no longer told apart from it. */
const LARGEST_SHARE = 0.5;

/**
 * Gathers what is listed, a few rows at each step, so that an engine can do other things between two: all rows at first, and once these were
 * written whatever has changed since.
 */
export class ListingWriter {
  #records = new Map<string, Uint8Array>();
  readonly #gone = new Set<string>();
  readonly #revisions = { findings: 0, entities: 0, stories: 0 };
  /** The file that was written. */
  #listed: { readonly print: string; readonly rows: number } | undefined;

  /** Whether so much has changed that another writer should begin anew. */
  get isLarge(): boolean {
    return (
      this.#listed !== undefined &&
      this.#records.size + this.#gone.size > Math.max(LARGEST_SHARE * this.#listed.rows, FEW_ROWS)
    );
  }

  /** Gathers some of what has changed; says whether nothing had, so that all is gathered as it is at this moment. */
  step(ask: AskRows): boolean {
    const isSame = [
      this.#follow('findings', ask.findings, ({ id }) => id),
      this.#follow('entities', ask.entities, ({ group, id }) => `${group}\n${id}`),
      this.#follow('stories', ask.stories, ({ group, id }) => `${group}\n${id}`),
    ];
    return isSame.every(Boolean);
  }

  write(version: string, { options, keys }: ListingBasis): GatheredListing {
    const basis = bytesOf(JSON.stringify([options, [...keys]] satisfies WrittenBasis));
    const records = new Map(this.#records).set(BASIS, basis);
    if (this.#listed) {
      records.set(LISTED, bytesOf(this.#listed.print)).set(GONE, bytesOf(JSON.stringify([...this.#gone])));
      return { changes: writePack(version, records) };
    }
    this.#listed = { print: hashText(textOf(basis)), rows: this.#records.size };
    this.#records = new Map();
    this.#gone.clear();
    return { listing: writePack(version, records) };
  }

  #follow<K extends RowKind>(
    kind: K,
    ask: (revision: number) => Changes<RowOf<K>>,
    keyOf: (row: RowOf<K>) => string,
  ): boolean {
    const { changed, gone, revision, whole, more } = ask(this.#revisions[kind]);
    if (whole)
      for (const name of [...this.#records.keys()])
        if (name.startsWith(nameOf(kind, ''))) this.#records.delete(name);
    for (const key of gone) {
      this.#records.delete(nameOf(kind, key));
      this.#gone.add(nameOf(kind, key));
    }
    for (const row of changed) {
      const name = nameOf(kind, keyOf(row));
      this.#gone.delete(name);
      this.#records.set(name, WRITE[kind](row));
    }
    this.#revisions[kind] = revision;
    return changed.length + gone.length === 0 && !more;
  }
}

/** How the rows of each kind are written. */
const WRITE: { readonly [K in RowKind]: (row: RowOf<K>) => Uint8Array } = {
  findings: (row) => encodePlain(row, ''),
  entities: (row) => withHead(listEntity(row), printOfRow(row)),
  stories: (row) => withHead(listStory(row), hashData(row)),
};

/** The head and the row. */
function withHead({ packed, ...listed }: ListedEntity | ListedStory, print: string): Uint8Array {
  return joinBytes([encodePlain({ listed, print }, ''), packed]);
}

class PackedRows<T> implements RowsByKey<T> {
  readonly #rows = new Map<string, Uint8Array>();
  protected readonly reader = new PlainReader();

  constructor(records: ReadonlyMap<string, Uint8Array>, kind: RowKind) {
    const start = nameOf(kind, '');
    for (const [name, bytes] of records)
      if (name.startsWith(start)) this.#rows.set(name.slice(start.length), bytes);
  }

  keys(): MapIterator<string> {
    return this.#rows.keys();
  }

  get(key: string): T | undefined {
    const bytes = this.bytesOf(key);
    return bytes && (this.reader.read(bytes, '') as T);
  }

  protected bytesOf(key: string): Uint8Array | undefined {
    return this.#rows.get(key);
  }
}

/** Rows as `withHead` wrote them. */
class HeadedRows<T, L extends { readonly packed: Uint8Array }> extends PackedRows<T> implements Headed<L> {
  readonly #open: (listed: L) => T;

  constructor(records: ReadonlyMap<string, Uint8Array>, kind: RowKind, open: (listed: L) => T) {
    super(records, kind);
    this.#open = open;
  }

  headed(key: string): HeadedRow<L> | undefined {
    const bytes = this.bytesOf(key);
    const [head, packed] = bytes ? splitBytes(bytes) : [];
    if (!head || !packed) return undefined;
    const { listed, print } = this.reader.read(head, '') as HeadedRow<L>;
    return { listed: { ...listed, packed }, print };
  }

  override get(key: string): T | undefined {
    const row = this.headed(key);
    return row && this.#open(row.listed);
  }
}

type WrittenBasis = readonly [options: string, keys: readonly string[]];

type RowKind = keyof EarlierRows;

type RowOf<K extends RowKind> = NonNullable<ReturnType<EarlierRows[K]['get']>>;

/** The rows of a listing with those put in their place that changed. */
function withChanges(listed: Records, changes: Records | undefined): Records {
  const [basis, print, gone] = [listed.get(BASIS), changes?.get(LISTED), changes?.get(GONE)];
  if (!changes || !basis || !print || !gone || textOf(print) !== hashText(textOf(basis))) return listed;
  const records = new Map([...listed, ...changes]);
  for (const name of JSON.parse(textOf(gone)) as readonly string[]) records.delete(name);
  return records;
}

type Records = ReadonlyMap<string, Uint8Array>;

/** Fewer rows are told apart from whatever they changed of. */
const FEW_ROWS = 50;

/**
 * The names of the records that are no rows: what the rows depend on; of changes, the print of what those depend on that they are changes
 * of, and the names of the records that are gone.
 */
const [BASIS, LISTED, GONE] = ['basis', 'listed', 'gone'] as const;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The name of the record of a row. */
function nameOf(kind: RowKind, key: string): string {
  return `${kind}\n${key}`;
}
