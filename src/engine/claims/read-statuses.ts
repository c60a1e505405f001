import type { ClaimReader } from './draft-claim.ts';
import { type ReadingContext, type SentenceView, wordsWith } from './sentence-view.ts';
import { VISIT_KIND } from './word-classes.ts';

/** How far before a visit its visitor may stand, in words. */
const VISITOR_REACH = 24;

/** The protocol of a visit: `a three-day official visit`, `the king's state visit`. The visitor is whom the words before name. */
export const readStatuses: ClaimReader = (view, context, add) => {
  for (const index of wordsWith(view, VISIT_KIND)) {
    const word = view.words[index];
    if (!word || word.text !== word.lower) continue;
    const noun = view.words[index + 1];
    if (!noun || !/^(?:visit|visits|trip)$/.test(noun.lower)) continue;
    const visitor = visitorBefore(view, context, index) ?? visitorOfTheSentenceBefore(view, context);
    if (visitor === undefined) continue;
    add({
      start: word.start,
      end: noun.end,
      at: index,
      kind: 'status',
      key: 'visit',
      value: { kind: 'words', words: word.lower },
      event: 'visit',
      subjects: [visitor],
      marks: isReturn(view, index) ? ['return'] : [],
    });
  }
};

/** The nearest person before the words in the sentence. */
function visitorBefore(view: SentenceView, context: ReadingContext, index: number): string | undefined {
  for (let i = index - 1; i >= Math.max(0, index - VISITOR_REACH); i--) {
    const at = view.words[i]?.mention;
    if (at !== undefined && context.mentions[at]?.kind === 'person') return context.entityOf[at]?.key;
  }
  return undefined;
}

/** `It is a state visit`: the visitor is the first person of the sentence before. */
function visitorOfTheSentenceBefore(view: SentenceView, context: ReadingContext): string | undefined {
  if (!/^(?:it|this|the|that)$/.test(view.words[0]?.lower ?? '')) return undefined;
  const { before } = view;
  if (before?.sentence.segment !== view.sentence.segment) return undefined;
  const first = before.mentions.find(({ mention }) => mention.kind === 'person');
  return first && context.entityOf[first.index]?.key;
}

function isReturn(view: SentenceView, index: number): boolean {
  return /^(?:return|reciprocal|next|future|previous|last)$/.test(view.words[index - 1]?.lower ?? '');
}
