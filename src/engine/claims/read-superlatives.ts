import { SUPERLATIVES } from '../lexicon/superlatives.ts';
import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, type Word, wordsWith } from './sentence-view.ts';
import { RANK } from './word-classes.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+)$/;

/** Ranks that are read where somebody owns them, `his third arrest`; `the third man` counts along a row. */
export const OWN_RANKS: ReadonlySet<string> = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

/** What is numbered in everybody's life or in every game. */
const ROUTINE =
  /^(?:quarter|half|halves|round|set|period|inning|place|floor|hand|thought|chance|time|day|week|month|year|season|term|home|language|child|son|daughter|wife|husband|birthday)s?$/;

/** How many words after a rank say what is ranked and among what. */
const RANKED_REACH = 12;

/** `the first by an Italian leader in 19 years`, `fourth-largest trading partner in the Union`: a rank with its scope. */
export const readSuperlatives: ClaimReader = (view, _context, add) => {
  for (const index of wordsWith(view, RANK)) {
    const word = view.words[index];
    if (!word) continue;
    const rank = rankAt(view, index);
    if (rank === undefined) continue;
    const last = scopeEnd(view, index + rank.length);
    const end = view.words[last - 1];
    if (!end || last - index < (OWN_RANKS.has(rank.key) ? 2 : 3)) continue;
    const terms = rankTerms(view.words.slice(index, last));
    add({
      start: word.start,
      end: end.end,
      at: index,
      kind: 'ordinal',
      key: rank.key,
      value: { kind: 'words', words: terms.join(' ') },
      terms,
    });
  }
};

/** The content of a rank and its scope: the words by which another page's wording of it is known. */
function rankTerms(words: readonly Word[]): readonly string[] {
  const terms = words.flatMap((word) =>
    word.content || word.kind === 'number' || word.lower === 'most' ? [word.event ?? word.lemma] : [],
  );
  return [...new Set(terms)];
}

function rankAt(
  view: SentenceView,
  index: number,
): { readonly key: string; readonly length: number } | undefined {
  const lower = (at: number): string => view.words[at]?.lower ?? '';
  if (lower(index) === 'first' && /^(?:the|his|her|their|its|’s|'s)$/.test(lower(index - 1)))
    return { key: 'first', length: 1 };
  if (SUPERLATIVES.has(lower(index)))
    return /^(?:-|at)$/.test(lower(index - 1)) ? undefined : { key: lower(index), length: 1 };
  if (OWN_RANKS.has(lower(index)) && OWNERS.test(lower(index - 1))) {
    const noun = view.words[index + 1];
    return noun?.content && noun.mention === undefined && !ROUTINE.test(noun.lower)
      ? { key: lower(index), length: 1 }
      : undefined;
  }
  if (lower(index) === 'most') return mostAt(view, index);
  if (ORDINAL.test(lower(index)) && lower(index + 1) === '-' && SUPERLATIVES.has(lower(index + 2)))
    return { key: `${lower(index)} ${lower(index + 2)}`, length: 3 };
  const suffix = view.words[index + 1];
  if (
    suffix &&
    /^\d+$/.test(lower(index)) &&
    !suffix.spaced &&
    /^(?:st|nd|rd|th)$/.test(suffix.lower) &&
    view.words[index + 2]?.kind === 'word'
  )
    return isDateWord(view, index) ? undefined : { key: `${lower(index)}th`, length: 2 };
  return undefined;
}

const OWNERS = /^(?:his|her|their|its|’s|'s)$/;

/** `the world's most advanced …`: the possessive says among what; `the most important …` without one is emphasis. */
function mostAt(
  { words }: SentenceView,
  index: number,
): { readonly key: string; readonly length: number } | undefined {
  const [owner, quality] = [words[index - 1], words[index + 1]];
  if (!/^['’]s?$/.test(owner?.lower ?? '') || !quality?.content) return undefined;
  return { key: `most ${quality.lower}`, length: 2 };
}

/** `the 20th of May` is a date, `the 140th anniversary` a rank. */
function isDateWord(view: SentenceView, index: number): boolean {
  const own = view.words[index]?.mention;
  return view.mentions.some(({ index: at, mention }) => at === own && mention.kind === 'date');
}

/** A rank's scope runs to the end of its clause or the next mark. */
function scopeEnd(view: SentenceView, from: number): number {
  const clause = view.words[from]?.clause;
  let at = from;
  while (at < view.words.length && at - from < RANKED_REACH) {
    const word = view.words[at];
    if (!word || word.clause !== clause || /^[,.;:!?—–()"“”]$/.test(word.text)) break;
    at++;
  }
  return at;
}
