import type { Span } from '../base/span.ts';
import type { MentionKind } from '../model/kinds.ts';
import type { CountryView } from './country-view.ts';
import type { RoleView } from './role-view.ts';
import type { ValueView } from './value-view.ts';

/** What a hover says, as plain data: the host words, escapes and links it. */
export interface HoverView {
  readonly span: Span;
  /** Of the entity or the value; not set where only a person's words stand at this place. */
  readonly kind?: MentionKind;
  /** Set where a name stands under the cursor. */
  readonly entity?: HoverEntity;
  /** Set where a value stands under the cursor. */
  readonly value?: ValueView;
  /** What people noted about this place or this entity in this article, oldest first. */
  readonly notes: readonly string[];
  /** What people decided about the words under the cursor, oldest first. */
  readonly verdicts: readonly HoverVerdict[];
}

export interface HoverVerdict {
  /** One of `VERDICTS`, or whatever somebody wrote there by hand. */
  readonly verdict: string;
  readonly note?: string;
}

export interface HoverEntity {
  /** For commands; unique in the group. */
  readonly id: string;
  /** The canonical name. */
  readonly name: string;
  /** Other names, the most frequent first. */
  readonly aliases: readonly string[];
  /** What articles say the person is, the role that most say first. */
  readonly roles: readonly RoleView[];
  /** Set for a capital and for a word for a country's people. */
  readonly country?: CountryView;
  /** The country whose government a capital stands for at the place under the cursor. */
  readonly actsFor?: string;
  /** The names of entities that may be the same thing, where nothing decides. */
  readonly duplicates: readonly string[];
  /** What each article calls it, with one place to go to; the article under the cursor first. */
  readonly places: readonly HoverPlace[];
}

export interface HoverPlace {
  readonly article: string;
  readonly outlet?: string;
  /** The first mention. */
  readonly span: Span;
  /** What this article calls it, the most frequent first. */
  readonly names: readonly string[];
  readonly count: number;
}
