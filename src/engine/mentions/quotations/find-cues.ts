import {
  PARTICLE_VERBS,
  REPORTING_VERBS,
  type ReportingKind,
  type VerbForm,
} from '../../lexicon/reporting-verbs.ts';
import { Hint } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';
import type { Cue } from './cue.ts';
import { QUOTE, type OuterToken } from './outer-sentence.ts';
import { isSubjectStart, sourceAfter, sourceBefore, type TokenRange } from './source-phrase.ts';
import { isTitledName } from './titled-name.ts';

/** All cues of a sentence, in order. */
export function findCues(tokens: readonly OuterToken[]): readonly Cue[] {
  const cues: Cue[] = [];
  let behindQuote = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const passedOver = !behindQuote && !MAY_BE_CUE.of(token);
    behindQuote = token.text === QUOTE;
    if (passedOver) continue;
    const cue =
      phraseCue(tokens, at) ?? verbCue(tokens, at) ?? labelCue(tokens, at) ?? signatureCue(tokens, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function isVerb(token: Token): boolean {
  return IS_VERB.of(token);
}

/** Whether a spelling is a reporting verb, alone or with its particle. */
const IS_VERB = new Hint(({ lower }) => isReporting(lower));

function isReporting(lower: string): boolean {
  return REPORTING_VERBS.has(lower) || PARTICLE_VERBS.has(lower);
}

/** Whether a cue may begin at a spelling that stands behind no quotation; nearly all tokens are told here. */
const MAY_BE_CUE = new Hint(({ text, lower }) => isReporting(lower) || text === ':' || lower === 'according');

function phraseCue(tokens: readonly OuterToken[], at: number): Cue | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  const source = sourceAfter(tokens, at + 2);
  return source && { shape: 'phrase', kind: 'say', cue: { from: at, end: at + 2 }, source, weak: false };
}

function verbCue(tokens: readonly OuterToken[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.text !== token.lower && at > 0)) return undefined;
  const verb = verbAt(tokens, at);
  if (!verb) return unknownVerbCue(tokens, at);
  if (isPassive(tokens, at)) return passiveCue(tokens, at, verb.kind);
  const inverted = invertedCue(tokens, at, verb);
  if (inverted) return inverted;
  const cueOf = (source: TokenRange): Cue => ({
    shape: 'source-verb',
    kind: verb.kind,
    cue: { from: at, end: verb.end },
    listener: WITH_LISTENER.has(verb.lemma),
    source,
    weak: verb.weak,
  });
  if (verb.form === 'ing' && !isProgressive(tokens, at)) {
    const source = participleSource(tokens, at);
    return source && cueOf(source);
  }
  if (isNoun(tokens, at)) return undefined;
  // `Roe denied it and said …`: the subject stands before the verb that comes first.
  const shared = /^(?:and|but|or|then)$/.test(tokens[at - 1]?.lower ?? '');
  const source = shared ? sharedSubject(tokens, at - 1) : sourceBefore(tokens, at);
  return source && agrees(tokens, source, verb, at) ? cueOf(source) : undefined;
}

/** `Roe left, saying …`: the subject of the clause before the comma; `footage of Roe saying …`: the phrase right before. */
function participleSource(tokens: readonly OuterToken[], at: number): TokenRange | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return subjectOf(tokens, at);
  return verbAt(tokens, at - 1) || COMMON_VERB.test(before.text) ? undefined : sourceBefore(tokens, at);
}

/** A form that is a noun as well (`reports`, `report`) needs a source that reads like a subject of its number. */
function agrees(tokens: readonly OuterToken[], source: TokenRange, verb: VerbAt, at: number): boolean {
  if (!verb.weak || verb.form === 'past' || verb.form === 'participle' || verb.form === 'ing') return true;
  const [first, last] = [tokens[source.from], tokens[source.end - 1]];
  if (verb.form === 'base' && hasAuxiliary(tokens, source.end, at)) return true;
  if (verb.form === 'base')
    return /(?:^(?:they|we|i|you|people|police|men|women|others|many|some|both|critics)|[^s]s)$/.test(
      last?.lower ?? '',
    );
  return isSubjectStart(first);
}

