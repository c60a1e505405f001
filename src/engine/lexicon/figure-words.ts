/** How words before a figure bound it. */
export type Bound = 'about' | 'nearly' | 'over' | 'just-over' | 'at-least' | 'at-most' | 'under';

/** Phrases before a figure, lower case, joined by one space. The longest that fits is taken. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['an estimated', 'about'],
  ['circa', 'about'],
  ['close to', 'about'],
  ['in the region of', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['just under', 'nearly'],
  ['just below', 'nearly'],
  ['just shy of', 'nearly'],
  ['more than', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['well over', 'over'],
  ['exceeding', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['greater than', 'over'],
  ['just over', 'just-over'],
  ['just more than', 'just-over'],
  ['slightly more than', 'just-over'],
  ['a little over', 'just-over'],
  ['at least', 'at-least'],
  ['not less than', 'at-least'],
  ['no less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['up to', 'at-most'],
  ['at most', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as high as', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['under', 'under'],
  ['below', 'under'],
]);

/** Words that end a phrase of `BOUNDS_BEFORE`: a cheap first look. */
export const BOUND_ENDS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** Words before a number that make it part of a name: flights, roads, sections, rooms, models. Lower case. */
export const IDENTIFIED: ReadonlySet<string> = new Set(
  `flight boeing airbus route highway interstate motorway autobahn section sections article articles chapter page pages room rooms no nos
  number numbers channel phase type title gate pier platform terminal runway line unit ward precinct battalion brigade regiment engine formula
  windows iphone android day week model episode season volume vol game psalm verse apartment suite apt box level class grade category
  district bus train tram area block cell form figure fig table step rule amendment proposition prop bill resolution act law hb sb case docket
  count exit junction mile marker version chapter part round apollo soyuz fm am radio studio catch super
  seat tier zone paragraph para clause annex appendix footnote exhibit scene sector aisle berth cabin locker invoice pin ext extension`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of those, lengths of time: `that day 12 people died` counts people. */
export const IDENTIFIED_TIMES: ReadonlySet<string> = new Set(['day', 'week', 'season']);

/** Words that do so only where they begin with a capital: `Year 6 pupils`, but `that year 6 pupils left`. */
export const IDENTIFIED_NAMES: ReadonlySet<string> = new Set(['Year', 'Stage', 'Row', 'Pool', 'Lot', 'Bay']);

/** Words that end an address after a number and a name. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr court ct place pl square sq highway hwy way parkway terrace crescent quay row alley plaza'.split(
    ' ',
  ),
);

/** Words that cannot stand inside the phrase of what is counted. Lower case. */
export const COUNTED_STOPS: ReadonlySet<string> = new Set(
  `is was were are be been being am has have had do does did will would shall should can could may might must not who whom whose which that
  in on at to for from by with as after before about above below between during under over into onto out off up down through across against
  among around along within without toward towards upon near past until till since while when where because although though if unless than
  then so but it he she they we you i him them us me his her their its our my your this these those the a an and or nor said says say told according also
  just only each every per ago later earlier yesterday today tomorrow there here amid despite via all both any no yes too very how what why
  died die dies fell fall rose rise won lost went came took made gave got left found saw felt became began kept held led met ran said sent
  sold bought spent stood told want wants need needs remain remains remained survived alone altogether total overall worth old apart away back
  once twice again now never ever still already soon almost nearly off of put cut hit set let shot hurt own owe make take give get go come see know think`
    .split(/\s+/)
    .filter(Boolean),
);

/** What happened to people who are counted without a noun: `20 were killed`, `14 injured`, `three dead`. */
export const CASUALTY_WORDS: ReadonlySet<string> = new Set(
  'dead killed injured wounded hurt missing arrested detained hospitalized hospitalised displaced homeless rescued evacuated infected convicted charged jailed kidnapped abducted stranded trapped unaccounted died'.split(
    ' ',
  ),
);

/** Verbs whose object may be a bare number: `killing 20`, `injured 14`. */
export const CASUALTY_VERBS: ReadonlySet<string> = new Set(
  'killed killing kills kill injured injuring injures injure wounded wounding hurt hurting arrested arresting detained detaining rescued rescuing'.split(
    ' ',
  ),
);

/** People of whom reports give the age between commas: `the driver, 37, was held`. Lower case. */
export const PEOPLE_WITH_AGES: ReadonlySet<string> = new Set(
  `man woman boy girl teenager student pupil driver cyclist motorcyclist pilot passenger pedestrian suspect defendant accused victim attacker
  gunman shooter husband wife son daughter father mother brother sister boyfriend girlfriend partner fiance fiancee widow widower grandmother
  grandfather actor actress singer player officer survivor native resident`.split(/\s+/),
);

/** Irregular plurals with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['troops', 'troop'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['sheep', 'sheep'],
  ['cattle', 'cattle'],
  ['fish', 'fish'],
  ['deer', 'deer'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['series', 'series'],
  ['species', 'species'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['media', 'medium'],
  ['data', 'datum'],
  ['criteria', 'criterion'],
  ['alumni', 'alumnus'],
  ['gunmen', 'gunman'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['firemen', 'fireman'],
  ['fishermen', 'fisherman'],
  ['servicemen', 'serviceman'],
  ['militiamen', 'militiaman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['gentlemen', 'gentleman'],
  ['schoolchildren', 'schoolchild'],
  ['grandchildren', 'grandchild'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
]);

/** Words in `-s` that are no plural noun. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  `this his its was is has as us yes plus thus across less perhaps always besides news business process class boss loss pass glass
  various previous serious famous dangerous religious numerous nervous anonymous unanimous suspicious congress press address access success
  progress witness mass cross gross bus gas virus campus bonus status crisis basis analysis tennis campaigns's chaos physics politics economics`
    .split(/\s+/)
    .filter(Boolean),
);
