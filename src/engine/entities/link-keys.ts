import { acronymKey, acronymKeys, shortKeys } from './join-things.ts';
import type { LinkNode } from './entity.ts';
import type { NameReader } from './name-reader.ts';
import { familyKeys, firstTwo, fullKey, givenKeys, shortKey } from './person-keys.ts';
import { isFullName, type PersonName } from './person-name.ts';
import type { EntityProfile } from './profile.ts';
import type { ThingName } from './thing-name.ts';

/** The names under which a profile meets others when it is linked: what shares none, by whatever chain, has no say in how it is linked. */
export interface LinkKeys {
  /** It meets all that ask for one of these or offer it. */
  readonly asks: readonly string[];
  /** What it might be called: these matter where somebody asks for them. */
  readonly offers: readonly string[];
}

/** The names of a person as linking compares them, the chosen one first. */
export function personNames(profile: EntityProfile, reader: NameReader): readonly PersonName[] {
  return namesOf(profile).map(reader.person);
}

/** Likewise of what is no person. */
export function thingNames({ profile, kind }: LinkNode, reader: NameReader): readonly ThingName[] {
  return kind === 'group' && profile.country !== undefined
    ? [{ words: [], key: `people of ${profile.country}` }]
    : namesOf(profile).map((name) => reader.thing(name, kind));
}

/** The chosen name first, then the forms in order. */
function namesOf({ name, forms }: EntityProfile): readonly string[] {
  return [name, ...forms.map(({ text }) => text).filter((text) => text !== name)];
}

/** Under its kind too, since that is settled by all who bear a name. The letter of a key says which rule asks for it. */
export function linkKeys(node: LinkNode, reader: NameReader): LinkKeys {
  const [asks, offers] = [new Set<string>(), new Set<string>()];
  addKindKeys(node.profile, reader, asks, offers);
  if (node.kind === 'person') addPersonKeys(personNames(node.profile, reader), asks, offers);
  else addThingKeys(node, thingNames(node, reader), asks, offers);
  for (const key of asks) offers.delete(key);
  return { asks: [...asks], offers: [...offers] };
}

/** The key of a form, by which people's own decisions find it too. */
export function formKey(folded: string): string {
  return `n ${folded}`;
}

/** What settles the kind: equal forms, and full names of people that hold a single one. */
function addKindKeys(
  { kind, name, forms }: EntityProfile,
  { fold, person }: NameReader,
  asks: Set<string>,
  offers: Set<string>,
): void {
  const folded = fold(name);
  asks.add(formKey(folded));
  for (const { text } of forms) asks.add(formKey(fold(text)));
  if (kind !== 'person') return;
  if (!folded.includes(' ')) asks.add(`p ${folded}`);
  const parsed = person(name);
  if (isFullName(parsed)) for (const part of parsed.parts) offers.add(`p ${part}`);
}

function addPersonKeys(names: readonly PersonName[], asks: Set<string>, offers: Set<string>): void {
  const isKnown = names.some(isFullName);
  for (const name of names) {
    if (!isFullName(name)) {
      (isKnown ? offers : asks).add(`s ${shortKey(name)}`);
      continue;
    }
    asks.add(`e ${fullKey(name)}`);
    asks.add(`f ${name.parts.at(-1) ?? ''}`);
    asks.add(`t ${firstTwo(name.parts)}`);
    for (const key of familyKeys(name)) offers.add(`s ${key}`);
    for (const key of givenKeys(name)) offers.add(`s ${key}`);
  }
}

function addThingKeys(
  { kind }: LinkNode,
  names: readonly ThingName[],
  asks: Set<string>,
  offers: Set<string>,
): void {
  asks.add(`k ${names[0]?.key ?? ''}`);
  const acronym = acronymKey({ names });
  if (acronym !== undefined) asks.add(`a ${acronym}`);
  for (const name of names) {
    offers.add(`k ${name.key}`);
    for (const key of acronymKeys(name)) offers.add(`a ${key}`);
  }
  for (const key of shortKeys({ kind, names })) offers.add(`k ${key}`);
}
