import { CLAIM_STOP_WORDS } from '../lexicon/claim-stop-words.ts';
import { EVENT_CLASSES, PEOPLE_NOUNS, SAYING_LEMMAS } from '../lexicon/event-classes.ts';
import {
  COLOURS,
  COMPASS,
  KINDS,
  MANNERS,
  PASSAGES,
  PLACES_IN_ROW,
  VISIT_KINDS,
} from '../lexicon/exclusive-sets.ts';
import { LEMMA_FORMS } from '../lexicon/lemma-forms.ts';
import { wordSet } from '../lexicon/read-table.ts';
import { SUPERLATIVES } from '../lexicon/superlatives.ts';
import { WORD_SENSES } from '../lexicon/word-senses.ts';
import { HEADS, lemma, stem } from './lemma.ts';

/*
 * What a word may be to a reader of claims, as bits: a sentence's word classes are those of its words joined, so that one look tells
 * which readers have anything to read in it.
 */
export const VERB_FORM = 1;
/** A verb of saying, by its lemma. */
export const SAYING = 1 << 1;
export const DENYING = 1 << 3;
export const DOUBTING = 1 << 4;
export const PLANNING = 1 << 5;
export const ALLEGING = 1 << 6;
/** `is`, `set`, `going`: with `to` after it a plan. */
export const BEFORE_PLAN = 1 << 7;
/** Opens a clause of its own. */
export const OPENER = 1 << 8;
/** Opens a clause after a comma. */
export const AFTER_COMMA = 1 << 9;
/** Ends in `-ing`. */
export const RUNNING = 1 << 10;
/** A verb in its plain form follows: `will`, `to`. */
export const BEFORE_PLAIN = 1 << 11;
/** A noun follows: `the`, `its`, `of`. */
export const BEFORE_NOUN = 1 << 12;
/** May say that a figure grows: `so far`, `rose to`. */
export const GROWING = 1 << 13;
export const COLOUR = 1 << 14;
export const COMPASS_POINT = 1 << 15;
export const PASSAGE = 1 << 16;
export const VISIT_KIND = 1 << 17;
/** A superlative, an ordinal or a number: may open a rank. */
export const RANK = 1 << 18;
/** A place follows: `in`, `near`. */
export const PLACING = 1 << 19;
/** Two of these with a hyphen between them are a score: a number of at most three digits. */
export const SCORE_PART = 1 << 20;

/** Tells what became of a person, with the words beside it. */
export const FATE = 1 << 2;
/** A way to go: `northbound`, `south`. */
export const DIRECTION = 1 << 21;
/** One of several things of a sort: `last` before `carriage`, `shotgun`. */
export const KIND_OF_THING = 1 << 22;

/** A noun that a number counts when a hyphen joins them: `four-time`, `12-gauge`. */
export const COMPOUND_NOUN = 1 << 23;
/** `toll`, which may have its number far behind it. */
export const TOLL = 1 << 24;

/** A verb that gives a name, which may be held back. */
export const WITHHOLDING = 1 << 25;

/** The number of a model, `47` or `47s`, where letters stand before it. */
export const MODEL_NUMBER = 1 << 26;

/** How well something was done: `well`, `ill`. */
export const MANNER = 1 << 27;

/** `died`, of somebody who is told of at a place. */
export const DEATH = 1 << 28;

/** All that readers begin at: they look at these words alone. */
export const READ_CLASSES =
  COLOUR |
  COMPASS_POINT |
  PASSAGE |
  VISIT_KIND |
  RANK |
  SCORE_PART |
  FATE |
  DIRECTION |
  KIND_OF_THING |
  COMPOUND_NOUN |
  TOLL |
  WITHHOLDING |
  MODEL_NUMBER |
  MANNER |
  DEATH;

/** The lexicon's tables under the forms that words are matched by. */
const EVENTS = new Map([...EVENT_CLASSES].map(([word, name]) => [lemma(word), name]));
const PEOPLE = new Set([...PEOPLE_NOUNS].map(lemma));
const SAYINGS = new Set([...SAYING_LEMMAS].map(lemma));
const SENSES = new Map([...WORD_SENSES].map(([word, name]) => [lemma(word), lemma(name)]));

