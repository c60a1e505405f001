import type { Token } from '../../text/token.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';

/** A stretch of tokens `[from, end)`. */
export interface TokenRange {
  readonly from: number;
  readonly end: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const PRONOUNS = words(
  'he she they it i we you one others someone somebody nobody everyone everybody all both some many most others another several few neither either none this that',
);
const DETERMINERS = words(
  'the a an his her its their our my your this that these those some several many most two three four five six seven eight nine ten one another other both all few each every no any',
);
const PREPOSITIONS = words(
  'in on at after before since during for from with without by to of about against amid under over through between into as until within near outside inside among despite following like per via upon across around',
);
/** Words that a source phrase cannot reach across. */
const BOUNDARIES = words(
  'but or that because while when if though although where since until unless than so whether which whose whom who nor yet as however meanwhile what how why',
);
const ADVERBS = words(
  "also then later still once again first recently previously never now often always even just only already soon later today yesterday tonight further repeatedly reportedly all both have has had having was were is are be been being did does do will would could can may might must should not n't ever rather instead both long simply initially earlier subsequently famously too merely basically ultimately finally eventually immediately quickly publicly privately openly allegedly",
);
const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const PARTICLES = words('de la le du da di van von der den del al bin ibn el of the and for & st');

/** Words that no source phrase ends with. */
const LONE = words(
  'the a an his her its their our my your every no any in on at after before since during for from with without by of about against to and or but as than',
);

/** Whether the token may stand in a name: a capital first, or an initial. */
function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isBreak(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && !/^[-.&/@#'’]$|^['’][sS]$/.test(token.text));
}

/**
 * The source phrase that ends right before a cue at `cue`: `the mayor`, `Jane Roe`, `she`. Adverbs and auxiliary verbs before
 * the cue are passed over, a bracket (`Roe (R-Ohio) said`) and an apposition between commas too. `undefined` without one.
 */
export function sourceBefore(tokens: readonly Token[], cue: number): TokenRange | undefined {
  let end = cue;
  while (end > 0 && cue - end < LONGEST && isAdverb(tokens[end - 1])) end--;
  if (tokens[end - 1]?.text === ')') end = beforeBracket(tokens, end);
  if (/^[,—–]$/.test(tokens[end - 1]?.text ?? '')) return sourceBeforeApposition(tokens, end - 1);
  return phraseEndingAt(tokens, end);
}

function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word')
    return token?.text === "'s" ? false : /^['’](?:d|ve|ll|s)$/.test(token?.text ?? '');
  return (
    ADVERBS.has(token.lower) ||
    (token.lower.length > 4 && token.lower.endsWith('ly') && !isCapital(token)) ||
    /n['’]t$/.test(token.lower)
  );
}

function beforeBracket(tokens: readonly Token[], end: number): number {
  for (let at = end - 2; at >= Math.max(0, end - 12); at--) if (tokens[at]?.text === '(') return at;
  return end;
}

/** The longest apposition, in tokens: `Roe, who was the agency's director for eleven years, said`. */
const LONGEST_APPOSITION = 45;

function sourceBeforeApposition(tokens: readonly Token[], close: number): TokenRange | undefined {
  const sign = tokens[close]?.text;
  let best: TokenRange | undefined;
  for (let at = close - 1; at > Math.max(0, close - LONGEST_APPOSITION); at--) {
    const token = tokens[at];
    if (token === undefined || /^[;:!?]$|“”/.test(token.text)) break;
    if (token.text === '.' && tokens[at + 1]?.text !== ',' && tokens[at + 1]?.spaced !== false) break;
    if (token.text !== sign) continue;
    const phrase = phraseEndingAt(tokens, tokens[at - 1]?.text === ')' ? beforeBracket(tokens, at) : at);
    if (!phrase) continue;
    // Of several commas the one whose phrase is a name or a pronoun decides; the first found stands otherwise.
    best ??= phrase;
    if (isNamed(tokens, phrase) && opensApposition(tokens[at + 1])) return headOf(tokens, phrase);
  }
  return best ?? phraseEndingAt(tokens, close);
}

/** `Roe, president of the union, which …, said`: a phrase that is an apposition itself gives way to the name before it. */
function headOf(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  const comma = phrase.from - 1;
  if (tokens[comma]?.text !== ',' || isCapital(tokens[phrase.from])) return phrase;
  const head = phraseEndingAt(tokens, comma);
  return head && isCapital(tokens[head.end - 1]) ? head : phrase;
}

/** Whether a phrase may begin with the token when it is the subject of a clause: a name, a determiner, a pronoun. */
export function isSubjectStart(token: Token | undefined): boolean {
  return (
    token !== undefined && (isCapital(token) || DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower))
  );
}

function opensApposition(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:who|whose|which|whom|the|a|an|his|her|its|their|one|director|president|chief|head|then|now|speaking|referring|citing|in|\d+)$/.test(
      token.lower,
    ) ||
      token.kind !== 'mark')
  );
}

