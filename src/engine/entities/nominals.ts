import type { Span } from '../base/span.ts';
import { wordSet } from '../lexicon/read-table.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Article } from '../text/article.ts';
import { Hint, Trait } from '../text/spelling.ts';
import { countryFolded } from './country-names.ts';
import { foldedWords, foldName } from './fold-name.ts';
import type { LocalEntity } from './local-entity.ts';
import { normalizeRole, officesOf } from './normalize-role.ts';

/** A description with the definite article, and what it may stand for. */
export interface Nominal extends Span {
  readonly fits: (entity: LocalEntity) => boolean;
}

/** The description that begins at a token (`the prime minister`, `the company`), where it is one that stands for a name. */
export function nominalAt(article: Article, at: number, limit: number): Nominal | undefined {
  const { tokens } = article;
  const opener = tokens[at];
  if (!opener || !OPENS_NOMINAL.of(opener)) return undefined;
  for (let next = at + 1; next < limit && next <= at + LONGEST; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) break;
    if (!IS_HEAD.of(token.spelling)) continue;
    const follower = tokens[next + 1];
    // `the president of France` and `the company Acme` name their own, `the city council` is another thing.
    const ends =
      !follower ||
      next + 1 >= limit ||
      (follower.kind !== 'word' && follower.kind !== 'number') ||
      endsDescription(follower.lower);
    if (!ends) continue;
    const words = tokens.slice(at + 1, next + 1).map(({ lower }) => lower);
    const fits = sortOf(token.lower, words.join(' '));
    if (fits) return { start: opener.start, end: token.end, fits };
  }
  return undefined;
}

/** Whether a word behind a description goes on with the sentence: a link or a verb, and not another noun (`the company car`). */
function endsDescription(word: string): boolean {
  const reports = REPORTING_VERBS.get(word)?.form;
  return ENDS.has(word) || VERBS.has(word) || reports === 'past' || (word.length > 4 && word.endsWith('ed'));
}

/** What a description may stand for by its last word, or by all of it. */
function sortOf(last: string, phrase: string): ((entity: LocalEntity) => boolean) | undefined {
  if (COMPANIES.has(last)) return ({ kind, name }) => kind === 'organization' && !isPublic(name);
  if (BODIES.has(last))
    return ({ kind, name }) => kind === 'organization' && foldedWords(foldName(name)).includes(last);
  if (last === 'country' || last === 'nation')
    return ({ kind, name }) => kind === 'place' && countryFolded(name) !== undefined;
  if (last === 'city' || last === 'capital') {
    return ({ kind, name, country }) =>
      kind === 'place' && countryFolded(name) === undefined && (last === 'city' || country !== undefined);
  }
  if (!OFFICES.has(last)) return undefined;
  const office = normalizeRole(phrase);
  return ({ kind, roles }) =>
    kind === 'person' && [...officesOf(roles)].some((held) => ` ${held}`.endsWith(` ${office}`));
}

function isPublic(name: string): boolean {
  return (
    foldedWords(foldName(name)).some((word) => BODIES.has(word) || PUBLIC.has(word)) ||
    countryFolded(name) !== undefined
  );
}

const OPENERS = new Set(['the', 'this', 'that']);
/** Whether a description may begin with a word. */
export const OPENS_NOMINAL = new Hint(({ lower }) => OPENERS.has(lower));
/** Whether a description may end in a word; hardly any word behind an article is one. */
const IS_HEAD = new Trait(({ lower }) => sortOf(lower, lower) !== undefined);
/** Words after which a description is complete: verbs of being and saying, links, prepositions other than `of`. */
const ENDS = wordSet(
  `said says told added has had have was is will would also and but who which in on at to from with for by as after before
   could may might can did does wrote warned announced agreed noted argued expects plans wants that when while or since`,
);
/** Verbs in forms that are hardly ever nouns: irregular past forms, and present ones of what bodies and people do. */
const VERBS = wordSet(
  `began bought brought built came caught chose did drew drove fell felt fought found gave got grew heard held kept knew laid led left lent
   lost made meant met paid ran rose sat saw sent shook shot sold spent spoke stood stole struck swore taught took thought threw went won
   wore employs faces gives goes hopes keeps makes needs operates owns pays remains runs seeks sells takes`,
);
const COMPANIES = wordSet(
  'company firm carmaker automaker airline retailer chipmaker manufacturer startup conglomerate',
);
const BODIES = wordSet(
  'ministry department university college bank party union court commission agency council institute committee association hospital',
);
const PUBLIC = wordSet(
  'police senate congress parliament government house army navy force un eu nato school church league',
);
const OFFICES = wordSet(
  `president minister premier chancellor governor mayor senator secretary ambassador chairman chairwoman chair director commissioner
   judge justice general prosecutor sheriff coach king queen prince princess pope bishop archbishop professor attorney lawyer
   spokesman spokeswoman spokesperson congressman congresswoman lawmaker ceo executive`,
);
/** No description of this kind is longer. Unit: words. */
const LONGEST = 4;
