import { hashText } from '../base/hash.ts';
import { bySpan } from '../base/span.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import type { Reference } from '../entities/resolve-references.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Article } from '../text/article.ts';
import type { ClaimValue, PlacedClaim } from './claim.ts';
import { type ClaimDraft, type ClaimReader, type DraftedClaim, draftClaim } from './draft-claim.ts';
import { isComment } from './is-comment.ts';
import { contextOf, layOut } from './lay-out.ts';
import { readAges } from './read-ages.ts';
import { readCompounds } from './read-compounds.ts';
import { readDeathbeds } from './read-deathbeds.ts';
import { readDetails } from './read-details.ts';
import { readDates } from './read-dates.ts';
import { readDirections } from './read-directions.ts';
import { readFates } from './read-fates.ts';
import { readHomes } from './read-homes.ts';
import { readIdentities } from './read-identities.ts';
import { readKinds } from './read-kinds.ts';
import { readMakeups } from './read-makeups.ts';
import { readModels } from './read-models.ts';
import { readNames } from './read-names.ts';
import { readPlaces } from './read-places.ts';
import { readQuantities } from './read-quantities.ts';
import { readQuotations } from './read-quotations.ts';
import { readRoles } from './read-roles.ts';
import { readScores } from './read-scores.ts';
import { readStatements } from './read-statements.ts';
import { readStatuses } from './read-statuses.ts';
import { readSuperlatives } from './read-superlatives.ts';
import { readTolls } from './read-tolls.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';
import {
  COLOUR,
  COMPASS_POINT,
  COMPOUND_NOUN,
  DEATH,
  DIRECTION,
  FATE,
  KIND_OF_THING,
  MANNER,
  MODEL_NUMBER,
  PASSAGE,
  RANK,
  SCORE_PART,
  TOLL,
  VISIT_KIND,
  WITHHOLDING,
} from './word-classes.ts';

/** A reader and the classes of words without which it has nothing to read; 0 where mentions or quotations decide. */
type Row = readonly [reader: ClaimReader, needs: number];

/** In order of how exact they are; none knows of another. */
const READERS: readonly Row[] = [
  [readDates, 0],
  [readAges, 0],
  [readScores, SCORE_PART],
  [readQuantities, 0],
  [readTolls, TOLL],
  [readCompounds, COMPOUND_NOUN],
  [readModels, MODEL_NUMBER],
  [readQuotations, 0],
  [readStatuses, VISIT_KIND],
  [readSuperlatives, RANK],
  [readDetails, COMPASS_POINT | COLOUR | PASSAGE | MANNER],
  [readFates, FATE],
  [readDirections, DIRECTION],
  [readKinds, KIND_OF_THING],
  [readHomes, 0],
  [readMakeups, 0],
  [readDeathbeds, DEATH],
  [readIdentities, WITHHOLDING],
];

/**
 * Who somebody is, where and what happened: in a comment these still tell what the article is about, but they are evidence of
 * nothing and are held against nothing.
 */
const READERS_OF_REPORTS: readonly Row[] = [
  [readRoles, 0],
  [readNames, 0],
  [readPlaces, 0],
  [readStatements, 0],
];

/** Reads typed claims out of an article's sentences, in order of position. Opinion and emphasis carry none. */
export function readClaims(
  article: Article,
  found: FoundMentions,
  entities: readonly LocalEntity[],
  references: readonly Reference[] = [],
): readonly PlacedClaim[] {
  const context = contextOf(article, found, entities, references);
  const claims: DraftedClaim[] = [];
  let sentences = 0;
  for (const view of layOut(context)) {
    const before = claims.length;
    const add = (draft: ClaimDraft): void => void claims.push(draftClaim(context, view, draft));
    draftAll(READERS, context, view, add);
    const exact = claims.length;
    draftAll(READERS_OF_REPORTS, context, view, add);
    if (claims.length === before) continue;
    const name = `s${sentences++}`;
    const comments = exact === before && isComment(view);
    for (let i = before; i < claims.length; i++) placeIn(claims[i], name, comments);
  }
  nameClaims(claims.sort(bySpan));
  return claims;
}

function draftAll(
  readers: readonly Row[],
  context: ReadingContext,
  view: SentenceView,
  add: (draft: ClaimDraft) => void,
): void {
  for (const [read, needs] of readers)
    if (needs === 0 || (view.classes & needs) !== 0) read(view, context, add);
}

function placeIn(claim: DraftedClaim | undefined, sentence: string, comments: boolean): void {
  if (!claim) return;
  claim.sentence = sentence;
  if (comments) claim.evidence = 'none';
}

/** What the words of a claim do not say of its value themselves. */
function printOf(value: ClaimValue): string {
  switch (value.kind) {
    case 'date':
      return value.date.timex;
    case 'figure':
      return String(value.figure.stated);
    case 'entity':
      return value.entity;
    case 'words':
      return '';
    default:
      return value satisfies never;
  }
}

/** Ids from contents: a hash of what is claimed, and a counter where an article claims the same twice. */
function nameClaims(claims: readonly DraftedClaim[]): void {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const id = hashText(
      claim.kind,
      '|',
      claim.key,
      '|',
      printOf(claim.value),
      '|',
      claim.said,
      '|',
      String(claim.block),
    );
    const seen = counts.get(id) ?? 0;
    counts.set(id, seen + 1);
    claim.id = seen === 0 ? `c${id}` : `c${id}-${seen + 1}`;
  }
}
