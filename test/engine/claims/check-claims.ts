import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import type { ArticleRecord } from '../../../src/engine/views/contract.ts';
import { analyzeFixture, readFixture } from '../../harness/fixture.ts';

/** One finding as a test reads it: `conflict/date a.txt[on Monday] ~ b.txt[on Tuesday], c.txt[…]`. */
export async function findingsOf(fixture: string, codes: RegExp): Promise<readonly string[]> {
  return listFindings(fixture, await analyzeFixture(fixture), codes);
}

/** What the findings of some codes say, each with its article: `a.txt: Says “14 people”; b.txt says “19 people”.` */
export async function messagesOf(fixture: string, codes: RegExp): Promise<readonly string[]> {
  return [...(await analyzeFixture(fixture))].flatMap(([id, record]) =>
    record.findings.filter(({ code }) => codes.test(code)).map(({ message }) => `${id}: ${message}`),
  );
}

/** Holds the findings of some codes to a list, whatever their order. */
export async function checkFindings(
  fixture: string,
  codes: RegExp,
  expected: readonly string[],
): Promise<void> {
  assert.deepEqual([...(await findingsOf(fixture, codes))].sort(), [...expected].sort());
}

/** Holds the findings of some codes to one on either side of two articles, `a.txt` and `b.txt`, of which each shows the words of the other. */
export async function checkBothSides(
  fixture: string,
  codes: RegExp,
  [code, ofA, ofB]: readonly [code: string, ofA: string, ofB: string],
): Promise<void> {
  const [a, b] = [`a.txt[${ofA}]`, `b.txt[${ofB}]`];
  await checkFindings(fixture, codes, [`${code} ${a} ~ ${b}`, `${code} ${b} ~ ${a}`]);
}

/** Holds a fixture free of findings of some codes. */
export async function checkSilent(fixture: string, codes = /^(?:conflict|impossible)\//): Promise<void> {
  await checkFindings(fixture, codes, []);
}

/** Holds two articles, `a.txt` and `b.txt`, free of conflicts. */
export function checkNoConflict(a: string, b: string): Promise<void> {
  return checkSilent(pair(a, b));
}

/** Holds two articles, `a.txt` and `b.txt`, to one conflict, which both show. */
export function checkConflict(
  a: string,
  b: string,
  expected: readonly [code: string, ofA: string, ofB: string],
): Promise<void> {
  return checkBothSides(pair(a, b), /^conflict\//, expected);
}

function pair(a: string, b: string): string {
  return `=== a.txt\n${a}\n=== b.txt\n${b}`;
}

/** The findings when the articles come in another order, one after the other. */
export async function findingsInOrder(
  fixture: string,
  order: readonly number[],
  codes: RegExp,
): Promise<readonly string[]> {
  const engine = new Engine();
  const facts = readFixture(fixture).map((article) => article.facts);
  for (const index of order) {
    const article = facts[index];
    if (article) await engine.setArticles([article]);
    for (const { id } of facts) await engine.article(id);
  }
  const records = new Map<string, ArticleRecord>();
  for (const { id } of facts) {
    const view = await engine.article(id);
    if (view) records.set(id, view.record);
  }
  return [...listFindings(fixture, records, codes)].sort();
}

function listFindings(
  fixture: string,
  records: ReadonlyMap<string, ArticleRecord>,
  codes: RegExp,
): readonly string[] {
  const texts = new Map(readFixture(fixture).map(({ facts }) => [facts.id, facts.text]));
  const words = (id: string, start: number, end: number): string =>
    `${id}[${texts.get(id)?.slice(start, end) ?? ''}]`;
  return [...records].flatMap(([id, record]) =>
    record.findings
      .filter(({ code }) => codes.test(code))
      .map(({ code, start, end, related }) => {
        const others = related.map((passage) => words(passage.id, passage.start, passage.end)).sort();
        return `${code} ${words(id, start, end)}${others.length > 0 ? ` ~ ${others.join(', ')}` : ''}`;
      }),
  );
}
