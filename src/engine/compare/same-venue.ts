import { shareOne } from '../base/share-one.ts';
import { parseThingName } from '../entities/thing-name.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';

/** What a building or ground is called where people come together for a show, a match or a rite. */
const VENUE =
  /\b(?:theat(?:re|er)|stadium|arena|\p{L}+ hall|auditorium|amphitheat(?:re|er)|gardens?|coliseum|dome|opera|church|cathedral|chapel|abbey|palace|ballroom|speedway|racecourse|cent(?:re|er)|pavilion|bowl|velodrome|circuit|racetrack|gallery|museum|forum|odeon|rink|temple|mosque|synagogue)\b/iu;

/** Happenings that are put on for people to come to, by the class they fall in or their lemma. */
const STAGED = /^(?:ceremony|televise|award|host|hold|take|stage|perform|present)$/;

/** The venues that a claim's sentence names, by their names in one spelling: articles that spell them in two are not linked for sure. */
export function venuesOf({ entityById }: Corpus, { entities }: ClaimNode): readonly string[] {
  return entities.flatMap((id) => {
    const entity = entityById.get(id);
    return entity && entity.kind !== 'person' && VENUE.test(entity.name)
      ? [parseThingName(entity.name, entity.kind).key]
      : [];
  });
}

/** Whether both tell the day on which something is put on at one venue: a story has one such day. */
export function areAtOneVenue(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  if (a.claim.kind !== 'date' || !isStaged(a) || !isStaged(b)) return false;
  return shareOne(venuesOf(corpus, a), venuesOf(corpus, b));
}

/** Whether one is put in venues and the other in towns or the like: a town has venues, so that the two places may be one. */
export function mayBeInTown(
  { entityById }: Corpus,
  { places: x }: ClaimNode,
  { places: y }: ClaimNode,
): boolean {
  const isVenue = (id: string): boolean => VENUE.test(entityById.get(id)?.name ?? '');
  return (x.every(isVenue) && !y.some(isVenue)) || (y.every(isVenue) && !x.some(isVenue));
}

function isStaged({ claim: { event, governors } }: ClaimNode): boolean {
  return STAGED.test(event ?? '') || governors.some((governor) => STAGED.test(governor));
}
