import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { EntityPlaces } from './entity-rows.ts';
import { type ValueView, viewValue } from './value-view.ts';

/** A value with every place where it is stated, however it is worded there. */
export interface ValueRow {
  readonly group: string;
  readonly value: ValueView;
  readonly articles: readonly EntityPlaces[];
}

/** The values of a group's articles: dates in their order, then figures by kind, unit and size. */
export function valueRows(group: string, analyses: readonly ArticleAnalysis[]): readonly ValueRow[] {
  const drafts = new Map<string, Draft>();
  for (const { facts, mentions, summary } of analyses) {
    for (const mention of mentions) {
      if (isName(mention) || isVague(mention)) continue;
      const value = viewValue(mention);
      const draft: Draft = drafts.get(keyOf(value)) ?? { value, order: orderOf(mention), places: new Map() };
      drafts.set(keyOf(value), draft);
      const { outlet } = summary;
      const place = draft.places.get(facts.id) ?? {
        id: facts.id,
        ...(outlet === undefined ? {} : { outlet }),
        mentions: [],
      };
      const { start, end } = mention;
      place.mentions.push({ start, end, text: facts.text.slice(start, end) });
      draft.places.set(facts.id, place);
    }
  }
  return [...drafts.values()]
    .sort((a, b) => compareOrder(a.order, b.order))
    .map(({ value, places }) => ({ group, value, articles: [...places.values()] }));
}

interface Draft {
  readonly value: ValueView;
  readonly order: Order;
  readonly places: Map<string, EntityPlaces & { readonly mentions: EntityPlaces['mentions'][number][] }>;
}

/** What kind, in what unit, how much; dates count in days since 1970-01-01. */
type Order = readonly [kind: string, unit: string, size: number];

/** `now` and `recently` state no date that a list could show. */
function isVague(mention: Mention): boolean {
  return mention.kind === 'date' && mention.value.timex.endsWith('_REF');
}

/** What two mentions must share to be one value: not their words, nor what a date was counted from. */
function keyOf(value: ValueView): string {
  if ('timex' in value) return JSON.stringify([value.kind, value.timex, 'bounds' in value && value.bounds]);
  const { kind, bounds, min, max, stated, unit, score } = value;
  return JSON.stringify([kind, bounds, min, max, stated, unit, score]);
}

function orderOf(mention: Exclude<Mention, { name: string }>): Order {
  if (mention.kind === 'date') return ['', '', mention.value.from ?? mention.value.to ?? Infinity];
  return [mention.kind, mention.value.unit, mention.value.stated];
}

function compareOrder(a: Order, b: Order): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] === b[2] ? 0 : a[2] - b[2];
}
