import { PHRASE_ENDERS } from '../lexicon/claim-stop-words.ts';
import type { DurationMention, FigureMention, Mention } from '../mentions/mention.ts';
import { AGE_UNIT } from './age-unit.ts';
import type { ClaimDraft, ClaimReader } from './draft-claim.ts';
import { isOfParent, scopeOf } from './figure-scope.ts';
import { looksPlural, singular } from './lemma.ts';
import { eventOfSubject, nearestEvent } from './nearest-event.ts';
import type { ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { isPeopleNoun, VERB_FORM } from './word-classes.ts';

/** Units that measure something, by what they measure. A claim that counts has the counted noun as its key instead. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['m', 'length'],
  ['m2', 'area'],
  ['m²', 'area'],
  ['m3', 'volume'],
  ['m³', 'volume'],
  ['L', 'volume'],
  ['l', 'volume'],
  ['kg', 'mass'],
  ['m/s', 'speed'],
  ['K', 'temperature'],
  ['°C', 'temperature'],
  ['W', 'power'],
  ['J', 'energy'],
  ['Pa', 'pressure'],
  ['V', 'voltage'],
  ['Hz', 'frequency'],
  ['magnitude', 'magnitude'],
]);

/** Words around a figure that make it a figure of something else: `three other rifles` are none of the seven. */
const RESTRICTING = new Set(
  'other more additional further another new remaining last first second third extra different separate'.split(
    ' ',
  ),
);

/** Happenings that people are counted by: a toll, arrests, rescues. */
const TOLLS = new Set('kill injure shoot miss arrest charge convict rescue evacuate displace'.split(' '));

/** Counts of what one player did, each of one game, one season or one career. */
export const STATISTIC =
  /^(?:point|rebound|assist|goal|touchdown|homer|run|hit|rbi|pass|catch|carry|punch|try|wicket|yard|game|steal|tackle|interception)$/;

/** The key of a count of people of whom no happening tells which they are. */
export const PEOPLE = 'people';

/** The longest run of words read as what a figure counts. */
const LONGEST_PHRASE = 6;

/** Figures with what they count or measure. A figure without either carries no claim. */
export const readQuantities: ClaimReader = (view, context, add) => {
  for (const { mention, first, end } of view.mentions) {
    if (!isFigure(mention) || mention.value.unit === AGE_UNIT || mention.value.unit === 'score') continue;
    if (first < 0 || /^[A-Z]{2,4}$/.test(view.words[first - 1]?.text ?? '')) continue;
    if (opensName(view, first) || isPartOfFraction(view, first) || isConversion(view, mention, first))
      continue;
    const draft = readFigure(view, context, mention, first, end);
    if (draft) add(draft);
  }
};

function isFigure(mention: Mention): mention is FigureMention | DurationMention {
  return (
    mention.kind === 'money' ||
    mention.kind === 'quantity' ||
    mention.kind === 'percent' ||
    mention.kind === 'duration'
  );
}

/** `Three Rivers Bank`, and not `Three Ukrainian soldiers` or `Three Greeks`: a number whose plural noun is the start of a longer name. */
function opensName({ words }: SentenceView, first: number): boolean {
  const [number, noun, next] = [words[first], words[first + 1], words[first + 2]];
  if (number?.kind !== 'word' || !/^\p{Lu}/u.test(number.text)) return false;
  return (
    noun !== undefined &&
    looksPlural(noun.lower) &&
    /^\p{Lu}\p{Ll}/u.test(noun.text) &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

/** `41/2 months`: four and a half, whose space was lost. */
function isPartOfFraction({ words }: SentenceView, first: number): boolean {
  return words[first - 1]?.text === '/' && words[first]?.spaced === false;
}

/** `$1 million ($1.5 million)`: the dollars of another country, which the page does not name. */
function isConversion({ words, mentions }: SentenceView, mention: Mention, first: number): boolean {
  if (mention.kind !== 'money' || words[first - 1]?.text !== '(') return false;
  return mentions.some(
    ({ mention: other, end }) =>
      end === first - 1 && other.kind === 'money' && other.value.unit === mention.value.unit,
  );
}

function readFigure(
  view: SentenceView,
  context: ReadingContext,
  mention: FigureMention | DurationMention,
  first: number,
  end: number,
): ClaimDraft | undefined {
  const event = eventOfSubject(view, first, end) ?? nearestEvent(view, first, end);
  const draftOf = (key: string, said: readonly string[], stop = mention.end): ClaimDraft => ({
    start: mention.start,
    end: stop,
    at: end - 1,
    kind: 'quantity',
    key,
    value: { kind: 'figure', figure: mention.value },
    event,
    marks: said,
  });
  const marks = [...marksBefore(view, first), ...scopeOf(view, mention, first, end)];
  if (isOfParent(view, first, end)) return draftOf('child', marks);
  const dimension =
    mention.kind === 'duration'
      ? 'duration'
      : mention.kind === 'money' || mention.kind === 'percent'
        ? mention.kind
        : DIMENSIONS.get(mention.value.unit);
  const phrase = readPhrase(view, context, end);
  const countOf = (counted: CountedPhrase): ClaimDraft => {
    const draft = draftOf(counted.noun, [...marks, ...counted.marks], counted.end);
    const player = STATISTIC.test(counted.noun) ? namedBefore(view, first) : undefined;
    return player === undefined ? draft : { ...draft, subjects: [player] };
  };
  if (dimension !== undefined) return draftOf(dimension, marks);
  if (!phrase || isPeopleNoun(phrase.head)) {
    if (isAgent(view, first) || isShots(view, end)) return undefined;
    const toll = event?.split('+').every((name) => TOLLS.has(name)) ? event : undefined;
    if (toll === undefined && phrase)
      return isPartOfPeople(phrase.head)
        ? countOf(phrase)
        : draftOf(PEOPLE, [...marks, ...phrase.marks], phrase.end);
    if (toll === undefined) return undefined;
    const people = [...marks, ...(phrase?.marks ?? []), ...kindOfPeople(phrase?.head)];
    return draftOf(`person ${toll}`, people, phrase?.end);
  }
  return countOf(phrase);
}

/** Whom the words before a count of what a player did name last: `Ann Lee scored 14 points and Ole Moe scored 13`. */
function namedBefore({ words, mentions }: SentenceView, first: number): string | undefined {
  const clause = words[first]?.clause;
  return mentions.findLast(
    ({ key, first: start, end }) =>
      key !== undefined && start >= 0 && end <= first && words[start]?.clause === clause,
  )?.key;
}

/** `killed by two gunmen`, `during protests by thousands`: who acted, and nobody whom it befell. */
function isAgent({ words }: SentenceView, first: number): boolean {
  return words[first - 1]?.lower === 'by';
}

/** `13 shots`: what was fired, and nobody who was hit. */
function isShots({ words }: SentenceView, end: number): boolean {
  return /^(?:shots?|shootings?)$/.test(words[end]?.lower ?? '');
}

/** `passengers`, `soldiers`: people of one sort, who are counted by themselves; of `people` a happening must tell which. */
function isPartOfPeople(head: string): boolean {
  return /^(?:passenger|worker|employee|resident|soldier|civilian)$/.test(head);
}

/** `men`, `workers`: a narrower count than of people, victims or a bare number. */
function kindOfPeople(head: string | undefined): readonly string[] {
  return head === undefined || /^(?:person|victim|individual|other)$/.test(head) ? [] : [`~${head}`];
}

/** Parts of a unit that its finder did not read: what follows is no count of things. */
const UNIT_WORDS =
  /^(?:square|cubic|nautical|foot|feet|meters?|metres?|miles?|kilomet(?:er|re)s?|km|acres?|gauge|caliber|calibre)$/;

interface CountedPhrase {
  readonly head: string;
  /** The head in full, without its plural ending. */
  readonly noun: string;
  readonly marks: readonly string[];
  /** Offset where the head noun ends. */
  readonly end: number;
}

/** The noun phrase after a figure: its head is the first plural noun, else the last word. */
function readPhrase(view: SentenceView, context: ReadingContext, from: number): CountedPhrase | undefined {
  const run: Word[] = [];
  const marks: string[] = [];
  const isOne = view.words[from - 1]?.lower === 'one';
  let index = from;
  if (view.words[index]?.lower === 'of') {
    marks.push('of');
    index++;
    if (/^(?:the|its|their|his|her|those|these|all)$/.test(view.words[index]?.lower ?? '')) index++;
  }
  for (; index < view.words.length && run.length < LONGEST_PHRASE; index++) {
    const word = view.words[index];
    if (!word) break;
    if (word.text === '-' && !word.spaced) continue;
    if (
      word.kind !== 'word' &&
      !(word.kind === 'number' && run.length > 0 && view.words[index - 1]?.text === '-')
    )
      break;
    if (word.lower === 'and' || word.lower === 'or') {
      const next = view.words[index + 1];
      if (run.length === 0 || run.some((w) => looksPlural(w.lower)) || next?.kind !== 'word') break;
      continue;
    }
    if (PHRASE_ENDERS.has(word.lower) || (word.event !== undefined && run.some(isCounted))) break;
    // `One search ended well` picks out one of several and counts nothing.
    if (isOne && run.length > 0 && (word.classes & VERB_FORM) !== 0) return undefined;
    const mile = word.lower === 'nautical' ? view.words[index + 1] : undefined;
    if (/^miles?$/.test(mile?.lower ?? ''))
      return { head: 'mile', noun: 'nautical mile', marks, end: mile?.end ?? word.end };
    if (UNIT_WORDS.test(word.lower)) return undefined;
    run.push(word);
    if (looksPlural(word.lower) && !isProper(context, word)) {
      const follower = view.words[index + 1];
      if (follower && /^(?:and|or)$/.test(follower.lower)) {
        const other = view.words[index + 2];
        if (
          other?.kind === 'word' &&
          (looksPlural(other.lower) || other.lower === 'crew') &&
          other.mention === undefined
        )
          marks.push(`+${other.lemma}`);
      }
      break;
    }
  }
  const plural = run.findIndex((word) => looksPlural(word.lower) && !isProper(context, word));
  const headIndex = plural >= 0 ? plural : run.length - 1;
  const head = run[headIndex];
  if (!head || (head.event !== undefined && TOLLS.has(head.event))) return undefined;
  for (const word of run.slice(0, headIndex))
    if (RESTRICTING.has(word.lower) || isProper(context, word)) marks.push(word.lemma);
  const noun = singular(head.lower);
  return { head: head.lemma, noun: SAME_COUNT.get(noun) ?? noun, marks, end: head.end };
}

/** Whether a word may be what is counted before a happening: `one man died`, `two rifles fired`. */
function isCounted({ lower, lemma }: Word): boolean {
  return looksPlural(lower) || isPeopleNoun(lemma);
}

/** Nouns that count the same people or things. */
const SAME_COUNT: ReadonlyMap<string, string> = new Map([
  ['crewmen', 'crew'],
  ['crewman', 'crew'],
  ['crewmember', 'crew'],
]);

function isProper(context: ReadingContext, word: Word): boolean {
  if (/^\p{Lu}/u.test(word.text)) return true;
  const mention = word.mention === undefined ? undefined : context.mentions[word.mention];
  return mention !== undefined && 'name' in mention;
}

/** Restricting words and closed-list words just before a figure: `the other three`, `another two`, `all 23`. */
function marksBefore(view: SentenceView, first: number): readonly string[] {
  const words = [view.words[first - 1]?.lower ?? '', view.words[first - 2]?.lower ?? ''];
  return words.filter((word) => RESTRICTING.has(word));
}
