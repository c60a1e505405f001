import { withFields } from '../../base/with-fields.ts';
import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { isOfPeople, isUnread, SEEN, type DocumentMemory } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import { isTeam } from './is-team.ts';
import { matchKnown } from './known-names.ts';
import type { NameType, TypedSpan } from './name-span.ts';
import { WORD } from './word-classes.ts';

/** The names of an article by their words in lower case, with the type that most of their mentions have. */
export interface NameBook {
  readonly names: ReadonlyMap<string, BookEntry>;
  /** The most tokens of a name by its first word, so that other words cost one look. */
  readonly longest: ReadonlyMap<string, number>;
}

interface BookEntry {
  readonly type: NameType;
  readonly certainty: number;
}

/** A name that one sentence shows is one in the others too. Family names of people are entered beside the full name. */
export function gatherNames(article: Article, memory: DocumentMemory, spans: readonly TypedSpan[]): NameBook {
  const votes = countVotes(article, spans);
  const names = new Map<string, BookEntry>();
  for (const [key, types] of votes) {
    const { type, weight } = strongest(types);
    names.set(key, { type, certainty: Math.min(0.9, weight) });
  }
  for (const [key, certainty] of teamsShort(article, memory, spans))
    if (!names.has(key)) names.set(key, { type: 'organization', certainty });
  const longest = new Map<string, number>();
  for (const key of names.keys()) {
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const words = space < 0 ? 1 : key.split(' ').length;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  }
  return { names, longest };
}

/**
 * What teams are called for short: the last word of a name that begins with a place (`Herons` of `Orrin Herons`), where the article never
 * uses it in lower case.
 */
function teamsShort(
  article: Article,
  memory: DocumentMemory,
  spans: readonly TypedSpan[],
): ReadonlyMap<string, number> {
  const short = new Map<string, number>();
  for (const { first, end, type, certainty } of spans) {
    const last = article.tokens[end - 1];
    if (type !== 'organization' || !last || (memory.words[last.form]?.lower ?? 0) > 0) continue;
    if (isTeam(article, memory, first, end)) short.set(last.lower, certainty);
  }
  return short;
}

/** The share of a name's mentions, weighed by certainty, that must agree before the others are brought into line. */
const MAJORITY = 0.6;

/** One name has one type in an article: mentions that the majority contradicts are retyped. */
export function agreeOnTypes(
  article: Article,
  memory: DocumentMemory,
  spans: readonly TypedSpan[],
): readonly TypedSpan[] {
  const votes = countVotes(article, spans);
  return spans.map((span) => {
    const types = votes.get(keyOf(article, span.first, span.end));
    if (!types || types.size < 2) return span;
    if (types.has('place') && types.has('person') && isOnlyPlace(article, memory, span))
      return { ...span, type: 'place' };
    const total = [...types.values()].reduce((a, b) => a + b, 0);
    const { type, weight } = strongest(types);
    return weight >= MAJORITY * total ? { ...span, type } : span;
  });
}

/** A lone word that the article has behind `in` or `from` and never in a person's company: towns are called as people are (`Palmer`). */
function isOnlyPlace({ tokens }: Article, { words }: DocumentMemory, { first, end }: TypedSpan): boolean {
  const word = words[tokens[first]?.form ?? -1];
  if (!word || end - first > 1 || isOfPeople(word)) return false;
  const isPartOfName = word.seen & (SEEN.afterGiven | SEEN.afterCapital | SEEN.beforeCapital);
  return (word.seen & SEEN.afterPlacePreposition) !== 0 && !isPartOfName;
}

function countVotes(article: Article, spans: readonly TypedSpan[]): Map<string, Map<NameType, number>> {
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (key: string, type: NameType, weight: number): void => {
    const types = votes.get(key) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + weight);
    votes.set(key, types);
  };
  for (const span of spans) {
    if (span.certainty < 0.4) continue;
    vote(keyOf(article, span.first, span.end), span.type, span.certainty);
    if (span.type === 'person' && span.end - span.first > 1) {
      vote(article.tokens[span.end - 1]?.lower ?? '', 'person', span.certainty / 2);
    }
  }
  return votes;
}

