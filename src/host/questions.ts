import type { EngineApi } from '../engine/api.ts';
import { LineIndex } from '../engine/base/line-index.ts';
import type { ClaimPassage } from '../engine/views/claim-view.ts';

/** The questions that an assistant may ask: reads, nothing else. */
export const QUESTIONS = ['list_articles', 'list_entities', 'list_findings', 'claim_sources'] as const;
export type Question = (typeof QUESTIONS)[number];

/** An article as an assistant knows it: by a name that a person would use. */
export interface KnownArticle {
  /** The path in its folder. */
  readonly name: string;
  readonly id: string;
  readonly text: string;
}

/** What questions are answered from. */
export interface Shelf {
  readonly engine: Pick<EngineApi, 'article' | 'entities' | 'findings' | 'claimsAt' | 'annotations'>;
  readonly articles: readonly KnownArticle[];
}

/** The answer as plain data, or why there is none, in words that help to ask again. */
export type Answer =
  { readonly ok: true; readonly value: object } | { readonly ok: false; readonly problem: string };

/** Answers a question. The input comes from a model and may be anything; articles are found by name alone, no path is opened. */
export async function answer(question: Question, input: unknown, shelf: Shelf): Promise<Answer> {
  try {
    const fields = new Fields(input, shelf);
    switch (question) {
      case 'list_articles':
        fields.only([]);
        return { ok: true, value: { articles: shelf.articles.map(({ name }) => name) } };
      case 'list_entities':
        fields.only(['article', 'query', 'limit']);
        return { ok: true, value: await listEntities(fields, shelf) };
      case 'list_findings':
        fields.only(['article', 'code', 'limit']);
        return { ok: true, value: await listFindings(fields, shelf) };
      case 'claim_sources':
        fields.only(['article', 'words']);
        return { ok: true, value: await claimSources(fields, shelf) };
      default:
        return question satisfies never;
    }
  } catch (error) {
    if (error instanceof Unanswerable) return { ok: false, problem: error.message };
    throw error;
  }
}

/** How many rows an answer has unless more are asked for, and at most: models read slowly. */
export const USUAL_ROWS = 100;
export const MOST_ROWS = 500;

/** The longest words that are looked up. Unit: UTF-16 units. */
export const LONGEST_WORDS = 500;

async function listEntities(fields: Fields, { engine, articles }: Shelf): Promise<object> {
  const article = fields.article(false);
  const query = fields.text('query', false)?.toLowerCase();
  const rows = await engine.entities(article && [article.id]);
  const fitting = rows.filter(
    ({ name, aliases }) =>
      query === undefined || [name, ...aliases].some((text) => text.toLowerCase().includes(query)),
  );
  const nameOf = names(articles);
  return fields.cut('entities', fitting, ({ kind, name, aliases, articles: places }) => ({
    name,
    kind,
    ...(aliases.length > 0 ? { alsoCalled: aliases } : {}),
    mentions: places.map(({ id, mentions }) => ({ article: nameOf(id), count: mentions.length })),
  }));
}

async function listFindings(fields: Fields, { engine, articles }: Shelf): Promise<object> {
  const article = fields.article(false);
  const code = fields.text('code', false);
  const nameOf = names(articles);
  const lineOf = lines(articles);
  const views = await engine.findings({});
  const findings = views
    .filter(({ id }) => article === undefined || id === article.id)
    .flatMap(({ id, findings: list }) => list.map((finding) => ({ id, finding })))
    .filter(
      ({ finding }) => code === undefined || finding.code === code || finding.code.startsWith(`${code}/`),
    );
  const wordsOf = words(articles);
  return fields.cut('findings', findings, ({ id, finding }) => ({
    article: nameOf(id),
    line: lineOf(id, finding.start),
    words: wordsOf(id, finding.start, finding.end),
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    contrary: finding.related.map((passage) => ({
      article: nameOf(passage.id),
      line: lineOf(passage.id, passage.start),
      words: wordsOf(passage.id, passage.start, passage.end),
    })),
  }));
}

/** How many claims one passage is asked about. */
const MOST_CLAIMS = 20;

