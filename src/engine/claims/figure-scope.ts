import { CARDINALS, ORDINALS } from '../lexicon/number-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceView, Word } from './sentence-view.ts';

/**
 * What a figure is limited to by the words around it: the part of a game or a year that it is of, what it is reckoned by, the thing whose
 * measure it is, the place that a distance is taken from. Figures of other scopes are figures of other things.
 * @param first the words of the figure, `[first, end)`
 */
export function scopeOf(view: SentenceView, mention: Mention, first: number, end: number): readonly string[] {
  const stretch = stretchAfter(view, end) ?? openingStretch(view, first);
  const marks = stretch === undefined ? [] : [`in ${stretch}`];
  if (view.words[first - 1]?.lower === 'within' && view.words[end]?.lower === 'of') marks.push('within');
  if (isWhole(view, first)) marks.push('whole');
  if (isSince(view, end)) marks.push('since');
  const share = rateAfter(view, end);
  if (share !== undefined) marks.push(`per ${share}`);
  if (mention.kind === 'duration') marks.push(...timeAround(view, first, end));
  if (mention.kind !== 'quantity' || mention.value.unit !== 'm') return marks;
  const position = view.words[end]?.lower;
  if (position !== undefined && POSITION.test(position)) marks.push(position);
  const thing = measuredThing(view, mention, end);
  if (thing !== undefined) marks.push(`of ${thing}`);
  const place = referenceAfter(view, end);
  if (place !== undefined) marks.push(`from ${place}`);
  return marks;
}

/** `a mother of 12`, `father of three,`: a count of children. */
export function isOfParent({ words }: SentenceView, first: number, end: number): boolean {
  const next = words[end];
  return (
    words[first - 1]?.lower === 'of' &&
    PARENT.test(words[first - 2]?.lower ?? '') &&
    (next?.kind !== 'word' || !next.content)
  );
}

const PARENT = /^(?:mother|father|mom|mum|dad|parent|parents)$/;

/** How many words behind a figure may name the part that it is of: `points and two rebounds in the first half`. */
const STRETCH_REACH = 9;

/** Parts of a game, a race or a business year. */
const STRETCH = /^(?:run|stretch|half|quarter|period|round|inning|innings|spell|burst|overtime|lap|leg)$/;

/** What a number of makes a part of a season or a career. */
const GAMES = /^(?:games?|match(?:es)?|starts?|seasons?|innings|rounds?|appearances?|attempts?)$/;

/** Words that may stand between the preposition and the part: an article, an order, a score, `pivotal`. */
const MOST_BETWEEN = 6;

/** The part of the whole that a figure is limited to, behind it in its clause: `five points during a 15-2 run`. */
function stretchAfter({ words }: SentenceView, end: number): string | undefined {
  const clause = words[end - 1]?.clause;
  for (let i = end; i < Math.min(words.length, end + STRETCH_REACH); i++) {
    const word = words[i];
    if (!word || word.clause !== clause) return undefined;
    if (!/^(?:in|during|over)$/.test(word.lower)) continue;
    const [number, games] = [words[i + 1], words[i + 2]];
    if (number && games && isNumber(number) && GAMES.test(games.lower))
      return `${number.lower} ${games.lemma}`;
    if (!/^(?:a|an|the|that|his|her|its|their)$/.test(words[i + 1]?.lower ?? '')) continue;
    for (let j = i + 2; j < i + MOST_BETWEEN + 2; j++) {
      const part = words[j];
      if (!part || PREPOSITION.test(part.lower)) break;
      // `The first half` and `the second half` are two parts.
      if (STRETCH.test(part.lower)) return `${words[j - 1]?.lower ?? ''} ${part.lower}`;
    }
  }
  return undefined;
}

/** `281 of the 3,050 passengers`, `two of 16 men`: what the count before is a part of; `one of the 35` may tell of all. */
function isWhole({ words }: SentenceView, first: number): boolean {
  const of = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const part = words[of - 1];
  return words[of]?.lower === 'of' && part !== undefined && isNumber(part) && part.lower !== 'one';
}

function isNumber({ kind, lower }: Word): boolean {
  return kind === 'number' || CARDINALS.has(lower);
}

/** `In the sixth, he landed one punch`: the part that the sentence opens with. */
function openingStretch({ words }: SentenceView, first: number): string | undefined {
  const [preposition, article, which, part] = words;
  if (first < 4 || !/^(?:in|during)$/.test(preposition?.lower ?? '') || article?.lower !== 'the')
    return undefined;
  if (!which || !(ORDINALS.has(which.lower) || /^(?:final|last|opening)$/.test(which.lower)))
    return undefined;
  if (part?.text === ',') return which.lower;
  return part && STRETCH.test(part.lower) ? `${which.lower} ${part.lower}` : undefined;
}

