import { type FindingCode, SURENESSES, type Sureness } from '../model/kinds.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { ClaimRef, Discrepancy } from './comparison.ts';
import type { Carrier } from './carrier.ts';
import type { Corpus } from './corpus.ts';
import {
  attributionName,
  attributionText,
  describeSources,
  sourceName,
  valueKey,
  type Voice,
} from './describe-sources.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { explainValues } from './explain-values.ts';
import type { Contrary } from './settle-contraries.ts';
import { shorten } from './shorten.ts';

/** A finding shows at most this many contrary passages; more tell nothing new. */
const MOST_AGAINST = 12;

/** Contrary pairs of one code that share claims: one thing that is told in several ways. */
export type Dispute = readonly Contrary[];

/** One finding an article and dispute: its own passage against the others. */
export function reportDispute(
  corpus: Corpus,
  dispute: Dispute,
  originOf: readonly number[],
): readonly Discrepancy[] {
  const sidesOf = new Map<ClaimNode, Contrary[]>();
  for (const contrary of dispute) {
    push(sidesOf, contrary.a, contrary);
    push(sidesOf, contrary.b, contrary);
  }
  const busiest = [...sidesOf].sort(([, x], [, y]) => y.length - x.length);
  const told = new Set<number>();
  const sureness = surestOf(dispute);
  const alike = new Map<string, ClaimNode[]>();
  for (const [node] of busiest) push(alike, valueKey({ node, said: saidOf(node, undefined) }), node);
  return busiest.flatMap(([node, own]) => {
    const untold = node.carriers.filter(({ source }) => {
      const isNew = !told.has(source);
      told.add(source);
      return isNew;
    });
    return untold.length === 0 ? [] : reportSide(corpus, { node, own, sureness, alike }, untold, originOf);
  });
}

/** Contrary pairs that share a claim are one dispute, kept apart by code. */
export function disputesOf(nodes: readonly ClaimNode[], contraries: readonly Contrary[]): readonly Dispute[] {
  const byCode = new Map<string, Contrary[]>();
  for (const contrary of contraries) push(byCode, contrary.verdict.code, contrary);
  return [...byCode.values()].flatMap((list) => {
    const sets = new DisjointSets(nodes.length);
    for (const { a, b } of list) sets.join(a.index, b.index);
    const disputes = new Map<number, Contrary[]>();
    for (const contrary of list) push(disputes, sets.find(contrary.a.index), contrary);
    return [...disputes.values()];
  });
}

/** A dispute is as sure as the surest of its pairs: it is shown in all of its articles or in none. */
function surestOf(dispute: Dispute): Sureness {
  return (
    SURENESSES.findLast((sureness) => dispute.some((contrary) => contrary.sureness === sureness)) ?? 'likely'
  );
}

interface Side {
  readonly node: ClaimNode;
  /** The contrary pairs of the node. */
  readonly own: readonly Contrary[];
  readonly sureness: Sureness;
  /** Every claim of the dispute, by its value. */
  readonly alike: ReadonlyMap<string, readonly ClaimNode[]>;
}

/** The findings of the articles that make one claim. */
function reportSide(
  corpus: Corpus,
  { node, own, sureness, alike }: Side,
  carriers: readonly Carrier[],
  originOf: readonly number[],
): readonly Discrepancy[] {
  const [first] = own;
  if (!first) return [];
  const { code, rule } = first.verdict;
  const others = own.map((contrary) => {
    const other = contrary.a === node ? contrary.b : contrary.a;
    return { other, part: partOf(contrary, other) };
  });
  const isPlan = others.every(({ other }) => isPlanned(other) !== isPlanned(node));
  const ownPart = partOf(first, node);
  const said = saidOf(node, ownPart);
  const like = (alike.get(valueKey({ node, said })) ?? []).filter((other) => other !== node);
  const voices = others.map(({ other, part }): Voice => ({ node: other, said: saidOf(other, part) }));
  const sources = describeSources(
    corpus,
    [node, ...like].map((one) => ({ node: one, said })),
    voices,
    originOf,
  );
  const plan = isPlan ? ' (a plan on one side)' : '';
  const explanation = explainValues([node, ...others.map(({ other }) => other)], rule);
  return carriers.map((carrier) => ({
    ...withPart(carrier.ref, ownPart),
    code,
    sureness,
    ...(isPlan && code.startsWith('conflict/') ? { severity: 'information' as const } : {}),
    against: againstOf(others, carrier),
    message: wordMessage(
      corpus,
      code,
      { node, said, carrier, others: others.map(({ other }) => other) },
      `${plan}${sources}`,
    ),
    explanation,
  }));
}

/** The first contrary passages, that of the claim itself left out. */
function againstOf(
  others: readonly { readonly other: ClaimNode; readonly part: readonly [number, number] | undefined }[],
  own: Carrier,
): readonly ClaimRef[] {
  const refs: ClaimRef[] = [];
  for (const { other, part } of others)
    for (const carrier of other.carriers) {
      if (refs.length >= MOST_AGAINST) return refs;
      if (carrier !== own) refs.push(withPart(carrier.ref, part));
    }
  return refs;
}

/** The first article that each of the other claims stands in. */
function namesOf(corpus: Corpus, others: readonly ClaimNode[]): string {
  const names = others.flatMap(({ carriers }) => carriers.slice(0, 1).map((one) => sourceName(corpus, one)));
  return `${[...new Set(names)].slice(0, MOST_NAMES).join(', ')} tell${names.length === 1 ? 's' : ''} it`;
}

/** What a finding's message tells, of one carrier. */
interface Told {
  readonly node: ClaimNode;
  readonly said: string;
  readonly carrier: Carrier;
  readonly others: readonly ClaimNode[];
}

function wordMessage(corpus: Corpus, code: FindingCode, told: Told, sources: string): string {
  const { node, said, carrier, others } = told;
  if (code === 'differs/plan') {
    const [own, other] = isPlanned(node) ? ['planned', 'done'] : ['done', 'planned'];
    return `Tells “${said}” as ${own}; ${namesOf(corpus, others)} as ${other}.`;
  }
  if (code === 'differs/attribution') {
    const speaker = (one: Carrier): string => attributionName(corpus, one) ?? 'somebody else';
    const given = others.flatMap(({ carriers: [one] }) =>
      one ? [`${sourceName(corpus, one)} gives it to ${speaker(one)}`] : [],
    );
    return `Gives “${said}” to ${speaker(carrier)}; ${given.slice(0, MOST_NAMES).join('; ')}.`;
  }
  return `Says “${said}”${attributionText(corpus, carrier)}${sources}.`;
}

/** A message names at most this many articles. */
const MOST_NAMES = 3;

function isPlanned({ claim }: ClaimNode): boolean {
  return claim.modality === 'planned';
}

function withPart(ref: ClaimRef, part: readonly [number, number] | undefined): ClaimRef {
  return part === undefined ? ref : { ...ref, part };
}

function partOf({ verdict, a }: Contrary, node: ClaimNode): readonly [number, number] | undefined {
  if (verdict.kind !== 'contrary' || !verdict.parts) return undefined;
  return verdict.parts[node === a ? 0 : 1];
}

/** The words of a claim, or those of a quotation that were altered, as they are written where they can be found. */
function saidOf(node: ClaimNode, part: readonly [number, number] | undefined): string {
  const { said, value } = node.claim;
  if (part === undefined || value.kind !== 'words') return shorten(said);
  const words = value.words.split(' ').slice(part[0], part[1]).join(' ');
  const at = said.toLowerCase().indexOf(words);
  return at < 0 ? words : said.slice(at, at + words.length);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
