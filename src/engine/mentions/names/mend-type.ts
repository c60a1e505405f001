import { BORNE_HEADS, NEWSPAPER_HEADS, PLACED_HEADS } from '../../lexicon/names/organization-words.ts';
import { COMMON_ACRONYMS } from '../../lexicon/names/other-words.ts';
import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Token } from '../../text/token.ts';
import { isOfPeople, SEEN, type DocumentMemory } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import { isTeam } from './is-team.ts';
import { isTown } from './is-town.ts';
import type { NameType, TypedSpan } from './name-span.ts';
import { ANY_GIVEN, WORD } from './word-classes.ts';

/** Words that name a generic thing and no one thing, where they stand alone. */
const HEADS = WORD.eventHead | WORD.documentHead | WORD.organizationHead | WORD.role | WORD.compass;

/** How sure a town is that its company shows. */
const TOWN_CERTAINTY = 0.95;

/**
 * Gives a span the type that its own words and what stands beside it leave it, where they leave only one; `undefined`: it names nothing.
 * `isCommon` tells the language's common words in lower case.
 */
export function mendType(
  article: Article,
  sentence: Sentence,
  memory: DocumentMemory,
  span: TypedSpan,
  isCommon: (lower: string) => boolean,
): TypedSpan | undefined {
  if (isGeneric(article, memory, span, isCommon)) return undefined;
  const mayBeTeam = span.type === 'other' || (span.type === 'place' && span.end - span.first > 2);
  const isBody =
    (mayBeTeam && isTeam(article, memory, span.first, span.end)) ||
    (span.type === 'other' && isKnownBody(article, memory, span, isCommon));
  if (isBody || isNewspaper(article, sentence, memory, span)) return { ...span, type: 'organization' };
  if (span.type === 'place' && isSpelledOutBody(article, memory, span))
    return { ...span, type: 'organization' };
  if (span.type !== 'person') return span;
  if (isAcronym(article, memory, span)) return { ...span, type: 'organization' };
  if (isTown(article, sentence, memory, span))
    return { ...span, type: 'place', certainty: Math.max(span.certainty, TOWN_CERTAINTY) };
  const type = typeOfNoPerson(article, sentence, memory, span);
  if (type === 'nothing' || isBareTitle(article, memory, span)) return undefined;
  return type ? { ...span, type } : span;
}

/** A common word or two with a capital (`Summit`, `Eastern`, `AI Image`): a label or an emphasis, nobody's name. */
function isGeneric(
  { tokens }: Article,
  memory: DocumentMemory,
  { first, end, type }: TypedSpan,
  isCommon: (lower: string) => boolean,
): boolean {
  const head = tokens[first];
  if (!head) return true;
  const bits = memory.classes[head.form] ?? 0;
  if (end - first === 1) {
    if (/^(?:north|south|east|west|central).*ern$|^central$/.test(head.lower)) return true;
    return type === 'place' && (bits & HEADS) !== 0 && isCommon(head.lower) && !isPlaceWord(bits);
  }
  if (!COMMON_ACRONYMS.has(head.text)) return false;
  return tokens.slice(first + 1, end).every(({ lower, kind }) => kind !== 'word' || isCommon(lower));
}

/** A body of the lexicon, which holds products under another kind, is no work or event by itself. */
function isKnownBody(
  { tokens }: Article,
  memory: DocumentMemory,
  { first, end }: TypedSpan,
  isCommon: (lower: string) => boolean,
): boolean {
  const known = memory.known.at(first, end);
  return known?.kind === 'organization' && known.end === end && !isCommon(tokens[first]?.lower ?? '');
}

function isPlaceWord(bits: number): boolean {
  return (bits & (WORD.placeHead | WORD.placeOpener)) !== 0;
}

/** Whether a name taken for a place or a person ends as newspapers' names do (`Tidewater Courier`), and is nobody's. */
function isNewspaper(
  { tokens }: Article,
  sentence: Sentence,
  memory: DocumentMemory,
  { first, end, type }: TypedSpan,
): boolean {
  const last = tokens[end - 1];
  if (end - first < 2 || !last || !NEWSPAPER_HEADS.has(last.lower)) return false;
  if (type === 'place') return !PLACED_HEADS.has(last.lower);
  if (type !== 'person') return false;
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined;
  if (isTitle(memory, before)) return false;
  if (!BORNE_HEADS.has(last.lower)) return true;
  const opener = memory.classes[tokens[first]?.form ?? -1] ?? 0;
  return !(opener & (ANY_GIVEN | WORD.address)) && !isOfPerson(memory, tokens.slice(first, end));
}

