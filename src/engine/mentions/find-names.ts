import { span, type Span } from '../base/span.ts';
import type { SegmentKind } from '../model/kinds.ts';
import { segmentOf, type Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { NameMention } from './mention.ts';
import { cleanEnds } from './names/clean-ends.ts';
import { classifyRun } from './names/classify-run.ts';
import { isUnread, readMemory, type DocumentMemory } from './names/document-memory.ts';
import { findRuns } from './names/find-runs.ts';
import type { TypedSpan } from './names/name-span.ts';
import { mendSpan } from './names/mend-span.ts';
import { mendType } from './names/mend-type.ts';
import { settleKind } from './names/settle-kind.ts';
import { splitCompound } from './names/split-compound.ts';
import { agreeOnTypes, findBookNames, gatherNames } from './names/spread-names.ts';
import { fitNames } from './names/fit-names.ts';
import { findHeadlined } from './names/find-headlined.ts';
import { findMissed } from './names/find-missed.ts';
import { joinKnown } from './names/join-known.ts';
import { isCommon } from './names/hash-features.ts';
import { isLoaded, Tagger } from './names/tag-names.ts';
import { markedIn, type ReadingPlace } from './names/reading-place.ts';
import { isDoubtful } from './names/is-doubtful.ts';
import { partNames } from './names/part-names.ts';
import { trimName } from './names/trim-name.ts';
import type { Resources } from './resources.ts';

/** Segments whose names are nobody's: what readers wrote and signed, and what the page says about itself. */
const UNREAD: ReadonlySet<SegmentKind> = new Set(['comment', 'commenter', 'promo', 'furniture', 'credit']);

/**
 * Names of people, organizations, places and the other named kinds, in order, none overlapping another. Sentences in ordinary case are
 * read first; lines in title case or upper case, where a capital shows nothing, take the names that those have shown.
 */
export function findNames(article: Article, { weights }: Resources): readonly NameMention[] {
  const memory = readMemory(article);
  const loaded = weights && isLoaded(weights) ? weights : undefined;
  const tagger = loaded ? new Tagger(article, memory, loaded) : undefined;
  const isCommonWord = (lower: string): boolean => loaded !== undefined && isCommon(loaded.common, lower);
  // Loops here and below: there are very many sentences of few names each, and `flatMap` makes several arrays for every one.
  const found: TypedSpan[] = [];
  article.sentences.forEach((sentence, index) => {
    for (const name of readPlain(article, index, memory, tagger, isCommonWord)) {
      if (isDoubtful(article, memory, name)) continue;
      const mended = mendType(article, sentence, memory, name, isCommonWord);
      if (mended) found.push(mended);
    }
  });
  const settled = agreeOnTypes(article, memory, found);
  const book = gatherNames(article, memory, settled);
  const bySentence = new Map<number, TypedSpan[]>();
  for (const name of settled) {
    const list = bySentence.get(name.sentence);
    if (list) list.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  const mentions: NameMention[] = [];
  article.sentences.forEach((sentence, index) => {
    if (!isRead(article, sentence)) return;
    const spans = bySentence.get(index) ?? [];
    const more = findBookNames(
      article,
      sentence,
      index,
      book,
      spans,
      memory,
      tagger !== undefined && memory.casing[index] === 'normal',
      isCommonWord,
    );
    for (const span of inOrder(spans, more)) {
      const mention = toMention(article, span, memory);
      if (mention) mentions.push(mention);
    }
  });
  return mentions;
}

function isRead(article: Article, sentence: Sentence): boolean {
  return !UNREAD.has(segmentOf(article, sentence).kind);
}

/** The names that a sentence shows by itself. */
function readPlain(
  article: Article,
  index: number,
  memory: DocumentMemory,
  tagger: Tagger | undefined,
  isCommonWord: (lower: string) => boolean,
): readonly TypedSpan[] {
  const sentence = article.sentences[index];
  if (!sentence || !isRead(article, sentence)) return [];
  const normal = memory.casing[index] === 'normal';
  if (!normal && !tagger) return [];
  const marked = markedIn(article, sentence);
  const place = { article, sentence, memory, headline: !normal, marked, isCommon: isCommonWord };
  const spans = tagger
    ? joinKnown(article, sentence, memory, readTagged(place, index, tagger))
    : findRuns(article, sentence, memory).flatMap(
        (run) => classifyRun(article, sentence, index, memory, run) ?? [],
      );
  const names: TypedSpan[] = [];
  for (const span of fitNames(place, spans)) {
    if (span.end - span.first > LONGEST_SPAN || isUnread(article, memory, span.first)) continue;
    for (const clean of cleanEnds(place, span))
      for (const part of partNames(place, clean))
        names.push(...splitCompound(article, memory, mendSpan(article, sentence, part)));
  }
  return names;
}

/** The tagger's names, and those that it passed over. */
function readTagged(place: ReadingPlace, index: number, tagger: Tagger): readonly TypedSpan[] {
  const tagged = tagger.tag(index);
  const names = inOrder(tagged, findMissed(place, index, tagged));
  if (!place.headline) return names;
  const sure = names.filter(isSureEnough);
  return inOrder(sure, findHeadlined(place, index, sure));
}

function inOrder(names: readonly TypedSpan[], more: readonly TypedSpan[]): readonly TypedSpan[] {
  if (more.length === 0) return names;
  return names.length === 0 ? more : [...names, ...more].sort((a, b) => a.first - b.first);
}

/** No name has more tokens; what does is a list or a machine's output. */
const LONGEST_SPAN = 24;

/** Where every word is capitalised the tagger is easily led astray: it must be sure, and works and events are left to the body. */
function isSureEnough(span: TypedSpan): boolean {
  return span.type !== 'other' && span.certainty >= SURE_IN_TITLE_CASE;
}

/** On the scale of `Tagger`; chosen so that headlines gain more names than they lose precision on sets kept out. */
const SURE_IN_TITLE_CASE = 0.8;

function toMention(article: Article, span: TypedSpan, memory: DocumentMemory): NameMention | undefined {
  const sentence = article.sentences[span.sentence];
  const trimmed = sentence && trimName(article, sentence, span);
  if (!trimmed) return undefined;
  const { first, end, certainty } = trimmed.span;
  const settled = settleKind(article, trimmed.span, memory);
  if (!settled) return undefined;
  const at = spanOf(article, first, end);
  const { kind, country } = settled;
  const mention: { -readonly [Field in keyof NameMention]: NameMention[Field] } = {
    start: at.start,
    end: at.end,
    kind,
    sentence: span.sentence,
    name: end - first > 1 ? textOf(article, at).replace(/\s+/g, ' ') : textOf(article, at),
    certainty,
  };
  const { title } = trimmed;
  if (title && kind === 'person') {
    const { start, end: stop } = spanOf(article, title.first, title.end);
    mention.title = { start, end: stop, text: article.text.slice(start, stop) };
  }
  if (country !== undefined) mention.country = country;
  return mention;
}

function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The span of text of a span of tokens. */
function spanOf(article: Article, first: number, end: number): Span {
  return span(article.tokens[first]?.start ?? 0, article.tokens[end - 1]?.end ?? 0);
}
