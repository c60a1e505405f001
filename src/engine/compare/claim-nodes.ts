import { areEqual } from '../base/are-equal.ts';
import type { Claim } from '../claims/claim.ts';
import type { Carrier, Corpus } from './corpus.ts';
import type { Terms } from './lexis.ts';

/**
 * What one or more articles of a story claim in the same words. Copies of a page fall together here, so that a story told five
 * hundred times over is compared once.
 */
export interface ClaimNode {
  /** That of the first carrier; the others differ in their article alone. */
  readonly claim: Claim;
  readonly index: number;
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

/** The claims of a story that may be held against others, equal ones as one. */
export function gatherNodes(corpus: Corpus): readonly ClaimNode[] {
  const byId = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  for (const carrier of corpus.carriers) {
    if (carrier.claim.evidence === 'none') continue;
    const id = contentId(carrier.claim);
    const alike = byId.get(id);
    const known = alike?.find((draft) => isSame(draft, carrier));
    if (known) {
      known.carriers.push(carrier);
      if (known.sources[known.sources.length - 1] !== carrier.source) known.sources.push(carrier.source);
      continue;
    }
    const draft: Draft = { first: carrier, carriers: [carrier], sources: [carrier.source] };
    drafts.push(draft);
    if (alike) alike.push(draft);
    else byId.set(id, [draft]);
  }
  return drafts.map(({ first, carriers, sources }, index): ClaimNode => {
    const { claim, entities, places, near, terms } = first;
    const nearWeight = weightOf(corpus, near);
    const termsWeight = near === terms ? nearWeight : weightOf(corpus, terms);
    return { claim, index, carriers, sources, entities, places, near, terms, nearWeight, termsWeight };
  });
}

interface Draft {
  readonly first: Carrier;
  readonly carriers: Carrier[];
  readonly sources: number[];
}

/** An id is made of contents; what an article claims twice has a number behind it. */
function contentId({ id }: Claim): string {
  const dash = id.indexOf('-');
  return dash < 0 ? id : id.slice(0, dash);
}

function isSame({ first, sources }: Draft, other: Carrier): boolean {
  if (sources[sources.length - 1] === other.source && first.claim.evidence !== other.claim.evidence)
    return false;
  const [x, y] = [first.claim, other.claim];
  return (
    x.modality === y.modality &&
    x.evidence === y.evidence &&
    x.growing === y.growing &&
    x.time?.timex === y.time?.timex &&
    x.said === y.said &&
    (x.attribution === undefined) === (y.attribution === undefined) &&
    areEqual(first.near, other.near) &&
    areEqual(first.terms, other.terms) &&
    areEqual(first.entities, other.entities) &&
    areEqual(first.places, other.places) &&
    areEqual(x.marks, y.marks) &&
    areEqual(x.governors, y.governors) &&
    areEqual(x.numbers, y.numbers)
  );
}

function weightOf({ lexis }: Corpus, terms: Terms): number {
  let weight = 0;
  for (const term of terms) weight += lexis.weight(term);
  return weight;
}
