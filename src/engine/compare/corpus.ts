import type { Claim } from '../claims/claim.ts';
import type { Entity } from '../entities/entity.ts';
import { type Lexis, LexisBuilder } from './lexis.ts';
import type { ArticleSummary } from './summary.ts';

/** A claim of one article. */
export interface Carrier {
  readonly claim: Claim;
  /** Index into `Corpus.summaries`. */
  readonly source: number;
  /** Index into `Corpus.parts`. */
  readonly part: number;
  /** Ids of the group's entities that the claim is about, the nearest first. */
  readonly entities: readonly string[];
  /** Ids of the places that the clause puts the happening in. */
  readonly places: readonly string[];
  /** Term numbers, ascending: what the value is said of. */
  readonly near: Int32Array;
  /** Term numbers, ascending: the whole sentence. */
  readonly terms: Int32Array;
}

/** An article, or one related card of it. */
export interface Part {
  readonly source: number;
  readonly block: number;
  readonly carriers: readonly Carrier[];
}

/** The claims of one group as comparison sees them. */
export interface Corpus {
  readonly summaries: readonly ArticleSummary[];
  readonly parts: readonly Part[];
  readonly carriers: readonly Carrier[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly lexis: Lexis;
  /** Whether some sentence names both of two entities. */
  readonly areNamedTogether: (x: string, y: string) => boolean;
}

/** Gathers the claims of a group with the entities that they name across articles. */
export function buildCorpus(summaries: readonly ArticleSummary[], entities: readonly Entity[]): Corpus {
  const entityOf = entitiesByArticle(entities);
  const lexis = new LexisBuilder();
  const carriers: Carrier[] = [];
  const parts: { source: number; block: number; carriers: Carrier[] }[] = [];
  summaries.forEach((summary, source) => {
    const partOf = new Map<number, number>();
    const sentences = new Map<string, number>();
    const known = entityOf.get(summary.article);
    const idOf = (key: string): string => known?.get(key) ?? `${summary.article}\n${key}`;
    for (const claim of summary.claims) {
      let part = partOf.get(claim.block);
      if (part === undefined) {
        part = parts.push({ source, block: claim.block, carriers: [] }) - 1;
        partOf.set(claim.block, part);
      }
      const words = wordsOf(claim);
      const terms = lexis.sorted(words ?? claim.terms);
      let sentence = sentences.get(claim.sentence);
      if (sentence === undefined) sentences.set(claim.sentence, (sentence = lexis.beginSentence()));
      lexis.count(sentence, terms);
      const near = words ? terms : lexis.sorted(claim.near);
      const carrier: Carrier = {
        claim,
        source,
        part,
        entities: claim.subjects.map(idOf),
        places: claim.places.map(idOf),
        near,
        terms,
      };
      carriers.push(carrier);
      parts[part]?.carriers.push(carrier);
    }
  });
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return { summaries, parts, carriers, entityById, lexis, areNamedTogether: namedTogether(carriers) };
}

/** Sentences are looked through when first asked: few groups have places in dispute. */
function namedTogether(carriers: readonly Carrier[]): Corpus['areNamedTogether'] {
  const sentencesOf = new Map<string, Set<string>>();
  return (x, y) => {
    if (sentencesOf.size === 0) {
      for (const { claim, source, entities } of carriers) {
        for (const id of entities) {
          let own = sentencesOf.get(id);
          if (!own) sentencesOf.set(id, (own = new Set<string>()));
          own.add(`${source} ${claim.sentence}`);
        }
      }
    }
    const other = sentencesOf.get(y);
    return other !== undefined && [...(sentencesOf.get(x) ?? [])].some((sentence) => other.has(sentence));
  };
}

function entitiesByArticle(entities: readonly Entity[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byArticle = new Map<string, Map<string, string>>();
  for (const { id, members } of entities) {
    for (const { article, key } of members) {
      let own = byArticle.get(article);
      if (!own) byArticle.set(article, (own = new Map<string, string>()));
      own.set(key, id);
    }
  }
  return byArticle;
}

/** A statement or a rank is its own words: nothing around it is what it is said of. */
function wordsOf({ kind, value }: Claim): readonly string[] | undefined {
  return (kind === 'statement' || kind === 'ordinal') && value.kind === 'words'
    ? value.words.split(' ')
    : undefined;
}
