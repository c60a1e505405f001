import type { FigureValue } from '../mentions/mention.ts';
import type { ClaimDraft } from './draft-claim.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';

/** Nobody's age in a paper is outside of these years. */
const OLDEST = 120;

/** Ages of people: `the 36-year-old climber`, `Ann Lee, 36,`, `aged 36`. The key is `age`; the bearer is the nearest person. */
export function readAges(view: SentenceView, context: ReadingContext): readonly ClaimDraft[] {
  return view.words.flatMap((word, index): readonly ClaimDraft[] => {
    if (word.kind !== 'number' || !/^\d{1,3}$/.test(word.text)) return [];
    const age = Number(word.text);
    const end = age > OLDEST ? undefined : ageEnd(view, context, index);
    if (end === undefined) return [];
    const bearer = bearerOf(view, context, index, end);
    if (bearer === undefined) return [];
    const value: FigureValue = { min: age, max: age, stated: age, unit: 'year', approximate: false };
    return [
      {
        start: word.start,
        end: view.words[end - 1]?.end ?? word.end,
        at: index,
        kind: 'quantity',
        key: 'age',
        value: { kind: 'figure', figure: value },
        ...(bearer.entity === undefined ? {} : { subjects: [bearer.entity] }),
        marks: bearer.entity === undefined ? [`~${bearer.noun}`] : [`@${bearer.entity}`],
      },
    ];
  });
}

/** Where the words of an age end, as an index; `undefined` where the number is none. */
function ageEnd(view: SentenceView, context: ReadingContext, index: number): number | undefined {
  const lower = (at: number): string => view.words[at]?.lower ?? '';
  let at = index + 1;
  if (lower(at) === '-') at++;
  if (/^years?$/.test(lower(at))) {
    at++;
    if (lower(at) === '-') at++;
    return lower(at) === 'old' ? at + 1 : undefined;
  }
  if (lower(index - 1) === 'aged' || (lower(index - 1) === 'age' && lower(index - 2) !== 'under'))
    return index + 1;
  const comma = view.words[index - 1];
  const before = view.words[index - 2];
  const mention = before?.mention === undefined ? undefined : context.mentions[before.mention];
  const follower = view.words[index + 1];
  const closed = !follower || /^[,.;)—–]$/.test(follower.text);
  const bare = follower?.lower === 'of' || follower?.lower === 'was' || follower?.lower === 'is';
  return comma?.text === ',' && mention?.kind === 'person' && (closed || bare) ? index + 1 : undefined;
}

/** Whose age it is: a person's name beside it, else the noun after it (`climber`). */
function bearerOf(
  view: SentenceView,
  context: ReadingContext,
  index: number,
  end: number,
): { readonly entity?: string; readonly noun?: string } | undefined {
  const before = view.words[index - 2];
  if (
    view.words[index - 1]?.text === ',' &&
    before?.mention !== undefined &&
    context.mentions[before.mention]?.kind === 'person'
  ) {
    const entity = context.entityOf.get(before.mention)?.key;
    if (entity !== undefined) return { entity };
  }
  let noun: string | undefined;
  for (let i = end; i < Math.min(end + 5, view.words.length); i++) {
    const word = view.words[i];
    if (!word || (word.kind !== 'word' && word.text !== '-')) break;
    const mention = word.mention === undefined ? undefined : context.mentions[word.mention];
    if (mention?.kind === 'person') {
      const entity = context.entityOf.get(word.mention ?? -1)?.key;
      if (entity !== undefined) return { entity };
    }
    if (word.content && mention === undefined) noun ??= word.lemma;
  }
  const appositive = personAfterComma(view, context, end);
  if (appositive !== undefined) return { entity: appositive };
  const opening = personBeforeComma(view, context, index);
  if (opening !== undefined) return { entity: opening };
  return noun === undefined ? undefined : { noun };
}

/** `The suspect, 38-year-old Ann Lee` is caught before; this is `a 36-year-old climber, Ann Lee,`. */
function personAfterComma(view: SentenceView, context: ReadingContext, end: number): string | undefined {
  for (let i = end; i < Math.min(end + 6, view.words.length); i++) {
    if (view.words[i]?.text !== ',') continue;
    const next = view.words[i + 1]?.mention;
    return next !== undefined && context.mentions[next]?.kind === 'person'
      ? context.entityOf.get(next)?.key
      : undefined;
  }
  return undefined;
}

/** `Ann Lee, a 36-year-old climber`. */
function personBeforeComma(view: SentenceView, context: ReadingContext, index: number): string | undefined {
  const article = /^(?:a|an|the)$/.test(view.words[index - 1]?.lower ?? '') ? 1 : 0;
  if (view.words[index - 1 - article]?.text !== ',') return undefined;
  const before = view.words[index - 2 - article]?.mention;
  return before !== undefined && context.mentions[before]?.kind === 'person'
    ? context.entityOf.get(before)?.key
    : undefined;
}
