import { countryOfPeople } from '../../lexicon/find-country.ts';
import { COMMON_ACRONYMS } from '../../lexicon/names/other-words.ts';
import { CITY_LETTERS, STATE_CODES } from '../../lexicon/names/place-words.ts';
import type { NameKind } from '../../model/kinds.ts';
import type { Article } from '../../text/article.ts';
import type { DocumentMemory } from './document-memory.ts';
import { isCharter } from './find-charters.ts';
import type { TypedSpan } from './name-span.ts';
import { WORD, classesOf } from './word-classes.ts';

/** A kind, with the country that a nationality word points at. */
export interface SettledKind {
  readonly kind: NameKind;
  readonly country?: string;
}

/**
 * The kind of a typed span: nationalities and faiths are groups, the fourth type is told apart by its words. `undefined`: a lone word that
 * the tagger was not sure of and that nothing tells the kind of.
 */
export function settleKind(
  article: Article,
  span: TypedSpan,
  memory: DocumentMemory,
): SettledKind | undefined {
  const { tokens, text } = article;
  const printed = text.slice(tokens[span.first]?.start ?? 0, tokens[span.end - 1]?.end ?? 0);
  const isState = span.type === 'place' && (STATE_CODES.has(printed) || CITY_LETTERS.has(printed));
  if (!isState && (COMMON_ACRONYMS.has(printed) || memory.commonAcronyms.has(printed))) return undefined;
  const known = memory.known.at(span.first, span.end);
  if (known?.end === span.end) {
    if (known.kind === 'people' && isSea(article, span)) return { kind: 'place' };
    if (known.kind === 'people') {
      const country = countryOfPeople(known.name);
      return country ? { kind: 'group', country: country.name } : { kind: 'group' };
    }
    if (known.kind === 'country') return { kind: 'place' };
  }
  if (span.type !== 'other') return { kind: span.type };
  const kind = kindOfOther(article, span, printed);
  return kind ? { kind } : undefined;
}

/** `in the Baltic`: a word for people that is a sea's, too, where no noun follows it. */
function isSea({ tokens }: Article, { first, end }: TypedSpan): boolean {
  if (end - first > 1 || !SEAS.has(tokens[first]?.lower ?? '') || tokens[first - 1]?.lower !== 'the')
    return false;
  const next = tokens[end];
  return next?.kind !== 'word' || (classesOf(next) & (WORD.opener | WORD.placePreposition)) !== 0;
}

/** Seas that are called by a word that people and things round them are called by, too. */
const SEAS: ReadonlySet<string> = new Set([
  'mediterranean',
  'caribbean',
  'baltic',
  'aegean',
  'adriatic',
  'arctic',
  'antarctic',
]);

const QUOTED = /["“”‘’']/u;

function kindOfOther(article: Article, span: TypedSpan, printed: string): NameKind | undefined {
  const { tokens } = article;
  const words = tokens.slice(span.first, span.end).filter(({ kind }) => kind === 'word');
  const heads = words.map(classesOf);
  const last = heads.at(-1) ?? 0;
  if (last & WORD.documentHead || isCharter(printed)) return 'document';
  if (last & WORD.eventHead || heads.some((bits) => bits & WORD.eventHead)) return 'event';
  if (QUOTED.test(tokens[span.first - 1]?.text ?? '') && QUOTED.test(tokens[span.end]?.text ?? ''))
    return 'work';
  if (/\d/.test(printed)) return 'product';
  if (words.length === 1 && /(?:ans?|ese|ish|ists?|ites?|is)$/.test(printed)) return 'group';
  if (words.length > 2) return 'work';
  return words.length > 1 || span.certainty >= SURE ? 'product' : undefined;
}

/** From here on a lone word of the fourth type is taken for a product's name; below, half of them were none on sets kept out. */
const SURE = 0.75;
