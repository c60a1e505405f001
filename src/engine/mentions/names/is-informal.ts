import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { Trait } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';

/** Whether an article is loose about capitals, as chats and posts are. `forms` are the first tokens of its spellings, by their number. */
export function isInformal(article: Article, forms: readonly Token[]): boolean {
  const marks = new Uint8Array(forms.length);
  let marked = false;
  for (const { form, spelling } of forms) {
    const mark = LOOSENESS.of(spelling);
    marks[form] = mark;
    marked ||= mark > 0;
  }
  let loose = 0;
  for (const sentence of article.sentences)
    if (opensInLowerCase(article.tokens, sentence) || (marked && isLoose(article.tokens, sentence, marks)))
      loose++;
  return loose >= INFORMAL_SHARE * article.sentences.length && loose > 0;
}

/** The share of sentences with a mark of loose writing from which an article counts as informal; news stays far below it. */
const INFORMAL_SHARE = 0.3;

const LOOSE_WORDS: ReadonlySet<string> = new Set(
  'i im u ur lol omg rt gonna wanna gotta haha hahaha thx pls plz yall cuz lmao tho dont cant ill'.split(' '),
);

/** 1 for a mark of loose writing, 2 for a sign that calls somebody or something, 0 for all else. */
const LOOSENESS = new Trait(({ kind, text }) => {
  if (kind === 'word') return LOOSE_WORDS.has(text) ? 1 : 0;
  if (text === '@' || text === '#') return 2;
  return text.charCodeAt(0) > 127 && SYMBOL.test(text) ? 1 : 0;
});

const SYMBOL = /^\p{Extended_Pictographic}$/u;

/** Whether the first word of a sentence of more than three tokens is in lower case. */
function opensInLowerCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken <= 3) return false;
  let at = firstToken;
  while (at < endToken && tokens[at]?.kind !== 'word') at++;
  const first = at < endToken ? tokens[at] : undefined;
  return first?.capital === false && /^\p{Ll}/u.test(first.text);
}

/** Whether a sentence holds a mark of loose writing, or calls somebody or something by `@` or `#`. */
function isLoose(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  marks: ArrayLike<number>,
): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const mark = marks[tokens[at]?.form ?? -1] ?? 0;
    if (mark === 0) continue;
    const calls = tokens[at]?.spaced === true && at + 1 < endToken && tokens[at + 1]?.spaced === false;
    if (mark === 1 || calls) return true;
  }
  return false;
}
