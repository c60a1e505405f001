import type { Modality } from '../model/kinds.ts';
import type { Token } from '../text/token.ts';

/** A stretch of a sentence that says one thing, as indices of the sentence's tokens, `[first, end)`. */
export interface Clause {
  readonly first: number;
  readonly end: number;
}

/** Words that open a clause of their own. `that`, `which` and `who` do, and so does a conjunction of time or cause. */
const OPENERS = new Set(
  'who which whom whose where when while after before because although though if unless since until as that whereas'.split(
    ' ',
  ),
);

/** Words that may open a clause after a comma. */
const AFTER_COMMA = new Set('and but or nor yet so leaving causing including saying adding'.split(' '));

const BREAKS = new Set([';', ':', '—', '–', '(', ')']);

/** Cues of each way of putting a thing forward, from the most to the least binding: the first that a clause holds decides. */
const CUES: readonly (readonly [Modality, ReadonlySet<string>])[] = [
  [
    'denied',
    new Set(
      "not never denied denies deny n’t cannot didn't wasn't isn't hasn't don't doesn't won't weren't aren't haven't couldn't wouldn't didn’t wasn’t isn’t hasn’t don’t doesn’t won’t weren’t aren’t haven’t couldn’t wouldn’t".split(
        ' ',
      ),
    ),
  ],
  [
    'possible',
    new Set(
      'may might could possible possibly perhaps potentially probably likely if whether believed'.split(' '),
    ),
  ],
  [
    'planned',
    new Set(
      "will 'll ’ll shall expected plans planned planning scheduled slated intends intend hopes hoping due upcoming would preparing aims wants want".split(
        ' ',
      ),
    ),
  ],
  ['alleged', new Set('alleged allegedly accused suspected accusing accuses'.split(' '))],
];

/** Cuts a sentence into clauses; light syntax: punctuation, relatives, subordinators, coordination after a comma. */
export function findClauses(tokens: readonly Token[]): {
  readonly clauses: readonly Clause[];
  readonly clauseOf: readonly number[];
} {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  let first = 0;
  const close = (end: number): void => {
    if (end <= first) return;
    for (let i = first; i < end; i++) clauseOf[i] = clauses.length;
    clauses.push({ first, end });
    first = end;
  };
  tokens.forEach((token, index) => {
    if (index === 0) return;
    const previous = tokens[index - 1];
    if (BREAKS.has(token.text)) close(index);
    else if (OPENERS.has(token.lower) && !keepsOn(tokens, index)) close(index);
    else if (previous?.text === ',' && (AFTER_COMMA.has(token.lower) || isParticiple(token))) close(index);
  });
  close(tokens.length);
  return { clauses, clauseOf };
}

/** `as` in `such as` and `as many as`, `that` after a noun of measure: no clause begins there. */
function keepsOn(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  if (tokens[index]?.lower === 'as')
    return (
      before === 'such' ||
      before === 'known' ||
      before === 'identified' ||
      before === 'many' ||
      before === 'well' ||
      /^(?:many|much|well|a|an|the)$/.test(after)
    );
  return false;
}

function isParticiple(token: Token): boolean {
  return token.kind === 'word' && token.text === token.lower && /[a-z]{3}ing$/.test(token.lower);
}

/** The first cue that stands in a stretch of tokens, by how binding it is. */
export function modalityOf(
  tokens: readonly (Token & { readonly mention?: number })[],
  first: number,
  end: number,
): Modality {
  for (const [modality, words] of CUES) {
    for (let i = first; i < end; i++) {
      const token = tokens[i];
      if (token && token.mention === undefined && words.has(token.lower)) return modality;
      if (modality === 'planned' && token && isPlannedBe(tokens, i)) return modality;
    }
  }
  return 'reported';
}

/** `is to meet`, `are set to`, `going to`: a plan without a modal verb. */
function isPlannedBe(tokens: readonly Token[], at: number): boolean {
  const [a, b, c] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (/^(?:is|are|was|were)$/.test(a) && b === 'to' && c !== 'be') return a === 'is' || a === 'are';
  return (a === 'set' || a === 'going') && b === 'to';
}
