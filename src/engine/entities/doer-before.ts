import type { Span } from '../base/span.ts';
import { wordSet } from '../lexicon/read-table.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Token } from '../text/token.ts';
import type { LocalEntity } from './local-entity.ts';

/** Something named or stood for at a place of the text. */
export interface Place extends Span {
  readonly entity: LocalEntity;
}

/** How many words may stand between a subject and the pronoun that its verb has for an object: `had then told him`. */
const VERB_WORDS = 3;

/**
 * Who does to somebody what is told of the pronoun at a token: the subject of the verb right before it (`The judge ordered him held`).
 * He and the pronoun are two people, or the pronoun would be `himself` (principle B of Chomsky 1981). Only plain subjects are told:
 * those that begin their clause, with a verb and nothing else behind them.
 * @param earlier what is named or stood for before the pronoun in its sentence
 */
export function doerBefore(
  { tokens }: Article,
  { firstToken }: Sentence,
  at: number,
  earlier: readonly Place[],
): LocalEntity | undefined {
  const pronoun = tokens[at];
  if (!pronoun || !isObject(pronoun, tokens[at + 1])) return undefined;
  let subject = at - 1;
  while (isVerbWord(tokens[subject]) && at - subject <= VERB_WORDS) {
    const end = tokens[subject - 1]?.end;
    const place = earlier.find((one) => one.end === end);
    if (place) return beginsClause(tokens, firstToken, place.start) ? place.entity : undefined;
    subject--;
  }
  return undefined;
}

/** `him`, and `her` where no noun follows that would be hers. */
function isObject({ lower }: Token, next: Token | undefined): boolean {
  if (lower === 'him') return true;
  return lower === 'her' && (next?.kind !== 'word' || NO_NOUN.has(next.lower));
}

function isVerbWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !LINKS.has(token.lower);
}

/** Whether what starts at an offset begins its sentence or clause, a title before it left out. */
function beginsClause(tokens: readonly Token[], firstToken: number, start: number): boolean {
  let first = firstToken;
  while ((tokens[first]?.start ?? Infinity) < start) first++;
  while (first > firstToken && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
  const before = first > firstToken ? tokens[first - 1] : undefined;
  return (
    before === undefined ||
    before.text === ',' ||
    OPENERS.has(before.lower) ||
    REPORTING_VERBS.get(before.lower)?.form === 'past'
  );
}

/** Words that are no part of a verb: behind them the pronoun may be the subject (`asked police to follow him`, `had a dog with him`). */
const LINKS = wordSet(
  `to that and or but who whom which when while if as than about above across after against along among around at before behind beside
   between by down for from in inside into near of off on onto out outside over past through toward towards under until up upon with without`,
);

const OPENERS = wordSet('that and but or when while after before because although though if as until where');

const NO_NOUN = wordSet(
  'to in on at with for from by as after before and but or that when while if until about over out up down off away into',
);
