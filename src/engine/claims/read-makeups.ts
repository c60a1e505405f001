import { cardinalOf } from '../mentions/figures/cardinal-of.ts';
import { countryOfPeople } from '../lexicon/find-country.ts';
import type { ClaimReader } from './draft-claim.ts';
import type { SentenceView } from './sentence-view.ts';

/** The key of who a counted number of people were, by nation; the count is part of it. */
export const MAKEUP = 'makeup of';

/** Fewer people are counted too often to be the same ones wherever the number stands. */
const FEWEST = 5;

/** Who a number of people were: all of one group (`23 Danish sailors`), or parts of several (`12 Danes and 11 Swedes`). */
export const readMakeups: ClaimReader = (view, _context, add) => {
  const parts = partsOf(view);
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i];
    let last = first;
    if (!first || !last) continue;
    let total = first.count;
    const groups = [first.group];
    for (let next = parts[i + 1]; next && areJoined(view, last, next); next = parts[i + 1]) {
      total += next.count;
      groups.push(next.group);
      last = next;
      i++;
    }
    if (total < FEWEST || new Set(groups).size < groups.length) continue;
    add({
      start: view.words[first.first]?.start ?? 0,
      end: view.words[last.end - 1]?.end ?? 0,
      at: first.first,
      kind: 'detail',
      key: `${MAKEUP} ${total}`,
      value: { kind: 'words', words: groups.sort().join(' + ') },
    });
  }
};

/** A number right before a group, as words of the sentence `[first, end)`. */
interface Part {
  readonly count: number;
  readonly group: string;
  readonly first: number;
  readonly end: number;
}

function partsOf({ words, mentions }: SentenceView): readonly Part[] {
  const parts: Part[] = [];
  for (const { first, end } of mentions) {
    const number = words[first - 1];
    const country = number && end === first + 1 ? countryOfPeople(words[first]?.text ?? '') : undefined;
    const count = country && number && cardinalOf(number);
    if (country && count !== undefined) parts.push({ count, group: country.name, first: first - 1, end });
  }
  return parts;
}

/** `12 Danish and 11 Swedish sailors`, `12 Danish sailors and 11 Swedes`: at most one noun and a joiner between. */
function areJoined({ words }: SentenceView, before: Part, after: Part): boolean {
  const between = words.slice(before.end, after.first);
  const joiner = between.at(-1);
  return between.length <= 2 && (joiner?.lower === 'and' || joiner?.text === ',');
}
