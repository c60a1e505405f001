import { segmentOf, type Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Token } from '../../text/token.ts';
import { ANY_GIVEN, WORD, wordClasses } from './word-classes.ts';

/** How a sentence is printed: capitals tell names from words only where they are used in the normal way. */
export type Casing = 'normal' | 'title' | 'upper';

/** What the whole article shows about one word. It is asked where the sentence at hand leaves open what the word is. */
export interface WordMemory {
  /** How often the word stands in lower case. */
  lower: number;
  /** How often it is capitalised where nothing but a name would be. */
  capital: number;
  /** Bits of `SEEN`. */
  seen: number;
}

/** Company that a capitalised word was seen in. */
export const SEEN = {
  afterAddress: 1 << 0,
  afterRole: 1 << 1,
  afterGiven: 1 << 2,
  beforeSpeech: 1 << 3,
  beforeOrganizationHead: 1 << 4,
  beforePlaceHead: 1 << 5,
  afterPlacePreposition: 1 << 6,
  afterThe: 1 << 7,
  inBrackets: 1 << 8,
  beforePossessive: 1 << 9,
  afterCapital: 1 << 10,
  beforeCapital: 1 << 11,
} as const;

export interface DocumentMemory {
  /** By the word in lower case; only words that are capitalised somewhere are held. */
  readonly words: ReadonlyMap<string, WordMemory>;
  /** By index of the sentence. */
  readonly casing: readonly Casing[];
  /** 1 for tokens inside web addresses, e-mail addresses and user names: nothing there is a name. */
  readonly addresses: Uint8Array;
  /** The writing is loose about capitals, as in chats and posts: names may stand in lower case. */
  readonly informal: boolean;
  /** Abbreviations that the article explains by words in lower case (`heat recovery unit (HRU)`): kinds of things, nobody's name. */
  readonly commonAcronyms: ReadonlySet<string>;
}

/** Reads through an article once and keeps what its capitals show. */
export function readMemory(article: Article): DocumentMemory {
  const words = new Map<string, WordMemory>();
  const casing = article.sentences.map((sentence) => casingOf(article, sentence));
  for (const token of article.tokens)
    if (isCapitalised(token)) words.set(token.lower, { lower: 0, capital: 0, seen: 0 });
  article.sentences.forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = article.tokens[at];
      const memory = token?.kind === 'word' ? words.get(token.lower) : undefined;
      if (!token || !memory) continue;
      if (token.text === token.lower) memory.lower++;
      else if (casing[index] === 'normal') note(article.tokens, at, sentence, memory);
    }
  });
  return {
    words,
    casing,
    addresses: markAddresses(article),
    informal: isInformal(article),
    commonAcronyms: findCommonAcronyms(article.tokens),
  };
}

function findCommonAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || !/^\p{Lu}{2,6}s?$/u.test(token.text))
      return;
    const letters = Array.from(token.text.replace(/s$/, '').toLowerCase());
    let word = at - 2;
    const explained = letters.reverse().every((letter) => {
      while (tokens[word]?.text === '-') word--;
      return tokens[word--]?.text.startsWith(letter) ?? false;
    });
    if (explained) found.add(token.text);
  });
  return found;
}

/** The share of sentences with a mark of loose writing from which an article counts as informal; news stays far below it. */
const INFORMAL_SHARE = 0.3;

const LOOSE_WORDS =
  /^(?:i|im|u|ur|lol|omg|rt|gonna|wanna|gotta|haha|hahaha|thx|pls|plz|yall|cuz|lmao|tho|dont|cant|ill)$/;

