import type { Token } from '../../text/token.ts';
import type { Cue } from './cue.ts';
import { COMMON_VERB } from './find-cues.ts';
import { QUOTE, type OuterToken } from './outer-sentence.ts';
import { sourceAfter, type TokenRange } from './source-phrase.ts';

/**
 * What a cue's source says, as a range of the sentence's tokens: behind the cue, or before a cue that closes its sentence.
 * `others` are the sure cues near it in the sentence; one that begins a clause of its own ends the content of the cue before it.
 */
export function contentOf(
  tokens: readonly OuterToken[],
  cue: Cue,
  others: readonly Cue[],
): TokenRange | undefined {
  const from = Math.min(cue.cue.from, cue.source.from);
  const end = Math.max(cue.cue.end, cue.source.end);
  const lead = trim(tokens, leadStart(tokens, from, others), from);
  if (lead && isParenthesis(tokens, from, end) && !OPENING.test(tokens[lead.from]?.lower ?? ''))
    return cue.weak ? undefined : { ...lead, end: trim(tokens, end, tokens.length)?.end ?? lead.end };
  if (lead && closesSentence(tokens, cue, lead, end))
    return cue.weak && tokens[lead.end - 1]?.quotation === undefined ? undefined : lead;
  const rest = trim(tokens, end, restEnd(tokens, end, others));
  const first = rest && skipLeadIn(tokens, cue, rest);
  const content = rest && first !== undefined ? trim(tokens, first, rest.end) : undefined;
  return cue.weak && !isMarkedContent(tokens, content, end) ? undefined : content;
}

/** `The bridge, she said, would open in May`: what is passed on goes on behind the cue. */
function isParenthesis(tokens: readonly OuterToken[], from: number, end: number): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[end]?.text !== ',') return false;
  const next = tokens[end + 1];
  return (
    next !== undefined &&
    !/^(?:and|but|who|which|when|after|before|as|while|in|at|on|then|\p{Ll}{2,20}ing)$/u.test(next.lower) &&
    next.quotation === undefined
  );
}

/** Where the clause before a cue begins: the sentence, or what follows a cue before it that closed its own clause. */
function leadStart(tokens: readonly OuterToken[], from: number, others: readonly Cue[]): number {
  let start = 0;
  for (const { cue, source } of others) {
    const end = Math.max(cue.end, source.end);
    if (
      end < from &&
      /^[,;]$/.test(tokens[end]?.text ?? '') &&
      /^(?:and|but|while)$/.test(tokens[end + 1]?.lower ?? '')
    )
      start = end + 2;
  }
  return start;
}

/** Where the content behind a cue ends: at `, and Roe said`, `; Roe added`, `and said`; a cue inside the content does not end it. */
function restEnd(tokens: readonly OuterToken[], from: number, others: readonly Cue[]): number {
  for (const { cue, source } of others) {
    const start = source.from < from ? cue.from : Math.min(cue.from, source.from);
    if (start <= from) continue;
    const joined = /^(?:and|but|while)$/.test(tokens[start - 1]?.lower ?? '');
    const sign = tokens[start - (joined ? 2 : 1)]?.text ?? '';
    if (/^[,;—–]$/.test(sign) || (joined && source.from < from)) return start - (joined ? 1 : 0);
  }
  return tokens.length;
}

/** `…, Roe said on Monday.`, `…, according to Roe.`: what is passed on stands before the cue. */
function closesSentence(tokens: readonly OuterToken[], cue: Cue, lead: TokenRange, end: number): boolean {
  if (cue.shape === 'label') return false;
  if (cue.shape === 'verb-source' || cue.shape === 'signature') return true;
  const sign = tokens[Math.min(cue.cue.from, cue.source.from) - 1];
  if (cue.shape === 'phrase') return !(tokens[end]?.text === ',' && isAdverbial(tokens, lead));
  if (sign?.text !== ',' && sign?.text !== QUOTE && sign?.text !== '—' && sign?.text !== '–') return false;
  if (isAdverbial(tokens, lead)) return false;
  return !saysMore(tokens, end);
}

/** `On Monday`, `In a letter to the council`, `Later`: an opening that says nothing by itself. */
function isAdverbial(tokens: readonly OuterToken[], { from, end }: TokenRange): boolean {
  if (end - from >= 12 || tokens.slice(from, end).some((token) => token.quotation !== undefined))
    return false;
  return end - from < 3 || OPENING.test(tokens[from]?.lower ?? '');
}

const OPENING =
  /^(?:on|in|at|after|before|during|since|later|earlier|meanwhile|asked|speaking|responding|writing|referring|addressing|when|while|if|as|for|to|from|by|with|without|however|instead|but|and|yesterday|today)$/;

/** Whether something is passed on behind the cue as well: `that …`, a quotation, or a clause of its own. */
function saysMore(tokens: readonly OuterToken[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || /^[.,;:!?—–]$/.test(next.text))
    return tokens[end + 1]?.quotation !== undefined && next?.text === ':';
  const near = tokens.slice(end, end + 10);
  if (near.some((token) => token.lower === 'that')) return true;
  return !/^(?:on|in|at|during|after|before|from|to|through|via|by|as|when|while|last|this|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|reporters|cnn)$/.test(
    next.lower,
  );
}

/** Where the content begins when what stands between it and the cue is left out: the listener, the occasion, `that`. */
function skipLeadIn(tokens: readonly OuterToken[], cue: Cue, rest: TokenRange): number {
  const near = tokens.slice(rest.from, rest.from + LONGEST_LEAD_IN);
  const that = near.findIndex((token) => token.lower === 'that');
  const quote = near.findIndex((token) => token.quotation !== undefined);
  const sign = near.findIndex((token) => token.text === ':');
  if (that >= 0 && (quote < 0 || that < quote) && isLeadIn(near.slice(0, that))) return rest.from + that + 1;
  if (sign >= 0 && isLeadIn(near.slice(0, sign))) return rest.from + sign + 1;
  if (quote > 0 && near[quote - 1]?.text === ',' && cue.kind !== 'judge') return rest.from + quote;
  if (cue.listener !== true || cue.kind === 'judge') return rest.from;
  return sourceAfter(tokens, rest.from)?.end ?? rest.from;
}

/** How far behind a cue its content may begin, in tokens: `told a crowd of some two thousand in Leeds on Friday that`. */
const LONGEST_LEAD_IN = 14;

function isLeadIn(between: readonly Token[]): boolean {
  return between.every(
    (token) => !/^(?:[.;!?]|he|she|they|it|we|i|you)$/.test(token.lower) && !COMMON_VERB.test(token.text),
  );
}

/** A weak cue passes something on only where `that` or a quotation shows it. */
function isMarkedContent(
  tokens: readonly OuterToken[],
  content: TokenRange | undefined,
  end: number,
): boolean {
  if (!content) return false;
  const first = tokens[content.from];
  return (
    first?.quotation !== undefined || tokens[content.from - 1]?.lower === 'that' || tokens[end]?.text === ':'
  );
}

/** The range without signs and white space at its ends. */
function trim(tokens: readonly OuterToken[], from: number, end: number): TokenRange | undefined {
  let [first, last] = [from, end];
  while (first < last && /^[,;:.—–-]$/.test(tokens[first]?.text ?? '')) first++;
  while (last > first && /^[,;:.!?—–-]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return first < last ? { from: first, end: last } : undefined;
}
