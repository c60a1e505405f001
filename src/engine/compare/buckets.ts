import type { ClaimNode, Corpus } from './corpus.ts';
import type { StoryOf } from './find-stories.ts';
import { folded } from './judge-words.ts';

/**
 * Claims that may be of one thing, by a key: only those are held against each other. The key is the story with the claim's kind and
 * key; claims whose key is open (dates, statements, quotations) are found by the rare words that they share.
 */
export function bucketsOf(corpus: Corpus, storyOf: StoryOf): ReadonlyMap<string, readonly ClaimNode[]> {
  const buckets = new Map<string, ClaimNode[]>();
  for (const node of corpus.nodes) {
    if (node.claim.evidence === 'none') continue;
    for (const key of keysOf(corpus, node)) {
      const name = `${storyOf[node.part] ?? node.part}|${key}`;
      const bucket = buckets.get(name);
      if (bucket) bucket.push(node);
      else buckets.set(name, [node]);
    }
  }
  return buckets;
}

/** How many of its rarest words a claim with an open key is found by. */
const RAREST = 5;

/** How many of its rarest words a statement is found by. */
const RAREST_OF_STATEMENT = 8;

/** A statement is found by the words of its clause that are rarest in the group, in pairs, so that buckets stay small. */
function keysOf(corpus: Corpus, node: ClaimNode): readonly string[] {
  const { claim } = node;
  switch (claim.kind) {
    case 'quantity':
      return [`q|${claim.key}`];
    case 'date': {
      const [kind = 'when'] = claim.key.split(' ');
      const rare = rarest(corpus, claim.near, RAREST).map((term) => `d|${kind}|${term}`);
      return [...rare, ...claim.governors.map((governor) => `d|${kind}|of ${governor}`)];
    }
    case 'quotation':
      return claim.value.kind === 'words' ? quotedRuns(claim.value.words).map((run) => `s|${run}`) : [];
    case 'status':
    case 'role':
      return [
        `${claim.kind}|${claim.key === 'office' || claim.kind === 'status' ? `${claim.key}|${node.entities[0] ?? ''}` : nameKey(claim.key, claim.value)}`,
      ];
    case 'place':
      return [`p|${claim.key}`];
    case 'ordinal':
      return rarest(corpus, claim.value.kind === 'words' ? claim.value.words.split(' ') : [], RAREST).map(
        (term) => `o|${term}`,
      );
    case 'statement':
      return pairsOf(rarest(corpus, [...node.terms], RAREST_OF_STATEMENT)).map((pair) => `t|${pair}`);
    case 'detail':
      return [`x|${claim.key}`];
    case 'relation':
      return [];
    default:
      return claim.kind satisfies never;
  }
}

/** Every two of a short list of words, so that statements are found by two shared words and not by one. */
function pairsOf(terms: readonly string[]): readonly string[] {
  const sorted = [...terms].sort();
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second) => `${first} ${second}`));
}

function rarest(corpus: Corpus, terms: readonly string[], count: number): readonly string[] {
  return terms
    .filter(corpus.isShared)
    .map((term) => ({ term, weight: corpus.weight(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, count)
    .map(({ term }) => term);
}

/** Three words in a row: two quotations of one utterance share at least one such run, even when a word of it was changed. */
function quotedRuns(words: string): readonly string[] {
  const list = words.split(' ');
  if (list.length <= 3) return [words];
  const runs = new Set<string>();
  for (let i = 0; i + 3 <= list.length; i += 1) runs.add(list.slice(i, i + 3).join(' '));
  return [...runs];
}

/** Two spellings of a name start alike. */
function nameKey(kind: string, value: ClaimNode['claim']['value']): string {
  const words = folded(value.kind === 'words' ? value.words : '').split(' ');
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? `${kind}|${words.slice(0, -1).join(' ')}` : `${kind}|${last.slice(0, 2)}`;
}
