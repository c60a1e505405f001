import type { Article } from '../../text/article.ts';
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
  const close = (): void => {
    if (tokens.length) sentences.push({ segment, tokens });
    tokens = [];
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
      if (at === sentence.firstToken && !joins(article, tokens.at(-1), passages, token, inside)) close();
      tokens.push(
        inside ? { ...token, end: passage.end, text: QUOTE, lower: QUOTE, quotation: next } : token,
      );
    }
  }
  close();
  return sentences;
}

/** What a quotation reads like in an outer sentence. */
export const QUOTE = '“”';

/** Whether a sentence's first token goes on with the sentence of the quotation before it. */
function joins(
  article: Article,
  last: OuterToken | undefined,
  passages: readonly MarkedPassage[],
  token: Token,
  opensQuotation: boolean,
): boolean {
  if (last?.quotation === undefined || opensQuotation) return false;
  const passage = passages[last.quotation];
  if (!passage) return false;
  const sign = article.text.slice(passage.innerStart, passage.innerEnd).trimEnd().at(-1) ?? '';
  if (/\p{Ll}/u.test(token.text[0] ?? '')) return true;
  return !'.;'.includes(sign) && cueFollows(article, passage.endToken);
}

/** How far behind a quotation its cue may stand, in tokens: `former Prime Minister Ann Lee said`. */
const NEAR = 9;
/** The same where an apposition stands between: `Ann Lee, who had been the prime minister until the vote of 2019, said`. */
const FAR = 30;

function cueFollows(article: Article, from: number): boolean {
  for (let at = from; at < from + FAR; at++) {
    const token = article.tokens[at];
    if (
      !token ||
      /^[!?“”;]$/.test(token.text) ||
      (token.text === '.' && token.end !== article.tokens[at + 1]?.start)
    )
      return false;
    const verb = REPORTING_VERBS.get(token.lower);
    const isCue =
      verb !== undefined &&
      verb.kind !== 'judge' &&
      verb.kind !== 'show' &&
      verb.form !== 'ing' &&
      verb.form !== 'base';
    if (isCue && (at < from + NEAR ? !verb.weak : article.tokens[at - 1]?.text === ',')) return true;
  }
  return false;
}
