import { areEqual } from '../base/are-equal.ts';
import type { Claim } from '../claims/claim.ts';
import type { Terms } from './lexis.ts';

/** What a claim says with everything that comparison looks at, whoever makes it: the same object for the same contents. */
export interface ClaimContent {
  readonly claim: Claim;
  /** Ids of the group's entities that the claim is about, the nearest first. */
  readonly entities: readonly string[];
  /** Ids of the places that the clause puts the happening in. */
  readonly places: readonly string[];
  /** What the value is said of. */
  readonly near: Terms;
  /** The whole sentence; of a statement or rank its own words. */
  readonly terms: Terms;
}

/** Knows the contents of claims, so that copies of a page fall together. */
export class ClaimContents {
  readonly #byId = new Map<string, ClaimContent[]>();

  /** The content that is known already, else this one. */
  take(content: ClaimContent): ClaimContent {
    const id = contentId(content.claim);
    const alike = this.#byId.get(id);
    if (!alike) {
      this.#byId.set(id, [content]);
      return content;
    }
    const known = alike.find((other) => isSame(other, content));
    if (!known) alike.push(content);
    return known ?? content;
  }
}

/** An id is made of contents; what an article claims twice has a number behind it. */
function contentId({ id }: Claim): string {
  const dash = id.indexOf('-');
  return dash < 0 ? id : id.slice(0, dash);
}

function isSame(one: ClaimContent, other: ClaimContent): boolean {
  const [x, y] = [one.claim, other.claim];
  return (
    x.modality === y.modality &&
    x.evidence === y.evidence &&
    x.growing === y.growing &&
    x.time?.timex === y.time?.timex &&
    x.said === y.said &&
    (x.attribution === undefined) === (y.attribution === undefined) &&
    areEqual(one.near, other.near) &&
    areEqual(one.terms, other.terms) &&
    areEqual(one.entities, other.entities) &&
    areEqual(one.places, other.places) &&
    areEqual(x.marks, y.marks) &&
    areEqual(x.governors, y.governors) &&
    areEqual(x.numbers, y.numbers)
  );
}
