import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { mulberry } from '../harness/mulberry.ts';

/** How large a folder is and how it hangs together. */
export interface FolderShape {
  readonly articles: number;
  /** How many articles tell of each event; the last event may have fewer. */
  readonly articlesPerStory: number;
  /** Paragraphs of three sentences; twelve make about 3.5 kB, and there are sentences for no more. */
  readonly paragraphs: number;
  readonly seed: number;
}

/**
 * News articles made of a table of sentences, the same for the same shape: every event has its own town, people, date and figures, and each
 * of its articles tells it with other sentences, now and then with another figure. Made for measuring time and memory, not quality.
 */
export function generateArticles(shape: FolderShape): readonly ArticleFacts[] {
  const { articles, articlesPerStory, seed } = shape;
  return Array.from({ length: articles }, (_, index) => {
    const story = Math.floor(index / articlesPerStory);
    const event = makeEvent(mulberry(seed + story));
    const random = mulberry(seed + 7919 * (index + 1));
    const outlet = `The ${pick(random, PAPERS)} ${pick(random, ['Courier', 'Herald', 'Ledger', 'Post'])}`;
    return {
      id: `s${String(story).padStart(5, '0')}/a${String(index).padStart(6, '0')}.txt`,
      group: '',
      version: 1,
      text: write(event, random, shape.paragraphs),
      published: event.published,
      outlet,
    };
  });
}

interface Event {
  readonly town: string;
  readonly other: string;
  readonly people: readonly string[];
  readonly body: string;
  readonly topic: readonly string[];
  readonly month: string;
  readonly day: number;
  readonly figures: readonly number[];
  readonly published: string;
}

