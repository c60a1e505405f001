import { DEFAULT_OPTIONS } from '../../src/engine/model/options.ts';
import { findNames } from '../../src/engine/mentions/find-names.ts';
import type { TaggerWeights } from '../../src/engine/mentions/resources.ts';
import { readDocument, stripTitle, type GoldDocument, type GoldSet } from './tagger-data.ts';

/** Right, reported and wanted names of one type. */
export interface Counts {
  right: number;
  said: number;
  wanted: number;
}

const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;
type ScoredType = keyof typeof KINDS;
export type TypeCounts = Readonly<Record<ScoredType, Counts>>;

/** A recogniser under test: the names of one text as `start:end:TYPE`. */
export type Recogniser = (document: GoldDocument) => readonly string[];

/** Exact typed scores of this engine on a set. */
export function scoreNames(set: GoldSet, weights?: TaggerWeights): TypeCounts {
  return scoreRecogniser(set, (document) => {
    const resources = { options: DEFAULT_OPTIONS, ...(weights ? { weights } : {}) };
    return findNames(readDocument(document), resources).flatMap(({ start, end, kind }) => {
      const type = (Object.keys(KINDS) as ScoredType[]).find((key) => KINDS[key] === kind);
      return type ? [`${start}:${end}:${type}`] : [];
    });
  });
}

export function scoreRecogniser(set: GoldSet, recognise: Recogniser): TypeCounts {
  const counts = {
    PER: { right: 0, said: 0, wanted: 0 },
    ORG: { right: 0, said: 0, wanted: 0 },
    LOC: { right: 0, said: 0, wanted: 0 },
  };
  for (const document of set.documents) {
    const wanted = new Set(goldKeys(set, document));
    for (const key of wanted) counts[typeOf(key)].wanted++;
    for (const key of new Set(recognise(document))) {
      counts[typeOf(key)].said++;
      if (wanted.has(key)) counts[typeOf(key)].right++;
    }
  }
  return counts;
}

/** Precision, recall and F1 over the three types together and F1 of each, in percent. */
export function totals(counts: TypeCounts): Readonly<Record<'p' | 'r' | 'f' | ScoredType, number>> {
  const sum = Object.values(counts).reduce((a, b) => ({
    right: a.right + b.right,
    said: a.said + b.said,
    wanted: a.wanted + b.wanted,
  }));
  const f = ({ right, said, wanted }: Counts): number => percent(2 * right, said + wanted);
  return {
    p: percent(sum.right, sum.said),
    r: percent(sum.right, sum.wanted),
    f: f(sum),
    PER: f(counts.PER),
    ORG: f(counts.ORG),
    LOC: f(counts.LOC),
  };
}

/** The gold names of a document. re3d's spans carry titles and possessives, which are stripped there; other sets stay as they are. */
function goldKeys(set: GoldSet, document: GoldDocument): string[] {
  const names = document.names.filter(({ type }) => type !== 'MISC');
  if (!set.name.startsWith('re3d')) return names.map(({ start, end, type }) => `${start}:${end}:${type}`);
  const article = readDocument(document);
  const indexAt = new Map(article.tokens.map((token, index) => [token.start, index]));
  return names.flatMap(({ start, end, type }) => {
    const first = indexAt.get(start);
    if (first === undefined) return [`${start}:${end}:${type}`];
    let last = first;
    while (last < article.tokens.length && (article.tokens[last]?.end ?? Infinity) <= end) last++;
    const name = type === 'PER' ? 'person' : type === 'ORG' ? 'organization' : 'place';
    const stripped = stripTitle(article, first, last, name);
    const [from, to] = [article.tokens[stripped?.first ?? -1], article.tokens[(stripped?.end ?? 0) - 1]];
    return from && to ? [`${from.start}:${to.end}:${type}`] : [];
  });
}

function typeOf(key: string): ScoredType {
  const type = key.slice(key.lastIndexOf(':') + 1);
  if (type === 'PER' || type === 'ORG' || type === 'LOC') return type;
  throw new RangeError(`no scored type: ${key}`);
}

function percent(part: number, whole: number): number {
  return whole ? +((100 * part) / whole).toFixed(1) : 0;
}
