/**
 * Union and find with forbidden unions: what a person or a contradiction keeps apart stays apart, whatever is joined later. The
 * smallest index of a set represents it, so that results do not depend on the order of unions.
 */
export class DisjointSets {
  readonly #parent: number[];
  readonly #apart = new Map<number, Set<number>>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.#parentOf(root) !== root) root = this.#parentOf(root);
    for (let at = index; at !== root;) {
      const next = this.#parentOf(at);
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins two sets unless they were kept apart; says whether they are one now. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return true;
    if (this.#apart.get(first)?.has(second)) return false;
    const [root, child] = first < second ? [first, second] : [second, first];
    this.#parent[child] = root;
    for (const other of this.#apart.get(child) ?? []) {
      this.#apart.get(other)?.delete(child);
      this.#keep(root, other);
    }
    this.#apart.delete(child);
    return true;
  }

  /** Forbids that two sets become one; has no effect on what is one already. */
  keepApart(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.#keep(first, second);
  }

  areApart(a: number, b: number): boolean {
    return this.#apart.get(this.find(a))?.has(this.find(b)) ?? false;
  }

  /** Every set by its smallest member, members in ascending order. */
  sets(): ReadonlyMap<number, readonly number[]> {
    const sets = new Map<number, number[]>();
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.find(index);
      const set = sets.get(root);
      if (set) set.push(index);
      else sets.set(root, [index]);
    }
    return sets;
  }

  #parentOf(index: number): number {
    const parent = this.#parent[index];
    if (parent === undefined) throw new RangeError(`no element ${index}`);
    return parent;
  }

  #keep(a: number, b: number): void {
    this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
    this.#apart.set(b, (this.#apart.get(b) ?? new Set()).add(a));
  }
}
