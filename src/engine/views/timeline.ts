import type { ClaimKind, ClaimStatus } from '../model/kinds.ts';
import type { StoryRow } from './claim-rows.ts';
import type { ClaimPassage } from './claim-view.ts';
import { isTelling } from './source-matrix.ts';

/** The dated facts of a story, in order of time. */
export interface Timeline {
  readonly title: string;
  readonly moments: readonly Moment[];
}

/** All facts of one stretch of days. */
export interface Moment {
  /** First and last day, in days since 1970-01-01. */
  readonly days: readonly [number, number];
  readonly facts: readonly DatedFact[];
}

export interface DatedFact {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly key: string;
  readonly status: ClaimStatus;
  /** The words of each version, that of the most origins first. */
  readonly versions: readonly string[];
  /** How many independent origins state it. */
  readonly origins: number;
  /** The passage to open: the first of the version of the most origins. */
  readonly passage: ClaimPassage;
}

/** A page of them is read; more would be a list of everything. */
const MOST_FACTS = 120;

/** Puts a story's dated facts in order. Where there are very many, those in dispute and the best backed stay. */
export function timelineOf({ title, facts }: StoryRow): Timeline {
  const moments = new Map<
    string,
    { readonly days: readonly [number, number]; readonly facts: DatedFact[] }
  >();
  const dated = facts.filter((fact) => fact.days && isTelling(fact)).slice(0, MOST_FACTS);
  for (const { id, kind, key, status, versions, origins, days } of dated) {
    const passage = versions[0]?.passages[0];
    if (!days || !passage) continue;
    const fact = { id, kind, key, status, versions: versions.map(({ said }) => said), origins, passage };
    const name = days.join('/');
    const known = moments.get(name);
    if (known) known.facts.push(fact);
    else moments.set(name, { days, facts: [fact] });
  }
  const ordered = [...moments.values()].sort((a, b) => a.days[0] - b.days[0] || a.days[1] - b.days[1]);
  return { title, moments: ordered };
}
