import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { TypedSpan } from './name-span.ts';
import { ANY_GIVEN, WORD, classesOf } from './word-classes.ts';

/** Words after a hyphen that make an adjective of a name (`London-based`): they are no part of it. */
export const HYPHEN_TAILS =
  /^(?:based|led|backed|born|style|wide|made|era|like|elect|linked|run|owned|held|controlled|aligned|allied|related|funded|sponsored|supported|trained|speaking|bound|designate|only|friendly|occupied|ruled|dominated|mediated|brokered|imposed|educated|area|year|old|day|long|listed|centric|inspired|class|type|level|general|turned|themed|headed|supplied|built|affiliated|engineered|chaired|drafted|proposed|registered)$/;

/** Words before a hyphen that take sides or set apart (`pro-Beijing`): they are no part of the name. */
const HYPHEN_HEADS =
  /^(?:pro|anti|ex|non|mid|pre|post|inter|intra|trans|un|co|semi|neo|quasi|multi|self|all|vice|sub|near|once|then)$/i;

/** Moves the ends of a span that fell inside a hyphened word to where the name ends. */
export function mendSpan(article: Article, sentence: Sentence, span: TypedSpan): TypedSpan {
  const { tokens } = article;
  let { first, end } = span;
  const glued = (at: number): boolean =>
    /^[-‑]$/.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
  if (end - first > 2 && HYPHEN_HEADS.test(tokens[first]?.text ?? '') && glued(first + 1)) first += 2;
  if (end - first > 2 && glued(end - 2) && HYPHEN_TAILS.test(tokens[end - 1]?.text ?? '')) end -= 2;
  // `Park Chung-hee`: the last part of a given name stands in lower case.
  const tail = tokens[end + 1];
  const open = span.type === 'person' && end + 1 < sentence.endToken && glued(end);
  if (
    open &&
    tail?.kind === 'word' &&
    tail.text === tail.lower &&
    tail.text.length <= LONGEST_PART &&
    !HYPHEN_TAILS.test(tail.text) &&
    !(classesOf(tail) & WORD.opener)
  ) {
    end += 2;
  }
  if (span.type === 'person') end = withoutOffice(article, first, end);
  // `Korean War`, `Gulf War`: an event that the name before it only helps to name.
  const next = tokens[end];
  if (span.type !== 'person' && end < sentence.endToken && next?.spaced && EVENT_TAILS.test(next.text)) {
    return { ...span, first, end: end + 1, type: 'other' };
  }
  return first === span.first && end === span.end ? span : { ...span, first, end };
}

/** Headlines print an office behind a name (`Name Ann Bell Surgeon General`): it is no part of it. Two words of the name are left. */
function withoutOffice({ tokens }: Article, first: number, end: number): number {
  if (!(classesOf(tokens[first]) & ANY_GIVEN)) return end;
  if (!(classesOf(tokens[end - 1]) & WORD.role)) return end;
  let last = end - 1;
  while (last - first > 2 && classesOf(tokens[last - 1]) & (WORD.role | WORD.modifier)) last--;
  // A single word is as often a family name (`Ann Mary Bishop`) as an office.
  return end - last > 1 && last - first >= 2 ? last : end;
}

const EVENT_TAILS =
  /^(?:War|Wars|Revolution|Uprising|Olympics|Paralympics|Open|Cup|Games|Championships?|Festival|Marathon|Derby)$/;

/** The most letters of a part of a given name behind a hyphen (`hyeong`); longer words make an adjective of the name. */
const LONGEST_PART = 6;
