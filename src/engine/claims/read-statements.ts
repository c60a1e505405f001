import type { ClaimDraft } from './draft-claim.ts';
import type { SentenceView } from './sentence-view.ts';

/** A clause with fewer words of content says too little to be looked for elsewhere. */
const FEWEST_TERMS = 3;

/** The longest span of a statement, in UTF-16 units: what a finding may underline at most. */
const LONGEST_STATEMENT = 200;

/** What a clause tells, as its content words: no more than a ground to find who else says so. */
export function readStatements(view: SentenceView): readonly ClaimDraft[] {
  return view.clauses.flatMap((clause): readonly ClaimDraft[] => {
    const words = view.words.slice(clause.first, clause.end);
    const terms = words
      .filter((word) => word.content && word.quotation === undefined)
      .map((word) => word.event ?? word.lemma);
    const [first, last] = [words[0], words.findLast((word) => word.kind !== 'mark')];
    if (!first || !last || new Set(terms).size < FEWEST_TERMS) return [];
    return [
      {
        start: first.start,
        end: Math.min(last.end, first.start + LONGEST_STATEMENT),
        at: clause.first,
        kind: 'statement',
        key: 'statement',
        value: { kind: 'words', words: [...new Set(terms)].sort().join(' ') },
      },
    ];
  });
}
