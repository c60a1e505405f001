import type { Mention } from '../mentions/mention.ts';
import type { SentenceView, Word } from './sentence-view.ts';

/**
 * What a figure is limited to by the words after it: the part of a game or a year that it is of, the thing whose measure it is, the place
 * that a distance is taken from. Figures of other scopes are figures of other things.
 */
export function scopeOf(view: SentenceView, mention: Mention, end: number): readonly string[] {
  const stretch = stretchAfter(view, end);
  const marks = stretch === undefined ? [] : [`in ${stretch}`];
  if (mention.kind !== 'quantity' || mention.value.unit !== 'm') return marks;
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
const STRETCH = /^(?:run|stretch|half|quarter|period|inning|innings|spell|burst|overtime|lap|leg)$/;

/** Words that may stand between the preposition and the part: an article, an order, a score, `pivotal`. */
const MOST_BETWEEN = 6;

/** The part of the whole that a figure is limited to, behind it in its clause: `five points during a 15-2 run`. */
function stretchAfter({ words }: SentenceView, end: number): string | undefined {
  const clause = words[end - 1]?.clause;
  for (let i = end; i < Math.min(words.length, end + STRETCH_REACH); i++) {
    const word = words[i];
    if (!word || word.clause !== clause) return undefined;
    if (!/^(?:in|during|over)$/.test(word.lower)) continue;
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
