import { evenSpaces } from '../base/even-spaces.ts';
import { sortFew } from '../base/sort-few.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { DateValue } from '../mentions/mention.ts';
import type { ClaimKind, Modality } from '../model/kinds.ts';
import { AGE_UNIT } from './age-unit.ts';
import { attributionOf, firstEndingAfter } from './attribute-sentence.ts';
import type { ClaimValue, PlacedClaim } from './claim.ts';
import type { Clause } from './find-clauses.ts';
import { sidesOfScores } from './find-scores.ts';
import { SUSPECT } from './find-suspects.ts';
import { governorsOf } from './governors.ts';
import { modalityAt } from './modality.ts';
import type { PlacedMention, ReadingContext, SentenceView } from './sentence-view.ts';
import { followOf, nearTerms, otherTerms } from './terms-around.ts';
import { GROWING, PLACING } from './word-classes.ts';

/** What a reader of claims says; the rest follows from the sentence. */
export interface ClaimDraft extends Span {
  readonly kind: ClaimKind;
  readonly key: string;
  readonly value: ClaimValue;
  /** The word in the middle of the value, as an index of the view's words. */
  readonly at: number;
  readonly event?: string | undefined;
  readonly marks?: readonly string[];
  /** What it is aligned by where its own words alone count, instead of those around it. */
  readonly terms?: readonly string[];
  /** Local entity keys that come before those of the clause. */
  readonly subjects?: readonly string[];
  /** Who says it, where the value's own words tell better than the sentence. */
  readonly attribution?: string | undefined;
  readonly modality?: Modality | undefined;
}

/** Reads the claims of one kind out of one sentence and calls with each. */
export type ClaimReader = (
  view: SentenceView,
  context: ReadingContext,
  add: (draft: ClaimDraft) => void,
) => void;

/** A claim in the making: its id and the number of its sentence come last. */
export type DraftedClaim = { -readonly [Field in keyof PlacedClaim]: PlacedClaim[Field] };

/** Where a draft's value stands. */
type DraftPlace = Pick<ClaimDraft, 'start' | 'end' | 'at'>;

/** The longest `said`, in UTF-16 units; it is what messages show. */
const LONGEST_SAID = 200;

/** Tested where one of its first words stands, which are the words of `GROWING`. */
const GROWING_WORDS =
  /\b(?:so far|at least|initially|at this stage|at that time|as of|risen to|ha[sd] risen|rose to|rises? to|climb(?:ed|s) to|(?:now|currently) (?:stands?|stood) at|(?:stands?|stood) (?:now|currently) at|preliminary|provisional(?:ly)?)\b/iy;

const NONE: readonly never[] = [];

/** Fills in what follows from where a value stands: what is near it, who says it, how, when and of whom. */
export function draftClaim(context: ReadingContext, view: SentenceView, draft: ClaimDraft): DraftedClaim {
  // Each reader drafts objects of a shape of its own; what is asked of them again and again is copied into one.
  const { at, kind, event } = draft;
  const value: DraftPlace = { start: draft.start, end: draft.end, at };
  const from = firstEndingAfter(view.words, value.start);
  const end = firstFrom(view.words, value.end, from);
  const first = from < view.words.length ? from : at;
  const governors = governorsOf(view, first, end);
  // A statement is held against others by its own words alone.
  const isStatement = kind === 'statement';
  const claim: DraftedClaim = {
    id: '',
    start: value.start,
    end: value.end,
    kind,
    // The victim beside a suspect without a name is not the one whom the claim is about.
    subjects: draft.key === SUSPECT ? NONE : subjectsOf(view, at, draft.subjects),
    key: draft.key,
    value: draft.value,
    said: saidOf(view, value),
    terms: draft.terms ?? otherTerms(context, view, from, end),
    near: draft.terms ? NONE : nearTerms(context, view, value),
    governors: governors.map(({ name }) => name),
    follow: isStatement ? NONE : followOf(context, view, end, value),
    numbers: kind === 'quantity' ? numbersOf(view) : kind === 'date' ? figuresOf(view, context) : NONE,
    marks: draft.marks ?? NONE,
    places: placesOf(view, at),
    modality: draft.modality ?? modalityAt(view, at, governors[0]?.at),
    block: view.segment.block,
    evidence: view.segment.evidence,
    sentence: '',
  };
  const attribution = draft.attribution ?? attributionOf(context, view, at, value);
  const time = timeOf(view, value);
  if (event !== undefined) claim.event = event;
  if (isGrowing(view, at)) claim.growing = true;
  const ages = kind === 'quantity' || kind === 'date' ? agesOf(view) : NONE;
  if (ages.length > 0) claim.ages = ages;
  if (time !== undefined) claim.time = time;
  if (attribution !== undefined) claim.attribution = attribution;
  return claim;
}

/** The first word from the word `from` on that begins at a place or behind it. */
function firstFrom(words: readonly Span[], place: number, from: number): number {
  let at = from;
  while (at < words.length && (words[at]?.start ?? 0) < place) at++;
  return at;
}

function saidOf({ article, sentence, isEven }: SentenceView, { start, end }: Span): string {
  const said = article.text.slice(start, Math.min(end, start + LONGEST_SAID));
  if (isEven && start >= sentence.start && end <= sentence.end) return said;
  return evenSpaces(said);
}

