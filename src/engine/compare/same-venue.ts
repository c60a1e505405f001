import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';

/** What a building or ground is called where people come together for a show, a match or a rite. */
const VENUE =
  /\b(?:theat(?:re|er)|stadium|arena|(?:concert|city|town|music|albert|carnegie) hall|auditorium|amphitheat(?:re|er)|gardens?|coliseum|dome|opera|church|cathedral|chapel|abbey|palace|ballroom|speedway|racecourse|cent(?:re|er))\b/i;

/** The verbs and happenings that tell when something is put on; `take` stands for `take place`, `hand` for `hand out`. */
const STAGED = /^(?:ceremony|televise|award|host|hold|take|stage|perform|present|hand)$/;

/** The venues that a claim's sentence names, by id. */
export function venuesOf({ entityById }: Corpus, { entities }: ClaimNode): readonly string[] {
  return entities.filter((id) => VENUE.test(entityById.get(id)?.name ?? ''));
}

/** Whether both tell the day on which something is put on at one venue: a story has one such day. */
export function areAtOneVenue(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  if (a.claim.kind !== 'date' || !isStaged(a) || !isStaged(b)) return false;
  const venues = venuesOf(corpus, b);
  return venues.length > 0 && venuesOf(corpus, a).some((id) => venues.includes(id));
}

function isStaged({ claim: { event, governors } }: ClaimNode): boolean {
  return STAGED.test(event ?? '') || governors.some((governor) => STAGED.test(governor));
}
