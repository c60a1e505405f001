/** So many rows of a list are shown, and so many more each time that somebody asks. */
const [AT_FIRST, EACH_TIME] = [200, 1000] as const;

/** The list of a tree's first rows. */
export const ROOTS = '';

/** The last row of a list that is not shown whole. */
export interface MoreNode<Parent> {
  readonly type: 'more';
  readonly id: string;
  readonly parent: Parent | undefined;
  /** The list, as `ShownRows` knows it. */
  readonly list: string;
  /** How many rows are not shown. */
  readonly hidden: number;
  readonly children: readonly [];
}

/** What is shown of: a `NodeList`, or rows that there are. */
export interface Rows<Node> {
  readonly count: number;
  readonly all: readonly Node[];
  first(most: number): readonly Node[];
}

/**
 * How many rows of its long lists a tree shows. The editor copies every row that it is given, again with every change, and holds up the
 * extension meanwhile. A list is known by the id of its heading, or is that of the roots.
 */
export class ShownRows {
  readonly #most = new Map<string, number>();

  of<Node, Parent>(
    rows: Rows<Node>,
    list: string,
    parent: Parent | undefined,
  ): readonly (Node | MoreNode<Parent>)[] {
    const most = this.most(list);
    const first = rows.first(most);
    const hidden = rows.count - first.length;
    if (hidden <= 0) return first;
    return [...first, { type: 'more', id: `${list}|more|${most}`, parent, list, hidden, children: [] }];
  }

  most(list: string): number {
    return this.#most.get(list) ?? AT_FIRST;
  }

  /** Shows more of a list; answers the place of the first row that was not shown. */
  showMore(list: string): number {
    const most = this.most(list);
    this.#most.set(list, most + EACH_TIME);
    return most;
  }

  /** Shows a list as far as a place, counted from 0; answers whether that place was not shown. */
  showAt(list: string, place: number): boolean {
    const most = this.most(list);
    if (place < most) return false;
    this.#most.set(list, most + Math.ceil((place + 1 - most) / EACH_TIME) * EACH_TIME);
    return true;
  }
}

/** Rows that are there already. */
export function rowsOf<Node>(nodes: readonly Node[]): Rows<Node> {
  return {
    count: nodes.length,
    all: nodes,
    first: (most) => (most < nodes.length ? nodes.slice(0, most) : nodes),
  };
}
