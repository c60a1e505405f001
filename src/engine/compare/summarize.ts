import type { Overrides } from '../annotations/overrides.ts';
import { hashData } from '../base/hash.ts';
import type { Claim, PlacedClaim } from '../claims/claim.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import type { EntityProfile } from '../entities/profile.ts';
import type { ArticleFacts } from '../model/article-facts.ts';
import type { ArticleSummary } from './summary.ts';

/** Leaves the offsets behind: what the index across articles may know of one article. */
export function summarize(
  facts: ArticleFacts,
  entities: readonly LocalEntity[],
  claims: readonly PlacedClaim[],
  overrides: Overrides,
  shingles: readonly number[],
): ArticleSummary {
  const told = { claims: claims.map(offsetFree), shingles };
  let print: string | undefined;
  return {
    ...summarizeSource(facts, entities, overrides),
    ...told,
    // Claims are many times as long as the article: what is read once and never kept or compared needs no print.
    get print() {
      return (print ??= hashData(told));
    },
  };
}

/** The same without what the article claims. */
export function summarizeSource(
  facts: ArticleFacts,
  entities: readonly LocalEntity[],
  overrides: Overrides,
): SourceSummary {
  const published = overrides.published ?? facts.published;
  const outlet = overrides.outlet ?? facts.outlet;
  return {
    article: facts.id,
    group: facts.group,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(overrides.origin === undefined ? {} : { origin: overrides.origin }),
    ...(overrides.reliability === undefined ? {} : { reliability: overrides.reliability }),
    profiles: entities.map(profileOf),
    sames: overrides.sames,
  };
}

export type SourceSummary = Omit<ArticleSummary, 'claims' | 'shingles' | 'print'>;

/** Written out field by field, as claims are below: a copy with fields deleted is slow to read ever after. */
function profileOf({ key, kind, name, forms, roles, context, decided, country }: LocalEntity): EntityProfile {
  return {
    key,
    kind,
    name,
    forms,
    roles,
    context,
    ...(decided === undefined ? {} : { decided }),
    ...(country === undefined ? {} : { country }),
  };
}

/** What few claims have is set behind the rest: with six spreads of a field or of nothing in their place the copy took four times as long. */
function offsetFree(claim: PlacedClaim): Claim {
  const { event, ages, growing, time, attribution } = claim;
  const free: { -readonly [Field in keyof Claim]: Claim[Field] } = {
    id: claim.id,
    kind: claim.kind,
    subjects: claim.subjects,
    key: claim.key,
    value: claim.value,
    said: claim.said,
    terms: claim.terms,
    near: claim.near,
    governors: claim.governors,
    follow: claim.follow,
    numbers: claim.numbers,
    marks: claim.marks,
    places: claim.places,
    modality: claim.modality,
    block: claim.block,
    evidence: claim.evidence,
    sentence: claim.sentence,
  };
  if (event !== undefined) free.event = event;
  if (ages !== undefined) free.ages = ages;
  if (growing !== undefined) free.growing = growing;
  if (time !== undefined) free.time = time;
  if (attribution !== undefined) free.attribution = attribution;
  return free;
}
