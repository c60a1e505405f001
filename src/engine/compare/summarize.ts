import type { Overrides } from '../annotations/overrides.ts';
import type { Claim, PlacedClaim } from '../claims/claim.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import type { EntityProfile } from '../entities/profile.ts';
import type { Article } from '../text/article.ts';
import { shinglesOf } from './shingles.ts';
import type { ArticleSummary } from './summary.ts';

/** Leaves the offsets behind: what the index across articles may know of one article. */
export function summarize(
  article: Article,
  entities: readonly LocalEntity[],
  claims: readonly PlacedClaim[],
  overrides: Overrides,
): ArticleSummary {
  const { facts } = article;
  const published = overrides.published ?? facts.published;
  const outlet = overrides.outlet ?? facts.outlet;
  return {
    article: facts.id,
    group: facts.group,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(overrides.origin === undefined ? {} : { origin: overrides.origin }),
    profiles: entities.map(profileOf),
    sames: overrides.sames,
    claims: claims.map(offsetFree),
    shingles: shinglesOf(article),
  };
}

function profileOf(entity: LocalEntity): EntityProfile {
  const profile: EntityProfile & {
    mentions?: LocalEntity['mentions'];
    rolesSaid?: LocalEntity['rolesSaid'];
  } = { ...entity };
  delete profile.mentions;
  delete profile.rolesSaid;
  return profile;
}

function offsetFree(placed: PlacedClaim): Claim {
  const claim: Claim & { start?: number; end?: number; words?: PlacedClaim['words'] } = { ...placed };
  delete claim.start;
  delete claim.end;
  delete claim.words;
  return claim;
}