function isNamed(tokens: readonly Token[], { from, end }: TokenRange): boolean {
  return tokens.slice(from, end).some((token) => isCapital(token));
}

/** The longest source phrase, in tokens. */
const LONGEST = 16;

/** The phrase that ends before `end`: from its determiner, or the whole run of capitals with the title before it. */
function phraseEndingAt(tokens: readonly Token[], end: number): TokenRange | undefined {
  const last = tokens[end - 1];
  if (last === undefined || isBreak(last)) return undefined;
  if (last.lower === 'who') {
    const antecedent = tokens[end - 2]?.text === ',' ? end - 2 : end - 1;
    return tokens[antecedent - 1]?.lower === 'who' ? undefined : phraseEndingAt(tokens, antecedent);
  }
  if (PRONOUNS.has(last.lower)) return { from: end - 1, end };
  if (LONE.has(last.lower) || last.kind === 'number' || /^[-.&/@#]$/.test(last.text)) return undefined;
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const token = tokens[from - 1];
    if (
      token === undefined ||
      isBreak(token) ||
      (token.kind === 'word' && BOUNDARIES.has(token.lower) && !isCapital(token))
    )
      break;
    if (isVerbLike(token) && from < end) break;
    if (token.lower === 'and' && !joinsNames(tokens, from - 1)) break;
    from--;
  }
  from = trimOpening(tokens, from, end);
  return from < end ? { from, end } : undefined;
}

/** `Smith and Jones said`, `Smith and his wife said`, but not `She left and Jones said`. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return isCapital(before) && (isCapital(after) || DETERMINERS.has(after?.lower ?? ''));
}

function isVerbLike(token: Token): boolean {
  if (token.kind !== 'word' || isCapital(token)) return false;
  const verb = REPORTING_VERBS.get(token.lower);
  return (
    (verb !== undefined && !verb.weak && verb.form !== 'base') ||
    /^(?:is|are|was|were|has|had|have|will|would)$/.test(token.lower)
  );
}

/** Leaves out what opens the stretch but is no part of the source: `In a letter`, `On Monday`, `and`, `Later`. */
function trimOpening(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (!first) return from;
  if (
    /^(?:and|but|so|then|later|meanwhile|still|yet|when|while|as|if|although|though|because|since|that|however)$/.test(
      first.lower,
    )
  )
    return from + 1 < end ? trimOpening(tokens, from + 1, end) : from + 1;
  const named = namesFrom(tokens, from, end);
  if (PREPOSITIONS.has(first.lower)) return lastPhraseFrom(tokens, from, end);
  if (DETERMINERS.has(first.lower) || isCapital(first)) return from;
  // A stretch that begins neither with a determiner nor with a name: its title words are kept, an object before them is not.
  const determiner = lastDeterminer(tokens, from, end);
  if (determiner !== undefined) return determiner;
  return named !== undefined && named - from > 4 ? named : from;
}

function namesFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  let at = end;
  while (
    at > from &&
    (isCapital(tokens[at - 1]) ||
      PARTICLES.has(tokens[at - 1]?.lower ?? '') ||
      tokens[at - 1]?.kind === 'mark')
  )
    at--;
  while (at < end && !isCapital(tokens[at])) at++;
  return at < end ? at : undefined;
}

