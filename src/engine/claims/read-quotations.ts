import { overlaps } from '../base/span.ts';
import type { Quotation } from '../mentions/quotation.ts';
import type { ClaimReader } from './draft-claim.ts';
import type { ReadingContext } from './sentence-view.ts';

/** Fewer words than these are a term in quotation marks, not a quotation that can be held against another. */
const SHORTEST_QUOTATION = 3;

/** Words inside quotation marks that open in this sentence, with their speaker. */
export const readQuotations: ClaimReader = (view, context, add) => {
  for (const index of view.quotations) {
    const quotation = context.quotations[index];
    if (!quotation || !overlaps(quotation, view.sentence)) continue;
    const words = quotedWords(context.article.text.slice(quotation.inner.start, quotation.inner.end));
    if (words.length < SHORTEST_QUOTATION) continue;
    const at = Math.max(
      0,
      view.words.findIndex((word) => word.quotation === index),
    );
    const speaker =
      quotation.speakerMention === undefined ? undefined : context.entityOf[quotation.speakerMention]?.key;
    const phrase =
      quotation.speaker && context.article.text.slice(quotation.speaker.start, quotation.speaker.end);
    const attribution = speaker ?? phrase;
    add({
      start: quotation.inner.start,
      end: quotation.inner.end,
      at,
      kind: 'quotation',
      key: 'quotation',
      value: { kind: 'words', words: words.map((word) => word.form).join(' ') },
      modality: 'reported',
      ...(speaker === undefined ? {} : { subjects: [speaker] }),
      ...(isSaidByName(quotation, context) ? { marks: BY_NAME } : {}),
      ...(attribution === undefined ? {} : { attribution }),
    });
  }
};

/** The mark of a quotation that its own words of saying give to a name: no pronoun, no spokesman of the name. */
export const SAID_BY_NAME = 'by name';

const BY_NAME: readonly string[] = [SAID_BY_NAME];

function isSaidByName({ speaker, speakerMention, cue }: Quotation, { mentions }: ReadingContext): boolean {
  const name = speakerMention === undefined ? undefined : mentions[speakerMention];
  return name !== undefined && speaker !== undefined && cue !== undefined && speaker.end === name.end;
}

/** A word of a quotation: the form under which it is compared, and where it stands in the quoted text. */
export interface QuotedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A gap that the page marks itself: dots or brackets round an insertion. */
export const QUOTATION_GAP = '…';

/** The words of a quotation as they are compared: case, punctuation, apostrophes and spelling by country do not count. */
export function quotedWords(text: string): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  QUOTED_WORD.lastIndex = 0;
  for (let match = QUOTED_WORD.exec(text); match; match = QUOTED_WORD.exec(text)) {
    const [found] = match;
    if (found === '00' && text[match.index - 1] === ':') continue;
    const gap = /^[[(….]/.test(found);
    const form = gap ? QUOTATION_GAP : quotedForm(found);
    words.push({ form, start: match.index, end: match.index + found.length });
  }
  return words;
}

/** Run over a text by hand: `matchAll` copies the pattern for every quotation. */
const QUOTED_WORD = /\[[^\]]{0,80}\]|\([^)]{0,80}\)|…|\.(?: ?\.)+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** British and American spellings and lost apostrophes are one word. */
function quotedForm(word: string): string {
  const lower = word.toLowerCase();
  if (!/['’]|is|our|[bt]re|ll(?:ed|ing)$|^defence|^offence|^licence|^grey|^okay$|^programme/.test(lower))
    return lower;
  return lower
    .replace(/['’]/g, '')
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/([a-z]{3})our/, '$1or')
    .replace(/^(def|off|lic)ence/, '$1ense')
    .replace(/([bt])re(?=s?$)/, '$1er')
    .replace(/([aeiou])ll(ed|ing)$/, '$1l$2')
    .replace(/^grey/, 'gray')
    .replace(/^okay$/, 'ok')
    .replace(/^programme/, 'program');
}
