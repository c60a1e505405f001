import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Article } from '../../text/article.ts';
import type { QuotationMark } from './quotation-marks.ts';

/** How far behind a mark its verb of speech may stand, in tokens: `, "Deputy Harbour Master Ann Lee said`. */
const SPEECH_REACH = 6;

/**
 * Marks whose space slipped to the wrong side (`we open at noon, "she said`), as news databases print them: a straight mark that
 * seems to open while another is open, and that somebody who speaks follows, closes.
 */
export function mendMarks(article: Article, marks: readonly QuotationMark[]): readonly QuotationMark[] {
  let isOpen = false;
  return marks.map((mark) => {
    if (mark.family !== 'double') return mark;
    const slipped = isOpen && mark.opens && !mark.closes && isSlipped(article, mark);
    isOpen = !slipped && mark.opens && !(mark.closes && isOpen);
    return slipped ? { ...mark, opens: false, closes: true } : mark;
  });
}

function isSlipped({ text, tokens }: Article, { token, start, end }: QuotationMark): boolean {
  if (text.slice(start, end) !== '"' || !/[,!?]\s$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  for (let i = token + 1; i <= token + SPEECH_REACH; i++) {
    const next = tokens[i];
    if (next?.kind !== 'word') return false;
    if (i > token + 1 && REPORTING_VERBS.get(next.lower)?.weak === false) return true;
  }
  return false;
}
