import { readFileSync } from 'node:fs';
import path from 'node:path';
import { span, type Span } from '../../src/engine/base/span.ts';
import { readArticle, type Article } from '../../src/engine/text/article.ts';
import { beginLabel, OUTSIDE } from '../../src/engine/mentions/names/labels.ts';
import { matchKnown } from '../../src/engine/mentions/names/known-names.ts';
import type { NameType } from '../../src/engine/mentions/names/name-span.ts';
import { trimName } from '../../src/engine/mentions/names/trim-name.ts';
import { isCapitalised } from '../../src/engine/mentions/names/is-capitalised.ts';

/** Types of the data sets. */
export type GoldType = 'PER' | 'ORG' | 'LOC' | 'MISC';

export interface GoldName extends Span {
  readonly type: GoldType;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

export interface GoldSet {
  /** The file's name without its ending. */
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

const TYPE_OF: Readonly<Record<GoldType, NameType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/** Reads a set of JSON lines `{id, text, entities: [{start, end, type}]}`; offsets are UTF-16 units. */
export function readSet(file: string): GoldSet {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => {
    const { id, text, entities } = JSON.parse(line) as {
      id: string;
      text: string;
      entities: readonly { start: number; end: number; type: string }[];
    };
    const names = entities.flatMap(({ start, end, type }) =>
      isGoldType(type) ? [{ ...span(start, end), type }] : [],
    );
    return { id, text, names };
  });
  return { name: path.basename(file, '.jsonl'), documents };
}

export function readDocument({ id, text }: { readonly id: string; readonly text: string }): Article {
  return readArticle({ id, group: id, version: 1, text }, text.length);
}

/**
 * A label for each token of an article. The sets do not agree on what a name is; titles, articles and possessives are stripped,
 * a person's span that is a title alone is none, and nationality words are names of the fourth type in every set.
 */
export function labelTokens(article: Article, names: readonly GoldName[]): Uint8Array {
  const { tokens } = article;
  const labels = new Uint8Array(tokens.length);
  const indexAt = new Map(tokens.map((token, index) => [token.start, index]));
  for (const name of names) {
    const first = indexAt.get(name.start);
    if (first === undefined) continue;
    let end = first;
    while (end < tokens.length && (tokens[end]?.end ?? Infinity) <= name.end) end++;
    const trimmed = stripTitle(article, first, end, TYPE_OF[name.type]);
    if (trimmed) put(labels, trimmed.first, trimmed.end, typeOf(article, trimmed, TYPE_OF[name.type]));
  }
  for (let at = 0; at < tokens.length; at++) {
    if (labels[at] !== OUTSIDE || !isCapitalised(tokens[at])) continue;
    const known = matchKnown(article.text, tokens, at, tokens.length);
    if (known?.kind === 'people' && labels.subarray(at, known.end).every((label) => label === OUTSIDE)) {
      put(labels, at, known.end, 'other');
    }
  }
  return labels;
}

/** The tokens of a gold span without title, article and possessive. */
export function stripTitle(
  article: Article,
  first: number,
  end: number,
  type: NameType,
): { readonly first: number; readonly end: number } | undefined {
  const index = article.sentences.findIndex(
    (sentence) => sentence.firstToken <= first && first < sentence.endToken,
  );
  const sentence = article.sentences[index];
  if (!sentence) return undefined;
  return trimName(article, sentence, { first, end, type, certainty: 1, sentence: index })?.span;
}

function typeOf(
  article: Article,
  at: { readonly first: number; readonly end: number },
  type: NameType,
): NameType {
  const known = matchKnown(article.text, article.tokens, at.first, at.end);
  return known?.kind === 'people' && known.end === at.end ? 'other' : type;
}

function put(labels: Uint8Array, first: number, end: number, type: NameType): void {
  labels.fill(beginLabel(type) + 1, first, end);
  labels[first] = beginLabel(type);
}

function isGoldType(type: string): type is GoldType {
  return type in TYPE_OF;
}
