import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { countFindings, summaryLine } from '../../src/cli/count-findings.ts';
import { locateFindings, type LocatedFinding, SourceTexts } from '../../src/cli/located-finding.ts';
import { colored, plain } from '../../src/cli/paint.ts';
import { printFinding } from '../../src/cli/print-findings.ts';
import type { FindingRecord } from '../../src/engine/views/contract.ts';
import type { FindingCode } from '../../src/engine/model/kinds.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'b/ledger.txt': 'Bridge closed\n\nThe repair costs 4 million pounds, the council said.',
  'a/post.txt': 'The repair costs 6 million pounds.',
  'a/post.txt.annotations.yaml': 'schema: 1\nannotations: oops\n',
};

function sources(): SourceTexts {
  const texts = new SourceTexts();
  for (const [file, text] of Object.entries(TEXTS)) texts.add(file, text);
  return texts;
}

/** A finding at some words, against words of other files. */
function finding(
  code: FindingCode,
  file: string,
  words: string,
  against: Readonly<Record<string, string>>,
): FindingRecord {
  const related = Object.entries(against).map(([id, other]) => ({
    ...spanOf(id, other),
    id,
    message: `“${other}” in ${id}`,
  }));
  const severity = code.startsWith('conflict/') ? 'warning' : 'information';
  return {
    ...spanOf(file, words),
    code,
    severity,
    message: `says ${words}`,
    explanation: 'cost of repair',
    related,
  };
}

function spanOf(file: string, words: string): { start: number; end: number } {
  const start = TEXTS[file]?.indexOf(words) ?? -1;
  assert.ok(start >= 0, `${file} has no ${words}`);
  return { start, end: start + words.length };
}

function located(): readonly LocatedFinding[] {
  const [four, six] = ['4 million pounds', '6 million pounds'];
  const view = { version: 1, print: '', sidecarProblems: [] };
  return locateFindings(
    [
      {
        ...view,
        id: 'b/ledger.txt',
        findings: [finding('conflict/quantity', 'b/ledger.txt', four, { 'a/post.txt': six })],
      },
      {
        ...view,
        id: 'a/post.txt',
        findings: [
          finding('conflict/quantity', 'a/post.txt', six, { 'b/ledger.txt': four }),
          finding('unsupported/statement', 'a/post.txt', 'The repair', {}),
        ],
        sidecarProblems: [
          {
            code: 'sidecar/invalid',
            severity: 'warning',
            message: 'annotations is no list',
            span: { start: 23, end: 27 },
          },
        ],
      },
    ],
    [],
    sources(),
  );
}

describe('a printed finding', () => {
  it('names its place, frames its words and every contrary passage', () => {
    const options = { paint: plain, width: 60, verbose: true };
    const text = located()
      .map((one) => printFinding(one, sources(), options))
      .join('\n\n');
    assert.equal(
      text,
      `a/post.txt:1:1 information unsupported/statement says The repair
     1 | The repair costs 6 million pounds.
       | ^^^^^^^^^^
  cost of repair

a/post.txt:1:18 warning conflict/quantity says 6 million pounds
     1 | The repair costs 6 million pounds.
       |                  ^^^^^^^^^^^^^^^^
  b/ledger.txt:3:18 “4 million pounds” in b/ledger.txt
     3 | The repair costs 4 million pounds, the council …
       |                  ----------------
  cost of repair

a/post.txt.annotations.yaml:2:14 warning sidecar/invalid annotations is no list
     2 | annotations: oops
       |              ^^^^

b/ledger.txt:3:18 warning conflict/quantity says 4 million pounds
     3 | The repair costs 4 million pounds, the council …
       |                  ^^^^^^^^^^^^^^^^
  a/post.txt:1:18 “6 million pounds” in a/post.txt
     1 | The repair costs 6 million pounds.
       |                  ----------------
  cost of repair`,
    );
  });

  it('says the same in colour', () => {
    const [first] = located();
    assert.ok(first);
    const inColor = printFinding(first, sources(), { paint: colored, width: 60, verbose: false });
    assert.ok(inColor.includes('\u001b[34minformation\u001b[39m'), inColor);
    const bare = stripVTControlCharacters(inColor);
    assert.equal(bare, printFinding(first, sources(), { paint: plain, width: 60, verbose: false }));
  });

  it('escapes what an article would say to the terminal', () => {
    const texts = new SourceTexts();
    texts.add('x\u001b.txt', 'Pay \u001b[2J 5 \u202epounds.');
    const place = texts.place('x\u001b.txt', { start: 4, end: 10 });
    const printed = printFinding(
      {
        ...place,
        code: 'unsupported/figure',
        severity: 'information',
        message: 'only \u001b]0;x\u0007 here',
        explanation: 'key \u009b',
        related: [],
      },
      texts,
      { paint: plain, width: 80, verbose: true },
    );
    assert.doesNotMatch(printed.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
    assert.ok(printed.includes('x\\u{1b}.txt:1:5'));
  });

  it('shows a dozen contrary passages and counts the rest', () => {
    const [, first] = located();
    assert.ok(first);
    const related = Array.from({ length: 15 }, () => first.related[0]).flatMap((one) => (one ? [one] : []));
    const printed = printFinding({ ...first, related }, sources(), {
      paint: plain,
      width: 60,
      verbose: false,
    });
    assert.equal(printed.split('-'.repeat(16)).length - 1, 12);
    assert.match(printed, /and 3 more/);
  });
});

describe('the last line', () => {
  it('counts a conflict once, however many findings tell of it', () => {
    const counts = countFindings(located());
    assert.equal(
      summaryLine(2, counts),
      '2 articles, 1 conflict in 2 places, 1 unsupported, 1 problem in annotations',
    );
  });

  it('counts two conflicts of one kind in the same articles as two', () => {
    const view = { version: 1, print: '', sidecarProblems: [] };
    const findings = [
      finding('conflict/quantity', 'b/ledger.txt', '4 million', { 'a/post.txt': '6 million' }),
      finding('conflict/quantity', 'b/ledger.txt', 'council', { 'a/post.txt': 'repair' }),
    ];
    const all = locateFindings([{ ...view, id: 'b/ledger.txt', findings }], [], sources());
    assert.equal(summaryLine(2000, countFindings(all)), '2,000 articles, 2 conflicts, 0 unsupported');
  });

  it('joins findings that meet only through a third', () => {
    const passage = (file: string): { file: string; start: number } => ({ file, start: 5 });
    const base = located()[1];
    assert.ok(base);
    const one = (file: string, against: readonly string[]): LocatedFinding => ({
      ...base,
      ...passage(file),
      related: against.map((other) => ({ ...base, ...passage(other) })),
    });
    const chain = [one('a', ['b']), one('c', ['d']), one('e', ['d', 'b'])];
    assert.equal(countFindings(chain).conflicts, 1);
    assert.equal(countFindings(chain.slice(0, 2)).conflicts, 2);
  });

  it('says that nothing was found', () => {
    assert.equal(summaryLine(1, countFindings([])), '1 article, 0 conflicts, 0 unsupported');
  });
});
