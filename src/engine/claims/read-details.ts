import { COLOURS, COMPASS, MANNERS, PASSAGES } from '../lexicon/exclusive-sets.ts';
import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, type Word, wordsWith } from './sentence-view.ts';
import { COLOUR, COMPASS_POINT, MANNER, PASSAGE, RUNNING, VERB_FORM } from './word-classes.ts';

/** How far the noun of a colour may stand behind it, in words: `a silver 2013 Toyota Camry`. */
const COLOURED_REACH = 5;

/** Claims without a digit, of sets of which one thing has one: `west of the port`, `a grey car`, `into the store`. */
export const readDetails: ClaimReader = (view, _context, add) => {
  for (const index of wordsWith(view, COMPASS_POINT | COLOUR | PASSAGE | MANNER)) {
    const word = view.words[index];
    if (!word) continue;
    const found =
      readCompass(view, index) ??
      readColour(view, index) ??
      readPassage(view, index) ??
      readManner(view, index);
    if (!found) continue;
    const end = view.words[index + found.length - 1]?.end ?? word.end;
    const value = { kind: 'words' as const, words: found.value };
    const { start } = view.words[found.first ?? index] ?? word;
    add({ start, end, at: index, kind: 'detail', key: found.key, value });
  }
};

interface Detail {
  readonly key: string;
  readonly value: string;
  /** The first of the words that carry it, where it is not the word that was found. */
  readonly first?: number;
  /** How many words carry it, counted from the one that was found. */
  readonly length: number;
}

/** `150 miles west of Aden`. */
function readCompass(view: SentenceView, index: number): Detail | undefined {
  const [word, of, place] = [view.words[index], view.words[index + 1], view.words[index + 2]];
  if (!word || !COMPASS.has(word.lower) || of?.lower !== 'of' || place?.kind !== 'word') return undefined;
  const named = place.lower === 'the' ? view.words[index + 3] : place;
  if (named?.kind !== 'word' || isOfPlace(view, index)) return undefined;
  // `south-west` is three words of the text, `south west` two.
  const first = view.words[index - 1]?.text === '-' ? index - 2 : index - 1;
  const half = /^(?:north|south)$/.exec(view.words[first]?.lower ?? '')?.[0];
  const detail = {
    key: `side of ${named.lemma}`,
    value: `${half ?? ''}${word.lower.replace('-', '')}`,
    length: 1,
  };
  return half === undefined ? detail : { ...detail, first };
}

/** `Orra County, located about 12 miles northwest of Velm`: where a named place lies is no detail of what happened. */
function isOfPlace({ words, mentions }: SentenceView, index: number): boolean {
  let at = index - 1;
  while (LYING.test(words[at]?.lower ?? '')) at--;
  const place = words[at]?.lower === ',' ? words[at - 1]?.mention : undefined;
  return (
    place !== undefined && mentions.some(({ index: of, mention }) => of === place && mention.kind === 'place')
  );
}

/** What may stand between a place and the side of another on which it lies. */
const LYING = /^(?:located|situated|lying|about|some|just|\d+|km|kilomet(?:er|re)s?|miles?)$/;

/** `a silver Toyota Camry`: the noun is the last of a run of capitalised words, else the next word of content. */
function readColour(view: SentenceView, index: number): Detail | undefined {
  const word = view.words[index];
  const colour =
    word && word.text === word.lower && word.mention === undefined ? COLOURS.get(word.lower) : undefined;
  if (colour === undefined) return undefined;
  let noun: Word | undefined;
  for (let i = index + 1; i <= index + COLOURED_REACH; i++) {
    const next = view.words[i];
    if (!next || next.kind === 'mark') break;
    if (next.kind === 'number') continue;
    if (/^\p{Lu}/u.test(next.text)) noun = next;
    else if (noun) break;
    else return next.content ? { key: `colour of ${next.lemma}`, value: colour, length: 1 } : undefined;
  }
  return noun && { key: `colour of ${noun.lemma}`, value: colour, length: 1 };
}

/** `walking into the store`. */
function readPassage(view: SentenceView, index: number): Detail | undefined {
  const [first, second] = [view.words[index]?.lower ?? '', view.words[index + 1]?.lower ?? ''];
  const [phrase, length] = PASSAGES.has(first) ? [first, 1] : [`${first} ${second}`, 2];
  const value = PASSAGES.get(phrase);
  const verb = view.words[index - 1];
  const [article, noun] = [view.words[index + length], view.words[index + length + 1]];
  if (
    value === undefined ||
    !verb?.content ||
    (verb.classes & (VERB_FORM | RUNNING)) === 0 ||
    !article ||
    !/^(?:the|a|an|her|his|their)$/.test(article.lower)
  )
    return undefined;
  if (noun?.kind !== 'word' || !noun.content || noun.mention !== undefined) return undefined;
  return { key: `${verb.lemma} in or out of ${noun.lemma}`, value, length };
}

/** `well equipped`, `ill-equipped`: of the preparations of one party. */
function readManner(view: SentenceView, index: number): Detail | undefined {
  const value = MANNERS.get(view.words[index]?.lower ?? '');
  const hyphen = view.words[index + 1]?.text === '-' ? 1 : 0;
  const state = view.words[index + 1 + hyphen];
  if (
    value === undefined ||
    !state ||
    !/^(?:equipped|prepared|trained|armed|maintained|lit)$/.test(state.lower)
  )
    return undefined;
  return { key: `how ${state.lower}`, value, length: 2 + hyphen };
}
