import { isName } from '../mentions/mention.ts';
import type { ClaimDraft, ClaimReader } from './draft-claim.ts';
import type { Clause } from './find-clauses.ts';
import { modalityAt } from './modality.ts';
import type { PlacedMention, ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { SAYING, VERB_FORM } from './word-classes.ts';

/** A clause with fewer words of content says too little to be looked for elsewhere. */
const FEWEST_TERMS = 3;

/** The longest span of a statement, in UTF-16 units: what a finding may underline at most. */
const LONGEST_STATEMENT = 200;

/** What a clause tells, as its content words: no more than a ground to find who else says so. */
export const readStatements: ClaimReader = (view, context, add) => {
  for (const whole of view.clauses) {
    readStatement(view, whole, context, true, add);
    for (const part of partsOf(view, whole)) readStatement(view, part, context, false, add);
  }
};

function readStatement(
  view: SentenceView,
  clause: Clause,
  context: ReadingContext,
  isWhole: boolean,
  add: (draft: ClaimDraft) => void,
): void {
  const first = view.words[clause.first];
  if (!first || clause.end - clause.first < FEWEST_TERMS - 1) return;
  const end = endOfWords(view, clause);
  if (end === undefined) return;
  const terms = termsOf(view, clause, context);
  if (terms.length < FEWEST_TERMS) return;
  add({
    start: first.start,
    end: Math.min(end, first.start + LONGEST_STATEMENT),
    at: clause.first,
    kind: 'statement',
    key: 'statement',
    value: { kind: 'words', words: terms.join(' ') },
    terms,
    // What a part tells is told by the whole too.
    marks: isWhole ? verbsOf(view, clause) : NONE,
  });
}

/** How many words of content the parts before an `and` must have, so that `bread and salt` stays together. */
const FEWEST_BEFORE_AND = 4;

/** The parts that commas and `and` divide a clause into; a long clause tells several things, and another page may tell one of them. */
function partsOf({ words }: SentenceView, clause: Clause): readonly Clause[] {
  const parts: Clause[] = [];
  let first = clause.first;
  let content = 0;
  for (let i = clause.first; i < clause.end; i++) {
    const word = words[i];
    if (!word || word.quotation !== undefined) return [];
    if (word.content) content++;
    const divides = word.text === ',' || (word.lower === 'and' && content >= FEWEST_BEFORE_AND);
    if (!divides) continue;
    parts.push({ first, end: i });
    first = i + 1;
    content = 0;
  }
  if (parts.length === 0) return parts;
  parts.push({ first, end: clause.end });
  return parts;
}

/** Where the last word of a clause ends; the marks after it are none. */
function endOfWords({ words }: SentenceView, clause: Clause): number | undefined {
  for (let i = clause.end - 1; i >= clause.first; i--) if (words[i]?.kind !== 'mark') return words[i]?.end;
  return undefined;
}

/**
 * The content of a clause, each once: its words, its pairs of neighbours (`global challenges` says more than `global` and `challenges`), and
 * each name by its last word, so that two long names and a title are not taken for shared content.
 */
function termsOf(
  { words, references }: SentenceView,
  clause: Clause,
  { forms, nameOf, mentions, entityOf }: ReadingContext,
): readonly string[] {
  forms.beginList();
  const terms: string[] = [];
  const addName = (name: string): void => {
    const term = forms.ofName(name);
    if (forms.isNew(term)) terms.push(forms.termAt(term));
  };
  // `he plans a visit`: whom the clause is about, by the name that another page may use.
  for (const { first, entity } of references) {
    if (first < clause.first || first >= clause.end) continue;
    const name = nameOf.get(entity);
    if (name !== undefined) addName(name);
  }
  let previous = -1;
  let previousIsNew = false;
  let known: Set<string> | undefined;
  for (let i = clause.first; i < clause.end; i++) {
    const word = words[i];
    if (!word) continue;
    const mention = word.mention === undefined ? undefined : mentions[word.mention];
    if (mention && isName(mention)) {
      addName(entityOf[word.mention ?? -1]?.name ?? mention.name);
      previous = -1;
      continue;
    }
    // `critical-mineral` is `critical minerals` elsewhere.
    if (word.text === '-' && !word.spaced) continue;
    if (!word.content || word.quotation !== undefined || TITLE_WORDS.has(word.lower)) {
      previous = -1;
      continue;
    }
    const term = word.sense;
    const isNew = forms.isNew(term);
    if (isNew) terms.push(forms.termAt(term));
    if (previous >= 0) {
      const pair = `${forms.termAt(previous)}_${forms.termAt(term)}`;
      // A pair is new where one of its words is; only of the others it must be asked whether they stood together before.
      if (!isNew && !previousIsNew) known ??= new Set(terms);
      if (known?.has(pair) !== true) terms.push(pair);
      known?.add(pair);
    }
    previous = term;
    previousIsNew = isNew;
  }
  return terms;
}

/** The verbs of a clause with how they are told: `+replace` as done, `>replace` as to come. */
function verbsOf(view: SentenceView, clause: Clause): readonly string[] {
  let verbs: string[] | undefined;
  for (let i = clause.first; i < clause.end; i++) {
    const word = view.words[i];
    if (word?.governor === undefined || word.quotation !== undefined || (word.classes & SAYING) !== 0)
      continue;
    const modality = isAim(view.words, i) ? 'planned' : modalityAt(view, i, undefined);
    const isDone = modality === 'reported' && (word.classes & VERB_FORM) !== 0;
    if (isDone || modality === 'planned') (verbs ??= []).push(`${isDone ? '+' : '>'}${word.governor}`);
  }
  // Plans of a stated day are held against that day.
  return verbs === undefined || view.mentions.some((placed) => isStatedDay(view, placed)) ? NONE : verbs;
}

function isStatedDay({ article }: SentenceView, { mention }: PlacedMention): boolean {
  return (
    mention.kind === 'date' &&
    mention.value.precision === 'day' &&
    /\d/.test(article.text.slice(mention.start, mention.end))
  );
}

/** `worked through the night to free`, `have flown in to retrieve`: what is aimed at is not done yet. */
function isAim(words: readonly Word[], verb: number): boolean {
  if (words[verb - 1]?.lower !== 'to') return false;
  for (let i = verb - 2; i >= Math.max(0, verb - AIM_REACH); i--)
    if (AIMING.test(words[i]?.lower ?? '')) return true;
  return false;
}

/** How far before what is aimed at the verb of aiming may stand, in words. */
const AIM_REACH = 6;

const AIMING =
  /^(?:work(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|hop(?:e|es|ed|ing)|rac(?:e|es|ed|ing)|struggl(?:e|es|ed|ing)|fl(?:y|ew|own|ying)|efforts?|battl(?:e|es|ed|ing)|set|sent)$/;

const NONE: readonly never[] = [];

/** Titles say who somebody is, not what happened. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'president prime minister chancellor leader leaders official officials'.split(' '),
);
