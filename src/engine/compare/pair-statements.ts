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
  const holders = new Map<number, ClaimNode[]>();
  const shared = new Uint8Array(nodes.length);
  for (const node of nodes) {
    if (node.claim.kind !== 'statement') continue;
    const met: ClaimNode[] = [];
    for (const term of corpus.lexis.rarest(node.terms, RAREST_OF_STATEMENT)) {
      const known = holders.get(term);
      if (!known) {
        holders.set(term, [node]);
        continue;
      }
      for (const other of known) {
        const count = (shared[other.index] ?? 0) + 1;
        shared[other.index] = count;
        if (count === 1) met.push(other);
      }
      if (known.length < MOST_HOLDERS) known.push(node);
    }
    for (const other of met) {
      if ((shared[other.index] ?? 0) >= FEWEST_SHARED) call(other, node);
      shared[other.index] = 0;
    }
  }
}
