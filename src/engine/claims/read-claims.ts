import { hashText } from '../base/hash.ts';
import { bySpan } from '../base/span.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Article } from '../text/article.ts';
import type { PlacedClaim } from './claim.ts';
import { type ClaimDraft, draftClaim, type UnnamedClaim } from './draft-claim.ts';
import { isComment } from './is-comment.ts';
import { readAges } from './read-ages.ts';
import { readDetails } from './read-details.ts';
import { readDates } from './read-dates.ts';
import { readNames } from './read-names.ts';
import { readPlaces } from './read-places.ts';
import { readQuantities } from './read-quantities.ts';
import { readQuotations } from './read-quotations.ts';
import { readRoles } from './read-roles.ts';
import { readScores } from './read-scores.ts';
import { readStatements } from './read-statements.ts';
import { readStatuses } from './read-statuses.ts';
import { readSuperlatives } from './read-superlatives.ts';
import { layOut, type ReadingContext, type SentenceView } from './sentence-view.ts';

/** Reads the claims of one kind out of one sentence. */
export type ClaimReader = (view: SentenceView, context: ReadingContext) => readonly ClaimDraft[];

/** In order of how exact they are; each reads every sentence, and none knows of another. */
const READERS: readonly ClaimReader[] = [
  readDates,
  readAges,
  readScores,
  readQuantities,
  readQuotations,
  readStatuses,
  readSuperlatives,
  readDetails,
];

/**
 * Who somebody is, where and what happened: in a comment these still tell what the article is about, but they are evidence of
 * nothing and are held against nothing.
 */
const READERS_OF_REPORTS: readonly ClaimReader[] = [readRoles, readNames, readPlaces, readStatements];

/** Reads typed claims out of an article's sentences, in order of position. Opinion and emphasis carry none. */
export function readClaims(
  article: Article,
  found: FoundMentions,
  entities: readonly LocalEntity[],
): readonly PlacedClaim[] {
  const context = layOut(article, found, entities);
  const claims = context.views.flatMap((view) => {
    const draftAll = (readers: readonly ClaimReader[]): readonly UnnamedClaim[] =>
      readers.flatMap((read) => read(view, context)).map((draft) => draftClaim(context, view, draft));
    const exact = draftAll(READERS);
    const loose = draftAll(READERS_OF_REPORTS);
    if (exact.length > 0 || !isComment(view)) return [...exact, ...loose];
    return loose.map((claim) => ({ ...claim, evidence: 'none' as const }));
  });
  return nameClaims(claims.sort(bySpan));
}

/** Ids from contents: a hash of what is claimed, and a counter where an article claims the same twice. */
function nameClaims(claims: readonly UnnamedClaim[]): readonly PlacedClaim[] {
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  return claims.map((claim) => {
    const id = hashText(
      `${claim.kind}|${claim.key}|${JSON.stringify(claim.value)}|${claim.said}|${claim.block}`,
    );
    const seen = counts.get(id) ?? 0;
    counts.set(id, seen + 1);
    const place = numbers.get(claim.sentence) ?? numbers.size;
    numbers.set(claim.sentence, place);
    return { ...claim, id: seen === 0 ? `c${id}` : `c${id}-${seen + 1}`, sentence: `s${place}` };
  });
}