/** `a reader would now ask`: behind these the base of a verb goes with any subject. */
function hasAuxiliary(tokens: readonly OuterToken[], from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (/^(?:would|will|can|could|may|might|must|should|did|does|do)$/.test(tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** A reporting verb at a token, `end` behind its particle. */
interface VerbAt {
  readonly kind: ReportingKind;
  readonly form: VerbForm;
  readonly lemma: string;
  readonly weak: boolean;
  readonly end: number;
}

function verbAt(tokens: readonly OuterToken[], at: number): VerbAt | undefined {
  const token = tokens[at];
  if (!token || !isVerb(token)) return undefined;
  const { lower } = token;
  const particle = PARTICLE_VERBS.get(lower)?.includes(tokens[at + 1]?.lower ?? '') ?? false;
  const verb = REPORTING_VERBS.get(lower);
  if (verb) {
    const { kind, form, lemma, weak } = verb;
    return { kind, form, lemma, weak: weak && !particle, end: particle ? at + 2 : at + 1 };
  }
  return particle ? { kind: 'say', form: 'past', lemma: lower, weak: false, end: at + 2 } : undefined;
}

/** Any verb may pass words on when it stands between a quotation and a name: `"Enough," snarled Roe`. */
function unknownVerbCue(tokens: readonly OuterToken[], at: number): Cue | undefined {
  if (tokens[at - 1]?.text !== QUOTE || !/(?:ed|s)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const source = sourceAfter(tokens, at + 1);
  return source && { shape: 'verb-source', kind: 'say', cue: { from: at, end: at + 1 }, source, weak: true };
}

/** Verbs that name their listener right behind them, so that no source stands there: `told the reporters`. */
const WITH_LISTENER = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'reassure',
  'remind',
  'advise',
  'urge',
  'accuse',
]);

/** `said Roe`, behind a quotation, or behind a comma at the end of a clause. */
function invertedCue(tokens: readonly OuterToken[], at: number, verb: VerbAt): Cue | undefined {
  if (verb.form === 'ing' || verb.form === 'base' || WITH_LISTENER.has(verb.lemma)) return undefined;
  const before = tokens[at - 1]?.lower === 'so' ? at - 2 : at - 1;
  const comma = /^[,—–-]$/.test(tokens[before]?.text ?? '');
  const quoted = tokens[comma ? before - 1 : before]?.text === QUOTE;
  if (!quoted && !comma && before >= 0) return undefined;
  const source = sourceAfter(tokens, verb.end);
  if (!source) return undefined;
  // Behind a comma alone a verb mostly has an object (`Roe, a critic, likened the rules to …`): a source there ends its clause.
  if (!quoted && (verb.kind !== 'say' || verb.weak || !endsClause(tokens[source.end]))) return undefined;
  if (!quoted && !isSubjectStart(tokens[source.from]) && !isTitledName(tokens, source)) return undefined;
  return {
    shape: 'verb-source',
    kind: verb.kind,
    cue: { from: at, end: verb.end },
    source,
    weak: verb.weak,
  };
}

function endsClause(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^[,.;:!?—–)]$/.test(token.text) ||
    /^(?:in|on|at|after|during|who|when|as|while|from|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      token.lower,
    )
  );
}

/** `was told`, `is called`: the words are not the subject's. */
function isPassive(tokens: readonly OuterToken[], at: number): boolean {
  const form = REPORTING_VERBS.get(tokens[at]?.lower ?? '')?.form;
  if (form !== 'past' && form !== 'participle') return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:was|were|been|being|is|are|be|get|got|gets)$/.test(word)) return true;
    if (!/^(?:also|not|once|widely|often|later|then|\w{1,12}ly)$/.test(word)) return false;
  }
  return false;
}

/** `was denounced by Roe as "…"`: the source stands behind `by`; `was quoted as saying`: before the verb. */
function passiveCue(tokens: readonly OuterToken[], at: number, kind: ReportingKind): Cue | undefined {
  if (
    /^(?:quoted|cited|reported|recorded)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'as'
  ) {
    const source = sourceBefore(tokens, at);
    return (
      source && { shape: 'source-verb', kind: 'say', cue: { from: at, end: at + 3 }, source, weak: false }
    );
  }
  // `called "…" by Roe`: the words may stand between.
  const by = tokens[at + 1]?.text === QUOTE ? at + 2 : at + 1;
  if (tokens[by]?.lower !== 'by') return undefined;
  const source = sourceAfter(tokens, by + 1);
  return source && { shape: 'verb-source', kind, cue: { from: at, end: at + 1 }, source, weak: true };
}

