import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';
import { REPORTING_VERBS } from '../../src/engine/lexicon/reporting-verbs.ts';

// Both are bundles that give their names away only when they run.
const load = createRequire(import.meta.url);
const oniguruma = load('vscode-oniguruma') as typeof Oniguruma;
const textmate = load('vscode-textmate') as typeof TextMate;

const SCOPE = 'text.news-source';
const FILE = new URL('../../syntaxes/news-source.tmLanguage.json', import.meta.url);

async function loadGrammar(): Promise<TextMate.IGrammar> {
  await oniguruma.loadWASM(readFileSync(load.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(FILE, 'utf8'), FILE.pathname)),
  });
  const grammar = await registry.loadGrammar(SCOPE);
  assert.ok(grammar);
  return grammar;
}

/** What each scope is called in the fixtures. */
const NAMES: readonly (readonly [string, string])[] = [
  ['constant.other.date', 'date'],
  ['constant.numeric', 'figure'],
  ['string.quoted', 'quote'],
  ['markup.heading', 'headline'],
  ['comment.line.byline', 'byline'],
  ['comment.line.credit', 'credit'],
  ['comment.line.furniture', 'furniture'],
  ['entity.name.section.dateline', 'dateline'],
  ['support.other.agency', 'agency'],
  ['keyword.other.attribution', 'attribution'],
  ['entity.name.tag', 'field'],
  ['string.unquoted', 'value'],
];

