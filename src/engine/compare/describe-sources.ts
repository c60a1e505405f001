import type { DateValue } from '../mentions/mention.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Carrier } from './carrier.ts';
import type { Corpus } from './corpus.ts';

/** A claim that says otherwise, with the words to show. */
export interface Voice {
  readonly node: ClaimNode;
  readonly said: string;
}

/** A message names at most this many other values. */
const MOST_VALUES = 3;

/**
 * How those that take part divide, to stand behind `Says “19”`: `; Example Daily says “20”`, and where more origins than two take part
 * `, as 2 other origins do; 3 origins say “20” (first in Example Daily)`.
 */
export function describeSources(
  corpus: Corpus,
  own: readonly Voice[],
  others: readonly Voice[],
  originOf: readonly number[],
): string {
  const byValue = new Map<string, Voice[]>();
  for (const voice of others) {
    const list = byValue.get(valueKey(voice));
    if (list) list.push(voice);
    else byValue.set(valueKey(voice), [voice]);
  }
  const groups = [...byValue.values()]
    .map((group) => ({ group, origins: originsOf(group, originOf) }))
    .sort((a, b) => b.origins - a.origins)
    .slice(0, MOST_VALUES);
  const ownOrigins = originsOf(own, originOf);
  const isDivided = ownOrigins > 1 || groups.some(({ origins }) => origins > 1);
  const told = groups.map(({ group, origins }) => describeGroup(corpus, group, origins, isDivided));
  return [alike(ownOrigins - 1), ...told].join('; ');
}

function alike(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ', as 1 other origin does' : `, as ${others} other origins do`;
}

function describeGroup(corpus: Corpus, group: readonly Voice[], origins: number, isDivided: boolean): string {
  const [first] = group;
  const carrier = first?.node.carriers[0];
  if (!first || !carrier) return '';
  const name = sourceName(corpus, carrier);
  const by = attributionText(corpus, carrier);
  if (!isDivided) return `${name} says “${first.said}”${by}`;
  return `${saying(origins)} “${first.said}” (${origins > 1 ? 'first in ' : ''}${name}${by})`;
}

function saying(origins: number): string {
  return origins === 1 ? '1 says' : `${origins} origins say`;
}

function originsOf(voices: readonly Voice[], originOf: readonly number[]): number {
  return new Set(voices.flatMap(({ node }) => node.sources.map((source) => originOf[source]))).size;
}

/** The outlet where it is known, else the last part of the article's id; with a poor grade (`D` to `F`) that a person gave the source. */
export function sourceName(corpus: Corpus, { source }: Carrier): string {
  const summary = corpus.summaries[source];
  if (!summary) return 'another article';
  const name = summary.outlet ?? decode(summary.article.split('/').pop() ?? summary.article);
  const { reliability = '' } = summary;
  return /^[d-f]$/i.test(reliability) ? `${name} (graded ${reliability.toUpperCase()})` : name;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `, citing the mayor`; empty where the article says so itself, and for quotations, names and offices, which stand by themselves. */
export function attributionText(corpus: Corpus, { source, claim }: Carrier): string {
  const isBare = claim.kind === 'quotation' || claim.kind === 'role' || claim.kind === 'status';
  const name = isBare ? undefined : attributionName(corpus, { source, claim });
  return name === undefined ? '' : `, citing ${name}`;
}

/** Whom an article names as its source for a claim. */
export function attributionName(
  corpus: Corpus,
  { source, claim }: Pick<Carrier, 'source' | 'claim'>,
): string | undefined {
  const { attribution } = claim;
  if (attribution === undefined) return undefined;
  return corpus.summaries[source]?.profiles.find(({ key }) => key === attribution)?.name ?? attribution;
}

/** Claims with one key here state one value, in whatever words. */
export function valueKey({ node, said }: Voice): string {
  const { kind, value, modality } = node.claim;
  if (kind === 'quotation') return said;
  if (modality === 'denied') return `not ${said}`;
  switch (value.kind) {
    case 'figure':
      return `${value.figure.min}:${value.figure.max}`;
    case 'date':
      return value.date.minutes && node.claim.key.startsWith('hour')
        ? value.date.minutes.join(':')
        : dayKey(value.date);
    case 'words':
      return value.words;
    case 'entity':
      return said;
    default:
      return value satisfies never;
  }
}

/** A bare weekday and the full date that it falls on are one day to a reader. */
function dayKey({ from, to, weekday, timex }: DateValue): string {
  return from !== null && from === to ? String(from) : weekday === undefined ? timex : `weekday ${weekday}`;
}