function makeEvent(random: () => number): Event {
  const month = Math.floor(random() * MONTHS.length);
  const day = 1 + Math.floor(random() * 27);
  const place = (): string => pick(random, BEGINNINGS) + pick(random, MIDDLES) + pick(random, ENDINGS);
  return {
    town: place(),
    other: place(),
    people: Array.from(
      { length: 5 },
      () =>
        `${pick(random, GIVEN)} ${pick(random, BEGINNINGS)}${pick(random, MIDDLES)}${pick(random, FAMILY)}`,
    ),
    body: `${place()} ${pick(random, BODIES)}`,
    topic: pick(random, TOPICS),
    month: MONTHS[month] ?? 'May',
    day,
    figures: Array.from({ length: 8 }, () => 12 + Math.floor(random() * 900)),
    published: `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
}

function write(event: Event, random: () => number, paragraphs: number): string {
  const { town, topic, day, month } = event;
  const left = [...SENTENCES];
  const sentence = (): string => {
    const [chosen = ''] = left.splice(Math.floor(random() * left.length), 1);
    const plain = fill(chosen, event, random);
    return random() < 0.5 ? plain : `${plain.slice(0, -1)}, ${aside(random)}.`;
  };
  const body = Array.from({ length: paragraphs }, () => Array.from({ length: 3 }, sentence).join(' '));
  return `${topic[0] ?? ''} in ${town} draws a crowd\n\n${town.toUpperCase()}, ${month} ${day} — ${body.join('\n\n')}\n`;
}

/** Words that no other article is likely to have in this order. */
function aside(random: () => number): string {
  const thing = (): string => `${pick(random, QUALITIES)} ${pick(random, NOUNS)}`;
  return `${pick(random, ['while', 'although', 'as', 'because'])} ${thing()} ${pick(random, VERBS)} ${thing()}`;
}

/** Puts the event's names and figures in place of `{…}`; one figure in ten is another one than the event's. */
function fill(sentence: string, event: Event, random: () => number): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'town':
        return event.town;
      case 'other':
        return event.other;
      case 'person':
        return pick(random, event.people);
      case 'last':
        return pick(random, event.people).split(' ')[1] ?? '';
      case 'body':
        return event.body;
      case 'topic':
        return pick(random, event.topic);
      case 'thing':
        return pick(random, THINGS);
      case 'day':
        return `${event.month} ${random() < 0.1 ? event.day + 1 : event.day}`;
      default:
        return String(random() < 0.1 ? 10 + Math.floor(random() * 900) : pick(random, event.figures));
    }
  });
}

function pick<T>(random: () => number, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

const BEGINNINGS =
  'Bar Cal Dor Fen Gal Har Ist Jor Kel Lam Mor Nor Ost Pel Quin Ras Sol Tor Ul Var Wes Yar Zel'.split(' ');
const MIDDLES = 'a e i o u an en in on ar er or al el il'.split(' ');
const ENDINGS = 'burg ford haven mouth stad ton vik wick bury dale field port'.split(' ');
const FAMILY = 'berg dez feld kov lund man nen ric sen ska son telli tner vic wald'.split(' ');
const GIVEN =
  'Ada Boris Clara David Elena Femi Greta Hugo Irene Jonas Karin Luis Maria Nadia Oscar Petra Rosa Simon Tariq Uma Victor Wanda Yusuf Zoe'.split(
    ' ',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const PAPERS = ['Coast', 'Valley', 'Morning', 'Evening', 'Lakeside', 'Northern'];
const BODIES = [
  'Port Authority',
  'City Council',
  'Water Company',
  'Police Department',
  'Workers Union',
  'University',
  'Shipping Group',
];
const THINGS =
  'bridge warehouse ferry pipeline market tunnel library stadium quarry vineyard dam cinema orchard lighthouse foundry'.split(
    ' ',
  );
const TOPICS: readonly (readonly string[])[] = [
  ['Flood', 'flood', 'high water', 'inundation'],
  ['Strike', 'strike', 'walkout', 'stoppage'],
  ['Fire', 'fire', 'blaze', 'burning'],
  ['Election', 'election', 'ballot', 'vote'],
  ['Merger', 'merger', 'takeover', 'deal'],
  ['Trial', 'trial', 'hearing', 'case'],
  ['Festival', 'festival', 'fair', 'celebration'],
  ['Crash', 'crash', 'collision', 'accident'],
];
const QUALITIES =
  `old cold narrow wooden northern heavy quiet empty rusty public private early late spare foreign local
bright muddy broken costly distant familiar gentle hollow idle`.split(/\s+/);
const NOUNS =
  `pipes gates engines boats ladders offices wells fences tools records windows rivers gardens trucks cables
teachers farmers sailors clerks drivers bakers nurses guards tenants painters`.split(/\s+/);
const VERBS =
  `carried blocked served reached needed followed crossed joined covered passed watched feared wanted owned
held lacked fed sorted moved filled`.split(/\s+/);
const SENTENCES = [
  'The {topic} in {town} began on {day}, the {body} said.',
  '{person}, a spokesman for the {body}, said that {number} people were moved from the {thing}.',
  '“We have seen nothing like it in {number} years, and the {thing} will not open again soon,” {last} said.',
  'At least {number} people were injured and {number} were taken to hospitals in {other}.',
  'Repairs of the {thing} will cost ${number} million, according to {person}.',
  'The {body} expects the {topic} to last until {day}.',
  '{person} told reporters in {other} that the {thing} had been closed since Monday.',
  'More than {number} residents of {town} signed a letter to the {body} about the {thing}.',
  'The mayor of {town}, {person}, visited the {thing} on {day} and met {number} families.',
  'Prices in {town} rose {number} percent after the {topic}, the {body} reported.',
  'Nobody knows yet why the {thing} near {other} was left without a guard.',
  '“The {topic} was no surprise to those who work here,” said {person}, who owns a {thing} in {other}.',
  'About {number} volunteers from {other} helped to clear the {thing}.',
  'The road between {town} and {other}, {number} kilometres long, stayed closed.',
  '{last} denied that the {body} had known of the {topic} before {day}.',
  'A second {thing} was damaged, and {number} tons of goods were lost.',
  'It was the worst {topic} in {town} since 1987.',
  'Insurers put the damage at ${number} million; the {body} spoke of {number} million.',
  'Children walked past the {thing} on their way to school, and shops opened late.',
  'The court in {other} will hear {person} on {day}.',
  'Work on the {thing} had begun {number} weeks before, according to papers that the {body} gave out.',
  '{person} and {person} will meet in {other} on {day}.',
  'The {body} hired {number} people for the night shift.',
  'Some {number} calls reached the office of {last} within a day.',
  'Trains from {other} to {town} ran {number} minutes late.',
  'A report on the {thing} by {person} is due next week.',
  '“My neighbours lost a {thing}, and we lost a roof,” said {person}.',
  'Two thirds of the {number} rooms at the {thing} stood empty.',
  'In {other}, the {topic} was followed on screens in the square.',
  'The {body} paid ${number} million for land beside the {thing}.',
  'Neither {last} nor the {body} would say who had the keys.',
  'Schools in {town} opened again on {day} for {number} pupils.',
  'A fund for the {thing} has raised ${number},000 so far.',
  'The {thing} was built by {person} and finished in 1962.',
  'Police counted {number} cars and closed the street to {other}.',
  'For the {body}, the {topic} comes at a bad time.',
];
