import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { EntityPlace, EntityPlaces } from './entity-places.ts';
import { type ValueView, viewValue } from './value-view.ts';

/** A value with every place where it is stated, however it is worded there. */
export interface ValueRow {
  readonly group: string;
  readonly value: ValueView;
  readonly articles: readonly EntityPlaces[];
}

/**
 * The values of a group's articles: dates in their order, then figures by kind, unit and size. A `valuesOf` that is remembered from one call
 * to the next saves reading unchanged articles again.
 */
export function valueRows(
  group: string,
  analyses: readonly ArticleAnalysis[],
  valuesOf: (analysis: ArticleAnalysis) => readonly ArticleValue[] = articleValues,
): readonly ValueRow[] {
  const rows = new Map<string, { readonly first: ArticleValue; readonly articles: EntityPlaces[] }>();
  for (const analysis of analyses) {
    for (const stated of valuesOf(analysis)) {
      const row = rows.get(stated.key);
      if (row) row.articles.push(stated.places);
      else rows.set(stated.key, { first: stated, articles: [stated.places] });
    }
  }
  return [...rows.values()]
    .sort((a, b) => compareOrder(a.first.order, b.first.order))
    .map(({ first, articles }) => ({ group, value: first.value, articles }));
}

/** A value of one article with its places there. */
export interface ArticleValue {
  /** Shared by the mentions of one value. */
  readonly key: string;
  readonly value: ValueView;
  readonly order: Order;
  readonly places: EntityPlaces;
}

/** The values of one article in the order in which they are first stated. */
export function articleValues({ facts, mentions, summary }: ArticleAnalysis): readonly ArticleValue[] {
  const { outlet } = summary;
  const values = new Map<string, ArticleValue & { readonly places: { readonly mentions: EntityPlace[] } }>();
  for (const mention of mentions) {
    if (isName(mention) || isVague(mention)) continue;
    const value = viewValue(mention);
    const { start, end } = mention;
    const place = { start, end, text: facts.text.slice(start, end) };
    const key = keyOf(value);
    const known = values.get(key);
    if (known) {
      known.places.mentions.push(place);
      continue;
    }
    const places = { id: facts.id, ...(outlet === undefined ? {} : { outlet }), mentions: [place] };
    values.set(key, { key, value, order: orderOf(mention), places });
  }
  return [...values.values()];
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
