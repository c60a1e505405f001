import { areEqual } from '../base/are-equal.ts';
import type { Carrier } from './carrier.ts';
import type { ClaimContent } from './claim-contents.ts';
import { type ClaimNode, gatherNodes } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import type { Relation } from './relation.ts';
import type { ToldDays } from './told-days.ts';

/** Says what two claims say of each other. */
type Relate = (a: ClaimNode, b: ClaimNode) => Relation | undefined;

/**
 * What the claims of a large story said of each other when it was compared before. A node of which everything that judging looks at is as
 * it was stays the same object, so that two nodes which were held against each other need not be again.
 */
export class KeptRelations {
  #corpus: (Pick<Corpus, 'lexis' | 'entityById'> & { readonly days: ToldDays }) | undefined;
  #nodes: ReadonlyMap<ClaimContent, ClaimNode> = new Map();
  #buckets: ReadonlyMap<string, KeptBucket> = new Map();
  #statements: ReadonlyMap<ClaimNode, Met> = new Map();

  /** The nodes of the story, those that are as they were as the same objects. */
  gather(corpus: Corpus): readonly ClaimNode[] {
    const nodes = gatherNodes(corpus, this.#findSame(corpus));
    this.#nodes = new Map(
      nodes.flatMap((node) => node.carriers.slice(0, 1).map(({ content }) => [content, node])),
    );
    // Nothing else of the corpus is kept, which holds every claim; the days are those of the nodes.
    this.#corpus = { lexis: corpus.lexis, entityById: corpus.entityById, days: corpus.told.days };
    return nodes;
  }

  #findSame(corpus: Corpus): ((carriers: readonly Carrier[]) => ClaimNode | undefined) | undefined {
    const before = this.#corpus;
    if (!before?.lexis.isOfSameNumbers(corpus.lexis)) return undefined;
    const terms = corpus.lexis.changedSince(before.lexis);
    const entities = new Set<string>();
    for (const [id, ref] of corpus.entityById) if (before.entityById.get(id) !== ref) entities.add(id);
    const tellsOtherDays = (source: number): boolean =>
      !areEqual(before.days.refsOf(source), corpus.told.days.refsOf(source));
    return (carriers) => {
      const content = carriers[0]?.content;
      const known = content && this.#nodes.get(content);
      if (!known || looksAround(known) || !areSameCarriers(known.carriers, carriers)) return undefined;
      const isChanged =
        (known.claim.kind === 'date' && known.sources.some(tellsOtherDays)) ||
        known.terms.some((term) => terms[term] === 1) ||
        known.near.some((term) => terms[term] === 1) ||
        known.entities.some((id) => entities.has(id));
      return isChanged ? undefined : known;
    };
  }

  /**
   * The relations inside buckets by key, those of one bucket after the other; a pair that meets in several stands in each.
   * @param most a claim is held against this many later ones of its bucket
   */
  relateBuckets(
    buckets: ReadonlyMap<string, readonly ClaimNode[]>,
    most: number,
    relate: Relate,
  ): readonly Relation[] {
    const kept = new Map<string, KeptBucket>();
    const relations: Relation[] = [];
    for (const [key, nodes] of buckets) {
      const bucket = relateBucket(nodes, this.#buckets.get(key), most, relate);
      kept.set(key, bucket);
      for (const own of bucket.relations) for (const relation of own) relations.push(relation);
    }
    this.#buckets = kept;
    return relations;
  }

  /** Remembers the pairs that it is asked for until the next time; those of one later claim must be asked for in a row. */
  rememberStatements(relate: Relate): Relate {
    const before = this.#statements;
    const met = new Map<ClaimNode, Met>();
    this.#statements = met;
    let now: Met = { others: [], relations: [] };
    let last: ClaimNode | undefined;
    let known: Met | undefined;
    let from = 0;
    return (a, b) => {
      if (b !== last) {
        [last, known, from] = [b, before.get(b), 0];
        met.set(b, (now = { others: [], relations: [] }));
      }
      const at = known ? known.others.indexOf(a, from) : -1;
      if (at >= 0) from = at + 1;
      const relation = at < 0 ? relate(a, b) : known?.relations[at];
      now.others.push(a);
      now.relations.push(relation);
      return relation;
    };
  }
}

interface KeptBucket {
  readonly nodes: readonly ClaimNode[];
  /** By the place of the first of the two, in the order of the second. */
  readonly relations: readonly (readonly Relation[])[];
}

/** The earlier statements that one was held against, and what came of it. */
interface Met {
  readonly others: ClaimNode[];
  readonly relations: (Relation | undefined)[];
}

/** What is said of these depends on what other sentences of their articles, or of the story, tell. */
function looksAround({ claim: { kind, key } }: ClaimNode): boolean {
  return kind === 'place' || kind === 'detail' || kind === 'status' || key === 'age';
}

/** A claim's reference is made anew whenever something of the claim is. */
function areSameCarriers(before: readonly Carrier[], now: readonly Carrier[]): boolean {
  if (before.length !== now.length) return false;
  return before.every(({ ref, source, part }, at) => {
    const other = now[at];
    return ref === other?.ref && source === other.source && part === other.part;
  });
}

const NONE: readonly Relation[] = [];

/** Judges the pairs of a bucket that were not judged before. Nodes that were in it stand in the order in which they stood. */
function relateBucket(
  nodes: readonly ClaimNode[],
  before: KeptBucket | undefined,
  most: number,
  relate: Relate,
): KeptBucket {
  if (before && areEqual(before.nodes, nodes)) return before;
  const places = new Map(before?.nodes.map((node, at) => [node, at]));
  const placeBefore = nodes.map((node) => places.get(node));
  const relations = nodes.map((a, i): readonly Relation[] => {
    const place = placeBefore[i];
    const known = place === undefined ? NONE : (before?.relations[place] ?? NONE);
    const own: Relation[] = [];
    let next = 0;
    for (let j = i + 1; j < Math.min(nodes.length, i + 1 + most); j++) {
      const b = nodes[j];
      if (!b) break;
      const other = placeBefore[j];
      const wasJudged = place !== undefined && other !== undefined && other - place <= most;
      if (wasJudged) while (next < known.length && (places.get(known[next]?.b ?? a) ?? 0) < other) next++;
      const relation = !wasJudged ? relate(a, b) : known[next]?.b === b ? known[next] : undefined;
      if (relation) own.push(relation);
    }
    return own.length === 0 ? NONE : own;
  });
  return { nodes, relations };
}
