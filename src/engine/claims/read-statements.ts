import { isName } from '../mentions/mention.ts';
import type { ClaimReader } from './draft-claim.ts';
import type { Clause } from './find-clauses.ts';
import { lemma } from './lemma.ts';
import { modalityAt } from './modality.ts';
import type { PlacedMention, ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { SAYING, VERB_FORM } from './word-classes.ts';

/** A clause with fewer words of content says too little to be looked for elsewhere. */
const FEWEST_TERMS = 3;

/** The longest span of a statement, in UTF-16 units: what a finding may underline at most. */
const LONGEST_STATEMENT = 200;

/** What a clause tells, as its content words: no more than a ground to find who else says so. */
export const readStatements: ClaimReader = (view, context, add) => {
  for (const clause of view.clauses.flatMap((whole) => [whole, ...partsOf(view, whole)])) {
    const first = view.words[clause.first];
    if (!first || clause.end - clause.first < FEWEST_TERMS - 1) continue;
    const terms = termsOf(view, clause, context);
    const end = endOfWords(view, clause);
    if (terms.size < FEWEST_TERMS || end === undefined) continue;
    add({
      start: first.start,
      end: Math.min(end, first.start + LONGEST_STATEMENT),
      at: clause.first,
      kind: 'statement',
      key: 'statement',
      value: { kind: 'words', words: [...terms].join(' ') },
      // What a part tells is told by the whole too.
      marks: view.clauses.includes(clause) ? verbsOf(view, clause) : NONE,
    });
  }
};

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
 * The content of a clause: its words, its pairs of neighbours (`global challenges` says more than `global` and `challenges`), and
 * each name once, by its last word, so that two long names and a title are not taken for shared content.
 */
function termsOf(
  { words, references }: SentenceView,
  clause: Clause,
  context: ReadingContext,
): ReadonlySet<string> {
  const terms = new Set<string>();
  let previous: string | undefined;
  // `he plans a visit`: whom the clause is about, by the name that another page may use.
  for (const { first, entity } of references) {
    if (first < clause.first || first >= clause.end) continue;
    const name = context.nameOf.get(entity);
    if (name !== undefined) terms.add(nameTerm(name));
  }
  for (let i = clause.first; i < clause.end; i++) {
    const word = words[i];
    if (!word) continue;
    const mention = word.mention === undefined ? undefined : context.mentions[word.mention];
    if (mention && isName(mention)) {
      const entity = context.entityOf[word.mention ?? -1];
      terms.add(nameTerm(entity?.name ?? mention.name));
      previous = undefined;
      continue;
    }
    // `critical-mineral` is `critical minerals` elsewhere.
    if (word.text === '-' && !word.spaced) continue;
    if (!word.content || word.quotation !== undefined || TITLE_WORDS.has(word.lower)) {
      previous = undefined;
      continue;
    }
    const term = word.event ?? SENSES.get(word.lemma) ?? word.lemma;
    terms.add(term);
    if (previous !== undefined) terms.add(`${previous}_${term}`);
    previous = term;
  }
  return terms;
}

/** Words that papers choose between for one thing, under the one that they are compared by. */
const SENSES: ReadonlyMap<string, string> = new Map(
  ['strengthen deepen enhance boost expand', 'cooperation collaboration'].flatMap((line) => {
    const [name = '', ...others] = line.split(' ').map(lemma);
    return others.map((other): [string, string] => [other, name]);
  }),
);

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

function nameTerm(name: string): string {
  return lemma(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Titles say who somebody is, not what happened. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'president prime minister chancellor leader leaders official officials'.split(' '),
);
