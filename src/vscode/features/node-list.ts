/**
 * The rows of a tree under one heading, in their order, made as far as somebody asks for them: an archive names thousands of people, of whom
 * few are looked at.
 */
export class NodeList<Item, Node> {
  readonly #items: () => readonly Item[];
  readonly #make: (item: Item, taken: Set<string>) => Node;
  readonly #made: Node[] = [];
  /** The ids of those that were made. */
  readonly #taken = new Set<string>();
  #sorted: readonly Item[] | undefined;
  readonly count: number;

  /**
   * @param items in their order; asked for once, when the first row is made
   * @param make adds the id of the row to those that are taken
   */
  constructor(count: number, items: () => readonly Item[], make: (item: Item, taken: Set<string>) => Node) {
    this.count = count;
    this.#items = items;
    this.#make = make;
  }

  get all(): readonly Node[] {
    return this.first(this.count);
  }

  /** The first rows, at most so many; the same objects each time. */
  first(most: number): readonly Node[] {
    for (const item of this.#all.slice(this.#made.length, most))
      this.#made.push(this.#make(item, this.#taken));
    return this.#made.slice(0, most);
  }

  /** Where the first item is that fits; -1 where none does. */
  placeOf(isMeant: (item: Item) => boolean): number {
    return this.#all.findIndex(isMeant);
  }

  get #all(): readonly Item[] {
    return (this.#sorted ??= this.#items());
  }
}

/** A row of each item. */
export function nodeListOf<Item, Node>(
  items: readonly Item[],
  make: (item: Item, taken: Set<string>) => Node,
): NodeList<Item, Node> {
  return new NodeList(items.length, () => items, make);
}
