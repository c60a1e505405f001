import { NAME_KINDS, type NameKind } from '../model/kinds.ts';
import { foldName } from './fold-name.ts';
import { memoize } from './memoize.ts';
import { type PersonName, parsePersonName } from './person-name.ts';
import { parseThingName, type ThingName } from './thing-name.ts';

/** Reads names and remembers what it read, for as long as it is held: a stage, or the index of a group. */
export interface NameReader {
  readonly fold: (name: string) => string;
  readonly person: (name: string) => PersonName;
  readonly thing: (name: string, kind: NameKind) => ThingName;
}

/** `most`: how many names of each sort are remembered. */
export function nameReader(most?: number): NameReader {
  const things = new Map(
    NAME_KINDS.map((kind) => [kind, memoize((name) => parseThingName(name, kind), most)]),
  );
  return {
    fold: memoize(foldName, most),
    person: memoize(parsePersonName, most),
    thing: (name, kind) => things.get(kind)?.(name) ?? parseThingName(name, kind),
  };
}
