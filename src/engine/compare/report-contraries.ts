import type { ClaimRef, Discrepancy } from './comparison.ts';
import type { ClaimNode, Corpus } from './corpus.ts';
import { describeSources, type Voice } from './describe-sources.ts';
import type { Contrary } from './settle-contraries.ts';
import { shorten } from './shorten.ts';

/** A finding shows at most this many contrary passages; more tell nothing new. */
const MOST_AGAINST = 12;

/** One fact that articles state in ways that cannot all hold. */
interface Fact {
  readonly contraries: Contrary[];
}

/** One finding an article and fact: its own passage against the others. */
export function reportContraries(
  corpus: Corpus,
  contraries: readonly Contrary[],
  originOf: readonly number[],
): readonly Discrepancy[] {
  return factsOf(contraries).flatMap((fact) => {
    const sides = new Map<number, Contrary[]>();
    for (const contrary of fact.contraries) {
      push(sides, contrary.a.source, contrary);
      if (contrary.b.source !== contrary.a.source) push(sides, contrary.b.source, contrary);
    }
    return [...sides].flatMap(([source, own]) => reportSide(corpus, source, own, originOf));
  });
}

/** Contrary pairs that share a claim are one fact, kept apart by code. */
function factsOf(contraries: readonly Contrary[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const factOf = new Map<string, Fact>();
  for (const contrary of contraries) {
    const keys = [contrary.a, contrary.b].map((node) => `${contrary.verdict.code}|${nodeKey(node)}`);
    const known = [...new Set(keys.flatMap((key) => factOf.get(key) ?? []))];
    const fact = known[0] ?? { contraries: [] };
    for (const other of known.slice(1)) {
      fact.contraries.push(...other.contraries.splice(0));
      for (const [key, value] of factOf) if (value === other) factOf.set(key, fact);
    }
    fact.contraries.push(contrary);
    for (const key of keys) factOf.set(key, fact);
  }
  for (const [key, fact] of factOf) facts.set(key, fact);
  return [...new Set(facts.values())];
}

function nodeKey(node: ClaimNode): string {
  return `${node.source}|${node.claim.id}`;
}

function reportSide(
  corpus: Corpus,
  source: number,
  own: readonly Contrary[],
  originOf: readonly number[],
): readonly Discrepancy[] {
  const byNode = new Map<string, { node: ClaimNode; others: { node: ClaimNode; contrary: Contrary }[] }>();
  for (const contrary of own) {
    for (const [node, other] of [
      [contrary.a, contrary.b],
      [contrary.b, contrary.a],
    ] as const) {
      if (node.source !== source) continue;
      const side = byNode.get(nodeKey(node)) ?? { node, others: [] };
      side.others.push({ node: other, contrary });
      byNode.set(nodeKey(node), side);
    }
  }
  const sides = [...byNode.values()].sort((x, y) => y.others.length - x.others.length);
  const main = sides[0];
  const first = main?.others[0];
  if (!main || !first) return [];
  const { node } = main;
  const others = main.others.slice(0, MOST_AGAINST);
  const summary = corpus.summaries[source];
  if (!summary) return [];
  const { code, rule } = first.contrary.verdict;
  const isPlan = others.every(
    ({ node: other }) => (other.claim.modality === 'planned') !== (node.claim.modality === 'planned'),
  );
  const voices = others.map(({ node: other, contrary }): Voice => ({
    node: other,
    said: saidOf(other, partOf(contrary, other)),
  }));
  const ownPart = partOf(first.contrary, node);
  return [
    {
      article: summary.article,
      claim: node.claim.id,
      ...(ownPart === undefined ? {} : { part: ownPart }),
      code,
      ...(isPlan && code.startsWith('conflict/') ? { severity: 'information' as const } : {}),
      against: others.map(({ node: other, contrary }): ClaimRef =>
        refOf(corpus, other, partOf(contrary, other)),
      ),
      message: `Says “${saidOf(node, ownPart)}”${isPlan ? ' (a plan on one side)' : ''}; ${describeSources(corpus, voices, originOf)}.`,
      explanation: explain(
        node,
        others.map(({ node: other }) => other),
        rule,
      ),
    },
  ];
}

function refOf(corpus: Corpus, node: ClaimNode, part: readonly [number, number] | undefined): ClaimRef {
  const article = corpus.summaries[node.source]?.article ?? '';
  return { article, claim: node.claim.id, ...(part === undefined ? {} : { part }) };
}

function partOf(contrary: Contrary, node: ClaimNode): readonly [number, number] | undefined {
  if (contrary.verdict.kind !== 'contrary' || !contrary.verdict.parts) return undefined;
  return node === contrary.a ? contrary.verdict.parts[0] : contrary.verdict.parts[1];
}

/** The words of a claim, or those of a quotation that were altered, as they are written where they can be found. */
function saidOf(node: ClaimNode, part: readonly [number, number] | undefined): string {
  const { said, value } = node.claim;
  if (part === undefined || value.kind !== 'words') return shorten(said);
  const words = value.words.split(' ').slice(part[0], part[1]).join(' ');
  const at = said.toLowerCase().indexOf(words);
  return at < 0 ? words : said.slice(at, at + words.length);
}

function explain(node: ClaimNode, others: readonly ClaimNode[], rule: string): string {
  const values = [node, ...others].map(({ claim }) => readValue(claim.value));
  return `Compared under the key “${node.claim.key}”: ${[...new Set(values)].join(' against ')}. Rule: ${rule}.`;
}

function readValue(value: ClaimNode['claim']['value']): string {
  switch (value.kind) {
    case 'figure': {
      const { min, max, unit } = value.figure;
      const range = min === max ? `${min ?? '?'}` : `${min ?? '…'} to ${max ?? '…'}`;
      return unit ? `${range} ${unit}` : range;
    }
    case 'date':
      return value.date.timex;
    case 'words':
      return shorten(value.words);
    case 'entity':
      return value.entity;
    default:
      return value satisfies never;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
