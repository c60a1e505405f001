import { span, type Span } from '../../base/span.ts';
import type { Cue } from './cue.ts';
import { subjectOf } from './find-cues.ts';
import type { CuesOf, OuterReading } from './outer-reading.ts';
import type { OuterSentence, OuterToken } from './outer-sentence.ts';
import type { MarkedPassage } from './pair-marks.ts';

/** Whose words a quotation holds, as far as the text beside it tells. */
export interface Speaker {
  readonly source: Span;
  readonly cue: Span;
}

/**
 * Gives each quotation its speaker: by the cue in its own sentence, else by the speaker of the quotation before it in the same
 * paragraph, by a sentence that leads into it, or by the paragraph before where the quotation goes on.
 */
export function assignSpeakers({ sentences, passages, cuesOf }: OuterReading): ReadonlyMap<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  sentences.forEach((sentence, i) => {
    if (!sentence.quotes) return;
    sentence.tokens.forEach((token, at) => {
      if (token.quotation === undefined) return;
      const cue = bestCue(sentence.tokens, at, cuesOf(i));
      const speaker = cue ? speakerOf(sentence.tokens, cue) : ledBySubject(sentence.tokens, at);
      if (speaker) speakers.set(token.quotation, speaker);
    });
  });
  carryOn(sentences, passages, cuesOf, speakers);
  return speakers;
}

/** `The mayor had an answer: "…"`: without a cue, a sentence that leads into a quotation with a colon names its speaker. */
function ledBySubject(tokens: readonly OuterToken[], at: number): Speaker | undefined {
  const colon = tokens[at - 1];
  if (colon?.text !== ':') return undefined;
  const subject = subjectOf(tokens, at - 1);
  return subject && { source: spanOf(tokens, subject.from, subject.end), cue: span(colon.start, colon.end) };
}

function speakerOf(tokens: readonly OuterToken[], { source, cue }: Cue): Speaker {
  return { source: spanOf(tokens, source.from, source.end), cue: spanOf(tokens, cue.from, cue.end) };
}

function spanOf(tokens: readonly OuterToken[], from: number, end: number): Span {
  return span(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? tokens[from]?.end ?? 0);
}

/** How far a cue is from a quotation, in tokens, when something stands between that weakens the tie. The smallest cost wins. */
function bestCue(tokens: readonly OuterToken[], at: number, cues: readonly Cue[]): Cue | undefined {
  let best: Cue | undefined;
  let least = Infinity;
  for (const cue of cuesNear(cues, at)) {
    const cost = costOf(tokens, at, cue);
    if (cost < least) [best, least] = [cue, cost];
  }
  return best;
}

/** A cue farther from a quotation than this, in tokens, does not belong to it. */
const FAR = 150;

/** The cues within reach of a token; they stand in order, so that the first is found by halving. */
function cuesNear(cues: readonly Cue[], at: number): readonly Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.cue.from ?? 0) < at - FAR) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < cues.length && (cues[end]?.cue.from ?? 0) <= at + FAR) end++;
  return cues.slice(low, end);
}

function costOf(tokens: readonly OuterToken[], at: number, cue: Cue): number {
  const from = Math.min(cue.cue.from, cue.source.from);
  const end = Math.max(cue.cue.end, cue.source.end);
  if (cue.cue.end <= at && at < cue.source.from) return 0;
  if (from <= at && at < end && !(cue.cue.end <= at)) return Infinity;
  const after = from > at;
  // `"…" — Roe` signs what stands before it and nothing else.
  if (cue.shape === 'signature') return from === at + 1 ? 0 : Infinity;
  const gap = after ? from - at - 1 : at - cue.cue.end;
  if (gap < 0) return Infinity;
  const between = after ? tokens.slice(at + 1, from) : tokens.slice(cue.cue.end, at);
  const quotesBetween = between.filter((token) => token.quotation !== undefined).length;
  const signs = between.filter(
    (token) => token.text === ',' || token.text === ';' || token.text === '—',
  ).length;
  if (cue.shape === 'label') return after ? Infinity : gap === 0 ? 0 : 30 + gap;
  // Right behind the quotation: `"…," Roe said`, `"…," said Roe`. A cue before it governs what follows in its clause.
  const adjacent = after && (gap === 0 || (gap === 1 && /^[,—–-]$/.test(between[0]?.text ?? '')));
  if (adjacent) return cue.weak && cue.kind !== 'say' ? 6 : 1;
  if (cue.weak && gap > 12) return 60 + gap;
  return gap + 4 * signs + 2 * quotesBetween + (after ? 14 : 2) + (cue.weak ? 4 : 0);
}

function carryOn(
  sentences: readonly OuterSentence[],
  passages: readonly MarkedPassage[],
  cuesOf: CuesOf,
  speakers: Map<number, Speaker>,
): void {
  let last: { readonly speaker: Speaker; readonly segment: number } | undefined;
  sentences.forEach((sentence, i) => {
    if (!sentence.quotes) return;
    const quotations = sentence.tokens.flatMap((token) => token.quotation ?? []);
    for (const quotation of quotations) {
      const continued =
        quotation > 0 && passages[quotation - 1]?.goesOn === true ? speakers.get(quotation - 1) : undefined;
      const own = speakers.get(quotation);
      const speaker = own ?? continued ?? carried(sentences, cuesOf, speakers, i, last);
      if (!speaker) continue;
      if (!own) speakers.set(quotation, speaker);
      last = { speaker, segment: sentence.segment };
    }
  });
  // A paragraph without a cue that the next one goes on with has that one's speaker.
  for (let i = passages.length - 2; i >= 0; i--) {
    const next = speakers.get(i + 1);
    if (passages[i]?.goesOn === true && next && !speakers.has(i)) speakers.set(i, next);
  }
}

/** The speaker of a quotation that stands in a sentence without a cue. */
function carried(
  sentences: readonly OuterSentence[],
  cuesOf: CuesOf,
  speakers: ReadonlyMap<number, Speaker>,
  at: number,
  last: { readonly speaker: Speaker; readonly segment: number } | undefined,
): Speaker | undefined {
  const sentence = sentences[at];
  const before = sentences[at - 1];
  if (!sentence) return undefined;
  if (before && before.tokens.at(-1)?.text === ':') {
    const cue = cuesOf(at - 1).at(-1);
    if (cue) return speakerOf(before.tokens, cue);
  }
  if (last?.segment === sentence.segment) return last.speaker;
  const inParagraph = before?.segment === sentence.segment ? cuesOf(at - 1).at(-1) : undefined;
  if (inParagraph && before) return speakerOf(before.tokens, inParagraph);
  // The next sentence of the paragraph names who spoke: `"A." "B," Roe said.`
  const next = sentences[at + 1];
  const quotedNext =
    next?.segment === sentence.segment
      ? next.tokens.find((token) => token.quotation !== undefined)?.quotation
      : undefined;
  const following = quotedNext === undefined ? undefined : speakers.get(quotedNext);
  if (following) return following;
  const cueBefore = before && cuesOf(at - 1).at(-1);
  if (cueBefore) return speakerOf(before.tokens, cueBefore);
  return last && sentence.segment - last.segment <= 1 ? last.speaker : undefined;
}
