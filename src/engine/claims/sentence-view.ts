import type { Span } from '../base/span.ts';
import type { LocalEntity } from '../entities/local-entity.ts';
import type { Reference } from '../entities/resolve-references.ts';
import type { DateValue, Mention } from '../mentions/mention.ts';
import type { Quotation } from '../mentions/quotation.ts';
import type { Article } from '../text/article.ts';
import type { Segment } from '../text/segment.ts';
import type { Sentence } from '../text/sentence.ts';
import type { TokenKind } from '../text/spelling.ts';
import type { Clause } from './find-clauses.ts';
import type { WordForms } from './word-forms.ts';

/** A token as the claim readers see it. */
export interface Word extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  readonly lemma: string;
  readonly content: boolean;
  /** Bits of `word-classes.ts`. */
  readonly classes: number;
  /** The number of the term that it stands for in alignment: its class of happening, else its lemma; -1 without content. */
  readonly term: number;
  /** The number of the term that it stands for in a wording; -1 without content. */
  readonly sense: number;
  /** Index into `SentenceView.clauses`. */
  readonly clause: number;
  /** The class of happening that the word stands for. */
  readonly event: string | undefined;
  /** The happening or verb that a value beside it may belong to. */
  readonly governor: string | undefined;
  /** Index into the article's mentions, where the word is part of one. */
  readonly mention: number | undefined;
  /** Index into the article's quotations, where the word stands inside the marks. */
  readonly quotation: number | undefined;
}

/** A mention of a sentence at its words. */
export interface PlacedMention {
  /** Index into the article's mentions. */
  readonly index: number;
  readonly mention: Mention;
  /** Its words, `[first, end)`; -1 and 0 where no word of the sentence is part of it. */
  readonly first: number;
  readonly end: number;
  /** Its own span in the text. Mentions have many shapes, so that what is asked of all of them for each claim is kept here. */
  readonly span: Span;
  /** `LocalEntity.key` of what it names. */
  readonly key: string | undefined;
  /** Its value where it is a date. */
  readonly date: DateValue | undefined;
}

/** What a source says in a sentence, the source as claims name it: a local entity key where it has a name, else its words. */
export interface SaidPassage extends Span {
  readonly source: string;
}

/** A pronoun or description of a sentence at its first word. */
export interface PlacedReference {
  readonly start: number;
  /** `LocalEntity.key`. */
  readonly entity: string;
  readonly first: number;
}

/** One sentence that may be evidence, with all that the readers look at. */
export interface SentenceView {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly segment: Segment;
  readonly words: readonly Word[];
  /** `Word.term` of each, at hand in one list: every claim goes through all of them. */
  readonly terms: readonly number[];
  readonly clauses: readonly Clause[];
  /** Mentions of the sentence, in order. */
  readonly mentions: readonly PlacedMention[];
  /** Indices of the quotations that open in the sentence, in order. */
  readonly quotations: readonly number[];
  /** The classes of all its words. */
  readonly classes: number;
  /** Places of the words whose classes a reader looks for, in order. Most sentences have a few of them or none. */
  readonly marked: readonly number[];
  /** Whether the sentence has no white space but single spaces between words. */
  readonly isEven: boolean;
  /** By clause: whether its words say that a value may change, once somebody has asked. */
  readonly growing: (boolean | undefined)[];
  /** What the sentence passes on from sources. */
  readonly said: readonly SaidPassage[];
  /** Pronouns and descriptions of the sentence that stand for something named. */
  readonly references: readonly PlacedReference[];
  /** The sentence before among those that may be evidence. */
  readonly before: SentenceView | undefined;
}

/** The places of the words of some classes among `marked`, in order. */
export function wordsWith({ words, marked }: SentenceView, classes: number): readonly number[] {
  return marked.filter((at) => ((words[at]?.classes ?? 0) & classes) !== 0);
}

/** What the readers share of one article. */
export interface ReadingContext {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** Mention index → local entity. */
  readonly entityOf: readonly (LocalEntity | undefined)[];
  /** `LocalEntity.key` → its name. */
  readonly nameOf: ReadonlyMap<string, string>;
  readonly forms: WordForms;
  /** By sentence: what it passes on from sources, and the references in it. */
  readonly said: ReadonlyMap<number, readonly SaidPassage[]>;
  readonly references: readonly Reference[];
}