/** After an opening such as `In a statement` the source is the last name, or the last phrase with a determiner. */
function lastPhraseFrom(tokens: readonly Token[], from: number, end: number): number {
  return namesFrom(tokens, from, end) ?? lastDeterminer(tokens, from + 1, end) ?? end;
}

function lastDeterminer(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = end - 1; at > from; at--) {
    const before = tokens[at - 1]?.lower ?? '';
    if (DETERMINERS.has(tokens[at]?.lower ?? '') && !(PREPOSITIONS.has(before) && at - 1 > from)) return at;
  }
  return undefined;
}

/**
 * The source phrase that begins at `from`, behind a cue: `said [the head of the agency]`. It ends at a comma, at a verb, or at
 * words of time and place. `undefined` where none begins.
 */
export function sourceAfter(tokens: readonly Token[], from: number): TokenRange | undefined {
  const first = tokens[from];
  if (first === undefined || isBreak(first) || TIMES.has(first.lower) || PREPOSITIONS.has(first.lower))
    return undefined;
  if (/^(?:he|she|they|it|i|we|you|who)$/.test(first.lower)) return { from, end: from + 1 };
  if (
    BOUNDARIES.has(first.lower) ||
    (ADVERBS.has(first.lower) && !DETERMINERS.has(first.lower)) ||
    isVerbLike(first)
  )
    return undefined;
  if (first.lower.endsWith('ly') || first.lower === 'to') return undefined;
  let end = from + 1;
  let named = isCapital(first);
  while (end < tokens.length && end - from < LONGEST) {
    const token = tokens[end];
    if (token === undefined || isBreak(token) || (TIMES.has(token.lower) && isCapital(token))) break;
    if (token.text === '.' && !isInitial(tokens, end)) break;
    if (
      DETERMINERS.has(token.lower) &&
      !PREPOSITIONS.has(tokens[end - 1]?.lower ?? '') &&
      tokens[end - 1]?.lower !== 'and'
    )
      break;
    if (!token.spaced && token.kind === 'word') {
      end++;
      continue;
    }
    if (token.kind === 'word' && !isCapital(token) && named) {
      if (!PARTICLES.has(token.lower) || (token.lower === 'and' && !joinsNames(tokens, end))) break;
      if (!isCapital(tokens[end + 1]) && token.lower !== 'of' && token.lower !== 'for') break;
    } else if (token.kind === 'word' && !isCapital(token)) {
      if (BOUNDARIES.has(token.lower) || isVerbLike(token)) break;
      if (
        PREPOSITIONS.has(token.lower) &&
        token.lower !== 'of' &&
        token.lower !== 'for' &&
        token.lower !== 'from' &&
        token.lower !== 'at'
      )
        break;
    }
    if (isCapital(token)) named = true;
    end++;
  }
  while (
    end > from + 1 &&
    (isBreak(tokens[end - 1]) ||
      PARTICLES.has(tokens[end - 1]?.lower ?? '') ||
      (tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== '.'))
  )
    end--;
  // A phrase without a capital or a determiner (`said late`) is no source.
  return named ||
    DETERMINERS.has(first.lower) ||
    (tokens[end - 1]?.lower ?? '').endsWith('s') ||
    end - from > 1
    ? { from, end }
    : undefined;
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isCapital(before) &&
    before !== undefined &&
    !tokens[at]?.spaced &&
    before.text.length <= 4 &&
    tokens[at + 1] !== undefined
  );
}
