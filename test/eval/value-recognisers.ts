import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findFigures } from '../../src/engine/mentions/find-figures.ts';
import { readArticle } from '../../src/engine/text/article.ts';

export type ValueKind = 'money' | 'percent' | 'quantity';

/** A value as a recogniser reports it; the fields that it does not give are left out. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly kind: ValueKind;
  /** The number, in the unit. */
  readonly stated?: number;
  readonly unit?: string;
  /** Only this engine gives an interval; `null` is an open end. */
  readonly interval?: readonly [number | null, number | null];
}

export interface ValueRecogniser {
  readonly name: string;
  readonly find: (text: string) => readonly FoundValue[];
}

/** Money, percentages and counts as this engine reads them. */
export const secondSource: ValueRecogniser = {
  name: 'Second Source',
  find: (text) =>
    findFigures(readArticle({ id: 'a', group: '', version: 1, text }, Infinity)).flatMap(
      ({ start, end, kind, value }) =>
        kind === 'ordinal'
          ? []
          : [
              {
                start,
                end,
                kind,
                stated: value.stated,
                unit: value.unit,
                interval: [value.min, value.max] as const,
              },
            ],
    ),
};

const WINK_KINDS: ReadonlyMap<string, ValueKind> = new Map([
  ['MONEY', 'money'],
  ['PERCENT', 'percent'],
  ['CARDINAL', 'quantity'],
]);

/** The part of wink-nlp that is used here; its own types do not say what `out` gives. */
interface Wink {
  readonly its: Readonly<Record<'detail' | 'span', unknown>>;
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly out: () => readonly string[] };
    readonly entities: () => { readonly out: (what: unknown) => unknown };
  };
}

/** wink-nlp with its small English model. It names the kind of an entity and gives no value. */
export function loadWink(): ValueRecogniser {
  const wink = winkNlp(model) as unknown as Wink;
  return {
    name: 'wink-nlp',
    find: (text) => {
      const document = wink.readDoc(text);
      let at = 0;
      const bounds = document
        .tokens()
        .out()
        .map((word) => {
          const start = text.indexOf(word, at);
          at = start + word.length;
          return { start, end: at };
        });
      const details = document.entities().out(wink.its.detail) as readonly { readonly type: string }[];
      const spans = document.entities().out(wink.its.span) as readonly (readonly [number, number])[];
      return spans.flatMap(([first, last], index) => {
        const kind = WINK_KINDS.get(details[index]?.type ?? '');
        const [from, to] = [bounds[first], bounds[last]];
        return kind && from && to ? [{ start: from.start, end: to.end, kind }] : [];
      });
    },
  };
}

/** What compromise prints about a phrase; only what is read here. */
interface Phrase {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null };
  readonly money?: { readonly currency: string };
  readonly fraction?: { readonly decimal: number | null };
}
type Phrases = Readonly<
  Record<
    'numbers' | 'money' | 'percentages' | 'fractions',
    () => { json: (options: object) => readonly Phrase[] }
  >
>;

/** compromise names currencies by words, some by codes. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['cent', 'USD'],
  ['pound', 'GBP'],
  ['penny', 'GBP'],
  ['pence', 'GBP'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['won', 'KRW'],
  ['rupee', 'INR'],
  ['rs', 'INR'],
]);

/**
 * compromise 14. Its numbers are taken for their value and joined with what it calls money, percentages and fractions for their
 * kind, so that each of its readings is taken at its best.
 */
export const compromiseValues: ValueRecogniser = {
  name: 'compromise',
  find: (text) => {
    const view = compromise(text) as unknown as Phrases;
    const read = (kind: keyof Phrases): readonly (Phrase & Bounds)[] =>
      view[kind]()
        .json({ offset: true })
        .map((phrase) => ({ ...phrase, ...boundsOf(text, phrase) }));
    const [numbers, money, percentages, fractions] = [
      read('numbers'),
      read('money'),
      read('percentages'),
      read('fractions'),
    ];
    return numbers.map((number) => {
      const on = (list: readonly (Phrase & Bounds)[]): (Phrase & Bounds) | undefined =>
        list.find(({ start, end }) => start < number.end && number.start < end);
      const { start, end } = number;
      const stated = number.number?.num ?? undefined;
      const value = stated === undefined ? {} : { stated };
      const share = on(fractions)?.fraction?.decimal ?? undefined;
      if (share !== undefined)
        return { start, end, kind: 'percent' as const, unit: 'percent', stated: 100 * share };
      if (on(percentages)) return { start, end, kind: 'percent' as const, unit: 'percent', ...value };
      const sum = on(money);
      if (!sum) return { start, end, kind: 'quantity' as const, ...value };
      const currency = sum.money?.currency.toLowerCase() ?? '';
      return {
        start: Math.min(start, sum.start),
        end: Math.max(end, sum.end),
        kind: 'money' as const,
        unit: CURRENCIES.get(currency) ?? currency.toUpperCase(),
        ...value,
      };
    });
  },
};

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** compromise's spans hold the marks around the words, which are cut off; a percent sign or a closing currency sign stays. */
export function boundsOf(text: string, { offset }: Pick<Phrase, 'offset'>): Bounds {
  const printed = text.slice(offset.start, offset.start + offset.length);
  const lead = /^[^\p{L}\p{N}\p{Sc}]*/u.exec(printed)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}\p{Sc}%]*$/u.exec(printed)?.[0].length ?? 0;
  return { start: offset.start + lead, end: offset.start + printed.length - tail };
}
