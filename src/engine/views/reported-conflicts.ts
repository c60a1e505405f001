import type { GroupSnapshot } from '../analysis/group-index.ts';
import type { ClaimRef, Story } from '../compare/comparison.ts';
import { isSureEnough } from '../findings/place-findings.ts';
import type { ClaimStatus, Strictness } from '../model/kinds.ts';

/** The claims that a conflict was found on, by their keys: whether one is sure enough to be reported. */
export type ReportedConflicts = ReadonlyMap<string, boolean>;

/** The conflicts that stand in some stories: in all articles that tell them, since each finding is told at both ends. */
export function reportedConflicts(
  stories: readonly Story[],
  { discrepanciesOf }: Pick<GroupSnapshot, 'discrepanciesOf'>,
  strictness: Strictness,
): ReportedConflicts {
  const reported = new Map<string, boolean>();
  const articles = new Set(stories.flatMap(({ parts }) => parts.map(({ article }) => article)));
  const discrepancies = [...articles].flatMap((article) => discrepanciesOf.get(article) ?? []);
  for (const { code, article, claim, against, sureness } of discrepancies) {
    if (!code.startsWith('conflict/')) continue;
    const isSure = isSureEnough(sureness, strictness);
    for (const ref of [{ article, claim }, ...against])
      reported.set(refKey(ref), isSure || reported.get(refKey(ref)) === true);
  }
  return reported;
}

/**
 * What a view says of claims that hang together: no conflict where no finding says so. What is less sure than a person wants to have
 * reported is told differently, and maybe of two things.
 */
export function shownStatus(
  status: ClaimStatus,
  keys: readonly string[],
  reported: ReportedConflicts,
): ClaimStatus {
  if (status !== 'conflicting' || keys.some((key) => reported.get(key) === true)) return status;
  return keys.some((key) => reported.has(key)) ? 'differs' : status;
}

export function refKey({ article, claim }: ClaimRef): string {
  return `${article}\n${claim}`;
}
