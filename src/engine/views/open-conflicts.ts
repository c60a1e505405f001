import type { Finding } from '../findings/finding.ts';

/** A finding with its article. */
export interface PlacedFinding {
  readonly article: string;
  readonly finding: Finding;
}

/** Findings that tell of the same facts, seen from different articles: the first of them, and how many articles tell so. */
export interface OpenConflict extends PlacedFinding {
  readonly articles: number;
}

/**
 * Each conflict once. Two findings of one code belong together when they share a place: what one underlines the other names as
 * contrary. Articles are looked at in the order given.
 */
export function openConflicts(findings: readonly PlacedFinding[]): readonly OpenConflict[] {
  const groups: Group[] = [];
  for (const placed of findings) {
    const places = placesOf(placed);
    const [first, ...more] = groups.filter((group) => places.some((place) => group.places.has(place)));
    const group = first ?? { findings: [], places: new Set<string>() };
    if (!first) groups.push(group);
    group.findings.push(placed);
    for (const place of places) group.places.add(place);
    // A finding that shares places with several groups makes them one.
    for (const other of more) {
      group.findings.push(...other.findings);
      for (const place of other.places) group.places.add(place);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.flatMap(({ findings: all }) => {
    const [first] = all;
    return first ? [{ ...first, articles: new Set(all.map(({ article }) => article)).size }] : [];
  });
}

interface Group {
  readonly findings: PlacedFinding[];
  readonly places: Set<string>;
}

function placesOf({ article, finding }: PlacedFinding): readonly string[] {
  const place = (id: string, start: number, end: number): string => `${finding.code} ${start} ${end} ${id}`;
  return [
    place(article, finding.start, finding.end),
    ...finding.related.map(({ id, start, end }) => place(id, start, end)),
  ];
}
