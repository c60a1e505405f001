import type { Span } from '../base/span.ts';
import { ROLE_MODIFIERS, ROLE_WORDS } from '../lexicon/names/person-words.ts';
import { wordSet } from '../lexicon/read-table.ts';
import type { TitlePhrase } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import type { Token } from '../text/token.ts';
import { tokenFrom } from './token-from.ts';

/** A role or title as an article says it of a person, with the place where it stands. */
export interface RoleSaid extends Span {
  readonly text: string;
}

/** What is read of a mention. */
interface PersonPlace extends Span {
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly title?: TitlePhrase | undefined;
}

/**
 * The roles that stand beside one mention of a person: the title before the name (`Mayor Anna Weber`) and appositions on both
 * sides (`Anna Weber, the mayor of Orrin,` and `the mayor of Orrin, Anna Weber,`). Forms of address are no roles. An apposition
 * counts only where a comma or the sentence ends it, since `Anna Weber, the mayor and …` may be a list.
 */
export function findRoles(article: Article, name: PersonPlace): readonly RoleSaid[] {
  const { text, tokens } = article;
  const roles: RoleSaid[] = name.title && !isAddress(name.title.text) ? [name.title] : [];
  const sentence = article.sentences[name.sentence];
  // Most names have no comma beside them: they cost a look at two characters.
  const commaAfter = text[name.end] === ',';
  const commaBefore = text[name.start - 2] === ',' && /\s/.test(text[name.start - 1] ?? '');
  if (!sentence || !(commaAfter || commaBefore)) return roles;
  const reader = { tokens, first: sentence.firstToken, end: sentence.endToken };
  const next = tokenFrom(tokens, name.end);
  const phrases = [
    commaAfter ? phraseAfter(reader, next + 1) : undefined,
    commaBefore && closes(reader, next) ? phraseBefore(reader, tokenFrom(tokens, name.start) - 1) : undefined,
  ];
  for (const phrase of phrases) {
    const [first, last] = [tokens[phrase?.first ?? -1], tokens[(phrase?.end ?? 0) - 1]];
    if (!phrase || !first || !last) continue;
    roles.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
  }
  return roles;
}

/** Whether a title only addresses somebody (`Mr.`): it says nothing of an office. */
export function isAddress(title: string): boolean {
  return ADDRESSES.has(title.toLowerCase().replaceAll('.', ''));
}

/** A sentence's tokens. */
interface Reader {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** Indices of tokens, `[first, end)`. */
interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** The role that follows a name and its comma; an age may stand between. */
function phraseAfter(reader: Reader, at: number): Phrase | undefined {
  const { tokens } = reader;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const phrase = readRole(reader, at);
  return phrase && closes(reader, phrase.end) ? phrase : undefined;
}

/** The role that stands before a name's comma: from its article on. */
function phraseBefore(reader: Reader, comma: number): Phrase | undefined {
  for (let at = comma - 1; at >= Math.max(reader.first, comma - LONGEST); at--) {
    const token = reader.tokens[at];
    if (!token || (token.kind === 'mark' && !INNER.has(token.text))) return undefined;
    if (!ARTICLES.has(token.lower)) continue;
    const phrase = readRole(reader, at);
    if (phrase?.end === comma) return phrase;
  }
  return undefined;
}

/** Reads `the former mayor of Orrin` or `mayor of Orrin`; the article stays outside. */
function readRole({ tokens, end }: Reader, from: number): Phrase | undefined {
  const introduced = ARTICLES.has(tokens[from]?.lower ?? '');
  const first = introduced ? from + 1 : from;
  let head = -1;
  for (let at = first; at < Math.min(end, first + LONGEST_LEAD); at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && !INNER.has(token.text)) || STOPS.has(token.lower)) break;
    if (ROLE_WORDS.has(token.lower)) head = at;
    // `Weber, of all` is no role: without an article the first word must be one.
    else if (!introduced && at === first && !ROLE_MODIFIERS.has(token.lower)) return undefined;
    else if (head >= 0 && !ROLE_MODIFIERS.has(token.lower) && !INNER.has(token.text)) return undefined;
  }
  if (head < 0) return undefined;
  let last = head + 1;
  if (LINKS.has(tokens[last]?.lower ?? '')) {
    for (; last < Math.min(end, head + LONGEST); last++) {
      const token = tokens[last];
      if (!token || BREAKS.has(token.lower) || (token.kind === 'mark' && !INNER.has(token.text))) break;
    }
  }
  return { first, end: last };
}

/** Whether an apposition may end here. */
function closes({ tokens, end }: Reader, at: number): boolean {
  return at >= end || CLOSERS.has(tokens[at]?.text ?? '');
}

const ADDRESSES = wordSet('mr mister mrs ms miss mx madam madame mme herr frau monsieur');
const ARTICLES = wordSet('the a an its their his her our');
const CLOSERS = new Set([',', '.', ';', ')', '—', '–']);
/** Signs inside a role: `vice-president`, `U.S.`, `Orrin's`. */
const INNER = new Set(['-', "'", '’', "'s", '’s', '/']);
const LINKS = wordSet('of for at in to');
/** Words that no role has before its head. */
const STOPS = wordSet(
  `who which that and but or said says is was were are has had will would of for at in on to by with from as when while if because
   whose where then also`,
);
/** Words that end what follows `of`. */
const BREAKS = wordSet('who which that said says is was were has had will would when while whose where but');
/** No role is longer; what is may be a whole clause. Unit: tokens. */
const LONGEST = 12;
/** How many tokens may stand before the head (`Orrin’s first elected deputy mayor`), itself included. */
const LONGEST_LEAD = 7;