/** How many words behind a figure may say since when it is counted: `three times since October`. */
const SINCE_REACH = 2;

function isSince({ words }: SentenceView, end: number): boolean {
  return words.slice(end, end + SINCE_REACH).some(({ lower }) => lower === 'since');
}

/** What a measure is reckoned by: `5.2 metres a throw`, `$23 million per season`. */
function rateAfter({ words }: SentenceView, end: number): string | undefined {
  const [by, unit, next] = [words[end]?.lower ?? '', words[end + 1], words[end + 2]?.lower ?? ''];
  if (unit?.kind !== 'word') return undefined;
  if (by === 'per') return unit.lemma;
  // `It fell 20 metres a day after the storm`
  return /^(?:a|an|each|every)$/.test(by) && RATE.test(unit.lower) && !MOMENT.test(next)
    ? unit.lemma
    : undefined;
}

const RATE =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|season|game|match|person|head|share|barrel|tonne|ton|gallon|litre|liter|carry|catch|throw|attempt|shot|visit|ride|ticket)$/;

const MOMENT = /^(?:before|after|earlier|later|ago|from|prior|since)$/;

/** `Nine days before the vote` is a day, `four minutes remaining` a moment of a game: neither is how long something lasted. */
function timeAround({ words }: SentenceView, first: number, end: number): readonly string[] {
  const next = words[end]?.lower ?? '';
  if (/^(?:before|after)$/.test(next) && !LASTING.test(words[first - 1]?.lower ?? '')) return [next];
  for (let i = end; i < end + MOST_TO_LEFT; i++) {
    const word = words[i];
    if (!word || word.clause !== words[end - 1]?.clause) break;
    if (/^(?:remaining|left)$/.test(word.lower)) return ['left'];
    if (word.lower === 'to' && /^(?:play|go)$/.test(words[i + 1]?.lower ?? '')) return ['left'];
  }
  return [];
}

/** Words before a length of time that something took. */
const LASTING = /^(?:for|of|lasting|lasted|lasts|spent|spend|took|takes|within|over|nearly|almost)$/;

/** Words between minutes and what says that they are left, as in `12 minutes, 31 seconds remaining`. */
const MOST_TO_LEFT = 4;

/** Where something lies or is, not how far it went. */
const POSITION = /^(?:behind|above|below|beneath|ahead|apart|beyond)$/;

const PREPOSITION = /^(?:of|in|on|at|by|to|for|from|with|and|or|but|,|;|\(|\))$/;

/** The thing that a joined measure describes: `a 45-yard field goal`; a happening is measured itself, as in `a 90-metre fall`. */
function measuredThing({ words }: SentenceView, { start }: Mention, end: number): string | undefined {
  const hyphen = words[end - 2];
  if (hyphen?.text !== '-' || hyphen.spaced || hyphen.start < start) return undefined;
  const next = words[end];
  if (next?.text === '-') return undefined;
  return next?.kind === 'word' && next.content && next.event === undefined && !isFall(next)
    ? next.lemma
    : undefined;
}

function isFall({ lower }: Word): boolean {
  return /^(?:fall|drop|plunge|descent|slide|tumble|slip)$/.test(lower);
}

/** The name that a distance is taken from: `60 km north-east of Lund`, `58 km (36 miles) from Turin`. */
function referenceAfter({ words }: SentenceView, end: number): string | undefined {
  let at = end;
  if (words[at]?.text === '(') {
    while (at < end + LONGEST_ASIDE && words[at] !== undefined && words[at]?.text !== ')') at++;
    if (words[at]?.text !== ')') return undefined;
    at++;
  } else if (words[at]?.text === ')') at++;
  let directions = 0;
  while (DIRECTION.test(words[at]?.lower ?? '') || words[at]?.text === '-') {
    directions++;
    at++;
  }
  const preposition = words[at]?.lower;
  if (preposition !== 'from' && !(preposition === 'of' && directions > 0)) return undefined;
  let last: string | undefined;
  for (let i = at + 1; i < words.length && /^\p{Lu}/u.test(words[i]?.text ?? ''); i++) last = words[i]?.lower;
  return last;
}

/** The longest aside between a distance and its place, in words: `(36.5 miles)`. */
const LONGEST_ASIDE = 6;

const DIRECTION = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|off|away|out)$/;
