import { bySpan, span, type Span } from '../base/span.ts';
import type { Article } from '../text/article.ts';
import type { Attribution } from './attribution.ts';
import { contentOf } from './quotations/content-clause.ts';
import { readOuter } from './quotations/outer-reading.ts';
import type { OuterToken } from './quotations/outer-sentence.ts';

/**
 * What the sentences of an article pass on from a source, quoted or not: `Roe said that …`, `…, according to Roe`,
 * `…, said Roe`. In order of position; the contents of one sentence do not overlap unless one stands inside another.
 */
export function findAttributions(article: Article): readonly Attribution[] {
  const { sentences, cuesOf } = readOuter(article);
  const found: Attribution[] = [];
  let sentence = 0;
  sentences.forEach(({ tokens }, index) => {
    const cues = cuesOf(index);
    cues.forEach((cue, i) => {
      const near = cues.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((other) => !other.weak);
      const content = contentOf(tokens, cue, near);
      if (!content) return;
      // `“…,” he added, smiling`: what the first cue passes on is passed on once.
      const before = found.at(-1);
      const [start, end] = [tokens[content.from]?.start, tokens[content.end - 1]?.end];
      if (before && before.start === start && before.end === end) return;
      const at = spanOf(tokens, cue.cue.from, cue.cue.end);
      while ((article.sentences[sentence]?.end ?? Infinity) <= at.start) sentence++;
      const place = spanOf(tokens, content.from, content.end);
      found.push({
        start: place.start,
        end: place.end,
        source: spanOf(tokens, cue.source.from, cue.source.end),
        cue: at,
        sentence,
        kind: cue.kind,
      });
    });
  });
  return found.sort(bySpan);
}

/** How many cues on either side may bound what a cue passes on; sentences with more are no sentences. */
const NEAR = 6;

function spanOf(tokens: readonly OuterToken[], from: number, end: number): Span {
  return span(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}
