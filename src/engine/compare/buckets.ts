import { WITHHELD } from '../claims/read-identities.ts';
import { SUSPECT } from '../claims/find-suspects.ts';
import { hourOf, isLeadDay, monthOf, NEAR_HOUR } from './bound-days.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { folded } from './fold-words.ts';
import { venuesOf } from './same-venue.ts';

/**
 * Claims of a story that may be of one thing, by a key: only those are held against each other. The key is the claim's kind and
 * key; claims whose key is open (dates, quotations, ranks) are found by the rare words that they share. Statements are paired apart.
 */
export function bucketsOf(
  corpus: Corpus,
  nodes: readonly ClaimNode[],
): ReadonlyMap<string, readonly ClaimNode[]> {
  const buckets = new Map<string, ClaimNode[]>();
  for (const node of nodes) {
    if (node.claim.kind === 'statement') continue;
    for (const key of keysOf(corpus, node)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [node]);
      // Two of its keys may be one.
      else if (bucket[bucket.length - 1] !== node) bucket.push(node);
    }
  }
  for (const [key, bucket] of buckets) if (bucket.length < 2) buckets.delete(key);
  return buckets;
}

/** Whether a node can stand in several buckets, so that a pair of them may meet twice. */
export function isOpen({ claim }: ClaimNode): boolean {
  return (
    claim.kind === 'date' ||
    claim.kind === 'quotation' ||
    claim.kind === 'ordinal' ||
    claim.kind === 'role' ||
    claim.kind === 'status'
  );
}

/** How many of its rarest words a claim with an open key is found by. */
const RAREST = 5;

function keysOf(corpus: Corpus, node: ClaimNode): readonly string[] {
  const { claim } = node;
  switch (claim.kind) {
    case 'quantity':
      return [`q|${claim.key}`];
    case 'date': {
      const [kind = 'when'] = claim.key.split(' ');
      const rare = corpus.lexis.rarest(node.near, RAREST).map((term) => `d|${kind}|${term}`);
      return [
        ...rare,
        ...claim.governors.map((governor) => `d|${kind}|of ${governor}`),
        ...venuesOf(corpus, node).map((id) => `d|${kind}|at ${id}`),
        ...boundKeysOf(node),
      ];
    }
    case 'quotation':
      return claim.value.kind === 'words' ? quotedRuns(claim.value.words) : [];
    case 'status':
    case 'role':
      return [
        claim.key === 'office' || claim.kind === 'status'
          ? `${claim.kind}|${claim.key}|${node.entities[0] ?? ''}`
          : `${claim.kind}|${nameKey(claim.key, claim.value)}`,
        ...(isHeldBack(claim) ? ['role|held back'] : []),
        ...(claim.key === SUSPECT || claim.key === 'legal' ? ['status|whoever did it'] : []),
      ];
    case 'place':
      return [`p|${claim.key}`];
    case 'ordinal':
      return corpus.lexis.rarest(node.terms, RAREST).map((term) => `o|${term}`);
    case 'detail':
      return [`x|${claim.key}`];
    case 'statement':
    case 'relation':
      return [];
    default:
      return claim.kind satisfies never;
  }
}

/** What days with other verbs than each other's are found by. */
function boundKeysOf({ claim, entities }: ClaimNode): readonly string[] {
  const [month, hour] = [monthOf(claim), hourOf(claim)];
  const keys = isLeadDay(claim) ? entities.map((id) => `d|lead|${id}`) : [];
  if (month !== undefined) keys.push(`d|month|${month}`);
  // Two hours that are near to each other share one of two keys.
  if (hour !== undefined) {
    const part = Math.floor(hour / NEAR_HOUR);
    keys.push(`d|same hour|${part}`, `d|same hour|${part + 1}`);
  }
  return keys;
}

/** A quotation of at most this many words may have none of its runs of three left once its middle word was changed. */
const SHORT_QUOTATION = 7;

/**
 * Three words in a row: two quotations of one utterance share at least one such run, even when a word of it was changed; short ones
 * share two words.
 */
function quotedRuns(words: string): readonly string[] {
  const list = words.split(' ');
  if (list.length <= 3) return [`s|${words}`];
  const runs = new Set<string>();
  for (let i = 0; i + 3 <= list.length; i += 1) runs.add(`s|${list[i]} ${list[i + 1]} ${list[i + 2]}`);
  if (list.length <= SHORT_QUOTATION)
    for (let i = 0; i + 2 <= list.length; i += 1) runs.add(`s|${list[i]} ${list[i + 1]}`);
  return [...runs];
}

/** A name that is held back, or one that may have been held back elsewhere. */
function isHeldBack({ kind, key, marks }: ClaimNode['claim']): boolean {
  return kind === 'role' && (key === WITHHELD || marks.length > 0);
}

/** Two spellings of a name start alike; a single word may be taken for a person here and for a place there. */
function nameKey(kind: string, value: ClaimNode['claim']['value']): string {
  const words = folded(value.kind === 'words' ? value.words : '').split(' ');
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? `${kind}|${words.slice(0, -1).join(' ')}` : `one|${last.slice(0, 2)}`;
}