function isInformal(article: Article): boolean {
  const loose = article.sentences.filter((sentence) => {
    const words = article.tokens.slice(sentence.firstToken, sentence.endToken);
    const first = words.find(({ kind }) => kind === 'word');
    if (first && words.length > 3 && /^\p{Ll}/u.test(first.text)) return true;
    return words.some(
      ({ kind, text, spaced }, at) =>
        (kind === 'word' && LOOSE_WORDS.test(text)) ||
        (kind === 'mark' && /^[@#]$/.test(text) && spaced && words[at + 1]?.spaced === false) ||
        /^\p{Extended_Pictographic}$/u.test(text),
    );
  });
  return loose.length >= INFORMAL_SHARE * article.sentences.length && loose.length > 0;
}

/** Each stretch between white space is looked at once, so that the cost is linear. */
function markAddresses(article: Article): Uint8Array {
  const marks = new Uint8Array(article.tokens.length);
  let at = 0;
  for (const match of article.text.matchAll(/\S+/g)) {
    const [chunk] = match;
    const end = match.index + chunk.length;
    const address = chunk.length > 1 && ADDRESS.test(chunk);
    while (at < marks.length && (article.tokens[at]?.start ?? end) < end) marks[at++] = address ? 1 : 0;
  }
  return marks;
}

const ADDRESS = /:\/\/|^\W?www\.|@\w|\w\.(?:com|org|net|ly|gl|gov|edu|info)(?:\/|\W*$)/i;

/** Whether a word begins with a capital, or with a glued particle before one (`d'Ampezzo`, `iPhone`). */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text, lower } = token;
  const first = text.charCodeAt(0);
  // Nearly all words are decided by these two lines; the expression costs fifty times as much.
  if (first >= UPPER_A && first <= UPPER_Z) return true;
  if (text === lower) return false;
  return /^(?:\p{Lu}|\p{Ll}{1,2}['’]?\p{Lu})/u.test(text);
}

const UPPER_A = 65;
const UPPER_Z = 90;

/** Whether a token opens its sentence, a quotation in it, or what follows a colon: a capital there says nothing. */
export function opensSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at === sentence.firstToken) return true;
  const before = tokens[at - 1];
  if (before?.kind !== 'mark') return at === sentence.firstToken + 1 && before?.kind === 'number';
  if (/^["“‘'([«:•*\-–—]$/u.test(before.text)) {
    if (/^[-–—]$/u.test(before.text)) return at === sentence.firstToken + 1;
    return before.text !== '(' && before.text !== '[' && !/^['’]$/.test(before.text);
  }
  return at === sentence.firstToken + 1;
}

function note(tokens: readonly Token[], at: number, sentence: Sentence, memory: WordMemory): void {
  if (!opensSentence(tokens, at, sentence)) memory.capital++;
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  const after = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  const [left, right] = [wordClasses(before?.lower ?? ''), wordClasses(after?.lower ?? '')];
  const abbreviated = before?.text === '.' && !tokens[at]?.text.includes('.') ? tokens[at - 2] : undefined;
  const set = (condition: boolean, bit: number): void => {
    if (condition) memory.seen |= bit;
  };
  set(((left | wordClasses(abbreviated?.lower ?? '')) & WORD.address) !== 0, SEEN.afterAddress);
  set((left & WORD.role) !== 0, SEEN.afterRole);
  set((left & ANY_GIVEN) !== 0 && isCapitalised(before), SEEN.afterGiven);
  set((right & WORD.speech) !== 0 && after?.text === after?.lower, SEEN.beforeSpeech);
  set((right & WORD.organizationHead) !== 0 && isCapitalised(after), SEEN.beforeOrganizationHead);
  set((right & WORD.placeHead) !== 0 && isCapitalised(after), SEEN.beforePlaceHead);
  set((left & WORD.placePreposition) !== 0 && before?.text === before?.lower, SEEN.afterPlacePreposition);
  set(before?.lower === 'the', SEEN.afterThe);
  set(before?.text === '(' && after?.text === ')', SEEN.inBrackets);
  set(/^['’]s$/.test(after?.text ?? ''), SEEN.beforePossessive);
  set(isCapitalised(before), SEEN.afterCapital);
  set(isCapitalised(after), SEEN.beforeCapital);
}

/**
 * A line is in title case when four of five of its longer words are capitalised and no full stop ends it, in upper case when nearly
 * all its letters are. Fewer than three longer words show nothing.
 */
function casingOf(article: Article, sentence: Sentence): Casing {
  let [long, capital, upper] = [0, 0, 0];
  let lowerWords = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = article.tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.text === token.lower && token.lower.length > 1) lowerWords++;
    if (token.lower.length < 4) continue;
    long++;
    if (!isCapitalised(token)) continue;
    capital++;
    if (token.text === token.text.toUpperCase()) upper++;
  }
  const { kind } = segmentOf(article, sentence);
  if (long >= 2 && upper >= 0.8 * long) return 'upper';
  const last = article.tokens[sentence.endToken - 1]?.text ?? '';
  const labelled = kind === 'headline' || kind === 'heading';
  if (!labelled && (/^[.!”"]$/u.test(last) || long < 3)) return 'normal';
  return capital >= (labelled ? 0.7 : 0.8) * long && (labelled || lowerWords > 0 || long > 3) && long > 1
    ? 'title'
    : 'normal';
}
