import { countryNamed } from '../lexicon/find-country.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';
import { AGREE, contrary, UNLIKE, type Verdict } from './verdict.ts';

/**
 * The place of a happening. One place lies inside another more often than not, so that two are contrary only where both are told
 * alike (`in Tarnegg`, `in Hirschlaun`), neither is a country, a region or a landmark by its name, and no sentence of any article
 * names both, as it would where one lies in the other (`in Tarnegg, Carinthia`).
 */
export function judgePlaces(corpus: Corpus, a: ClaimNode, b: ClaimNode): Verdict {
  const [x, y] = [a.entities[0], b.entities[0]];
  if (x === undefined || y === undefined) return UNLIKE;
  if (x === y) return AGREE;
  const [m, n] = [nameOf(corpus, x), nameOf(corpus, y)];
  if (!isPlace(corpus, x) || !isPlace(corpus, y)) return UNLIKE;
  if (!isTown(m) || !isTown(n) || m.includes(n) || n.includes(m)) return UNLIKE;
  if (!IN_TOWN.test(a.claim.said) || !IN_TOWN.test(b.claim.said)) return UNLIKE;
  if (corpus.told.areNamedTogether(x, y)) return UNLIKE;
  return contrary('conflict/place', 'one happening takes place in one town');
}

/** `In the Morsnitz` is in a valley or on a river; `in The Hague` is in a town. */
const IN_TOWN = /^[Ii]n (?!the )/;

function nameOf({ entityById }: Corpus, id: string): string {
  return entityById.get(id)?.name ?? '';
}

/** A town that an article knows only by what is named after it was taken for that. */
function isPlace({ entityById }: Corpus, id: string): boolean {
  return entityById.get(id)?.kind === 'place';
}

/** Words that make a name one of a region, of waters or of a building. */
const WIDER =
  /\b(?:county|state|province|region|district|valley|island|islands|sea|gulf|ocean|river|lake|mount|mt|mountains?|park|bay|coast|north|south|east|west|northern|southern|eastern|western|central|street|avenue|road|hospital|airport|university|center|centre|borough|city|glacier|beach|square)\b/i;

function isTown(name: string): boolean {
  return name !== '' && !countryNamed(name) && !WIDER.test(name) && !/[.\d]/.test(name);
}

/** Where somebody lives: one person has one town, unless one of the two lies in the other or somebody names both in one breath. */
export function judgeHomes(corpus: Corpus, a: ClaimNode, b: ClaimNode): Verdict {
  if (a.entities[0] === undefined || a.entities[0] !== b.entities[0]) return UNLIKE;
  const [x, y] = [homeOf(corpus, a), homeOf(corpus, b)];
  if (x === undefined || y === undefined) return UNLIKE;
  if (x === y) return AGREE;
  const [m, n] = [nameOf(corpus, x), nameOf(corpus, y)];
  if (!isTown(m) || !isTown(n) || m.includes(n) || n.includes(m) || corpus.told.areNamedTogether(x, y))
    return UNLIKE;
  return contrary('conflict/detail', 'one person lives in one town');
}

/** The place among what the claim's sentence names that is the home. */
function homeOf(corpus: Corpus, { claim, entities }: ClaimNode): string | undefined {
  const home = claim.value.kind === 'words' ? claim.value.words : '';
  return entities.find((id) => nameOf(corpus, id) === home);
}
