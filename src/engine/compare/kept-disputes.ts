import { areEqual } from '../base/are-equal.ts';
import { sameData } from '../base/same-data.ts';
import type { Discrepancy } from './comparison.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { Relation } from './relation.ts';
import type { Dispute } from './report-contraries.ts';
import { type Contrary, type Settled, type Settlement, settle } from './settle-contraries.ts';
import type { ArticleSummary } from './summary.ts';

/**
 * What stood of the relations of a large story, and what was reported of it, when it was compared before. Only claims that are related by
 * some chain decide what stands of each other, so that all else is taken over while its relations are the same objects.
 */
export class KeptDisputes {
  /** By their first relations. */
  #groups: ReadonlyMap<Relation, Group> = new Map();
  /** By their first pairs; of the comparison that goes on, and of the one before. */
  #reports = new Map<Contrary, Report>();
  #reportsBefore: ReadonlyMap<Contrary, Report> = new Map();
  #summaries: readonly ArticleSummary[] = [];
  #originOf: readonly number[] = [];

  /** What stands of a story's relations, as if all had been settled at once. */
  settle(nodes: number, relations: readonly Relation[]): { sure: Contraries; doubtful: Contraries } {
    const groups = new Map<Relation, Group>();
    for (const group of groupsOf(nodes, relations)) {
      const [first] = group;
      const known = first && this.#groups.get(first);
      if (known && areEqual(known.relations, group)) groups.set(first, known);
      else if (first) groups.set(first, { relations: group, settlement: settle(group) });
    }
    this.#groups = groups;
    const settlements = [...groups.values()].map(({ settlement }) => settlement);
    return {
      sure: inOrder(
        relations,
        settlements.map(({ sure }) => sure),
      ),
      doubtful: inOrder(
        relations,
        settlements.map(({ doubtful }) => doubtful),
      ),
    };
  }

  /** Must be called before a comparison reports: findings name articles, and count their origins. */
  beginReports(summaries: readonly ArticleSummary[], originOf: readonly number[]): void {
    const isSame = areEqual(this.#originOf, originOf) && areNamedAlike(this.#summaries, summaries);
    this.#reportsBefore = isSame ? this.#reports : new Map();
    this.#reports = new Map();
    [this.#summaries, this.#originOf] = [summaries, originOf];
  }

  /** What was reported of a dispute, else what is told of it now. */
  report(dispute: Dispute, tell: () => readonly Discrepancy[]): readonly Discrepancy[] {
    const [first] = dispute;
    if (!first) return [];
    const known = this.#reportsBefore.get(first);
    const report = known && areEqual(known.dispute, dispute) ? known : { dispute, discrepancies: tell() };
    this.#reports.set(first, report);
    return report.discrepancies;
  }
}

type Contraries = readonly Contrary[];

interface Group {
  readonly relations: readonly Relation[];
  readonly settlement: Settlement;
}

interface Report {
  readonly dispute: Dispute;
  readonly discrepancies: readonly Discrepancy[];
}

/** Relations whose claims are related by some chain, in their order. */
function groupsOf(nodes: number, relations: readonly Relation[]): Iterable<readonly Relation[]> {
  const sets = new DisjointSets(nodes);
  for (const { a, b } of relations) sets.join(a.index, b.index);
  const groups = new Map<number, Relation[]>();
  for (const relation of relations) {
    const set = sets.find(relation.a.index);
    const group = groups.get(set);
    if (group) group.push(relation);
    else groups.set(set, [relation]);
  }
  return groups.values();
}

/** The pairs that stand in the order of all relations, then those that are contrary because of them. */
function inOrder(relations: readonly Relation[], settled: readonly Settled[]): Contraries {
  const pairs = new Set<Relation>();
  const carried = new Map<Relation, Contrary[]>();
  for (const group of settled) {
    for (const pair of group.pairs) pairs.add(pair);
    for (const { by, contrary } of group.carried) {
      const known = carried.get(by);
      if (known) known.push(contrary);
      else carried.set(by, [contrary]);
    }
  }
  const contraries = relations.filter((relation): relation is Contrary => pairs.has(relation));
  if (carried.size === 0) return contraries;
  return [...contraries, ...relations.flatMap((relation) => carried.get(relation) ?? [])];
}

/** Whether all that a finding tells of its articles is the same: their names, their grades, and whom they name as sources. */
function areNamedAlike(before: readonly ArticleSummary[], now: readonly ArticleSummary[]): boolean {
  if (before.length !== now.length) return false;
  return before.every((one, at) => {
    const other = now[at];
    if (one === other) return true;
    return (
      one.article === other?.article &&
      one.outlet === other.outlet &&
      one.reliability === other.reliability &&
      sameData(one.profiles, other.profiles)
    );
  });
}
