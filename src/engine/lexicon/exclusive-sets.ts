/** Kinds of visit by protocol: one visit has one of them. */
export const VISIT_KINDS: ReadonlySet<string> = new Set([
  'state',
  'official',
  'working',
  'private',
  'unofficial',
]);

/** Sets of words of which one thing has one: a claim with one of them and a claim with another cannot both hold. */
export interface ExclusiveSet {
  readonly name: string;
  /** Each entry is one value; words joined by `|` are the same value. */
  readonly values: readonly string[];
}

/** What the sets are of; the readers say how the words attach. */
export const EXCLUSIVE_SETS: readonly ExclusiveSet[] = [
  {
    name: 'rank',
    values: [
      'commander',
      'commodore',
      'captain',
      'colonel',
      'major',
      'general',
      'lieutenant',
      'sergeant',
      'admiral',
    ],
  },
  {
    name: 'compass',
    values: ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'],
  },
];

/** Portfolios of ministers; one person holds one office at a time, as far as one story goes. */
export const OFFICES: ReadonlySet<string> = new Set(
  'president|vice president|prime minister|deputy prime minister|chancellor|king|queen|governor|mayor|sheriff|undersheriff|secretary-general|chief executive|chairman|chairwoman'.split(
    '|',
  ),
);