function isProgressive(tokens: readonly OuterToken[], at: number): boolean {
  const auxiliary = /^(?:is|are|was|were|been|be|am|['’](?:s|re|m))$/;
  return auxiliary.test(tokens[at - 1]?.lower ?? '') || auxiliary.test(tokens[at - 2]?.lower ?? '');
}

/** How far back a subject is looked for, in tokens; longer sentences are lists or no sentences. */
const LONGEST_CLAUSE = 80;

/** The subject of a clause before `limit`: the source of the nearest cue outside relative clauses, or the first phrase before a verb. */
export function subjectOf(tokens: readonly OuterToken[], limit: number): TokenRange | undefined {
  for (let at = limit - 1; at >= Math.max(0, limit - LONGEST_CLAUSE); at--) {
    const verb = verbAt(tokens, at);
    if (!verb || verb.form === 'ing' || verb.weak || isNoun(tokens, at) || isPassive(tokens, at)) continue;
    if (/^(?:who|which|that)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const source = invertedCue(tokens, at, verb)?.source ?? sourceBefore(tokens, at);
    if (source) return source;
  }
  return firstSubject(tokens, limit);
}

/** The subject that a verb behind `and` shares with the verb before it: `I laughed and said`. */
function sharedSubject(tokens: readonly OuterToken[], limit: number): TokenRange | undefined {
  for (let at = limit - 1; at > Math.max(0, limit - LONGEST_CLAUSE); at--) {
    if (!COMMON_VERB.test(tokens[at]?.text ?? '') && !verbAt(tokens, at)) continue;
    const source = sourceBefore(tokens, at);
    if (source && isSubjectStart(tokens[source.from])) return source;
  }
  return undefined;
}

export const COMMON_VERB =
  /^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|did|does|made|took|gave|went|came|met|spoke|held|stood|sat|got|put|kept|led|ran|won|lost|left|sent|began|broke|chose|drew|fell|grew|knew|rose|sang|sought|struck|threw|wore|\p{Ll}{2,20}ed)$/u;

function firstSubject(tokens: readonly OuterToken[], limit: number): TokenRange | undefined {
  for (let at = Math.max(1, limit - LONGEST_CLAUSE); at < limit; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !COMMON_VERB.test(token.text)) continue;
    const source = sourceBefore(tokens, at);
    if (source && isSubjectStart(tokens[source.from])) return source;
  }
  return undefined;
}

const NOUN_BEFORE =
  /^(?:the|a|an|his|her|its|their|our|my|your|of|in|for|by|with|to|this|that|these|those|no|any|some|such|new|more|other|first|last|public|recent|'s|’s)$/;

/** `the report`, `her claims`, `to claim`: no verb with a source before it. */
function isNoun(tokens: readonly OuterToken[], at: number): boolean {
  const verb = REPORTING_VERBS.get(tokens[at]?.lower ?? '');
  if (verb?.form === 'past' && !verb.weak) return false;
  return NOUN_BEFORE.test(tokens[at - 1]?.lower ?? '');
}

/** How far from the start of a sentence the colon of a label may stand, in tokens. */
const LONGEST_LABEL = 10;

/** `Roe: "…"` at the start of a sentence. */
function labelCue(tokens: readonly OuterToken[], at: number): Cue | undefined {
  if (tokens[at]?.text !== ':' || at === 0 || at > LONGEST_LABEL) return undefined;
  const label = tokens.slice(0, at);
  const plain = label.every((token) => token.kind !== 'mark' || /^[-.,()'’&]$|^['’][sS]$/.test(token.text));
  if (
    !plain ||
    !/^\p{Lu}/u.test(tokens[0]?.text ?? '') ||
    label.some((token, i) => COMMON_VERB.test(token.text) || verbAt(tokens, i)?.weak === false)
  )
    return undefined;
  return {
    shape: 'label',
    kind: 'say',
    cue: { from: at, end: at + 1 },
    source: { from: 0, end: at },
    weak: true,
  };
}

/** `"…" — Roe` at the end of a sentence. */
function signatureCue(tokens: readonly OuterToken[], at: number): Cue | undefined {
  if (tokens[at - 1]?.text !== QUOTE || !/^[—–―-]$/.test(tokens[at]?.text ?? '')) return undefined;
  const from = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return undefined;
  const source = sourceAfter(tokens, from);
  if (!source || !/^(?:[,.;(]|“”)?$/.test(tokens[source.end]?.text ?? '')) return undefined;
  return { shape: 'signature', kind: 'say', cue: { from: at, end: from }, source, weak: false };
}
