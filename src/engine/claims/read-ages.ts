import { AGE_UNIT } from './age-unit.ts';
import type { ClaimReader } from './draft-claim.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';
import { SAYING } from './word-classes.ts';

/** Ages of people: `the 36-year-old climber`, `Ann Lee, 36,`, `aged 36`. The key is `age`; the bearer is the nearest person. */
export const readAges: ClaimReader = (view, context, add) => {
  for (const { mention, first: index, end } of view.mentions) {
    if (mention.kind !== 'quantity' || mention.value.unit !== AGE_UNIT) continue;
    const bearer = index < 0 ? undefined : bearerOf(view, context, index, end);
    if (bearer === undefined) continue;
    add({
      start: mention.start,
      end: mention.end,
      at: index,
      kind: 'quantity',
      key: 'age',
      value: { kind: 'figure', figure: mention.value },
      ...(bearer.entity === undefined ? {} : { subjects: [bearer.entity] }),
      marks: [bearer.entity === undefined ? `~${bearer.noun ?? ''}` : '@named', ...ageOfThen(view, index)],
      modality: 'reported',
    });
  }
};

/** `the then-15-year-old`, `then 15 years old`: whoever is meant is older now. */
function ageOfThen({ words }: SentenceView, index: number): readonly string[] {
  const before = words[words[index - 1]?.text === '-' ? index - 2 : index - 1];
  return before?.lower === 'then' ? ['then'] : [];
}

/** Whose age it is: a person's name beside it, else the noun after it (`climber`). */
function bearerOf(
  view: SentenceView,
  context: ReadingContext,
  index: number,
  end: number,
): { readonly entity?: string; readonly noun?: string } | undefined {
  // `At the age of ten she began to sing`: whoever is meant is older now.
  if (isAgeOf(view, index)) {
    const dead = personWhoDied(view, context, index);
    return dead === undefined ? undefined : { entity: dead };
  }
  // `After the death of Ann Lee, 31-year-old Ole Moe fell` tells the age of Moe.
  const before = view.words[index - 1]?.text === ',' ? view.words[index - 2]?.mention : undefined;
  const named = personAt(context, view.words[end]?.mention) ?? personAt(context, before);
  if (named !== undefined) return { entity: named };
  let noun: string | undefined;
  for (let i = end; i < Math.min(end + 5, view.words.length); i++) {
    const word = view.words[i];
    if (!word || (word.kind !== 'word' && word.text !== '-')) break;
    const entity = personAt(context, word.mention);
    if (entity !== undefined) return { entity };
    if (word.content && word.mention === undefined) noun ??= word.lemma;
  }
  const appositive = personAfterComma(view, context, end);
  if (appositive !== undefined) return { entity: appositive };
  const opening = personBeforeComma(view, context, index);
  if (opening !== undefined) return { entity: opening };
  return noun === undefined ? undefined : { noun };
}

function isAgeOf({ words }: SentenceView, index: number): boolean {
  return words[index - 1]?.lower === 'of' && words[index - 2]?.lower === 'age';
}

/** The person whom a mention names. */
function personAt(context: ReadingContext, mention: number | undefined): string | undefined {
  return mention !== undefined && context.mentions[mention]?.kind === 'person'
    ? context.entityOf[mention]?.key
    : undefined;
}

/** `Ann Lee, who ran the ferry, died on Monday at the age of 91`: the first person named, where no other may be the one who died. */
function personWhoDied(view: SentenceView, context: ReadingContext, index: number): string | undefined {
  const { words } = view;
  let first = -1;
  let verb = -1;
  for (let i = 0; i < index; i++) {
    const word = words[i];
    if (!word) continue;
    if (first < 0 && word.mention !== undefined && context.mentions[word.mention]?.kind === 'person')
      first = i;
    if (/^(?:died|dies|passed)$/.test(word.lower)) verb = i;
  }
  if (first < 0 || verb < first) return undefined;
  for (let i = first + 1; i < verb; i++) {
    const word = words[i];
    if (word && (KIN.test(word.lower) || (word.classes & SAYING) !== 0)) return undefined;
  }
  return context.entityOf[words[first]?.mention ?? -1]?.key;
}

/** Whose relative died is somebody else. */
const KIN =
  /^(?:mother|father|wife|husband|widow|widower|son|daughter|brother|sister|aunt|uncle|grand(?:mother|father)|partner|friend|colleague|and)$/;

/** `The suspect, 38-year-old Ann Lee` is caught before; this is `a 36-year-old climber, Ann Lee,`. */
function personAfterComma(view: SentenceView, context: ReadingContext, end: number): string | undefined {
  for (let i = end; i < Math.min(end + 6, view.words.length); i++) {
    if (view.words[i]?.text !== ',') continue;
    return personAt(context, view.words[i + 1]?.mention);
  }
  return undefined;
}

/** `Ann Lee, a 36-year-old climber`. */
function personBeforeComma(view: SentenceView, context: ReadingContext, index: number): string | undefined {
  const article = /^(?:a|an|the)$/.test(view.words[index - 1]?.lower ?? '') ? 1 : 0;
  if (view.words[index - 1 - article]?.text !== ',') return undefined;
  return personAt(context, view.words[index - 2 - article]?.mention);
}