/** Whether the words of the value's own clause say that it may change. */
function isGrowing(view: SentenceView, at: number): boolean {
  if ((view.classes & GROWING) === 0) return false;
  const clause = view.words[at]?.clause ?? 0;
  return (view.growing[clause] ??= saysGrowing(view, view.clauses[clause]));
}

function saysGrowing({ article, words }: SentenceView, clause: Clause | undefined): boolean {
  if (!clause) return false;
  const end = words[clause.end - 1]?.end ?? 0;
  for (let i = clause.first; i < clause.end; i++) {
    const word = words[i];
    if (!word || (word.classes & GROWING) === 0) continue;
    GROWING_WORDS.lastIndex = word.start;
    if (GROWING_WORDS.test(article.text) && GROWING_WORDS.lastIndex <= end) return true;
  }
  return false;
}

function numbersOf({ mentions }: SentenceView): readonly number[] {
  const numbers: number[] = [];
  for (const { mention } of mentions)
    if ('value' in mention && 'stated' in mention.value) numbers.push(mention.value.stated);
  return numbers;
}

/** The figures of the sentence and both sides of its scores: what tells one day's news from another's. */
function figuresOf(view: SentenceView, context: ReadingContext): readonly number[] {
  const [numbers, sides] = [numbersOf(view), sidesOfScores(view, context)];
  return sides.length === 0 ? numbers : [...numbers, ...sides];
}

/** The ages of the sentence that are one number: `in her sixties` tells nobody apart. */
function agesOf({ mentions }: SentenceView): readonly number[] {
  let ages: number[] | undefined;
  for (const { mention } of mentions) {
    if (mention.kind !== 'quantity' || mention.value.unit !== AGE_UNIT) continue;
    if (mention.value.min === mention.value.max) (ages ??= []).push(mention.value.stated);
  }
  return ages ?? NONE;
}

/** What a reader says the claim is about, then the named things of the sentence: those of the value's clause first, then by distance. */
function subjectsOf(view: SentenceView, at: number, told: readonly string[] | undefined): readonly string[] {
  const { mentions, references } = view;
  const order: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const placed = mentions[i];
    if (placed?.key !== undefined) order.push(farness(view, at, placed.span.start, placed.first) + i);
  }
  for (let i = 0; i < references.length; i++) {
    const placed = references[i];
    if (placed) order.push(farness(view, at, placed.start, placed.first) + mentions.length + i);
  }
  if (order.length === 0) return told ?? NONE;
  sortFew(order, isLess);
  const subjects = told ? [...told] : [];
  for (const rank of order) {
    const index = rank % MOST_NAMED;
    const key = mentions[index]?.key ?? references[index - mentions.length]?.entity;
    if (key !== undefined && !subjects.includes(key)) subjects.push(key);
  }
  return subjects;
}

/**
 * How far a named thing stands from a value: the distance in UTF-16 units, above all farther where it stands outside the clause. It leaves
 * room for the number of the thing below it, so that one plain number tells the order and the thing.
 */
function farness({ words }: SentenceView, at: number, start: number, first: number): number {
  const value = words[at];
  const distance = Math.abs(start - (value?.start ?? 0));
  return (words[first]?.clause === value?.clause ? distance : distance + OUTSIDE) * MOST_NAMED;
}

function isLess(a: number, b: number): boolean {
  return a < b;
}

/** Farther than any place in an article, whose length is below 2^29 units in V8: what stands outside the clause comes after all in it. */
const OUTSIDE = 2 ** 30;

/** More than the named things of one sentence; with the distances above it stays a whole number of 53 bits. */
const MOST_NAMED = 2 ** 22;

/** The places that a preposition of the value's clause puts the happening in. */
function placesOf({ words, mentions }: SentenceView, at: number): readonly string[] {
  const clause = words[at]?.clause;
  let keys: string[] | undefined;
  for (const { mention, key, first, end } of mentions) {
    if (key === undefined || mention.kind !== 'place') continue;
    for (let i = Math.max(0, first); i < end; i++) {
      const lead = words[i - 1]?.lower === 'the' ? words[i - 2] : words[i - 1];
      if (words[i]?.clause !== clause || !lead || (lead.classes & PLACING) === 0) continue;
      keys ??= [];
      if (!keys.includes(key)) keys.push(key);
    }
  }
  return keys ?? NONE;
}

/** The date that stands in the value's clause, else the only one of its sentence. */
function timeOf(view: SentenceView, value: DraftPlace): DateValue | undefined {
  const clause = view.words[value.at]?.clause;
  let only: DateValue | undefined;
  let count = 0;
  for (const placed of view.mentions) {
    const { date } = placed;
    if (date === undefined || overlaps(placed.span, value)) continue;
    if (hasWordIn(view, placed, clause)) return date;
    count++;
    only = date;
  }
  return count === 1 ? only : undefined;
}

function hasWordIn(
  { words }: SentenceView,
  { first, end }: PlacedMention,
  clause: number | undefined,
): boolean {
  for (let i = Math.max(0, first); i < end; i++) if (words[i]?.clause === clause) return true;
  return false;
}
