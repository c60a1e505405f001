import { LEMMA_FORMS } from '../lexicon/lemma-forms.ts';

/** `-ise` and `-our` spellings are folded into the shorter American ones, so that either page meets the other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/our(s|ed|ing|able|ite)?$/, 'or$1'],
];

/** Words that end like a spelling above and are none. */
const KEPT =
  /^(?:our|your|four|hour|tour|pour|sour|flour|advis|exercis|surpris|promis|ris|wis|nois|rais|prais|cruis|pois|caus|paus|chas|los|hous)/;

/** Words that irregular forms stand for; they keep their spelling, so that `come` meets `came`. */
export const HEADS: ReadonlySet<string> = new Set(LEMMA_FORMS.values());

/**
 * The form under which words are matched: lower case, no plural or verb ending, one spelling. It is a light stemmer for comparing,
 * not a dictionary form: `magazines` and `magazine` meet, and that is all it promises. It runs for every spelling of every article:
 * patterns are asked only where the last letters allow them to match.
 */
export function lemma(lower: string): string {
  return LEMMA_FORMS.get(lower) ?? (HEADS.has(lower) ? lower : stem(lower));
}

/** The lemma of a word that no table knows. */
export function stem(lower: string): string {
  if (lower.length <= 3) return lower;
  let word = lower.length > 5 ? respell(lower) : lower;
  if (/[^a-zà-ÿ]/.test(word)) return word;
  if (word.endsWith('s')) {
    word = withoutPlural(word);
    const respelled = LEMMA_FORMS.get(word);
    if (respelled !== undefined) return respelled;
  } else if (word !== lower) {
    const respelled = LEMMA_FORMS.get(word);
    if (respelled !== undefined) return respelled;
  }
  return withoutEnding(word);
}

/** A noun without its plural ending, in full: what a person reads as the key of a count. */
export function singular(lower: string): string {
  return LEMMA_FORMS.get(lower) ?? withoutPlural(lower);
}

function respell(word: string): string {
  if ((!word.includes('is') && !word.includes('our')) || KEPT.test(word)) return word;
  for (const [pattern, to] of SPELLINGS) if (pattern.test(word)) return word.replace(pattern, to);
  return word;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('es')) {
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
    if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  }
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** Cuts `-ed`, `-ing` and `-ly`, undoes a doubled consonant and drops a final `e`, so that `rescue`, `rescued`, `rescuing` meet. */
function withoutEnding(word: string): string {
  let base = word;
  if (word.endsWith('ed')) {
    if (/[a-z]{3}ied$/.test(word)) base = `${word.slice(0, -3)}y`;
    else if (/[aeiouy].*[a-z]ed$/.test(word) && word.length > 4 && !word.endsWith('eed'))
      base = word.slice(0, -2);
  } else if (word.endsWith('ing')) {
    if (/[aeiouy].*[a-z]ing$/.test(word) && word.length > 5) base = word.slice(0, -3);
  } else if (word.endsWith('ly') && word.length > 5) base = word.slice(0, -2);
  if (base !== word && /([bdfgmnprt])\1$/.test(base)) base = base.slice(0, -1);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

/** Plurals without the ending. */
const PLURALS =
  /^(?:people|men|women|children|police|crew|feet|lives|wives|aircraft|staff|troops|personnel|fishermen|policemen|crewmen|gunmen|servicemen|spokesmen)$/;

/** Whether a lower-case word looks like a plural noun. */
export function looksPlural(lower: string): boolean {
  if (PLURALS.test(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower);
}
