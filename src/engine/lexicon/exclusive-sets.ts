import { type RowWord, rowWords, wordSet } from './read-table.ts';

/** Kinds of visit by protocol: one visit has one of them. */
export const VISIT_KINDS: ReadonlySet<string> = new Set([
  'state',
  'official',
  'working',
  'private',
  'unofficial',
]);

/** Directions by compass; `off` and `near` are none. */
export const COMPASS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west'.split(
    ' ',
  ),
);

/** Colours of things, each with the word that stands for it. Silver and gray are told apart, as papers do. */
export const COLOURS: ReadonlyMap<string, string> = new Map(
  'red blue green yellow white black gray silver brown orange purple pink gold beige maroon'
    .split(' ')
    .map((colour): [string, string] => [colour, colour])
    .concat([['grey', 'gray']]),
);

/** Words for going in and for coming out; what one says of a door the other denies. */
export const PASSAGES: ReadonlyMap<string, string> = new Map([
  ['into', 'in'],
  ['out of', 'out'],
]);

/** Ranks by which officers are called: one officer has one. */
export const RANKS: ReadonlySet<string> = new Set(
  'commander commodore captain colonel major lieutenant sergeant admiral corporal brigadier'.split(' '),
);

/** Offices of which one person holds one at a time, as far as one story goes. */
export const OFFICES: ReadonlySet<string> = new Set(
  'president|vice president|prime minister|deputy prime minister|chancellor|king|queen|governor|mayor|sheriff|undersheriff|secretary-general|chief executive|chairman|chairwoman'.split(
    '|',
  ),
);

/** Things that go, by their lemmas: what a direction is told of. */
export const VEHICLES: ReadonlySet<string> = new Set(
  'train tram car bus truck lorry van taxi suv pickup motorcycle motorbike bicycle aircraft jet helicopter airliner ship boat ferry vessel tanker freighter trawler'.split(
    ' ',
  ),
);

/**
 * Kinds of things that exclude one another, a sort a line, with the words of each kind between strokes. A kind that takes in another
 * (`boat`, `ship`, `aircraft`) is none: papers choose between the narrow word and the wide one.
 */
export const KINDS: ReadonlyMap<string, RowWord> = rowWords(`
gun: rifle / shotgun / pistol handgun revolver
blade: knife / axe hatchet / sword / machete
aircraft: plane airplane aeroplane airliner jetliner jet / helicopter chopper / glider / balloon / drone
vessel: ferry / trawler / tanker / freighter / yacht / submarine / canoe kayak / barge / dinghy
road vehicle: car sedan / bus / truck lorry / van / tram streetcar / motorcycle motorbike / bicycle / tractor
storm: hurricane typhoon / tornado twister / blizzard / sandstorm
slide: avalanche / mudslide / rockfall
animal: dog / bear / shark / crocodile / tiger / lion / elephant / bull / snake
`);

/** Places among several of one thing, by the key that they are told under: of the ends of one row a thing is at one. */
export const PLACES_IN_ROW: ReadonlyMap<string, RowWord> = rowWords(`
which: first front lead leading / middle / last rear rearmost
side of: left / right
level of: top upper / bottom lower
`);

/** Things of which several stand in a row, by the key that tells which: things of the same name at two places are two things. */
export const THINGS_IN_ROW: ReadonlyMap<string, ReadonlyMap<string, RowWord>> = new Map([
  [
    'which',
    rowWords('row: carriage car coach wagon / compartment / row / seat / door / wheel / tyre tire / engine'),
  ],
  [
    'side of',
    rowWords(`
body: arm / leg / knee / ankle / foot / hand / wrist / elbow / shoulder / thigh / hip / calf / hamstring / eye / ear / lung / kidney
thing: lane / wing / engine / bank / door / wheel / tyre tire`),
  ],
  ['level of', rowWords('house: floor storey / deck')],
]);

/** Words for a part of a train that mean another thing where no train is told of. */
export const AMBIGUOUS_PARTS: ReadonlySet<string> = wordSet('car coach wagon');

/** How well somebody was prepared: what one says of them the other denies. */
export const MANNERS: ReadonlyMap<string, string> = new Map([
  ['well', 'well'],
  ['properly', 'well'],
  ['adequately', 'well'],
  ['fully', 'well'],
  ['ill', 'ill'],
  ['poorly', 'ill'],
  ['badly', 'ill'],
  ['insufficiently', 'ill'],
  ['inadequately', 'ill'],
]);