describe('the colours of a news source', () => {
  let grammar: TextMate.IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  /** The coloured words of a text, each with the innermost of its scopes; neighbours of one scope are one. */
  function coloured(text: string): readonly string[] {
    const found: { words: string; scope: string; end: number; line: number }[] = [];
    let stack = textmate.INITIAL;
    text.split('\n').forEach((line, number) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens) {
        const innermost = scopes.at(-1) ?? '';
        const scope = NAMES.find(([prefix]) => innermost.startsWith(prefix))?.[1];
        if (!scope) continue;
        const words = line.slice(startIndex, endIndex);
        const last = found.at(-1);
        if (last?.scope === scope && last.line === number && last.end === startIndex) {
          last.words += words;
          last.end = endIndex;
        } else found.push({ words, scope, end: endIndex, line: number });
      }
    });
    return found.map(({ words, scope }) => `${scope}: ${words}`);
  }

  function check(text: string, expected: readonly string[]): void {
    // The first line of a file may be its headline; the fixtures are about the lines below it.
    assert.deepEqual(coloured(`\n${text}`), expected);
  }

  it('shows a headline, and no sentence as one', () => {
    assert.deepEqual(coloured('Ferry to Osmund Island sold'), ['headline: Ferry to Osmund Island sold']);
    assert.deepEqual(coloured('The ferry to the island was sold.'), []);
    assert.deepEqual(coloured('By Tom Eriksen'), ['byline: By Tom Eriksen']);
    check('## The price', ['headline: ## The price']);
  });

  it('shows what the file says of the article', () => {
    assert.deepEqual(coloured('---\noutlet: The Quay\n---\nThe ferry sailed.'), [
      'field: outlet',
      'value: The Quay',
    ]);
  });

  for (const [text, ...expected] of [
    ['By Tom Eriksen', 'byline: By Tom Eriksen'],
    ['By Tom Eriksen and Ida Lund, Harbour Desk', 'byline: By Tom Eriksen and Ida Lund, Harbour Desk'],
    ['By Friday the ferry was gone.', 'date: Friday'],
    ['TARN, Norland (ANB) — The ferry sank.', 'dateline: TARN, Norland', 'agency: ANB'],
    ['Tarn, Jan. 5 (Norland News) - The ferry sank.', 'dateline: Tarn, Jan. 5', 'agency: Norland News'],
    ['PORT ANSEL — The ferry sank.', 'dateline: PORT ANSEL'],
    ['The ferry — an old one — sank.'],
    ['Eriksen — who knew — left.'],
  ] as const) {
    it(`reads the head of a paragraph: ${text}`, () => {
      check(text, expected);
    });
  }

  for (const [text, ...expected] of [
    ['“It sank,” he said.', 'quote: “It sank,”', 'attribution: said'],
    ['She told "the whole town" so.', 'attribution: told', 'quote: "the whole town"'],
    ['It was ‘a good day’ for Tarn.', 'quote: ‘a good day’'],
    ['It was ‘the harbour’s day’ in Tarn.', 'quote: ‘the harbour’s day’'],
    ['Der Hafen ist „offen“ und «aperto».', 'quote: „offen“', 'quote: «aperto»'],
    [
      '“We lost 12 boats on Monday,” she added.',
      'quote: “We lost ',
      'figure: 12',
      'quote:  boats on ',
      'date: Monday',
      'quote: ,”',
      'attribution: added',
    ],
    ['Sailors of the ’90s don’t say so.'],
    ['It is 5\' 11" tall.', 'figure: 5', 'figure: 11'],
    ['According to the harbour, all is well.', 'attribution: According to'],
    ['He was a telling example of the unsaid.', 'attribution: telling'],
  ] as const) {
    it(`reads who says what: ${text}`, () => {
      check(text, expected);
    });
  }

  it('ends a quotation that nobody closed with its paragraph', () => {
    check('“We sail.\n“We sail again,” he said. It rained.', [
      'quote: “We sail.',
      'quote: “We sail again,”',
      'attribution: said',
    ]);
  });

  for (const [text, ...expected] of [
    ['It cost $12.6 billion in all.', 'figure: $12.6 billion'],
    ['Some 1,200 boats and 40 percent of them', 'figure: 1,200', 'figure: 40 percent'],
    ['up 3.5% to €40', 'figure: 3.5%', 'figure: €40'],
    ['Three workers and twenty boats', 'figure: Three', 'figure: twenty'],
    ['the F16, the A4 and B2B'],
    ['one of them, the two-week trip and somebody’s threesome'],
    ['on Monday, 5 January 2026', 'date: Monday', 'date: 5 January 2026'],
    ['on January 5, 2026, at 10:30 p.m.', 'date: January 5, 2026', 'date: 10:30 p.m.'],
    ['from 2026-01-19 on', 'date: 2026-01-19'],
    ['in 2024, since 1990 and 2,024 boats', 'date: 2024', 'date: 1990', 'figure: 2,024'],
    ['She may march in May 2025.', 'date: May 2025'],
  ] as const) {
    it(`reads values: ${text}`, () => {
      check(text, expected);
    });
  }

  for (const [text, kind] of [
    ['Read more: The harbour is sold', 'furniture'],
    ['Related: The harbour is sold', 'furniture'],
    ['ADVERTISEMENT', 'furniture'],
    ['Comments (12)', 'furniture'],
    ['12 comments', 'furniture'],
    ['© 2026 The Quay', 'furniture'],
    ['Sign up for our newsletter', 'furniture'],
    ['Photo: Ida Lund / The Quay', 'credit'],
    ['Image courtesy of the harbour', 'credit'],
  ] as const) {
    it(`sets the page’s own words back: ${text}`, () => {
      check(text, [`${kind}: ${text}`]);
    });
  }

  for (const text of [
    'Comments by the mayor were welcome.',
    'Related problems were found in the hull.',
    'Photos of the boat were shown to the court.',
    'Watch crews saw the boat leave.',
  ]) {
    it(`leaves a sentence alone: ${text}`, () => {
      check(text, []);
    });
  }

  it('knows no attribution verb that the engine does not know', () => {
    const { repository } = JSON.parse(readFileSync(FILE, 'utf8')) as {
      readonly repository: { readonly attributions: { readonly match: string } };
    };
    const verbs = /\(\?:(.*)\)/.exec(repository.attributions.match)?.[1]?.split('|').slice(1) ?? [];
    assert.ok(verbs.length > 40);
    assert.deepEqual(
      verbs.filter((verb) => !REPORTING_VERBS.has(verb)),
      [],
    );
  });

  for (const unit of [
    '“',
    '"',
    '‘',
    '‘a’',
    '«',
    '1',
    '1,',
    '1.',
    '$',
    'A',
    'Ab, ',
    'By ',
    'May ',
    'a b ',
    ' ',
    '— ',
    '#',
    'said',
    '’',
    '\u{1F6A2}',
  ]) {
    it(`takes time in step with its length on ${JSON.stringify(unit)} over and over`, () => {
      const line = unit.repeat(Math.ceil(LENGTH / unit.length));
      const before = process.cpuUsage();
      grammar.tokenizeLine(line, textmate.INITIAL);
      const { user } = process.cpuUsage(before);
      assert.ok(user / 1000 < MOST_MS, `${user / 1000} ms`);
    });
  }
});

/** Longer than the longest line that editors tokenize by default. Unit: UTF-16 units. */
const LENGTH = 40_000;

/** A pattern that takes quadratic time would need minutes; what is linear needs a small part of this on any machine. */
const MOST_MS = 4_000;
