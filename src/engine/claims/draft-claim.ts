import type { Span } from '../base/span.ts';
import { isName } from '../mentions/mention.ts';
import type { DateValue } from '../mentions/mention.ts';
import type { ClaimKind, Modality } from '../model/kinds.ts';
import { attributionOf } from './attribute-sentence.ts';
import type { ClaimValue, PlacedClaim } from './claim.ts';
import { modalityOf } from './find-clauses.ts';
import { governorsOf } from './governors.ts';
import type { ReadingContext, SentenceView, Word } from './sentence-view.ts';

/** What a reader of claims says; the rest follows from the sentence. */
export interface ClaimDraft extends Span {
  readonly kind: ClaimKind;
  readonly key: string;
  readonly value: ClaimValue;
  /** The word in the middle of the value, as an index of the view's words. */
  readonly at: number;
  readonly event?: string;
  readonly marks?: readonly string[];
  /** Local entity keys that come before those of the clause. */
  readonly subjects?: readonly string[];
  /** Who says it, where the value's own words tell better than the sentence. */
  readonly attribution?: string;
  readonly modality?: Modality;
  /** Where the words of a quotation stand. */
  readonly words?: readonly Span[];
}

/** A claim that has everything but its id. */
export type UnnamedClaim = Omit<PlacedClaim, 'id'>;

/** How far from the value words still count as said of it, in words. Eight words hold most noun phrases and their verb. */
const NEAR_WORDS = 8;

/** The longest `said`, in UTF-16 units; it is what messages show. */
const LONGEST_SAID = 200;

const GROWING =
  /\b(?:so far|at least|initially|at this stage|at that time|as of|has risen|rose to|rises? to|climbed to|preliminary)\b/i;

/** Fills in what follows from where a value stands: what is near it, who says it, how, when and of whom. */
export function draftClaim(context: ReadingContext, view: SentenceView, draft: ClaimDraft): UnnamedClaim {
  const text = view.article.text;
  const governors = governorsOf(view, firstWord(view, draft), endWord(view, draft));
  const sentence = text.slice(view.sentence.start, view.sentence.end);
  const attribution = draft.attribution ?? attributionOf(context, view, draft.at);
  const time = timeOf(view, draft);
  return {
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    subjects: unique([...(draft.subjects ?? []), ...entitiesAround(context, view, draft.at)]),
    key: draft.key,
    value: draft.value,
    said: text.slice(draft.start, Math.min(draft.end, draft.start + LONGEST_SAID)).replace(/\s+/g, ' '),
    terms: unique(view.words.flatMap((word) => termOf(word, draft))),
    near: nearTerms(view, draft),
    ...(draft.event === undefined ? {} : { event: draft.event }),
    governors: governors.map(({ name }) => name),
    follow: followOf(view, draft),
    numbers: draft.kind === 'quantity' ? numbersOf(view) : [],
    marks: draft.marks ?? [],
    places: placesOf(context, view, draft.at),
    ...(GROWING.test(sentence) ? { growing: true } : {}),
    ...(time === undefined ? {} : { time }),
    ...(attribution === undefined ? {} : { attribution }),
    modality: draft.modality ?? modalityAt(view, draft.at, governors[0]?.at),
    block: view.segment.block,
    evidence: view.segment.evidence,
    sentence: String(view.sentence.start),
    ...(draft.words === undefined ? {} : { words: draft.words }),
  };
}

function numbersOf(view: SentenceView): readonly number[] {
  return view.mentions.flatMap(([, mention]) =>
    'value' in mention && 'stated' in mention.value ? [mention.value.stated] : [],
  );
}

/** How many words before a verb or a value may hold the cue of how it is put forward. */
const CUE_REACH = 5;

/** How a value is put forward: by the cue before its verb, or before the value itself, within the clause. */
function modalityAt(view: SentenceView, at: number, governor: number | undefined): Modality {
  for (const place of governor === undefined ? [at] : [governor, at]) {
    const clause = view.clauses[view.words[place]?.clause ?? 0];
    const from = Math.max(clause?.first ?? 0, place - CUE_REACH);
    const modality = modalityOf(view.words, from, Math.min(place + 1, view.words.length));
    if (modality !== 'reported') return modality;
  }
  return 'reported';
}

