import { ACTING_HELPERS, ACTING_VERBS, STATE_DEALINGS, STATE_NOUNS } from '../lexicon/government-words.ts';
import { wordSet } from '../lexicon/read-table.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { isName, type Mention, type NameMention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import type { Token } from '../text/token.ts';
import { countryFolded, countryOfCapitalFolded } from './country-names.ts';
import { tokenFrom } from './token-from.ts';

/** A mention of a capital that stands for its government. */
export interface ActingMention {
  /** Index into the article's mentions. */
  readonly mention: number;
  /** By its usual English name. */
  readonly country: string;
}

/** The capitals among an article's mentions that act, in order of the mentions. */
export function actingMentions(article: Article, mentions: readonly Mention[]): readonly ActingMention[] {
  return mentions.flatMap((mention, index): readonly ActingMention[] => {
    const country = isName(mention) ? actsFor(article, mention) : undefined;
    return country === undefined ? [] : [{ mention: index, country }];
  });
}

/**
 * The country whose government one mention of its capital stands for (`Seoul announced`, `ties with Seoul`), by its usual English
 * name. `undefined` where the city itself is meant (`in Seoul`), where nothing decides, and for a city that is its country.
 * The mention stays the city's: acting is how it is used here.
 */
export function actsFor(article: Article, mention: NameMention): string | undefined {
  const { kind, name } = mention;
  if (kind !== 'place' && kind !== 'organization') return undefined;
  const country = countryFolded(name) === undefined ? countryOfCapitalFolded(name) : undefined;
  const sentence = country === undefined ? undefined : article.sentences[mention.sentence];
  if (!sentence) return undefined;
  const { tokens } = article;
  const [first, end] = [tokenFrom(tokens, mention.start), tokenFrom(tokens, mention.end)];
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined;
  const after = end < sentence.endToken ? tokens[end] : undefined;
  if (hasStateNoun(tokens, end, sentence.endToken)) return country;
  if (isDealtWith(tokens, first, sentence.firstToken)) return country;
  return after?.kind === 'word' && acts(after, before, tokens[end + 1]) ? country : undefined;
}

/** `Seoul said`, but not `a court in Seoul said`, nor `Seoul called off` behind a noun. */
function acts(verb: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (before && !CLAUSE_OPENERS.has(before.lower)) return false;
  if (HELPERS.has(verb.lower)) return true;
  if (verb.lower === 'has' || verb.lower === 'had')
    return next !== undefined && (isReported(next, true) || VERBS.has(next.lower));
  return isReported(verb, false) || VERBS.has(verb.lower);
}

function isReported({ lower }: Token, participle: boolean): boolean {
  const verb = REPORTING_VERBS.get(lower);
  if (!verb || verb.weak) return false;
  return verb.form === 'past' || verb.form === (participle ? 'participle' : 'present');
}

/** `Seoul’s sanctions`, with one word between at most: `Seoul’s latest offer`. */
function hasStateNoun(tokens: readonly Token[], end: number, limit: number): boolean {
  if (!/^['’]s?$/.test(tokens[end]?.text ?? '')) return false;
  const [one, two] = [tokens[end + 1], tokens[end + 2]];
  if (!one || end + 1 >= limit) return false;
  return NOUNS.has(one.lower) || (one.kind === 'word' && end + 2 < limit && NOUNS.has(two?.lower ?? ''));
}

/** `talks with Seoul`, `sanctions against Seoul`, `ties between Tokyo and Seoul`. */
function isDealtWith(tokens: readonly Token[], first: number, limit: number): boolean {
  const at = (back: number): string => (first - back >= limit ? (tokens[first - back]?.lower ?? '') : '');
  if (DEALING_LINKS.has(at(1))) return DEALINGS.has(at(2));
  if (at(1) === 'between') return DEALINGS.has(at(2));
  for (let back = 2; at(1) === 'and' && back <= LONGEST_PAIR; back++)
    if (at(back) === 'between') return DEALINGS.has(at(back + 1));
  return false;
}

const VERBS = wordSet(ACTING_VERBS);
const HELPERS = wordSet(ACTING_HELPERS);
const NOUNS = wordSet(STATE_NOUNS);
const DEALINGS = wordSet(STATE_DEALINGS);
const DEALING_LINKS = wordSet('with against on');
/** What may stand before a subject; a preposition or a noun makes the name a part of another one. */
const CLAUSE_OPENERS = new Set([
  ...wordSet(
    'that and but while as if when because after before since although though so which what where whether than',
  ),
  ',',
  ';',
  ':',
  '—',
  '–',
  '“',
  '"',
]);
/** From the second name back to `between`, the first of at most three words and an `and` between. Unit: tokens. */
const LONGEST_PAIR = 5;
