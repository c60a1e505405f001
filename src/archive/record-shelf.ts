import { type KeptAnalysis, openAnalysis, type OpenAnalysis } from '../engine/analysis/kept-analysis.ts';
import { encodePlain } from './encode-plain.ts';
import { PlainReader } from './plain-reader.ts';

/** What was read of one article: packed, open, or both. */
export interface ShelvedRecord {
  readonly text: string;
  bytes: Uint8Array | undefined;
  contents: OpenAnalysis | undefined;
}

/**
 * The articles that are open have texts of so many UTF-16 units together: some five hundred, as many as tell the largest stories. What was
 * read of a text takes about thirty times its memory while it is open, and six times while it is packed.
 */
const MOST_OPEN = 2_000_000;

/** Keeps what was read of articles packed, and open what was asked for last. */
export class RecordShelf {
  readonly #mostOpen: number;
  readonly #reader = new PlainReader();
  /** Those that were asked for last stand last. */
  readonly #open = new Set<ShelvedRecord>();
  #openText = 0;

  /** @param mostOpen of the texts of open articles together. Unit: UTF-16 units */
  constructor(mostOpen = MOST_OPEN) {
    this.#mostOpen = mostOpen;
  }

  open(record: ShelvedRecord): OpenAnalysis {
    const { text, bytes } = record;
    if (bytes) record.contents ??= openAnalysis(this.#reader.read(bytes, text) as KeptAnalysis);
    const { contents } = record;
    if (!contents) throw new RangeError('a record is packed or open');
    this.#noteUse(record);
    return contents;
  }

  bytesOf(record: ShelvedRecord): Uint8Array {
    return (record.bytes ??= encodePlain(this.open(record).kept, record.text));
  }

  /** Forgets a record that nobody will ask for again, so that it is not packed in vain. */
  drop(record: ShelvedRecord): void {
    if (this.#open.delete(record)) this.#openText -= record.text.length;
  }

  #noteUse(record: ShelvedRecord): void {
    if (!this.#open.delete(record)) this.#openText += record.text.length;
    this.#open.add(record);
    for (const oldest of this.#open) {
      if (this.#openText <= this.#mostOpen || oldest === record) return;
      this.drop(oldest);
      oldest.bytes ??= encodePlain(oldest.contents?.kept, oldest.text);
      oldest.contents = undefined;
    }
  }
}
