import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { spellingOf } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { MarkedPassage } from './pair-marks.ts';

/** A token outside the marks, or a whole quotation that stands in the sentence like one token. */
export interface OuterToken extends Token {
  /** Index of the quotation that this token stands for. */
  readonly quotation?: number;
}

/** A sentence as it reads when each quotation in it is one sign. */
export interface OuterSentence {
  /** Index into `Article.segments`. */
  readonly segment: number;
  readonly tokens: readonly OuterToken[];
  /** Whether any of its tokens stands for a quotation. */
  readonly quotes: boolean;
}

/**
 * The sentences around quotations. A sentence that holds a quotation goes on after it (`“We won!” she said.`), also where the
 * quotation itself has several sentences.
 */
export function outerSentences(
  article: Article,
  passages: readonly MarkedPassage[],
): readonly OuterSentence[] {
  const sentences: OuterSentence[] = [];
  let tokens: OuterToken[] = [];
  let segment = -1;
  let next = 0;
  let quotes = false;
  const close = (): void => {
    if (tokens.length) sentences.push({ segment, tokens, quotes });
    tokens = [];
    quotes = false;
  };
  for (const sentence of article.sentences) {
    if (sentence.segment !== segment) {
      close();
      segment = sentence.segment;
    }
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      while ((passages[next]?.endToken ?? Infinity) <= at) next++;
      const token = article.tokens[at];
      if (!token) continue;
      const passage = passages[next];
      const inside = passage !== undefined && passage.firstToken <= at;
      if (inside && passage.firstToken !== at) continue;
      if (at === sentence.firstToken && !joins(article, tokens.at(-1), passages, sentence, inside)) close();
      quotes ||= inside;
      tokens.push(inside ? quoteToken(token, passage.end, next) : token);
    }
  }
  close();
  return sentences;
}

/** A whole quotation as one token, in the place of its opening mark. */
function quoteToken({ start, kind, spaced }: Token, end: number, quotation: number): OuterToken {
  return {
    start,
    end,
    kind,
    text: QUOTE,
    lower: QUOTE,
    spaced,
    capital: false,
    hints: 0,
    form: -1,
    spelling: QUOTE_SPELLING,
    quotation,
  };
}

/** What a quotation reads like in an outer sentence. */
export const QUOTE = '“”';

const QUOTE_SPELLING = spellingOf(QUOTE);

/** Whether a sentence goes on with the sentence of the quotation before it: a cue or a signature stands behind the quotation. */
function joins(
  article: Article,
  last: OuterToken | undefined,
  passages: readonly MarkedPassage[],
  sentence: Sentence,
  opensQuotation: boolean,
): boolean {
  const passage = last?.quotation === undefined ? undefined : passages[last.quotation];
  const first = article.tokens[sentence.firstToken];
  if (!passage || !first || opensQuotation) return false;
  if (/^[\p{Ll}—–―-]/u.test(first.text)) return true;
  const sign =
    article.text
      .slice(Math.max(passage.innerStart, passage.innerEnd - 2), passage.innerEnd)
      .trimEnd()
      .at(-1) ?? '';
  return !'.;'.includes(sign) && cueFollows(article, sentence);
}

/** How far behind a quotation its cue may stand, in tokens: `former Prime Minister Ann Lee said`. */
const NEAR = 9;
/** The same where an apposition stands between: `Ann Lee, who had been the prime minister until the vote of 2019, said`. */
const FAR = 30;

/** `“Why not?” Roe demanded.`: nothing but the end of the sentence behind the verb. */
function endsSoon(article: Article, at: number): boolean {
  const next = article.tokens[at];
  return next === undefined || next.text === '.' || next.text === ',';
}

function cueFollows(article: Article, sentence: Sentence): boolean {
  const from = sentence.firstToken;
  for (let at = from; at < Math.min(from + FAR, sentence.endToken); at++) {
    const verb = REPORTING_VERBS.get(article.tokens[at]?.lower ?? '');
    if (
      verb === undefined ||
      verb.kind === 'judge' ||
      verb.kind === 'show' ||
      verb.form === 'ing' ||
      verb.form === 'base'
    )
      continue;
    if (verb.weak && verb.form === 'past' && at <= from + 2 && endsSoon(article, at + 1)) return true;
    if (at < from + NEAR ? !verb.weak : article.tokens[at - 1]?.text === ',') return true;
  }
  return false;
}
