import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import type { Standing } from '../compare/comparison.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  EntitiesRecord,
  MentionRecord,
  QuoteRecord,
  ValueRecord,
} from './contract.ts';
import type { Finding } from '../findings/finding.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { overlaps, type Span } from '../base/span.ts';
import { isName, type Mention } from '../mentions/mention.ts';

/** Finds claims of other articles, for evidence. */
export type PlaceOf = (article: string, claim: string) => Span | undefined;

/** One article's analysis as the public contract has it. */
export function writeArticleRecord(
  analysis: ArticleAnalysis,
  snapshot: GroupSnapshot,
  findings: readonly Finding[],
  placeOf: PlaceOf,
): ArticleRecord {
  const { facts, article } = analysis;
  const entityOf = new Map<number, string>();
  const byKey = snapshot.entityOf.get(facts.id);
  for (const local of analysis.entities) {
    const entity = byKey?.get(local.key);
    if (entity) for (const mention of local.mentions) entityOf.set(mention, entity.id);
  }
  const idOfKey = (key: string): string | undefined => byKey?.get(key)?.id;
  const standings = new Map((snapshot.standingsOf.get(facts.id) ?? []).map((s) => [s.claim, s]));
  return {
    schema: 1,
    type: 'article',
    id: facts.id,
    group: facts.group,
    segments: article.segments.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: analysis.mentions.map((mention, index) => mentionRecord(mention, entityOf.get(index) ?? null)),
    quotes: analysis.quotations.map((quotation) => quoteRecord(quotation, analysis.mentions, entityOf)),
    claims: analysis.claims
      .filter((claim) => claim.evidence !== 'none')
      .map((claim) => claimRecord(claim, standings.get(claim.id), idOfKey, placeOf)),
    findings,
  };
}

/** The entities of a group as the public contract has them. */
export function writeEntitiesRecord(group: string, snapshot: GroupSnapshot): EntitiesRecord {
  return {
    schema: 1,
    type: 'entities',
    group,
    entities: snapshot.entities.map(({ id, kind, name, forms }) => ({
      id,
      kind,
      name,
      aliases: forms.map((form) => form.text).filter((text) => text !== name),
    })),
  };
}

function mentionRecord(mention: Mention, entity: string | null): MentionRecord {
  const { start, end, kind } = mention;
  return { start, end, kind, entity: isName(mention) ? entity : null, value: valueOfMention(mention) };
}

function valueOfMention(mention: Mention): ValueRecord | null {
  if (isName(mention)) return null;
  if ('timex' in mention.value) return mention.value.timex;
  const { min, max, unit } = mention.value;
  return { min, max, unit };
}

function quoteRecord(
  quotation: ArticleAnalysis['quotations'][number],
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, string>,
): QuoteRecord {
  const { start, end, speaker } = quotation;
  if (!speaker) return { start, end, speaker: null, speakerStart: null, speakerEnd: null };
  const named = mentions.findIndex((mention, index) => entityOf.has(index) && overlaps(mention, speaker));
  return {
    start,
    end,
    speaker:
      (quotation.speakerMention === undefined
        ? entityOf.get(named)
        : entityOf.get(quotation.speakerMention)) ?? null,
    speakerStart: speaker.start,
    speakerEnd: speaker.end,
  };
}

function claimRecord(
  claim: PlacedClaim,
  standing: Standing | undefined,
  idOfKey: (key: string) => string | undefined,
  placeOf: PlaceOf,
): ClaimRecord {
  const { id, start, end, kind, key, modality } = claim;
  return {
    id,
    start,
    end,
    kind,
    subjects: claim.subjects.flatMap((subject) => idOfKey(subject) ?? []),
    key,
    value: valueOfClaim(claim, idOfKey),
    attribution: claim.attribution === undefined ? null : (idOfKey(claim.attribution) ?? claim.attribution),
    modality,
    status: standing?.status ?? 'single-source',
    origins: standing?.origins ?? 1,
    evidence: (standing?.evidence ?? []).flatMap(({ article, claim: other }) => {
      const place = placeOf(article, other);
      return place ? [{ id: article, start: place.start, end: place.end }] : [];
    }),
  };
}

/** The value of a claim as the contract has it. */
export function valueOfClaim(claim: PlacedClaim, idOfKey: (key: string) => string | undefined): ValueRecord {
  const { value } = claim;
  switch (value.kind) {
    case 'date':
      return value.date.timex;
    case 'figure':
      return { min: value.figure.min, max: value.figure.max, unit: value.figure.unit };
    case 'words':
      return value.words;
    case 'entity':
      return idOfKey(value.entity) ?? value.entity;
    default:
      return value satisfies never;
  }
}