/** Bits of single words; those of whole classes of endings are in `classesOf`. */
const TABLE = joinBits([
  [
    DENYING,
    wordSet(
      `not never denied denies deny n’t cannot didn't wasn't isn't hasn't don't doesn't won't weren't aren't haven't couldn't wouldn't
       didn’t wasn’t isn’t hasn’t don’t doesn’t won’t weren’t aren’t haven’t couldn’t wouldn’t`,
    ),
  ],
  [
    DOUBTING,
    wordSet('may might could possible possibly perhaps potentially probably likely if whether believed'),
  ],
  [
    PLANNING,
    wordSet(
      `will 'll ’ll shall expected plans planned planning scheduled slated intends intend hopes hoping due upcoming would preparing
       aims wants want`,
    ),
  ],
  [ALLEGING, wordSet('alleged allegedly accused suspected accusing accuses')],
  [BEFORE_PLAN, wordSet('is are set going ahead preparation preparations')],
  [
    OPENER,
    wordSet(
      'who which whom whose where when while after before because although though if unless since until as that whereas',
    ),
  ],
  [AFTER_COMMA, wordSet('and but or nor yet so leaving causing including saying adding')],
  [BEFORE_PLAIN, wordSet('will would shall should can could may might must to not')],
  [BEFORE_NOUN, wordSet('the a an this that its his her their of')],
  [
    GROWING,
    wordSet(
      'so at initially as has had rose rise rises risen climbed climbs preliminary provisional provisionally now currently stand stands stood',
    ),
  ],
  [COLOUR, new Set(COLOURS.keys())],
  [COMPASS_POINT, COMPASS],
  [PASSAGE, new Set([...PASSAGES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))],
  [VISIT_KIND, VISIT_KINDS],
  [RANK, new Set([...SUPERLATIVES, 'first', 'second', 'third', 'fourth', 'fifth'])],
  [RANK, wordSet('sixth seventh eighth ninth tenth most')],
  [
    FATE,
    wordSet(
      `arrested detained apprehended charged charges indicted convicted sentenced acquitted arraigned large custody bail guilty missing alive dead
       searching hunting looking search hunt manhunt suspicion cause`,
    ),
  ],
  [
    DIRECTION,
    wordSet(
      `north south east west northbound southbound eastbound westbound northward southward eastward westward northwards southwards
       eastwards westwards`,
    ),
  ],
  [
    COMPOUND_NOUN,
    wordSet(
      'time gauge member story storey seat bed bedroom room page nation team game man woman person car vehicle lane book volume party step',
    ),
  ],
  [KIND_OF_THING, new Set([...PLACES_IN_ROW.keys(), ...KINDS.keys()])],
  [TOLL, wordSet('toll')],
  [DEATH, wordSet('died dies pronounced declared')],
  [MANNER, new Set(MANNERS.keys())],
  [
    WITHHOLDING,
    wordSet(
      `name named naming identify identified identifying release released releasing specify disclose disclosed publish published reveal
       revealed give given`,
    ),
  ],
  [PLACING, wordSet('in at near off outside inside from to')],
]);

function joinBits(rows: readonly (readonly [number, ReadonlySet<string>])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [bit, words] of rows) for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
}

/** Lemmas of the irregular verbs that the table of forms knows; their past forms show a verb without an ending. */
const IRREGULAR = wordSet(
  `say fall find take hold meet sink shoot get give go come see tell make lead leave lose win sell buy bring catch fly flee drive rise
   grow pay send spend strike steal throw begin break speak write run sit stand keep feel hit hurt quit cut set beat sue kill
   choose hang hide seek fight teach blow shake sweep swear wear tear freeze ride swim withdraw overcome undergo slide bleed withhold forbid`,
);

/** Words in `-ed` that are no verbs. */
const NO_VERBS = wordSet('indeed hundred unprecedented alleged suspected armed united');

const LETTER_D = 100;
const LETTER_G = 103;
const LETTER_S = 115;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** What the tables and endings say of a word in lower case. */
export interface WordTraits {
  readonly lemma: string;
  /** Whether it carries content that alignment may lean on, where it is a word. */
  readonly content: boolean;
  /** The class of happening that it stands for. */
  readonly event: string | undefined;
  /** What it is compared by where wordings are: its happening, else what papers also call it, else its lemma. */
  readonly sense: string;
  readonly classes: number;
}

/** All that the tables say of the words that they hold: most words of a text are in none, and one look-up tells. */
const KNOWN: ReadonlyMap<string, WordTraits> = new Map(
  [...CLAIM_STOP_WORDS, ...LEMMA_FORMS.keys(), ...HEADS, ...TABLE.keys(), ...NO_VERBS].map((lower) => {
    const form = lemma(lower);
    const irregular = IRREGULAR.has(LEMMA_FORMS.get(lower) ?? lower) ? VERB_FORM : 0;
    const classes =
      (TABLE.get(lower) ?? 0) | irregular | classesByEnding(lower) | (SAYINGS.has(form) ? SAYING : 0);
    const content = lower.length > 1 && !CLAIM_STOP_WORDS.has(lower);
    return [lower, { lemma: form, content, event: EVENTS.get(form), sense: senseOf(form), classes }];
  }),
);

/** Whether a lemma is of a verb of saying; where a claim names a class of happenings instead, it is none. */
export function isSaying(form: string): boolean {
  return SAYINGS.has(form);
}

/** What a word in lower case is to the readers of claims. */
export function traitsOf(lower: string): WordTraits {
  const known = KNOWN.get(lower);
  if (known !== undefined) return known;
  const form = stem(lower);
  const classes = classesByEnding(lower) | (SAYINGS.has(form) ? SAYING : 0);
  return { lemma: form, content: lower.length > 1, event: EVENTS.get(form), sense: senseOf(form), classes };
}

function senseOf(form: string): string {
  return EVENTS.get(form) ?? SENSES.get(form) ?? form;
}

function classesByEnding(lower: string): number {
  const last = lower.charCodeAt(lower.length - 1);
  if (last === LETTER_D)
    return lower.endsWith('ed') && /[a-z]{3}ed$/.test(lower) && !NO_VERBS.has(lower) ? VERB_FORM : 0;
  if (last === LETTER_G) return lower.endsWith('ing') && /[a-z]{3}ing$/.test(lower) ? RUNNING : 0;
  if (last === LETTER_S) return /^\d{2,3}s$/.test(lower) ? MODEL_NUMBER : 0;
  if (last < DIGIT_0 || last > DIGIT_9 || !/^\d+$/.test(lower)) return 0;
  return lower.length <= 3 ? RANK | SCORE_PART | MODEL_NUMBER : RANK;
}

/** The class of happening that a lemma stands for. */
export function eventClassOf(word: string): string | undefined {
  return EVENTS.get(word);
}

/** Whether a lemma counts people without saying more of them. */
export function isPeopleNoun(word: string): boolean {
  return PEOPLE.has(word);
}
