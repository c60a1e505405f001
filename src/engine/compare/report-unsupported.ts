import { countShared } from '../base/count-shared.ts';
import { OWN_RANKS } from '../claims/read-superlatives.ts';
import { traitsOf } from '../claims/word-classes.ts';
import type { FindingCode } from '../model/kinds.ts';
import type { Discrepancy, Standing } from './comparison.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Carrier } from './carrier.ts';
import type { Corpus } from './corpus.ts';
import { isCheckable, isOwnPlan } from './checkable-claims.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeFigures } from './judge-figures.ts';
import { sayAlone } from './say-alone.ts';
import { shorten } from './shorten.ts';

/**
 * Checkable claims of an article's own voice that no other article of its story has, once per fact and article; and claims whose
 * support all comes from one origin. Silence of the others is no denial, so that these are hints and never conflicts.
 */
export function reportUnsupported(
  corpus: Corpus,
  nodes: readonly ClaimNode[],
  standings: readonly Standing[],
): readonly Discrepancy[] {
  const { tellers, digests } = corpus;
  const areSeveral = tellers.size >= 2;
  const isDigested = [...digests].some((source) => !tellers.has(source));
  const seen = new Set<string>();
  const others = byKey(nodes);
  let restated: ReadonlySet<string> | undefined;
  let index = -1;
  return nodes.flatMap((node) => {
    // A card leaves out the days before anything else.
    const isChecked = (areSeveral || (isDigested && node.claim.kind !== 'date')) && isCheckable(node);
    const reading = isChecked ? readingOf(node) : '';
    return node.carriers.flatMap((carrier): readonly Discrepancy[] => {
      const standing = standings[++index];
      if (!isChecked || !standing) return [];
      const fact = `${carrier.source}|${node.claim.kind}|${reading}`;
      if (seen.has(fact)) return [];
      if (standing.status === 'common-origin' && isCopied(node)) {
        seen.add(fact);
        return [reportCommonOrigin(standing, node)];
      }
      if (standing.status !== 'single-source' || isOwnPlan(node)) return [];
      if (isTold(node, carrier, others.get(bucketOf(node)) ?? [])) return [];
      if (isWordedElsewhere(corpus, node, carrier)) return [];
      if (isNumberedRank(node)) {
        restated ??= toldSentences(nodes, standings);
        if (restated.has(`${carrier.source}|${carrier.claim.sentence}`)) return [];
      }
      seen.add(fact);
      return [reportAlone(standing, node)];
    });
  });
}

/** Copying shows in quotations and figures; days and ranks are common knowledge. */
function isCopied({ claim }: ClaimNode): boolean {
  return claim.kind === 'quotation' || claim.kind === 'quantity';
}

/** Whether another article states a value that goes with it under the same key. */
function isTold(node: ClaimNode, { source }: Carrier, others: readonly ClaimNode[]): boolean {
  return others.some((other) => {
    if (other === node || other.sources.every((one) => one === source)) return false;
    if (node.claim.kind === 'date') return judgeDates(node, other).kind === 'agree' && mayBeSame(node, other);
    if (node.claim.kind === 'quantity') return judgeFigures(node, other).kind === 'agree';
    return false;
  });
}

/** Whether another article has all words of content of a rank that somebody owns, or of a few words in marks, in one clause. */
function isWordedElsewhere({ told, lexis }: Corpus, { claim }: ClaimNode, { source }: Carrier): boolean {
  if (claim.value.kind !== 'words') return false;
  const words = claim.value.words.split(' ');
  if (claim.kind === 'quotation' ? words.length >= LONG_QUOTATION : !OWN_RANKS.has(claim.key)) return false;
  const senses = words.map(traitsOf).flatMap(({ content, sense }) => (content ? [sense] : []));
  const terms = lexis.numbersOf(senses);
  return terms !== undefined && told.isWordedElsewhere(terms, source);
}

/** A quotation of so many words is told by nobody in the same words without marks. */
const LONG_QUOTATION = 6;