function firstWord(view: SentenceView, draft: ClaimDraft): number {
  const first = view.words.findIndex((word) => word.end > draft.start);
  return first < 0 ? draft.at : first;
}

function endWord(view: SentenceView, draft: ClaimDraft): number {
  const end = view.words.findIndex((word) => word.start >= draft.end);
  return end < 0 ? view.words.length : end;
}

/** How many content words after a value tell what it is of. */
const FOLLOWING = 3;

function followOf(view: SentenceView, draft: ClaimDraft): readonly string[] {
  const end = endWord(view, draft);
  const clause = view.words[end - 1]?.clause;
  const words = view.words.slice(end, end + 3 * FOLLOWING).filter((word) => word.clause === clause);
  return words.flatMap((word) => termOf(word, draft)).slice(0, FOLLOWING);
}

/** The term that a word stands for in alignment: its class of happening, else its lemma; nothing for the value's own words. */
function termOf(word: Word, value: Span): readonly string[] {
  if (!word.content || (word.start < value.end && value.start < word.end)) return [];
  return [word.event ?? word.lemma];
}

function nearTerms(view: SentenceView, draft: ClaimDraft): readonly string[] {
  const clause = view.words[draft.at]?.clause;
  const near = view.words
    .map((word, index) => ({ word, distance: Math.abs(index - draft.at) }))
    .filter(
      ({ word, distance }) =>
        distance <= NEAR_WORDS || (word.clause === clause && distance <= 2 * NEAR_WORDS),
    )
    .sort((a, b) => a.distance - b.distance);
  return unique(near.flatMap(({ word }) => termOf(word, draft)));
}

/** The named things of the sentence, those of the value's own clause first, then by distance. */
function entitiesAround(context: ReadingContext, view: SentenceView, at: number): readonly string[] {
  const clause = view.words[at]?.clause;
  const here = view.words[at]?.start ?? 0;
  const clauseOf = new Map<number, number>();
  for (const word of view.words)
    if (word.mention !== undefined && !clauseOf.has(word.mention)) clauseOf.set(word.mention, word.clause);
  return view.mentions
    .flatMap(([index, mention]) => {
      const key = isName(mention) ? context.entityOf.get(index)?.key : undefined;
      const outside = clauseOf.get(index) === clause ? 0 : 1;
      return key === undefined ? [] : [{ key, outside, distance: Math.abs(mention.start - here) }];
    })
    .sort((a, b) => a.outside - b.outside || a.distance - b.distance)
    .map(({ key }) => key);
}

const PLACING = new Set(['in', 'at', 'near', 'off', 'outside', 'inside', 'from', 'to']);

/** The places that a preposition of the value's clause puts the happening in. */
function placesOf(context: ReadingContext, view: SentenceView, at: number): readonly string[] {
  const clause = view.words[at]?.clause;
  const keys: string[] = [];
  view.words.forEach((word, index) => {
    if (word.clause !== clause || word.mention === undefined) return;
    const mention = context.mentions[word.mention];
    const before = view.words[index - 1];
    const lead = before?.lower === 'the' ? view.words[index - 2] : before;
    if (mention?.kind !== 'place' || !lead || !PLACING.has(lead.lower)) return;
    const key = context.entityOf.get(word.mention)?.key;
    if (key !== undefined) keys.push(key);
  });
  return unique(keys);
}

/** The date that stands in the value's clause, else the only one of its sentence. */
function timeOf(view: SentenceView, draft: ClaimDraft): DateValue | undefined {
  const clause = view.words[draft.at]?.clause;
  const dates = view.mentions.flatMap(([, mention]) =>
    mention.kind === 'date' && !(mention.start < draft.end && draft.start < mention.end) ? [mention] : [],
  );
  const inClause = dates.find((date) =>
    view.words.some((word) => word.clause === clause && word.start >= date.start && word.end <= date.end),
  );
  return (inClause ?? (dates.length === 1 ? dates[0] : undefined))?.value;
}

/** The list without repeats, in order. */
export function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
