import { UNEVEN } from '../base/even-spaces.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import { EVENT_PHRASES } from '../lexicon/event-classes.ts';
import type { Reference } from '../entities/resolve-references.ts';
import { findAttributions } from '../mentions/find-attributions.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { type Article, segmentOf } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Token } from '../text/token.ts';
import { nameSources } from './attribute-sentence.ts';
import { type Clause, opensClause } from './find-clauses.ts';
import { governorName } from './governor-name.ts';
import type { PlacedMention, PlacedReference, ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { READ_CLASSES, VERB_FORM } from './word-classes.ts';
import { type WordForm, WordForms } from './word-forms.ts';

/** What is the same for every sentence of an article. */
export function contextOf(
  article: Article,
  found: FoundMentions,
  entities: readonly LocalEntity[],
  references: readonly Reference[],
): ReadingContext {
  const entityOf: (LocalEntity | undefined)[] = found.mentions.map(() => undefined);
  for (const entity of entities) for (const mention of entity.mentions) entityOf[mention] = entity;
  return {
    article,
    mentions: found.mentions,
    quotations: found.quotations,
    entityOf,
    nameOf: new Map(entities.map(({ key, name }) => [key, name])),
    forms: new WordForms(),
    said: nameSources(article, findAttributions(article), found.mentions, entityOf, references),
    references,
  };
}

/** Lays out the sentences that may be evidence, in order; the others carry no claim. */
export function layOut(context: ReadingContext): readonly SentenceView[] {
  const { article, mentions, quotations, references } = context;
  const opening = openingQuotations(context);
  const views: SentenceView[] = [];
  let mention = 0;
  let quotation = 0;
  let reference = 0;
  article.sentences.forEach((sentence, index) => {
    while ((quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation++;
    while ((mentions[mention]?.sentence ?? Infinity) < index) mention++;
    const firstMention = mention;
    while ((references[reference]?.span.end ?? Infinity) <= sentence.start) reference++;
    const firstReference = reference;
    while ((references[reference]?.span.start ?? Infinity) < sentence.end) reference++;
    while (mentions[mention]?.sentence === index) mention++;
    const segment = segmentOf(article, sentence);
    if (segment.evidence === 'none') return;
    const laid = layWords(context, sentence, firstMention, mention, quotation);
    views.push({
      article,
      sentence,
      segment,
      words: laid.words,
      terms: laid.terms,
      clauses: laid.clauses,
      mentions: laid.mentions,
      classes: laid.classes,
      marked: laid.marked,
      isEven: !UNEVEN.test(article.text.slice(sentence.start, sentence.end)),
      growing: [],
      quotations: opening.get(index) ?? NONE,
      said: context.said.get(index) ?? NONE,
      references: placeReferences(context.references, firstReference, reference, laid.words),
      before: views.at(-1),
    });
  });
  return views;
}

/** The happening that a verb stands for with the word after it: `passed away`. */
function phraseEvent({ lemma, classes }: WordForm, next: Token | undefined): string | undefined {
  if ((classes & VERB_FORM) === 0) return undefined;
  return next && EVENT_PHRASES.get(lemma)?.get(next.lower);
}

function openingQuotations({ quotations }: ReadingContext): ReadonlyMap<number, readonly number[]> {
  const opening = new Map<number, number[]>();
  quotations.forEach(({ sentence }, index) => {
    const list = opening.get(sentence);
    if (list) list.push(index);
    else opening.set(sentence, [index]);
  });
  return opening;
}

const NONE: readonly never[] = [];

type Laid = Pick<SentenceView, 'words' | 'terms' | 'clauses' | 'mentions' | 'classes' | 'marked'>;

/** One pass over the tokens of a sentence, with the mentions `[at, endMention)` that it holds. */
function layWords(
  { article, mentions, quotations, entityOf, forms }: ReadingContext,
  sentence: Sentence,
  firstMention: number,
  endMention: number,
  firstQuotation: number,
): Laid {
  const { tokens } = article;
  const words: Word[] = [];
  const terms: number[] = [];
  const clauses: Clause[] = [];
  const marked: number[] = [];
  const placed = placeMentions(mentions, entityOf, firstMention, endMention);
  let clauseStart = 0;
  let at = 0;
  let place = placed[0];
  let quoted = firstQuotation;
  let quotation = quotations[quoted];
  let before: Word | undefined;
  let classes = 0;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const token = tokens[t];
    if (!token) continue;
    const index = words.length;
    const form = forms.of(token);
    if (index > clauseStart && opensClause(tokens, t, form)) {
      clauses.push({ first: clauseStart, end: index });
      clauseStart = index;
    }
    while (place !== undefined && place.span.end <= token.start) place = placed[++at];
    while (quotation !== undefined && quotation.end <= token.start) quotation = quotations[++quoted];
    const inside = place !== undefined && place.span.start <= token.start ? place : undefined;
    const inName = inside !== undefined && isName(inside.mention);
    const inner = quotation?.inner;
    const term = inName ? form.nameTerm : form.term;
    const event = inName ? undefined : (form.event ?? phraseEvent(form, tokens[t + 1]));
    if (inside) {
      if (inside.first < 0) inside.first = index;
      inside.end = index + 1;
    }
    classes |= form.classes;
    if ((form.classes & READ_CLASSES) !== 0) marked.push(index);
    const word: Word = {
      start: token.start,
      end: token.end,
      kind: token.kind,
      text: token.text,
      lower: token.lower,
      spaced: token.spaced,
      lemma: form.lemma,
      content: form.content,
      classes: form.classes,
      term,
      sense: form.senseTerm,
      clause: clauses.length,
      event,
      governor: governorName(token, form, event, inside !== undefined, before),
      mention: inside?.index,
      quotation: inner && inner.start <= token.start && token.end <= inner.end ? quoted : undefined,
    };
    words.push(word);
    terms.push(term);
    before = word;
  }
  if (words.length > clauseStart) clauses.push({ first: clauseStart, end: words.length });
  return { words, terms, clauses, mentions: placed, classes, marked };
}

function placeReferences(
  references: readonly Reference[],
  from: number,
  end: number,
  words: readonly Word[],
): readonly PlacedReference[] {
  if (from === end) return NONE;
  return references.slice(from, end).map(({ span, entity }) => ({
    start: span.start,
    entity,
    first: words.findIndex((word) => word.start >= span.start),
  }));
}

/** The mentions `[from, end)`, whose words are yet to be found. */
function placeMentions(
  mentions: readonly Mention[],
  entityOf: ReadingContext['entityOf'],
  from: number,
  end: number,
): { -readonly [Field in keyof PlacedMention]: PlacedMention[Field] }[] {
  const placed = [];
  for (let index = from; index < end; index++) {
    const mention = mentions[index];
    if (!mention) continue;
    const { start, end: stop } = mention;
    placed.push({
      index,
      mention,
      first: -1,
      end: 0,
      span: { start, end: stop },
      key: isName(mention) ? entityOf[index]?.key : undefined,
      date: mention.kind === 'date' ? mention.value : undefined,
    });
  }
  return placed;
}