/** The type with the most votes; of equals the one that was voted for first. */
function strongest(types: ReadonlyMap<NameType, number>): {
  readonly type: NameType;
  readonly weight: number;
} {
  let best: { type: NameType; weight: number } = { type: 'person', weight: 0 };
  for (const [type, weight] of types) if (weight > best.weight) best = { type, weight };
  return best;
}

const LONGEST_NAME = 8;

/**
 * The names of the book, and those of the lexicon, that a sentence's capitalised words spell out, outside `taken`, which is in order. `tagged`
 * says that the sentence went through the tagger, `isCommon` tells the language's common words in lower case.
 */
export function findBookNames(
  article: Article,
  sentence: Sentence,
  index: number,
  book: NameBook,
  taken: readonly TypedSpan[],
  memory: DocumentMemory,
  tagged: boolean,
  isCommon: (lower: string) => boolean,
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  const { tokens } = article;
  let next = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    while ((taken[next]?.end ?? Infinity) <= at) next++;
    const ahead = taken[next];
    if (ahead && ahead.first <= at) {
      at = ahead.end - 1;
      continue;
    }
    const capital = isCapitalised(tokens[at]);
    if ((!capital && !(tagged && memory.informal)) || isUnread(article, memory, at)) continue;
    const limit = Math.min(sentence.endToken, at + LONGEST_NAME, ahead?.first ?? Infinity);
    const span = capital
      ? bookMatch(article, at, limit, book, memory, tagged, isCommon)
      : bodyInLowerCase(article, at, limit, memory, isCommon);
    if (!span) continue;
    found.push(withFields(span, { sentence: index }));
    at = span.end - 1;
  }
  return found;
}

function bookMatch(
  article: Article,
  at: number,
  limit: number,
  book: NameBook,
  memory: DocumentMemory,
  tagged: boolean,
  isCommon: (lower: string) => boolean,
): Omit<TypedSpan, 'sentence'> | undefined {
  const { tokens } = article;
  const token = tokens[at];
  if (!token) return undefined;
  const known = memory.reach[token.form] ? memory.known.at(at, limit) : undefined;
  const usual = (memory.classes[token.form] ?? 0) & (WORD.opener | WORD.calendar);
  const reach = Math.min(limit, at + (book.longest.get(token.lower) ?? 0));
  for (let end = reach; end > at; end--) {
    const entry = book.names.get(keyOf(article, at, end));
    if (entry && (known?.end ?? 0) <= end && !(usual && end === at + 1)) {
      return { first: at, end, type: entry.type, certainty: entry.certainty };
    }
  }
  if (!known || known.name.length < 2 || usual) return undefined;
  const asWord = memory.words[token.form]?.lower ?? 0;
  // A lone `Nice` or `Orange` that the tagger passed over is more often the word than the name.
  const body = known.kind === 'organization' && (/^\p{Lu}{2,}$/u.test(known.name) || !isCommon(token.lower));
  const certain = known.kind === 'country' || known.kind === 'people' || body || !tagged;
  if (known.end === at + 1 && (asWord > 0 || !certain)) return undefined;
  return { first: at, end: known.end, type: known.type, certainty: 0.8 };
}

/** Posts write known bodies in lower case (`facebook`), other names too rarely to be told from words. */
function bodyInLowerCase(
  { text, tokens }: Article,
  at: number,
  limit: number,
  { reach }: DocumentMemory,
  isCommon: (lower: string) => boolean,
): Omit<TypedSpan, 'sentence'> | undefined {
  const token = tokens[at];
  const known = token && reach[token.form] ? matchKnown(text, tokens, at, limit, true) : undefined;
  if (known?.kind !== 'organization' || isCommon(token?.lower ?? '')) return undefined;
  return { first: at, end: known.end, type: known.type, certainty: 0.8 };
}

function keyOf(article: Article, first: number, end: number): string {
  const { tokens } = article;
  let key = tokens[first]?.lower ?? '';
  for (let at = first + 1; at < end; at++) key += ` ${tokens[at]?.lower ?? ''}`;
  return key;
}
