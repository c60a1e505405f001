import { PLAYER_MODIFIERS, PLAYERS } from '../../lexicon/names/person-words.ts';
import { type Spelling, Trait } from '../../text/spelling.ts';
import { isYearTeam } from './is-team.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';
import { ANY_GIVEN, WORD } from './word-classes.ts';

/** How sure such a name is: surer than the tagger, which passed it over. */
const CERTAINTY = 0.7;

/**
 * Teams that a player's post behind them gives away although the tagger passed them over (`Herons goalkeeper Ann Lund`, `Herons running back`):
 * one capitalised plural that the article never uses in lower case. `taken` is in order.
 */
export function findTeams(
  { article: { tokens }, sentence, memory, marked }: ReadingPlace,
  index: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  for (const at of marked) {
    const token = tokens[at];
    if (at + 1 >= sentence.endToken) continue;
    if (
      isYearTeam(tokens, at) &&
      /^(?:the|a)$/i.test(tokens[at - 1]?.text ?? '') &&
      !nameAcross(taken, at, at + 1)
    ) {
      found.push({ first: at, end: at + 2, type: 'organization', certainty: CERTAINTY, sentence: index });
      continue;
    }
    if (!token || !IS_PLURAL.of(token.spelling) || memory.addresses[at]) continue;
    if ((memory.words[token.form]?.lower ?? 0) > 0 || tokens[at - 1]?.text === '-') continue;
    const bits = memory.classes[token.form] ?? 0;
    if (bits & (ANY_GIVEN | WORD.family | WORD.opener | WORD.role | WORD.modifier | WORD.organizationHead))
      continue;
    const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
    if (before?.capital && before.lower !== 'the') continue;
    let post = at + 1;
    while (PLAYER_MODIFIERS.has(tokens[post]?.text ?? '') && post - at <= MOST_MODIFIERS) post++;
    if (post >= sentence.endToken || !PLAYERS.has(tokens[post]?.text ?? '')) continue;
    if (nameAcross(taken, at, at + 1)) continue;
    found.push({ first: at, end: at + 1, type: 'organization', certainty: CERTAINTY, sentence: index });
  }
  return found;
}

/** A player's post, and the end of a team's name that is a year. */
export function isTeamCue({ text, lower }: Omit<Spelling, 'hints'>): boolean {
  return PLAYERS.has(text) || lower === 'ers';
}

/** A capitalised word in `-s`. */
const IS_PLURAL = new Trait(({ text }) => /^\p{Lu}\p{Ll}+s$/u.test(text));

/** `former starting left`. Unit: words. */
const MOST_MODIFIERS = 3;
