import { isOwnWords } from './article-parts.ts';
import type { ClaimContent } from './claim-contents.ts';
import type { Carrier } from './carrier.ts';
import type { Terms } from './lexis.ts';
import { ToldDays } from './told-days.ts';

/** What the articles of a story tell one by one. Each list is made when first asked for: few stories have such things in dispute. */
export class ToldFacts {
  readonly #carriers: readonly Carrier[];
  readonly #sentences = new Map<string, ReadonlySet<string>>();
  /** `source|key|words`. */
  #details: ReadonlySet<string> | undefined;
  #verdicts: ReadonlySet<number> | undefined;
  #twiceTried: ReadonlySet<string> | undefined;
  #deaths: Deaths | undefined;
  #wordings: readonly Wording[] | undefined;
  #days: ToldDays | undefined;

  constructor(carriers: readonly Carrier[]) {
    this.#carriers = carriers;
  }

  get days(): ToldDays {
    return (this.#days ??= new ToldDays(this.#carriers));
  }

  /** Whether some sentence names both of two entities. */
  areNamedTogether(x: string, y: string): boolean {
    const other = this.#sentencesOf(y);
    for (const sentence of this.#sentencesOf(x)) if (other.has(sentence)) return true;
    return false;
  }

  /** Whether an article tells of a detail in those words under that key: `van` of `kind of road vehicle`. */
  tellsDetail(source: number, key: string, words: string): boolean {
    this.#details ??= new Set(
      this.#carriers.flatMap(({ claim, source: teller }) =>
        claim.kind === 'detail' && claim.value.kind === 'words'
          ? [`${teller}|${claim.key}|${claim.value.words}`]
          : [],
      ),
    );
    return this.#details.has(`${source}|${key}|${words}`);
  }

  /** Whether some article tells itself of an acquittal and of a verdict of guilt of one person: of two cases. */
  hasTwoCases(person: string): boolean {
    return (this.#twiceTried ??= twiceTriedIn(this.#carriers)).has(person);
  }

  /** Whether one of the articles tells how a case ended. */
  tellVerdict(sources: readonly number[]): boolean {
    this.#verdicts ??= new Set(
      this.#carriers.flatMap(({ claim: { kind, value }, source }) =>
        kind === 'status' && value.kind === 'words' && ENDS_OF_A_CASE.has(value.words) ? [source] : [],
      ),
    );
    const verdicts = this.#verdicts;
    return verdicts.size > 0 && sources.some((source) => verdicts.has(source));
  }

  /** Whether some article counts one dead. */
  get isOneDead(): boolean {
    return this.#countedDead().isOne;
  }

  /** Whether one of the articles does not count several dead. */
  countFewDead(sources: readonly number[]): boolean {
    const { several } = this.#countedDead();
    return sources.some((source) => !several.has(source));
  }

  /** Whether a statement or rank of another article than this has all of these terms. */
  isWordedElsewhere(terms: Terms, source: number): boolean {
    this.#wordings ??= wordingsOf(this.#carriers);
    return this.#wordings.some(
      (wording) =>
        terms.every((term) => wording.terms.includes(term)) && wording.sources.some((one) => one !== source),
    );
  }

  /** The sentences that name an entity, as `source sentence`. Few are ever asked for. */
  #sentencesOf(id: string): ReadonlySet<string> {
    const known = this.#sentences.get(id);
    if (known) return known;
    const found = new Set<string>();
    for (const { claim, source, content } of this.#carriers)
      if (content.entities.includes(id)) found.add(`${source} ${claim.sentence}`);
    this.#sentences.set(id, found);
    return found;
  }

  #countedDead(): Deaths {
    return (this.#deaths ??= deathsIn(this.#carriers));
  }
}

const ENDS_OF_A_CASE: ReadonlySet<string> = new Set(['convicted', 'sentenced', 'acquitted']);

function twiceTriedIn(carriers: readonly Carrier[]): ReadonlySet<string> {
  const ends = carriers.flatMap(
    ({
      claim: { kind, value },
      content: {
        entities: [person = ''],
      },
      source,
    }) =>
      kind === 'status' && value.kind === 'words' && ENDS_OF_A_CASE.has(value.words)
        ? [{ isAcquittal: value.words === 'acquitted', person, teller: `${source}|${person}` }]
        : [],
  );
  const acquitted = new Set(ends.filter(({ isAcquittal }) => isAcquittal).map(({ teller }) => teller));
  const both = ends.filter(({ isAcquittal, teller }) => !isAcquittal && acquitted.has(teller));
  return new Set(both.map(({ person }) => person));
}

interface Deaths {
  readonly isOne: boolean;
  /** The articles that count more. */
  readonly several: ReadonlySet<number>;
}

function deathsIn(carriers: readonly Carrier[]): Deaths {
  const several = new Set<number>();
  let isOne = false;
  for (const { claim, source } of carriers) {
    if (claim.key !== 'person kill' || claim.value.kind !== 'figure') continue;
    if (claim.value.figure.stated > 1) several.add(source);
    else isOne = true;
  }
  return { isOne, several };
}

interface Wording {
  readonly terms: Terms;
  readonly sources: number[];
}

function wordingsOf(carriers: readonly Carrier[]): readonly Wording[] {
  const byContent = new Map<ClaimContent, Wording>();
  for (const { claim, content, source } of carriers) {
    const known = byContent.get(content);
    if (known) known.sources.push(source);
    else if (isOwnWords(claim)) byContent.set(content, { terms: content.terms, sources: [source] });
  }
  return [...byContent.values()];
}
