import { KINDS, PLACES_IN_ROW, THINGS_IN_ROW, AMBIGUOUS_PARTS } from '../lexicon/exclusive-sets.ts';
import type { ClaimReader } from './draft-claim.ts';
import { type ReadingContext, type SentenceView, wordsWith } from './sentence-view.ts';
import { KIND_OF_THING, RUNNING, VERB_FORM } from './word-classes.ts';

/** Which of several things of one sort it was: `the last carriage`, `his left knee`, `with a shotgun`, `a helicopter`. */
export const readKinds: ClaimReader = (view, context, add) => {
  for (const index of wordsWith(view, KIND_OF_THING)) {
    const word = view.words[index];
    if (!word) continue;
    if (word.mention !== undefined && context.mentions[word.mention]?.kind !== 'ordinal') continue;
    const detail = placeAt(view, context, index) ?? kindAt(view, context, index);
    if (!detail) continue;
    const { key, stands, end } = detail;
    add({
      start: word.start,
      end: view.words[end - 1]?.end ?? word.end,
      at: index,
      kind: 'detail',
      key,
      value: { kind: 'words', words: stands },
      ...(isAlternative(view, index) ? { modality: 'possible' as const } : {}),
    });
  }
};

interface Kind {
  readonly key: string;
  readonly stands: string;
  /** The index behind its last word. */
  readonly end: number;
}

/** `the last carriage`, `her left arm`: the place right before the thing. */
function placeAt({ words }: SentenceView, context: ReadingContext, index: number): Kind | undefined {
  const place = PLACES_IN_ROW.get(words[index]?.lower ?? '');
  const noun = words[index + 1]?.lower ?? '';
  const thing = place && THINGS_IN_ROW.get(place.line)?.get(noun);
  if (!place || !thing || !isDefinite(words[index - 1]?.lower)) return undefined;
  if (AMBIGUOUS_PARTS.has(noun) && !isTrainPart(context, noun)) return undefined;
  return { key: `${place.line} ${thing.stands}`, stands: place.stands, end: index + 2 };
}

/** `the rear car` is a carriage only where a train is told of, and then no car. */
function isTrainPart({ article }: ReadingContext, noun: string): boolean {
  return AMBIGUOUS_PARTS.has(noun) && /\btrains?\b/i.test(article.text);
}

/** `a shotgun`, `the small plane`, and no `truck driver`: one thing, by the noun that says what it is. */
function kindAt({ words }: SentenceView, context: ReadingContext, index: number): Kind | undefined {
  const lower = words[index]?.lower ?? '';
  const kind = isTrainPart(context, lower) ? undefined : KINDS.get(lower);
  if (!kind || !(isSingle(words[index - 1]?.lower) || isSingle(words[index - 2]?.lower))) return undefined;
  const next = words[index + 1];
  const qualifies =
    next?.text === '-' ||
    (next?.kind === 'word' && next.content && (next.classes & (VERB_FORM | RUNNING)) === 0);
  return qualifies ? undefined : { key: `kind of ${kind.line}`, stands: kind.stands, end: index + 1 };
}

/** `a shotgun or a rifle`: neither is asserted. */
function isAlternative({ words }: SentenceView, index: number): boolean {
  for (let i = Math.max(0, index - 3); i <= index + 1; i++) if (words[i]?.lower === 'or') return true;
  return false;
}

function isSingle(lower = ''): boolean {
  return /^(?:a|an|the|his|her|one)$/.test(lower);
}

function isDefinite(lower = ''): boolean {
  return /^(?:the|his|her|its|their|['’]s)$/.test(lower) || /.['’]s$/.test(lower);
}
