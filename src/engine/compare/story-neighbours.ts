import { differenceOf } from '../base/difference-of.ts';
import { type ArticlePart, byPlace, placeKey } from './article-parts.ts';
import { type Alike, COPY, MOST_CANDIDATES, rechoosing } from './chosen-candidates.ts';
import { coarseTotal } from './coarse-count.ts';
import { addWindow, insertAt, placeIn, windowOf } from './feature-windows.ts';
import { FeatureTable, type KnownFeature } from './feature-table.ts';
import {
  draftProfile,
  isSameProfile,
  NO_PROFILE,
  type ProfileDraft,
  rarityOf,
  type StoryProfile,
  weighProfile,
} from './story-profiles.ts';

/** An article, or a card of it, among the others of its group: the same object as long as it is there. */
export interface StoryPart {
  /** What it holds at present. */
  content: ArticlePart;
  profile: StoryProfile;
  /** The parts that are most like it. */
  candidates: ReadonlySet<StoryPart>;
  /** Those of them that are copies or rewrites of one page with it. */
  copies: ReadonlySet<StoryPart>;
  /** The parts that it is a candidate of. */
  readonly wantedBy: Set<StoryPart>;
}

/** Two stories are one when their parts are this much alike on average, 0 to 1. Chosen on real clusters mixed with their like. */
export const JOINING = 0.12;

/** Parts that a group is taken to have at least: in a group of two, what both have is still worth less than what is rare. */
const LEAST_PARTS = 40;

/**
 * And at most: what all that is told of two happenings of one kind has would weigh nearly as much in a large folder as what only those of
 * one have, and the two would be taken for one. A power of two, since the total is one.
 */
const MOST_PARTS = 128;

type Known = KnownFeature<Entry>;

interface Entry extends StoryPart {
  /** What it has, with the features of which its profile is made. */
  draft: ProfileDraft<Known>;
  /** How alike it is to the part that is being looked at; below 0 while none is. */
  score: number;
  /** None of its candidates is less alike, and no other part more; 0 while it has room for more candidates. */
  least: number;
}

/** What an update has found so far. */
interface Changes {
  /** Features that more or fewer parts have. */
  readonly counted: Set<Known>;
  /** Parts with another profile. */
  readonly changed: Set<Entry>;
  /** Parts that may be held against others than before. */
  readonly moved: Set<Entry>;
  /** Parts with another profile or other neighbours. */
  readonly touched: Set<Entry>;
}

/** Keeps for each part of a group the parts that it may share a story with, and works out again what a change touches. */
export class StoryNeighbours {
  readonly #entries = new Map<string, Entry>();
  readonly #features = new FeatureTable<Entry>();
  #total = 0;

  get parts(): Iterable<StoryPart> {
    return this.#entries.values();
  }

  has(part: StoryPart): boolean {
    return this.at(part.content) === part;
  }

  /** What is known at the place of a part. */
  at(part: ArticlePart): StoryPart | undefined {
    return this.#entries.get(placeKey(part));
  }

  /** Takes parts out and in; answers those with another profile or other neighbours, those that are gone included. */
  update(gone: readonly ArticlePart[], come: Iterable<ArticlePart>): ReadonlySet<StoryPart> {
    const changes: Changes = { counted: new Set(), changed: new Set(), moved: new Set(), touched: new Set() };
    const before = new Set(gone.map(placeKey));
    const fresh = Array.from(come, (part): Entry => {
      const key = placeKey(part);
      const entry = this.#entries.get(key) ?? newEntry(part);
      this.#count(entry, draftProfile(part, this.#features.finder), changes.counted);
      before.delete(key);
      entry.content = part;
      this.#entries.set(key, entry);
      return entry;
    });
    for (const key of before) {
      const entry = this.#entries.get(key);
      if (!entry) continue;
      this.#count(entry, NO_DRAFT, changes.counted);
      this.#entries.delete(key);
      this.#take(entry, changes);
    }
    this.#weigh(fresh, changes);
    const isAll = changes.changed.size === this.#entries.size;
    for (const entry of changes.changed) {
      const alike = this.#choose(entry, changes.touched);
      if (isAll) continue;
      for (const other of rechoosing<StoryPart>(entry, alike)) changes.moved.add(other as Entry);
    }
    for (const entry of changes.moved)
      if (!changes.changed.has(entry) && this.has(entry)) this.#choose(entry, changes.touched);
    if (changes.changed.size === this.#entries.size) this.#features.trim();
    return changes.touched;
  }

  /** Counts the features that a part has now and had not, and the other way round. */
  #count(entry: Entry, now: ProfileDraft<Known>, to: Set<Known>): void {
    const had = new Set(entry.draft.features);
    entry.draft = now;
    for (const feature of now.features) {
      if (had.size > 0 && had.delete(feature)) continue;
      feature.bearers.push(entry);
      to.add(feature);
    }
    for (const feature of had) {
      const at = feature.bearers.lastIndexOf(entry);
      const last = feature.bearers.pop();
      if (last && at < feature.bearers.length) feature.bearers[at] = last;
      to.add(feature);
    }
  }