async function claimSources(fields: Fields, { engine, articles }: Shelf): Promise<object> {
  const article = fields.article(true);
  const wanted = fields.text('words', true) ?? '';
  const start = article.text.indexOf(wanted);
  if (start < 0) throw new Unanswerable(`${article.name} does not say these words; quote it exactly`);
  const end = start + wanted.length;
  const view = await engine.article(article.id);
  const here = (view?.record.claims ?? []).filter((claim) => claim.start < end && start < claim.end);
  const nameOf = names(articles);
  const lineOf = lines(articles);
  const passage = ({
    article: id,
    start: at,
    said,
    outlet,
    published,
    attribution,
    modality,
  }: ClaimPassage): object => ({
    article: nameOf(id),
    line: lineOf(id, at),
    said,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(attribution === undefined ? {} : { attributedTo: attribution }),
    modality,
  });
  const claims: object[] = [];
  for (const { id, start: at } of here.slice(0, MOST_CLAIMS)) {
    const claim = (await engine.claimsAt(article.id, at)).find((candidate) => candidate.id === id);
    if (!claim) continue;
    const { kind, key, status, origins, otherArticles, agreeing, contrary } = claim;
    claims.push({
      what: key,
      kind,
      status,
      independentOrigins: origins,
      otherArticlesOfTheStory: otherArticles,
      here: passage(claim.passage),
      agreeing: agreeing.map(passage),
      contrary: contrary.map(passage),
    });
  }
  const [notes] = await engine.annotations([article.id]);
  const annotations = notes?.annotations ?? [];
  const noted = annotations
    .filter(({ span }) => span !== null && span.start < end && start < span.end)
    .map(({ kind, exact, text, verdict, state, by }) => ({
      kind,
      words: exact,
      state,
      ...(text === '' ? {} : { text }),
      ...(verdict === null ? {} : { verdict }),
      ...(by === undefined ? {} : { by }),
    }));
  return { claims, annotations: noted };
}

function names(articles: readonly KnownArticle[]): (id: string) => string {
  const known = new Map(articles.map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? id;
}

/** The line of an offset, from 1. */
function lines(articles: readonly KnownArticle[]): (id: string, offset: number) => number {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const known = new Map<string, LineIndex>();
  return (id, offset) => {
    const index = known.get(id) ?? new LineIndex(texts.get(id) ?? '');
    known.set(id, index);
    return index.at(offset).line + 1;
  };
}

function words(articles: readonly KnownArticle[]): (id: string, start: number, end: number) => string {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return (id, start, end) => (texts.get(id) ?? '').slice(start, end);
}

/** A question that makes no sense as it was asked; the message is for the one who asked. */
class Unanswerable extends Error {}

/** The fields of an input that may be anything. */
class Fields {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #shelf: Shelf;

  constructor(input: unknown, shelf: Shelf) {
    const isNothing = input === undefined || input === null;
    if (!isNothing && (typeof input !== 'object' || Array.isArray(input)))
      throw new Unanswerable('the input is an object of fields');
    this.#fields = isNothing ? {} : (input as Readonly<Record<string, unknown>>);
    this.#shelf = shelf;
  }

  only(known: readonly string[]): void {
    const other = Object.keys(this.#fields).find((name) => !known.includes(name));
    if (other === undefined) return;
    const list = known.length > 0 ? `the fields are ${known.join(', ')}` : 'there are no fields';
    throw new Unanswerable(`there is no field ${JSON.stringify(other.slice(0, 40))}; ${list}`);
  }

  text(name: string, isNeeded: boolean): string | undefined {
    const value = this.#fields[name];
    if (value === undefined && !isNeeded) return undefined;
    if (typeof value !== 'string' || value.trim() === '')
      throw new Unanswerable(`"${name}" is a text that is not empty`);
    if (value.length > LONGEST_WORDS)
      throw new Unanswerable(`"${name}" has ${value.length} characters, at most ${LONGEST_WORDS} are read`);
    return value;
  }

  article(isNeeded: true): KnownArticle;
  article(isNeeded: boolean): KnownArticle | undefined;
  article(isNeeded: boolean): KnownArticle | undefined {
    const name = this.text('article', isNeeded);
    if (name === undefined) return undefined;
    const found = this.#shelf.articles.find((article) => article.name === name);
    if (!found) throw new Unanswerable('there is no article of that name; list_articles tells the names');
    return found;
  }

  /** So many rows as were asked for, and how many there are. */
  cut<T>(what: string, rows: readonly T[], write: (row: T) => object): object {
    const limit = this.#fields.limit ?? USUAL_ROWS;
    if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS)
      throw new Unanswerable(`"limit" is a whole number from 1 to ${MOST_ROWS}`);
    return { total: rows.length, [what]: rows.slice(0, limit).map(write) };
  }
}
