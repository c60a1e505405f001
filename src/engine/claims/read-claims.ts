import type { LocalEntity } from '../entities/local-entity.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Article } from '../text/article.ts';
import type { PlacedClaim } from './claim.ts';

/** Reads typed claims out of an article's sentences, in order of position. Opinion and emphasis carry none. */
export function readClaims(
  _article: Article,
  _found: FoundMentions,
  _entities: readonly LocalEntity[],
): readonly PlacedClaim[] {
  return [];
}
