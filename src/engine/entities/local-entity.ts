import type { NameKind } from '../model/kinds.ts';
import type { RoleSaid } from './find-roles.ts';

/** A thing that one article talks about: its mentions grouped, offsets left behind in `mentions`. */
export interface LocalEntity {
  /** Stable inside the article and free of offsets: kind and normalised fullest name. */
  readonly key: string;
  readonly kind: NameKind;
  /** The fullest, best cased form. */
  readonly name: string;
  readonly forms: readonly NameForm[];
  /** Titles and roles as said, without repeats (`Prime Minister`). */
  readonly roles: readonly string[];
  /** Where each of a person's roles is said first, in order; forms of address left out. */
  readonly rolesSaid: readonly RoleSaid[];
  /** Indices into the article's mentions, in order. */
  readonly mentions: readonly number[];
  /** Set where a person said so in the sidecar; it wins over every rule. */
  readonly decided?: boolean;
  /** The country that a nationality word points at or that a city is the capital of, by its usual name; they stay two things. */
  readonly country?: string;
  /** Folded names of other things in the same story of the page, at most a dozen, sorted: they tell two bearers of a name apart. */
  readonly context: readonly string[];
}

export interface NameForm {
  readonly text: string;
  readonly count: number;
}
