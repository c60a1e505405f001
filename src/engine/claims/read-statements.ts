import { isName } from '../mentions/mention.ts';
import type { ClaimDraft } from './draft-claim.ts';
import { lemma } from './lemma.ts';
import type { ReadingContext, SentenceView, Word } from './sentence-view.ts';

/** A clause with fewer words of content says too little to be looked for elsewhere. */
const FEWEST_TERMS = 3;

/** The longest span of a statement, in UTF-16 units: what a finding may underline at most. */
const LONGEST_STATEMENT = 200;

/** What a clause tells, as its content words: no more than a ground to find who else says so. */
export function readStatements(view: SentenceView, context: ReadingContext): readonly ClaimDraft[] {
  return view.clauses.flatMap((clause): readonly ClaimDraft[] => {
    const words = view.words.slice(clause.first, clause.end);
    const terms = new Set(termsOf(words, context));
    const [first, last] = [words[0], words.findLast((word) => word.kind !== 'mark')];
    if (!first || !last || terms.size < FEWEST_TERMS) return [];
    return [
      {
        start: first.start,
        end: Math.min(last.end, first.start + LONGEST_STATEMENT),
        at: clause.first,
        kind: 'statement',
        key: 'statement',
        value: { kind: 'words', words: [...terms].sort().join(' ') },
      },
    ];
  });
}

/**
 * The content of a clause: its words, its pairs of neighbours (`global challenges` says more than `global` and `challenges`), and
 * each name once, by its last word, so that two long names and a title are not taken for shared content.
 */
function termsOf(words: readonly Word[], context: ReadingContext): readonly string[] {
  const terms: string[] = [];
  let previous: string | undefined;
  for (const word of words) {
    const mention = word.mention === undefined ? undefined : context.mentions[word.mention];
    if (mention && isName(mention)) {
      const entity = context.entityOf[word.mention ?? -1];
      terms.push(lemma((entity?.name ?? mention.name).split(' ').at(-1)?.toLowerCase() ?? ''));
      previous = undefined;
      continue;
    }
    if (!word.content || word.quotation !== undefined || TITLE_WORDS.has(word.lower)) {
      previous = undefined;
      continue;
    }
    const term = word.event ?? word.lemma;
    terms.push(term);
    if (previous !== undefined) terms.push(`${previous}_${term}`);
    previous = term;
  }
  return terms;
}

/** Titles say who somebody is, not what happened. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'president prime minister chancellor leader leaders official officials'.split(' '),
);
