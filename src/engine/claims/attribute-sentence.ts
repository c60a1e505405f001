import { overlaps, type Span } from '../base/span.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import type { Reference } from '../entities/resolve-references.ts';
import type { Attribution } from '../mentions/attribution.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import type { ReadingContext, SaidPassage, SentenceView } from './sentence-view.ts';

/**
 * Who says what stands at a place: the speaker of the quotation that holds it, else the source of the narrowest passage that the
 * sentence passes on. The answer is a local entity key where the source has a name, else the source as written.
 */
export function attributionOf(
  context: ReadingContext,
  view: SentenceView,
  at: number,
  value: Span,
): string | undefined {
  const quotation = view.words[at]?.quotation;
  if (quotation !== undefined) {
    const spoken = context.quotations[quotation];
    const named = spoken?.speakerMention === undefined ? undefined : context.entityOf[spoken.speakerMention];
    if (named) return named.key;
    return spoken?.speaker && view.article.text.slice(spoken.speaker.start, spoken.speaker.end);
  }
  const middle = view.words[at]?.start ?? value.start;
  let best: SaidPassage | undefined;
  for (const passage of view.said) {
    if (passage.start > middle || passage.end <= middle) continue;
    if (!best || passage.end - passage.start < best.end - best.start) best = passage;
  }
  return best?.source;
}

/** The longest source without a name that is kept, in UTF-16 units: `two officials who saw the report`, and not half a sentence. */
const LONGEST_SOURCE = 60;

/** The passages that the sentences pass on, by sentence, with their sources named. */
export function nameSources(
  article: Article,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
  entityOf: readonly (LocalEntity | undefined)[],
  references: readonly Reference[],
): ReadonlyMap<number, readonly SaidPassage[]> {
  const bySentence = new Map<number, SaidPassage[]>();
  for (const { start, end, source, sentence } of attributions) {
    const name =
      nameIn(article.text, source, sentence, mentions, entityOf) ?? referenceIn(source, references);
    const opens = source.start === article.sentences[sentence]?.start;
    const passage = { start, end, source: name ?? phraseOf(article.text, source, opens) };
    const list = bySentence.get(sentence);
    if (list) list.push(passage);
    else bySentence.set(sentence, [passage]);
  }
  return bySentence;
}

/** A source without a name as written, on one line and without the capital of its sentence (`Police` but not `NASA`). */
function phraseOf(text: string, { start, end }: Span, opens: boolean): string {
  const words = text.slice(start, Math.min(end, start + LONGEST_SOURCE)).replace(/\s+/g, ' ');
  return opens && /^\p{Lu}\p{Ll}*(?: |$)/u.test(words)
    ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
    : words;
}

/** The thing that a source phrase names, a person before anything else; `the mayor of Porto` names no town. */
function nameIn(
  text: string,
  source: Span,
  sentence: number,
  mentions: readonly Mention[],
  entityOf: readonly (LocalEntity | undefined)[],
): string | undefined {
  let found: LocalEntity | undefined;
  for (let i = firstEndingAfter(mentions, source.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= source.end || mention.sentence > sentence) break;
    if (!isName(mention) || !overlaps(mention, source)) continue;
    const entity = entityOf[i];
    if (!entity || !isHead(text, source, mention, entity.kind === 'person')) continue;
    if (entity.kind === 'person') return entity.key;
    found ??= entity;
  }
  return found?.key;
}

/** Longer than a preposition with its article and spaces, in UTF-16 units. */
const REACH = 12;

/** Whether the phrase is about the name itself: not `police in Porto`, `Porto's mayor`, `a Porto official`. */
function isHead(text: string, source: Span, name: Span, isPerson: boolean): boolean {
  const before = text.slice(Math.max(source.start, name.start - REACH), name.start);
  if (/(?:^|\s)(?:of|in|for|from|at|near|to|with)\s+(?:the\s+|an?\s+)?$/.test(before)) return false;
  const after = text.slice(name.end, Math.min(source.end, name.end + REACH));
  if (/^[’']s?\s/.test(after)) return false;
  return isPerson || !/^\s+(?!(?:of|in|for|at|and|or|who|which)\b)\p{Ll}/u.test(after);
}

function referenceIn(source: Span, references: readonly Reference[]): string | undefined {
  return references.find(({ span }) => overlaps(span, source))?.entity;
}

/** The first of some spans in order that ends after a place. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