/**
 * `the first …`, `the fourth-largest …`: other pages word them in so many ways that a sentence told elsewhere backs them. A number in
 * digits (`the 140th anniversary`) has no other wording.
 */
function isNumberedRank({ claim }: ClaimNode): boolean {
  const [rank = ''] = claim.key.split(' ');
  return claim.kind === 'ordinal' && (rank === 'first' || OWN_RANKS.has(rank));
}

/** A weekday is told of many things: only of the same happening does it back a claim. A date in digits backs any. */
function mayBeSame(a: ClaimNode, b: ClaimNode): boolean {
  if (/\d/.test(a.claim.said) || saySameWeekday(a, b)) return true;
  return (
    countShared(a.near, b.near) >= 2 ||
    a.claim.governors.some((governor) => b.claim.governors.includes(governor))
  );
}

/** `Monday` here and `Monday, January 19` there: too much alike to say that nobody else has it. */
function saySameWeekday(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.kind !== 'date' || y.kind !== 'date') return false;
  return x.date.weekday !== undefined && x.date.weekday === y.date.weekday;
}

/** The sentences of each article of which another article states a clause, as `source|sentence`. */
function toldSentences(nodes: readonly ClaimNode[], standings: readonly Standing[]): ReadonlySet<string> {
  const told = new Set<string>();
  let index = -1;
  for (const { claim, carriers } of nodes) {
    for (const carrier of carriers) {
      index++;
      if (claim.kind === 'statement' && (standings[index]?.evidence.length ?? 0) > 0)
        told.add(`${carrier.source}|${carrier.claim.sentence}`);
    }
  }
  return told;
}

function reportAlone({ article, claim: id }: Standing, node: ClaimNode): Discrepancy {
  const { claim } = node;
  const code = codeOf(node);
  const voice = code === 'unsupported/attributed' ? ', and here it has a single named source' : '';
  return { article, claim: id, code, against: [], ...sayAlone(claim, voice) };
}

function reportCommonOrigin({ article, claim: id, evidence }: Standing, { claim }: ClaimNode): Discrepancy {
  const count = new Set(evidence.map((other) => other.article)).size;
  return {
    article,
    claim: id,
    code: 'common-origin',
    against: [],
    message: `${count === 1 ? 'One other article has' : `${count} other articles have`} “${shorten(claim.said)}” too, but it shares its text with this one.`,
    explanation: `Compared under the key “${claim.key}”. Rule: long shared passages or two shared quotations mean a common origin.`,
  };
}

function codeOf({ claim }: ClaimNode): FindingCode {
  if (claim.kind === 'quotation') return 'unsupported/quote';
  if (claim.attribution !== undefined) return 'unsupported/attributed';
  if (claim.kind === 'date') return 'unsupported/date';
  return claim.kind === 'ordinal' ? 'unsupported/superlative' : 'unsupported/figure';
}

/** The value as read: an article that restates it makes one fact of it. */
function readingOf({ claim }: ClaimNode): string {
  const { value } = claim;
  switch (value.kind) {
    case 'figure':
      return `${claim.key}:${value.figure.stated}${value.figure.unit}`;
    case 'date':
      return value.date.timex;
    case 'words':
      return value.words;
    case 'entity':
      return value.entity;
    default:
      return value satisfies never;
  }
}

function bucketOf({ claim }: ClaimNode): string {
  return `${claim.kind}|${claim.kind === 'date' ? (claim.key.split(' ')[0] ?? '') : claim.key}`;
}

function byKey(nodes: readonly ClaimNode[]): ReadonlyMap<string, readonly ClaimNode[]> {
  const map = new Map<string, ClaimNode[]>();
  for (const node of nodes) {
    if (node.claim.kind !== 'date' && node.claim.kind !== 'quantity') continue;
    const key = bucketOf(node);
    const list = map.get(key);
    if (list) list.push(node);
    else map.set(key, [node]);
  }
  return map;
}
