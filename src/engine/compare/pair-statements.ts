import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';

/** How many of its rarest words a statement is found by. */
const RAREST_OF_STATEMENT = 8;

/** Two statements must share this many of them. */
const FEWEST_SHARED = 2;

/** A word is known by this many earlier statements of a story at most: keeps the work of one big story linear. */
const MOST_HOLDERS = 64;

/** Calls with each two statements that share rare words, so that statements are found by two shared words and not by one. */
export function pairStatements(
  corpus: Corpus,
  nodes: readonly ClaimNode[],
  call: (a: ClaimNode, b: ClaimNode) => void,
): void {
  /** By term number. */
  const holders: (ClaimNode[] | undefined)[] = new Array<undefined>(corpus.lexis.weights.length);
  const shared = new Uint8Array(nodes.length);
  // One list for all statements; the first `count` of its entries are those that the last one met.
  const met: ClaimNode[] = [];
  for (const node of nodes) {
    if (node.claim.kind !== 'statement') continue;
    let count = 0;
    for (const term of corpus.lexis.rarest(node.terms, RAREST_OF_STATEMENT)) {
      const known = holders[term];
      if (!known) {
        holders[term] = [node];
        continue;
      }
      for (const other of known) {
        const times = shared[other.index] ?? 0;
        shared[other.index] = times + 1;
        if (times === 0) met[count++] = other;
      }
      if (known.length < MOST_HOLDERS) known.push(node);
    }
    for (let i = 0; i < count; i++) {
      const other = met[i];
      if (!other) continue;
      if ((shared[other.index] ?? 0) >= FEWEST_SHARED) call(other, node);
      shared[other.index] = 0;
    }
  }
}
