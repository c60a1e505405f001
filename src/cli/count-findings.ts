import type { LocatedFinding } from './located-finding.ts';

/** What a run found, in numbers. */
export interface FindingCounts {
  /** Conflicts as facts: a date that three articles give one way and two another is one, though five findings tell of it. */
  readonly conflicts: number;
  /** Findings that tell of those conflicts. */
  readonly conflictPlaces: number;
  readonly impossible: number;
  readonly differences: number;
  readonly unsupported: number;
  readonly commonOrigin: number;
  /** Problems of annotations and sidecars. */
  readonly annotations: number;
}

export function countFindings(findings: readonly LocatedFinding[]): FindingCounts {
  const of = (family: string): readonly LocatedFinding[] =>
    findings.filter(({ code }) => code === family || code.startsWith(`${family}/`));
  const conflicts = of('conflict');
  return {
    conflicts: countFacts(conflicts),
    conflictPlaces: conflicts.length,
    impossible: of('impossible').length,
    differences: of('differs').length,
    unsupported: of('unsupported').length,
    commonOrigin: of('common-origin').length,
    annotations: of('annotation').length + of('sidecar').length,
  };
}

/** Findings of one code that share a passage tell of one fact: sets are joined along the passages. */
function countFacts(findings: readonly LocatedFinding[]): number {
  const setOf = new Map<string, Set<string>>();
  for (const { code, file, start, related } of findings) {
    const keys = [{ file, start }, ...related].map((place) => `${code} ${place.file} ${place.start}`);
    const sets = new Set(keys.flatMap((key) => setOf.get(key) ?? []));
    const [largest = new Set<string>(), ...others] = [...sets].sort((a, b) => b.size - a.size);
    for (const key of [...keys, ...others.flatMap((set) => [...set])]) {
      largest.add(key);
      setOf.set(key, largest);
    }
  }
  return new Set(setOf.values()).size;
}

/** The last line of a report: `6 articles, 4 conflicts in 9 places, 7 unsupported`. */
export function summaryLine(articles: number, counts: FindingCounts): string {
  const { conflicts, conflictPlaces, impossible, differences, unsupported, commonOrigin, annotations } =
    counts;
  return [
    counted(articles, 'article', 'articles'),
    counted(conflicts, 'conflict', 'conflicts') +
      (conflictPlaces > conflicts ? ` in ${counted(conflictPlaces, 'place', 'places')}` : ''),
    ...(impossible > 0 ? [`${number(impossible)} impossible`] : []),
    ...(differences > 0 ? [counted(differences, 'difference', 'differences')] : []),
    `${number(unsupported)} unsupported`,
    ...(commonOrigin > 0 ? [`${number(commonOrigin)} of common origin`] : []),
    ...(annotations > 0 ? [counted(annotations, 'problem in annotations', 'problems in annotations')] : []),
  ].join(', ');
}

/** `1 article`, `2,000 articles`. */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A number with English separators, whatever the host's language. */
export function number(count: number): string {
  return count.toLocaleString('en-US');
}