  /** Takes a part out of what others know. */
  #take(entry: Entry, { moved, touched }: Changes): void {
    this.#keep(entry, NO_PROFILE, moved);
    for (const other of entry.candidates) {
      other.wantedBy.delete(entry);
      touched.add(other as Entry);
    }
    for (const other of entry.wantedBy) moved.add(other as Entry);
    touched.add(entry);
  }

  /** Makes the profiles of new parts, and those of parts with a feature that is worth more or less than before. */
  #weigh(fresh: readonly Entry[], { counted, changed, moved, touched }: Changes): void {
    const stale = new Set(fresh);
    const total = Math.min(MOST_PARTS, coarseTotal(this.#entries.size + LEAST_PARTS));
    for (const feature of total === this.#total ? counted : this.#features.all) {
      const rarity = rarityOf(feature.bearers.length, total);
      if (rarity === feature.rarity) continue;
      feature.rarity = rarity;
      for (const bearer of feature.bearers) stale.add(bearer);
    }
    this.#total = total;
    const isAll = stale.size === this.#entries.size;
    for (const entry of [...stale].sort((a, b) => byPlace(a.content, b.content))) {
      const profile = weighProfile(entry.draft);
      if (isSameProfile(entry.profile, profile)) continue;
      this.#keep(entry, profile, isAll ? undefined : moved);
      touched.add(entry);
      changed.add(entry);
    }
    for (const feature of counted) if (feature.bearers.length === 0) this.#features.forget(feature);
  }

  /** Lists a part under the features of its new profile. */
  #keep(entry: Entry, profile: StoryProfile, moved: Set<Entry> | undefined): void {
    const had = new Set(entry.profile.features);
    entry.profile = profile;
    profile.features.forEach((number, index) => {
      const { keepers = [], weights = [] } = this.#features.at(number) ?? {};
      const at = placeIn(keepers, entry);
      const weight = profile.weights[index] ?? 0;
      if (had.size > 0 && had.delete(number) && keepers[at] === entry) {
        weights[at] = weight;
        return;
      }
      insertAt(keepers, at, entry);
      insertAt(weights, at, weight);
      addWindow(keepers, at, moved);
    });
    for (const number of had) {
      const { keepers = [], weights = [] } = this.#features.at(number) ?? {};
      const at = placeIn(keepers, entry);
      if (keepers[at] !== entry) continue;
      addWindow(keepers, at, moved);
      keepers.splice(at, 1);
      weights.splice(at, 1);
    }
  }

  /** Chooses a part's candidates; answers all that are alike enough to be one. */
  #choose(entry: Entry, touched: Set<Entry>): readonly Alike<Entry>[] {
    const alike = this.#alikeTo(entry);
    alike.sort((a, b) => b.score - a.score || byPlace(a.entry.content, b.entry.content));
    const chosen = alike.slice(0, MOST_CANDIDATES);
    const candidates = new Set<StoryPart>(chosen.map((one) => one.entry));
    const copies = new Set<StoryPart>(chosen.filter(({ score }) => score >= COPY).map((one) => one.entry));
    for (const other of differenceOf(copies, entry.copies)) touched.add(other as Entry).add(entry);
    for (const other of differenceOf(candidates, entry.candidates)) {
      touched.add(other as Entry).add(entry);
      if (candidates.has(other)) other.wantedBy.add(entry);
      else other.wantedBy.delete(entry);
    }
    entry.candidates = candidates;
    entry.copies = copies;
    entry.least = chosen.length < MOST_CANDIDATES ? 0 : (chosen.at(-1)?.score ?? 0);
    return alike;
  }

  /** The parts that share features with a part and stand near it among those that do, if they are alike enough. */
  #alikeTo(entry: Entry): Alike<Entry>[] {
    const found: Entry[] = [];
    entry.profile.features.forEach((number, index) => {
      const { keepers = [], weights = [] } = this.#features.at(number) ?? {};
      const weight = entry.profile.weights[index] ?? 0;
      const [first, end] = windowOf(keepers, entry);
      for (let i = first; i < end; i++) {
        const other = keepers[i];
        if (!other || other === entry) continue;
        if (other.score < 0) {
          other.score = 0;
          found.push(other);
        }
        other.score += weight * (weights[i] ?? 0);
      }
    });
    const alike: Alike<Entry>[] = [];
    for (const other of found) {
      if (other.score >= JOINING / 2) alike.push({ entry: other, score: other.score });
      other.score = -1;
    }
    return alike;
  }
}

const NO_DRAFT: ProfileDraft<Known> = { ...NO_PROFILE, features: [], counts: new Float64Array() };

function newEntry(content: ArticlePart): Entry {
  const none = new Set<StoryPart>();
  return {
    content,
    profile: NO_PROFILE,
    draft: NO_DRAFT,
    candidates: none,
    copies: none,
    wantedBy: new Set(),
    score: -1,
    least: 0,
  };
}
