import { areEqual } from '../base/are-equal.ts';
import type { Claim } from '../claims/claim.ts';
import type { Terms } from './lexis.ts';

/** What a claim says with everything that comparison looks at, whoever makes it: the same object for the same contents. */
export interface ClaimContent {
  readonly claim: Claim;
  readonly entities: readonly string[];
  readonly places: readonly string[];
  readonly near: Terms;
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
