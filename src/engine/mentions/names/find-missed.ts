import { Hint } from '../../text/spelling.ts';
import { findCharters, isCharterCue } from './find-charters.ts';
import { findCodes, isCodeCue } from './find-codes.ts';
import { findOutlets, isOutletCue } from './find-outlets.ts';
import { findRoads, isRoadCue } from './find-roads.ts';
import { findTeams, isTeamCue } from './find-teams.ts';
import { findTitled, isTitleCue } from './find-titled.ts';
import type { TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';

/** People, documents, outlets, teams, roads and codes of a sentence that the tagger passed over. `tagged`, its names, are in order. */
export function findMissed(
  place: ReadingPlace,
  index: number,
  tagged: readonly TypedSpan[],
): readonly TypedSpan[] {
  let found: TypedSpan[] | undefined;
  for (const { find, cue } of FINDERS)
    if (cue.of(place.sentence)) (found ??= []).push(...find(place, index, tagged));
  return found ?? NONE;
}

/** A finder, and the words of which its sentence must hold one: few sentences do, and only those are looked through. */
interface Finder {
  readonly find: (place: ReadingPlace, index: number, tagged: readonly TypedSpan[]) => readonly TypedSpan[];
  readonly cue: Hint;
}

const FINDERS: readonly Finder[] = [
  { find: findTitled, cue: new Hint(isTitleCue) },
  { find: findCharters, cue: new Hint(isCharterCue) },
  { find: findOutlets, cue: new Hint(isOutletCue) },
  { find: findTeams, cue: new Hint(isTeamCue) },
  { find: findRoads, cue: new Hint(isRoadCue) },
  { find: findCodes, cue: new Hint(isCodeCue) },
];

const NONE: readonly never[] = [];
