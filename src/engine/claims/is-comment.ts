import { LEMMA_FORMS } from '../lexicon/lemma-forms.ts';
import { isName } from '../mentions/mention.ts';
import type { SentenceView, Word } from './sentence-view.ts';
import { VERB_FORM } from './word-classes.ts';

/**
 * Whether a sentence comments instead of reporting: it states no value, and it interprets (`the deal underscores a shift`) or tells
 * nothing as done, planned or said (`Europe is pushing for autonomy`). Such a sentence backs nobody and denies nobody. News is
 * told in the past, the perfect or the future; headlines and standfirsts use the present for what happened, so a standfirst
 * comments only when it interprets or says what things are like.
 */
export function isComment({ segment, words, mentions }: SentenceView): boolean {
  if (!COMMENTED.has(segment.kind) || words.some(isTold)) return false;
  if (mentions.some(({ mention }) => !isName(mention))) return false;
  if (words.some((word) => INTERPRETING.has(word.lower))) return true;
  if (words.some((word, at) => REPORTING.has(word.lower) || isPast(word, words[at - 1]))) return false;
  return segment.kind !== 'summary' || words.some((word) => PRESENT_BE.has(word.lower));
}

/** Kinds of segment in which a writer comments; a headline tells in the present. */
const COMMENTED: ReadonlySet<string> = new Set(['body', 'list-item', 'summary']);

/** Words that pass something on from a source, or inside its marks. */
function isTold(word: Word): boolean {
  return word.quotation !== undefined || SAID.has(word.lower);
}

/** A form of the past: not the verb's own base, nor one in `s` or `ing`, nor `specialized` in `on specialized hardware`. */
function isPast({ kind, lower, classes }: Word, before: Word | undefined): boolean {
  if (kind !== 'word' || (classes & VERB_FORM) === 0 || (before && BEFORE_NOUNS.has(before.lower)))
    return false;
  return lower.endsWith('ed') || (LEMMA_FORMS.has(lower) && !/(?:s|ing)$/.test(lower));
}

/** Words that a noun with its adjectives follows, and no finite verb. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from with by into more most its their his her our this that these those'.split(
    ' ',
  ),
);

const SAID: ReadonlySet<string> = new Set(
  `said says told tells added adds announced announces according stated states asked asks urged urges noted notes warned warns
  confirmed confirms reported`.split(/\s+/),
);

/** Auxiliaries that tell what was, has been or will be done. */
const REPORTING: ReadonlySet<string> = new Set('was were had has have did will would'.split(' '));

const PRESENT_BE: ReadonlySet<string> = new Set("is are isn't aren't isn’t aren’t".split(' '));

/** Verbs in the present that say what something means. */
const INTERPRETING: ReadonlySet<string> = new Set(
  `underscores underscore reflects reflect marks represents represent signals signal demonstrates demonstrate illustrates illustrate
  highlights symbolizes symbolises signifies signify embodies embody exemplifies epitomizes mirrors suggests reinforces reinforce
  underlines underline shapes redefines cements heralds means`.split(/\s+/),
);
