import { sayNumber } from '../base/say-number.ts';
import { overlaps, type Span } from '../base/span.ts';
import { cardinalOf } from '../mentions/figures/cardinal-of.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { segmentOf, type Article } from '../text/article.ts';

/** A figure as sums are done with it. */
export interface Figure extends Span {
  readonly kind: 'money' | 'percent' | 'quantity';
  readonly min: number;
  readonly max: number;
  readonly stated: number;
  /** As `FigureValue.unit`; empty for a number that nothing stands beside. */
  readonly unit: string;
  /** Where the noun ends that it counts. */
  readonly to: number;
}

/** A sentence with each of its figures as `#` and its index, and each date as `@`: sums are told by the words between. */
export interface MaskedSentence {
  readonly masked: string;
  readonly figures: readonly Figure[];
}

/** What figures make together, taken at their least, at their most or as stated. */
export function sumOf(figures: readonly Figure[], end: 'min' | 'max' | 'stated'): number {
  return figures.reduce((sum, figure) => sum + figure[end], 0);
}

/** The addition that a reader can check: `12 + 7`. */
export function sayAddition(figures: readonly Figure[]): string {
  return figures.map(({ stated }) => sayNumber(stated)).join(' + ');
}

/** No sum has fewer figures. */
const FEWEST_FIGURES = 2;

/** The sentences that state several figures and may be evidence, masked. */
export function maskSentences(article: Article, found: FoundMentions): readonly MaskedSentence[] {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of found.mentions) {
    if ('name' in mention) continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return [...bySentence].flatMap(([index, mentions]): readonly MaskedSentence[] => {
    const sentence = article.sentences[index];
    if (!sentence || segmentOf(article, sentence).evidence === 'none') return [];
    const pieces: Piece[] = mentions.map((mention) => pieceOf(mention));
    let next = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const piece = pieceOfToken(article, i);
      if (!piece) continue;
      while ((mentions[next]?.end ?? Infinity) <= piece.start) next++;
      const mention = mentions[next];
      if (!mention || !overlaps(mention, piece)) pieces.push(piece);
    }
    if (pieces.filter(({ figure }) => figure).length < FEWEST_FIGURES) return [];
    const masked = mask(article.text, sentence, pieces);
    return masked.figures.length < FEWEST_FIGURES ? [] : [masked];
  });
}

/** Something that is masked, with what it says where it is an exact figure. */
interface Piece extends Span {
  readonly figure?: Figure;
}

function pieceOf(mention: Mention): Piece {
  const { kind, start, end } = mention;
  if ((kind !== 'money' && kind !== 'percent' && kind !== 'quantity') || !('stated' in mention.value))
    return { start, end };
  const { min, max, stated, unit, score } = mention.value;
  if (min === null || max === null || score !== undefined) return { start, end };
  const to = mention.counted?.end ?? end;
  return { start, end, figure: { start, end, kind, min, max, stated, unit, to } };
}

/** A bare number: `the Greens won 21`. */
function pieceOfToken({ tokens }: Article, at: number): Piece | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number') return undefined;
  const stated = cardinalOf(token);
  const { start, end } = token;
  if (stated === undefined || (next && !next.spaced && next.kind === 'word')) return { start, end };
  const figure = {
    start,
    end,
    kind: 'quantity',
    min: stated,
    max: stated,
    stated,
    unit: '',
    to: end,
  } as const;
  return { start, end, figure };
}

function mask(text: string, { start, end }: Span, pieces: readonly Piece[]): MaskedSentence {
  const figures: Figure[] = [];
  let masked = '';
  let at = start;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.start < at) continue;
    masked += text.slice(at, piece.start).replace(/[#@]/g, ' ');
    masked += piece.figure ? `#${figures.length}` : '@';
    if (piece.figure) figures.push(piece.figure);
    at = piece.end;
  }
  masked += text.slice(at, end).replace(/[#@]/g, ' ');
  return { masked: masked.replace(/\s+/g, ' '), figures };
}
