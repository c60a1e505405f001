import type { Claim } from '../claims/claim.ts';
import type { ClaimContent } from './claim-contents.ts';
import type { Carrier } from './carrier.ts';
import type { Corpus } from './corpus.ts';
import type { Terms } from './lexis.ts';

/**
 * What one or more articles of a story claim in the same words. Copies of a page fall together here, so that a story told five
 * hundred times over is compared once.
 */
export interface ClaimNode {
  /** That of the first carrier; the others differ in their article alone. */
  readonly claim: Claim;
  /** Among the nodes of the story. A node that was kept is numbered anew each time. */
  index: number;
  /** In order of their articles. */
  readonly carriers: readonly Carrier[];
  /** The sources of the carriers, each once, ascending. */
  readonly sources: readonly number[];
  readonly entities: readonly string[];
  readonly places: readonly string[];
  readonly near: Terms;
  readonly terms: Terms;
  /** Summed weights of `near` and of `terms`. */
  readonly nearWeight: number;
  readonly termsWeight: number;
}

/**
 * The claims of a story that may be held against others, equal ones as one.
 * @param known finds a node that was made before and is as it was
 */
export function gatherNodes(
  { carriers: all, lexis }: Corpus,
  known?: (carriers: readonly Carrier[]) => ClaimNode | undefined,
): readonly ClaimNode[] {
  const byContent = new Map<ClaimContent, Draft>();
  for (const carrier of all) {
    if (carrier.claim.evidence === 'none') continue;
    const known = byContent.get(carrier.content);
    if (!known) {
      byContent.set(carrier.content, { carriers: [carrier], sources: [carrier.source] });
      continue;
    }
    known.carriers.push(carrier);
    if (known.sources[known.sources.length - 1] !== carrier.source) known.sources.push(carrier.source);
  }
  const nodes: ClaimNode[] = [];
  for (const { carriers, sources } of byContent.values()) {
    const [first] = carriers;
    if (!first) continue;
    const index = nodes.length;
    const same = known?.(carriers);
    if (same) {
      same.index = index;
      nodes.push(same);
      continue;
    }
    const { claim } = first;
    const { entities, places, near, terms } = first.content;
    const nearWeight = lexis.weightOf(near);
    const termsWeight = near === terms ? nearWeight : lexis.weightOf(terms);
    nodes.push({ claim, index, carriers, sources, entities, places, near, terms, nearWeight, termsWeight });
  }
  return nodes;
}

interface Draft {
  readonly carriers: Carrier[];
  readonly sources: number[];
}
