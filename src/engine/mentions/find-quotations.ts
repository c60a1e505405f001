import { span } from '../base/span.ts';
import type { Article } from '../text/article.ts';
import type { Quotation } from './quotation.ts';
import { assignSpeakers } from './quotations/assign-speakers.ts';
import { readOuter } from './quotations/outer-reading.ts';
import type { OuterSentence } from './quotations/outer-sentence.ts';
import type { MarkedPassage } from './quotations/pair-marks.ts';

/** Quotations of an article in order of position, with their speakers where the words beside them tell. */
export function findQuotations(article: Article): readonly Quotation[] {
  const reading = readOuter(article);
  const { passages, sentences } = reading;
  if (passages.length === 0) return [];
  const speakers = assignSpeakers(reading);
  const utterances = numberUtterances(sentences, passages);
  let sentence = 0;
  return passages.map((passage, i) => {
    while ((article.sentences[sentence]?.end ?? Infinity) <= passage.start) sentence++;
    const speaker = speakers.get(i);
    const place = span(passage.start, passage.end);
    return {
      start: place.start,
      end: place.end,
      inner: span(passage.innerStart, passage.innerEnd),
      utterance: utterances[i] ?? i,
      sentence,
      ...(speaker ? { speaker: speaker.source, cue: speaker.cue } : {}),
    };
  });
}

/** Pieces of one utterance: those that a cue interrupts in one sentence, and those that go on in the next paragraph. */
function numberUtterances(
  sentences: readonly OuterSentence[],
  passages: readonly MarkedPassage[],
): readonly number[] {
  const numbers = passages.map((_, i) => i);
  for (const { tokens, quotes } of sentences) {
    if (!quotes) continue;
    let first: number | undefined;
    for (const { quotation } of tokens) {
      if (quotation === undefined) continue;
      if (first === undefined) first = quotation;
      else numbers[quotation] = numbers[first] ?? first;
    }
  }
  passages.forEach((passage, i) => {
    if (passage.goesOn && i + 1 < passages.length) numbers[i + 1] = numbers[i] ?? i;
  });
  return numbers;
}
