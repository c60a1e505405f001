import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Article } from '../../text/article.ts';
import type { Token } from '../../text/token.ts';
import type { QuotationMark } from './quotation-marks.ts';

/** How far behind a mark its verb of speech may stand, in tokens: `, "Deputy Harbour Master Ann Lee said`. */
const SPEECH_REACH = 6;

/**
 * Marks whose space slipped to the wrong side (`we open at noon, "she said`), as news databases print them: a straight mark that
 * seems to open while another is open closes where somebody who speaks follows, or where the sentence goes on and nobody spoke before it.
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
  if (speaks(tokens, token + 1, 1)) return true;
  return /^\p{Ll}/u.test(text.slice(end, end + 2)) && !speaks(tokens, token - 1, -1);
}

/** Whether a verb of speech stands among the words that follow in a direction, with no sign before it but those of the mark. */
function speaks(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let i = from, left = SPEECH_REACH; left > 0; i += step, left--) {
    const next = tokens[i];
    if (next?.kind !== 'word') {
      if (step < 0 && i === from) continue;
      return false;
    }
    if (REPORTING_VERBS.get(next.lower)?.weak === false) return true;
  }
  return false;
}
