import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Article } from '../../text/article.ts';
import type { Token } from '../../text/token.ts';
import type { MarkedPassage } from './pair-marks.ts';

/** As many words or fewer in marks are a word held at a distance, unless a cue stands right beside them. */
const SCARE_WORDS = 2;

/** Whether a passage in marks holds somebody's words, and not a title, a term or a word held at a distance. */
export function isQuotation(article: Article, passage: MarkedPassage): boolean {
  const { tokens } = article;
  const words = tokens
    .slice(passage.firstToken + 1, passage.endToken)
    .filter((token) => token.kind === 'word');
  if (!words.length) return false;
  const before = tokens[passage.firstToken - 1];
  if (before && WORD_BEFORE.has(before.lower)) return false;
  const closes = /[.,!?…—-]["'”’]?\s*$/.test(
    article.text.slice(Math.max(passage.innerStart, passage.innerEnd - 4), passage.innerEnd),
  );
  const isTerm = before !== undefined && TERM_BEFORE.has(before.lower);
  if (words.length <= SCARE_WORDS) return !isTerm && isShortQuotation(article, passage, closes);
  if (words.length > LONGEST_TITLE) return true;
  if (!isTitleCased(words)) return closes || before === undefined || !WORK_BEFORE.has(before.lower);
  if (isTerm) return false;
  // Title case and nobody who speaks: a film, a book, a song, a slogan.
  return (
    (closes && (standsAlone(article, passage) || isAnswered(article, passage))) ||
    isLed(tokens, passage.firstToken)
  );
}

/** The longest title of a work, in words. */
const LONGEST_TITLE = 12;

/** Behind these a word is spoken of, not spoken. */
const WORD_BEFORE = new Set(['word', 'words', 'term', 'terms', 'phrase', 'expression', 'so-called']);

const WORKS =
  'album song film movie book novel show series episode single play musical documentary podcast programme program magazine newspaper exhibition';
/** Words that stand before the name of a work. */
const WORK_BEFORE = new Set(WORKS.split(' '));
/** Words that introduce a title, a nickname or a term. */
const TERM_BEFORE = new Set(
  `titled entitled called nicknamed dubbed named headlined termed ${WORKS}`.split(' '),
);

/** One or two words are somebody's when they are a sentence, or when a verb of speech stands right beside them. */
function isShortQuotation(article: Article, passage: MarkedPassage, closes: boolean): boolean {
  const { tokens } = article;
  if (isLed(tokens, passage.firstToken)) return true;
  // `“We open”, said Roe`: a comma behind the marks.
  if (tokens[passage.endToken]?.text === ',' && isSure(tokens[passage.endToken + 1])) return true;
  if (!closes) return false;
  const joins = /^(?:,|and|but|then)$/.test(tokens[passage.firstToken - 1]?.lower ?? '');
  return standsAlone(article, passage) || (joins && isAnswered(article, passage));
}

/** `said "…"`, `said: "…"`, `asked, "…"`. */
function isLed(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before?.text === ',' || before?.text === ':' ? isSpeech(tokens[first - 2]) : isSpeech(before);
}

/** `…," she said`, `…!" said the mayor`: the words go on with somebody who speaks, not with a new sentence. */
function isAnswered(article: Article, passage: MarkedPassage): boolean {
  if (/\.\s*$/.test(article.text.slice(Math.max(passage.innerStart, passage.innerEnd - 2), passage.innerEnd)))
    return false;
  const [first, second] = [article.tokens[passage.endToken], article.tokens[passage.endToken + 1]];
  const isSubject =
    first !== undefined &&
    (/^\p{Lu}/u.test(first.text) || /^(?:he|she|they|it|i|we|the|a|an)$/.test(first.lower));
  return isSure(first) || (isSubject && (isSure(second) || isSure(article.tokens[passage.endToken + 2])));
}

function isSure(token: Token | undefined): boolean {
  return token !== undefined && isSpeech(token) && REPORTING_VERBS.get(token.lower)?.weak === false;
}

/** Whether the passage is a sentence by itself: nothing of a sentence stands before it. */
function standsAlone(article: Article, passage: MarkedPassage): boolean {
  const before = article.tokens[passage.firstToken - 1];
  if (before === undefined || before.end <= (article.segments[passage.segment]?.start ?? 0))
    return passage.endToken - passage.firstToken > 3;
  return /^[.!?”"]$/.test(before.text);
}

function isSpeech(token: Token | undefined): boolean {
  const verb = token && REPORTING_VERBS.get(token.lower);
  if (verb === undefined || verb.kind === 'judge' || verb.kind === 'think' || verb.kind === 'show')
    return false;
  return !verb.weak || verb.form === 'past' || verb.form === 'ing';
}

/** Words that titles write in lower case. */
const SMALL = new Set(
  'a an the of in on at by to for from with and or nor but as is vs over into my our your his her its'.split(
    ' ',
  ),
);

function isTitleCased(words: readonly Token[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  return capitals > 1 && words.every((word) => /^\p{Lu}/u.test(word.text) || SMALL.has(word.lower));
}