/** The type of what was taken for a person but has the words or the company of something else. */
function typeOfNoPerson(
  { tokens }: Article,
  sentence: Sentence,
  memory: DocumentMemory,
  { first, end }: TypedSpan,
): NameType | 'nothing' | undefined {
  const classesAt = (at: number): number => memory.classes[tokens[at]?.form ?? -1] ?? 0;
  if (end - first < 2) return undefined;
  // `San Marco Rowers`: nobody's given names are a place of two words.
  const place = memory.known.at(first, end);
  if (place?.type === 'place' && place.end > first + 1 && place.end === end - 1) return 'organization';
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined;
  if (isHouse(memory, tokens.slice(first, end)) && !isTitle(memory, before)) return 'organization';
  if (classesAt(first) & (ANY_GIVEN | WORD.address)) return undefined;
  if (PLACE_SAINTS.test(tokens[first]?.lower ?? '')) return 'place';
  if (ORGANIZATION_OPENERS.test(tokens[first]?.lower ?? '')) return 'organization';
  const ofPerson = isOfPerson(memory, tokens.slice(first, end)) || isTitle(memory, before);
  // `the Orrin Herons` is a team or a band: nobody is called so.
  if (
    before?.lower === 'the' &&
    /[^s]s$/.test(tokens[end - 1]?.text ?? '') &&
    !(classesAt(end - 1) & WORD.family)
  )
    return 'organization';
  if (!ofPerson && hasPlaceParticle(tokens.slice(first, end))) return 'place';
  if (tokens[first + 1]?.text === 'of' && classesAt(first) & WORD.ofHead) return ofHeadType(classesAt(first));
  if (isSpelledOut(tokens, first, end)) {
    const last = classesAt(end - 1);
    if (last & WORD.organizationHead) return 'organization';
    return last & (WORD.documentHead | WORD.eventHead) ? 'other' : 'nothing';
  }
  return before?.text === 'in' && !/^['’]s?$/.test(tokens[end]?.text ?? '') && !ofPerson
    ? 'place'
    : undefined;
}

/** `Ann Lund Center`: a body that bears somebody's whole name, unless its last word is a family's here. */
function isHouse(memory: DocumentMemory, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || tokens.length < 3 || !tokens.every(isCapitalised)) return false;
  const bits = memory.classes[last.form] ?? 0;
  const isHead = (bits & WORD.organizationHead) !== 0 && !(bits & (ANY_GIVEN | WORD.family));
  return isHead && !isOfPeople(memory.words[last.form]);
}

/** Whether the article shows one of these words in a person's company. */
function isOfPerson(memory: DocumentMemory, tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => isOfPeople(memory.words[form]));
}

function isTitle(memory: DocumentMemory, token: Token | undefined): boolean {
  return token !== undefined && ((memory.classes[token.form] ?? 0) & (WORD.role | WORD.address)) !== 0;
}

/** Words between the parts of towns' names: `Stratford-upon-Avon`, `Velm am See`, `Orra sur Mer`, `Monte d'Orra`. */
function hasPlaceParticle(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    if (at === 0) return false;
    return (
      (at < tokens.length - 1 && /^(?:sur|sous|am|upon|under|ob|di|del|della)$/.test(text)) ||
      /^d['’]\p{Lu}/u.test(text)
    );
  });
}

/** Capitals without a vowel (`NYPD`) are letters said one by one: a body's, where they are four or more or stand behind `the`. */
function isAcronym({ tokens }: Article, memory: DocumentMemory, { first, end }: TypedSpan): boolean {
  const token = tokens[first];
  if (!token || end - first > 1 || !/^[B-DF-HJ-NP-TV-Z]{3,6}$/.test(token.text)) return false;
  if ((memory.classes[token.form] ?? 0) & (ANY_GIVEN | WORD.family)) return false;
  const seen = memory.words[token.form]?.seen ?? 0;
  return token.text.length > 3 || (seen & (SEEN.afterThe | SEEN.inBrackets)) !== 0;
}

/** `Prime Minister` right before a name or `of`: a title without anybody's name. */
function isBareTitle({ tokens }: Article, memory: DocumentMemory, { first, end }: TypedSpan): boolean {
  const next = tokens[end];
  if (!next?.spaced || !(next.capital || next.text === 'of')) return false;
  return tokens.slice(first, end).every(({ form }, at) => {
    const bits = memory.classes[form] ?? 0;
    if (bits & (ANY_GIVEN | WORD.family)) return false;
    return (bits & (at === end - first - 1 ? WORD.role : WORD.role | WORD.modifier)) !== 0;
  });
}

/** First words of stations', clubs' and banks' names, in the languages that news from abroad keeps them in. */
const ORGANIZATION_OPENERS =
  /^(?:radio|tele|televisione|televisión|canal|channel|fc|afc|ac|sc|club|real|sporting|banco|banca|banque|bank|groupe|grupo|gruppo|team|studio|studios|orchestra|hotel|teatro|théâtre|université|universidad|università|universität)$/;

/** Saints, in languages in which a village is called by the word and a person is not: `Sankt Aurel`, `Sveti Lovrin`. */
const PLACE_SAINTS = /^(?:sankt|sint|sveti|sveta|agios|agia)$/;

function ofHeadType(bits: number): NameType {
  if (bits & (WORD.documentHead | WORD.eventHead)) return 'other';
  return bits & (WORD.placeHead | WORD.placeOpener) ? 'place' : 'organization';
}

/** `Orra Valley Railway (OVR)`: a line in the country has no initials, and who runs it does. */
function isSpelledOutBody({ tokens }: Article, memory: DocumentMemory, { first, end }: TypedSpan): boolean {
  const bits = memory.classes[tokens[end - 1]?.form ?? -1] ?? 0;
  return (bits & WORD.organizationHead) !== 0 && !(bits & WORD.placeHead) && isSpelledOut(tokens, first, end);
}

/** Whether brackets behind a span hold its initials (`Flood Warning Network (FWN)`): what is shortened so is a thing. */
function isSpelledOut(tokens: Article['tokens'], first: number, end: number): boolean {
  const short = tokens[end + 1];
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !short?.capital) return false;
  const initials = tokens
    .slice(first, end)
    .filter(({ kind, capital }) => kind === 'word' && capital)
    .map(({ text }) => text[0]);
  return initials.length > 1 && short.text.replace(/[a-z]+/g, '') === initials.join('');
}
