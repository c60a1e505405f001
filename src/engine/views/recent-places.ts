import type { EntityPlaces, PlacesReader } from './entity-places.ts';

/** Things that at least so many articles name are remembered. */
const WIDE = 32;

/** So many of them, those that were asked for last: the names of one article. */
const MOST_RECENT = 64;

interface ReadPlaces {
  readonly print: number;
  readonly places: EntityPlaces;
}

/**
 * Remembers where thousands of articles name the things whose rows were made last: a keystroke moves the places in one article, and those in
 * the others come back as the same objects.
 */
export class RecentPlaces {
  readonly #places: PlacesReader;
  /** By the key of the row, the latest last; then by article. */
  readonly #recent = new Map<string, Map<string, ReadPlaces>>();

  constructor(places: PlacesReader) {
    this.#places = places;
  }

  /** A reader for the members of one thing, of which there are so many. */
  readerOf(key: string, members: number): PlacesReader {
    if (members < WIDE) return this.#places;
    const before = this.#recent.get(key);
    const now = new Map<string, ReadPlaces>();
    this.#recent.delete(key);
    this.#recent.set(key, now);
    for (const oldest of this.#recent.keys()) {
      if (this.#recent.size <= MOST_RECENT) break;
      this.#recent.delete(oldest);
    }
    return {
      read: (member) => {
        const { facts, summary } = member.analysis;
        const print = this.#places.printOf(member);
        const known = before?.get(facts.id);
        const isSame = known?.print === print && known.places.outlet === summary.outlet;
        const places = isSame ? known.places : this.#places.read(member);
        now.set(facts.id, { print, places });
        return places;
      },
      printOf: (member) => this.#places.printOf(member),
    };
  }
}
