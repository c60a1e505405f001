import { segmentOf, type Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { Trait } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';
import { isCapitalised } from './is-capitalised.ts';
import { isInformal } from './is-informal.ts';
import { KnownMatches, reachOfKnown } from './known-names.ts';
import { ANY_GIVEN, WORD, wordClasses } from './word-classes.ts';

/** How a sentence is printed: capitals tell names from words only where they are used in the normal way. */
export type Casing = 'normal' | 'title' | 'upper';

const IS_UPPER = new Trait(({ text }) => text === text.toUpperCase());

/** What the whole article shows about one word. It is asked where the sentence at hand leaves open what the word is. */
export interface WordMemory {
  /** How often the word stands in lower case. */
  lower: number;
  /** How often it is capitalised where nothing but a name would be. */
  capital: number;
  /** Bits of `SEEN`. */
  seen: number;
  /** Whether a verb of saying stands behind it somewhere, and nothing before it that says where. */
  speaks: boolean;
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

/** Whether the article shows a word in a person's company. */
export function isOfPeople(word: WordMemory | undefined): boolean {
  return word !== undefined && (word.speaks || (word.seen & (SEEN.afterAddress | SEEN.afterRole)) !== 0);
}

export interface DocumentMemory {
  /** By `Token.form`; only words that are capitalised somewhere are held, one object for all spellings of a word. */
  readonly words: readonly (WordMemory | undefined)[];
  /** By `Token.form`: bits of `WORD`. */
  readonly classes: Int32Array;
  /** By `Token.form`: the most words of a name of the lexicon that begins with it; 0 where none does. */
  readonly reach: Uint8Array;
  /** The names of the lexicon, as they are printed. */
  readonly known: KnownMatches;
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
  const { tokens } = article;
  const forms = formsOf(tokens);
  const classes = new Int32Array(forms.length);
  for (const { form, spelling } of forms) classes[form] = CLASSES.of(spelling);
  const words = remember(forms);
  const casing = article.sentences.map((sentence) => casingOf(article, sentence));
  const informal = isInformal(article, forms);
  article.sentences.forEach((sentence, index) => {
    const normal = casing[index] === 'normal';
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at];
      const memory = token && words[token.form];
      if (!memory) continue;
      if (token.text === token.lower) memory.lower++;
      else if (normal) note(tokens, at, sentence, classes, memory);
    }
  });
  return {
    words,
    classes,
    reach: readReaches(forms, informal),
    known: new KnownMatches(article.text, tokens),
    casing,
    addresses: markAddresses(article),
    informal,
    commonAcronyms: forms.some(({ text }) => text === '(') ? findCommonAcronyms(tokens) : NONE,
  };
}

const CLASSES = new Trait(({ kind, lower }) => (kind === 'word' ? wordClasses(lower) : 0));

/** The first token of each spelling, by the number of the spelling. */
function formsOf(tokens: readonly Token[]): readonly Token[] {
  const forms: Token[] = [];
  for (const token of tokens) if (token.form === forms.length) forms.push(token);
  return forms;
}

/** Names in lower case are looked for only in loose writing, so that most words need no look into the lexicon. */
function readReaches(forms: readonly Token[], informal: boolean): Uint8Array {
  const reach = new Uint8Array(forms.length);
  for (const token of forms) {
    if (informal || isCapitalised(token)) reach[token.form] = Math.min(255, reachOfKnown(token, informal));
  }
  return reach;
}

/** Makes room for what is to be remembered of each word that is capitalised somewhere. */
function remember(forms: readonly Token[]): readonly (WordMemory | undefined)[] {
  const byWord = new Map<string, WordMemory>();
  for (const token of forms)
    if (isCapitalised(token)) byWord.set(token.lower, { lower: 0, capital: 0, seen: 0, speaks: false });
  return forms.map(({ kind, lower }) => (kind === 'word' ? byWord.get(lower) : undefined));
}

const NONE: ReadonlySet<string> = new Set();

function findCommonAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (!token.capital || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return;
    if (!/^\p{Lu}{2,6}s?$/u.test(token.text)) return;
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

/** Each stretch between white space is looked at once, so that the cost is linear. */
function markAddresses({ text, tokens }: Article): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length;) {
    const first = at;
    let suspect = false;
    do {
      const mark = tokens[at];
      const joined = mark?.spaced === false || tokens[at + 1]?.spaced === false;
      if (mark?.kind === 'mark' && joined && (mark.text.length > 1 || /[@.:]/.test(mark.text)))
        suspect = true;
      if (mark?.kind === 'mark' && mark.text.length > 3) suspect = true;
      at++;
    } while (at < tokens.length && tokens[at]?.spaced === false);
    if (!suspect) continue;
    const chunk = text.slice(tokens[first]?.start, tokens[at - 1]?.end);
    if (ADDRESS.test(chunk)) marks.fill(1, first, at);
  }
  return marks;
}

const ADDRESS = /:\/\/|^\W?www\.|@\w|\w\.(?:com|org|net|ly|gl|gov|edu|info)(?:\/|\W*$)/i;

/** Whether nothing that begins at a token is a name: it is part of an address, or a tag (`#Orlando`), which says what a text goes under. */
export function isUnread({ tokens }: Article, { addresses }: DocumentMemory, at: number): boolean {
  return addresses[at] === 1 || (tokens[at - 1]?.text === '#' && tokens[at]?.spaced === false);
}

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

function note(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  classes: Int32Array,
  memory: WordMemory,
): void {
  if (!opensSentence(tokens, at, sentence)) memory.capital++;
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  const after = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  let seen = 0;
  if (before) {
    const left = classes[before.form] ?? 0;
    const abbreviated = before.text === '.' && !tokens[at]?.text.includes('.') ? tokens[at - 2] : undefined;
    const title = left | (abbreviated ? (classes[abbreviated.form] ?? 0) : 0);
    if (title & WORD.address) seen |= SEEN.afterAddress;
    if (left & WORD.role) seen |= SEEN.afterRole;
    if (left & WORD.placePreposition && before.text === before.lower) seen |= SEEN.afterPlacePreposition;
    if (before.lower === 'the') seen |= SEEN.afterThe;
    if (isCapitalised(before)) seen |= SEEN.afterCapital | (left & ANY_GIVEN ? SEEN.afterGiven : 0);
    if (before.text === '(' && after?.text === ')') seen |= SEEN.inBrackets;
  }
  if (after) {
    const right = classes[after.form] ?? 0;
    if (right & WORD.speech && after.text === after.lower) {
      seen |= SEEN.beforeSpeech;
      // `Police in Velm said`: it is the others who speak.
      memory.speaks ||= !(seen & SEEN.afterPlacePreposition);
    }
    if (/^['’]s$/.test(after.text)) seen |= SEEN.beforePossessive;
    if (isCapitalised(after)) {
      seen |= SEEN.beforeCapital;
      if (right & WORD.organizationHead) seen |= SEEN.beforeOrganizationHead;
      if (right & WORD.placeHead) seen |= SEEN.beforePlaceHead;
    }
  }
  memory.seen |= seen;
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
    if (IS_UPPER.of(token.spelling)) upper++;
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
