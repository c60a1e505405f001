import type { ClaimNode, Corpus } from './corpus.ts';

/** One passage that says otherwise, with the words to show. */
export interface Voice {
  readonly node: ClaimNode;
  readonly said: string;
}

/** A message names at most this many other values. */
const MOST_VALUES = 3;

/** "3 independent sources say “20” (first in Example Daily), 1 says “21” (Other Paper)". */
export function describeSources(
  corpus: Corpus,
  voices: readonly Voice[],
  originOf: readonly number[],
): string {
  const byValue = new Map<string, Voice[]>();
  for (const voice of voices) {
    const list = byValue.get(valueKey(voice));
    if (list) list.push(voice);
    else byValue.set(valueKey(voice), [voice]);
  }
  const groups = [...byValue.values()].sort((a, b) => b.length - a.length).slice(0, MOST_VALUES);
  return groups.map((group) => describeGroup(corpus, group, originOf)).join('; ');
}

function describeGroup(corpus: Corpus, group: readonly Voice[], originOf: readonly number[]): string {
  const [first] = group;
  if (!first) return '';
  const origins = new Set(group.map(({ node }) => originOf[node.source])).size;
  const name = sourceName(corpus, first.node);
  const said = `“${first.said}”`;
  const by = first.node.claim.attribution === undefined ? '' : attributionText(corpus, first.node);
  if (origins === 1) return `${name} says ${said}${by}`;
  return `${origins} independent sources say ${said} (first in ${name})${by}`;
}

/** The outlet where it is known, else the last part of the article's id. */
export function sourceName(corpus: Corpus, node: ClaimNode): string {
  const summary = corpus.summaries[node.source];
  if (!summary) return 'another article';
  return summary.outlet ?? decode(summary.article.split('/').pop() ?? summary.article);
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function attributionText(corpus: Corpus, node: ClaimNode): string {
  const { attribution } = node.claim;
  if (attribution === undefined || node.claim.kind === 'quotation') return '';
  const profile = corpus.summaries[node.source]?.profiles.find(({ key }) => key === attribution);
  return `, citing ${profile?.name ?? attribution}`;
}

function valueKey({ node, said }: Voice): string {
  const { value } = node.claim;
  if (node.claim.kind === 'quotation') return said;
  return value.kind === 'figure'
    ? `${value.figure.min}:${value.figure.max}`
    : value.kind === 'date'
      ? value.date.timex
      : said;
}
