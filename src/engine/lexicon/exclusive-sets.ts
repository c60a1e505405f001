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

/** Places in a row, each with the word that stands for it: of the ends of one row a thing is at one. */
export const PLACES_IN_ROW: ReadonlyMap<string, string> = new Map([
  ['first', 'first'],
  ['front', 'first'],
  ['lead', 'first'],
  ['leading', 'first'],
  ['last', 'last'],
  ['rear', 'last'],
  ['rearmost', 'last'],
  ['middle', 'middle'],
]);

/** Parts of a train, in either English. */
export const TRAIN_PARTS: ReadonlySet<string> = new Set(['carriage', 'car', 'coach', 'wagon']);

/** Kinds of gun that one shot came from one of. */
export const GUNS: ReadonlyMap<string, string> = new Map([
  ['rifle', 'rifle'],
  ['shotgun', 'shotgun'],
  ['handgun', 'pistol'],
  ['pistol', 'pistol'],
  ['revolver', 'pistol'],
]);

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
