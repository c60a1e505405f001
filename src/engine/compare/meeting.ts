import { countShared } from '../base/count-shared.ts';
import type { ClaimNode } from './claim-nodes.ts';

/** Whether both claims are made by one and the same article alone. */
export function areOfOneArticle(a: ClaimNode, b: ClaimNode): boolean {
  return a.sources.length === 1 && b.sources.length === 1 && a.sources[0] === b.sources[0];
}

/** Whether some article makes both claims. */
export function shareArticle({ sources: x }: ClaimNode, { sources: y }: ClaimNode): boolean {
  return countShared(x, y) > 0;
}

/** Whether both claims are made by one and the same article, or card, alone. */
export function areOfOnePart(a: ClaimNode, b: ClaimNode): boolean {
  const part = a.carriers[0]?.part;
  return areOfOneArticle(a, b) && [...a.carriers, ...b.carriers].every((carrier) => carrier.part === part);
}

/** Whether the claims can be held against each other at all: two claims of one sentence are not. */
export function mayMeet(a: ClaimNode, b: ClaimNode): boolean {
  if (!areOfOneArticle(a, b)) return true;
  const sentence = a.claim.sentence;
  return a.carriers.length > 1 || b.carriers.some(({ claim }) => claim.sentence !== sentence);
}
