import type { Feature, FeatureFinder } from './story-profiles.ts';

/** A feature, and the parts of stories that have it. */
export interface KnownFeature<Part> extends Feature {
  /** Where it is found, and under what. */
  readonly home: Map<string, KnownFeature<Part>>;
  readonly key: string;
  rarity: number;
  /** The parts that have it, in any order. */
  bearers: Part[];
  /** The parts that are known by it, in order. */
  keepers: Part[];
  /** What it weighs in each of them. A list of its own: as fields of objects the numbers take six times the memory. */
  weights: number[];
}

/** The features of a group's parts, each under a number. */
export class FeatureTable<Part> {
  readonly #terms = new Map<string, KnownFeature<Part>>();
  readonly #entities = new Map<string, KnownFeature<Part>>();
  readonly #byNumber = new Map<number, KnownFeature<Part>>();
  #numbers = 0;

  /** Finds features, and makes those that are new. */
  readonly finder: FeatureFinder<KnownFeature<Part>> = {
    // A term is marked by a blank, so that no entity's id is taken for one.
    ofTerm: (term) => this.#terms.get(term) ?? this.#make(this.#terms, term, ` ${term}`),
    ofEntity: (id) => this.#entities.get(id) ?? this.#make(this.#entities, id, id),
  };

  get all(): Iterable<KnownFeature<Part>> {
    return this.#byNumber.values();
  }

  at(number: number): KnownFeature<Part> | undefined {
    return this.#byNumber.get(number);
  }

  forget({ home, key, number }: KnownFeature<Part>): void {
    home.delete(key);
    this.#byNumber.delete(number);
  }

  /** Lists that grew one by one have room for half as much again, short ones for many times as much. */
  trim(): void {
    for (const feature of this.#byNumber.values()) {
      feature.bearers = feature.bearers.slice();
      feature.keepers = feature.keepers.slice();
      feature.weights = feature.weights.slice();
    }
  }

  #make(home: Map<string, KnownFeature<Part>>, key: string, name: string): KnownFeature<Part> {
    const number = this.#numbers++;
    const one: KnownFeature<Part> = {
      home,
      key,
      number,
      name,
      rarity: 0,
      place: 0,
      bearers: [],
      keepers: [],
      weights: [],
    };
    home.set(key, one);
    this.#byNumber.set(number, one);
    return one;
  }
}
