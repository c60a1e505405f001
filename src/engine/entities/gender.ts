import { GIVEN_NAMES } from '../lexicon/names/given-names.ts';
import { EITHER, MEN, MORE_WOMEN } from '../lexicon/names/name-genders.ts';
import { wordMap, wordSet } from '../lexicon/read-table.ts';
import { ADDRESS_FORMS } from '../lexicon/title-equivalents.ts';
import { foldedWords, foldName } from './fold-name.ts';
import type { LocalEntity } from './local-entity.ts';
import { givenOf, isFullName, parsePersonName } from './person-name.ts';

/** What pronouns ask for. */
export type Gender = 'male' | 'female';

/** The gender that a person's titles, else the given name, give away; `undefined` where they leave it open. */
export function genderOf({ name, forms, roles }: LocalEntity): Gender | undefined {
  const words = [...roles, ...forms.map(({ text }) => text.split(' ')[0] ?? '')].flatMap((text) =>
    foldedWords(foldName(text)),
  );
  const addressed = words
    .map((word) => ADDRESSED.get(word))
    .find((gender) => gender === 'male' || gender === 'female');
  if (addressed) return addressed;
  const parsed = parsePersonName(name);
  return isFullName(parsed) ? genderOfGiven(givenOf(parsed)) : undefined;
}

/** The gender of a given name, in lower case, where it is of one alone. */
function genderOfGiven(given: string): Gender | undefined {
  if (MALE.has(given)) return 'male';
  if (BOTH.has(given)) return undefined;
  return GIVEN_NAMES.has(given) || FEMALE.has(given) ? 'female' : undefined;
}

const MALE = wordSet(MEN);
const BOTH = wordSet(EITHER);
const FEMALE = wordSet(MORE_WOMEN);
const ADDRESSED: ReadonlyMap<string, string> = new Map([
  ...wordMap(ADDRESS_FORMS),
  ...[
    ...wordSet('king prince duke chairman spokesman congressman councilman businessman actor father brother'),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...wordSet(
      'queen princess duchess chairwoman spokeswoman congresswoman councilwoman businesswoman actress sister',
    ),
  ].map((word) => [word, 'female'] as const),
]);
