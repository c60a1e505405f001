import assert from 'node:assert/strict';
import type { FactRow, StoryRow } from '../../../src/engine/views/claim-rows.ts';
import type { ClaimPassage } from '../../../src/engine/views/claim-view.ts';
import {
  type MatrixWords,
  printMatrixCsv,
  printMatrixHtml,
  printMatrixMarkdown,
} from '../../../src/engine/views/print-matrix.ts';
import { matrixOf, type MatrixOptions } from '../../../src/engine/views/source-matrix.ts';
import { timelineOf } from '../../../src/engine/views/timeline.ts';

const ALL: MatrixOptions = { sortBy: 'dispute', disputedOnly: false, filter: '' };

function passage(article: string, said: string, start = 0): ClaimPassage {
  return {
    article,
    said,
    start,
    end: start + said.length,
    origin: article,
    value: said,
    modality: 'reported',
    weak: false,
  };
}

/** A fact with its versions; each is what each of some articles says, `a: 5 boats`. */
function fact(
  key: string,
  status: FactRow['status'],
  versions: readonly (readonly string[])[],
  days?: readonly [number, number],
): FactRow {
  return {
    id: key,
    kind: 'quantity',
    key,
    status,
    origins: versions.length,
    versions: versions.map((list) => {
      const passages = list.map((each, at) => {
        const [article = '', said = ''] = each.split(': ');
        return passage(article, said, at * 100);
      });
      return { said: passages[0]?.said ?? '', origins: list.length, passages };
    }),
    ...(days ? { days } : {}),
  };
}

function story(...facts: readonly FactRow[]): StoryRow {
  const articles = [
    { article: 'a', block: 0, outlet: 'The Quay', published: '2026-01-19', origin: 'a' },
    { article: 'b', block: 0, origin: 'b' },
    { article: 'b', block: 1, origin: 'b' },
    { article: 'c', block: 0, origin: 'a' },
  ];
  return { id: 's', group: '', title: 'A ferry sinks', articles, facts };
}

const BOATS = fact('boat', 'conflicting', [['a: five boats', 'c: 5 boats'], ['b: six boats']], [20, 20]);
const CREW = fact('crew', 'corroborated', [['a: 12 sailors', 'b: a dozen sailors']]);
const PRICE = fact('money', 'single-source', [['c: $9 million']], [10, 12]);
const NAME = fact('name person', 'corroborated', [['a: Ida Lund', 'b: Ida Lund']]);

/** Each row in one line: its key, then what stands in each cell. */
function drawn(options: Partial<MatrixOptions>, ...facts: readonly FactRow[]): readonly string[] {
  return matrixOf(story(...facts), { ...ALL, ...options }).rows.map(({ key, cells }) =>
    [key, ...cells.map(({ state, version }) => `${state}${version && ` ${version}`}`)].join(' | '),
  );
}

describe('what each source says, as a table', () => {
  it('has a column for each article, its related cards in the same one, and tells who copies', () => {
    assert.deepEqual(
      matrixOf(story(BOATS), ALL).columns.map(({ article, copies }) => `${article} ${copies}`),
      ['a false', 'b false', 'c true'],
    );
  });

  it('tells who agrees, who contradicts with which version, and who is silent', () => {
    assert.deepEqual(drawn({}, BOATS, CREW), [
      'boat | conflicts A | conflicts B | conflicts A',
      'crew | agrees | agrees | silent',
    ]);
  });

  it('shows an article that says both', () => {
    const both = fact('boat', 'differs', [['a: five boats'], ['a: six boats', 'b: six boats']]);
    assert.deepEqual(drawn({}, both), ['boat | differs A+B | differs B | silent']);
  });

  it('takes nobody’s word for agreement where one source alone says it', () => {
    assert.deepEqual(drawn({}, PRICE), ['money | silent | silent | alone']);
  });

  it('counts the origins of each version', () => {
    assert.deepEqual(
      matrixOf(story(BOATS), ALL).rows.map(({ origins }) => origins),
      [[2, 1]],
    );
  });

  it('leaves out how a name is spelled unless that is in dispute', () => {
    assert.deepEqual(drawn({}, NAME), []);
    assert.equal(drawn({}, { ...NAME, status: 'conflicting' }).length, 1);
  });

  for (const [what, options, expected] of [
    ['those in dispute alone', { disputedOnly: true }, ['boat']],
    ['those that most articles state first', { sortBy: 'sources' }, ['boat', 'crew', 'money']],
    ['those in order of time, undated ones last', { sortBy: 'time' }, ['money', 'boat', 'crew']],
    ['those that hold some words, of any article', { filter: 'DOZEN sail' }, ['crew']],
    ['none where nothing holds them', { filter: 'zebra' }, []],
  ] as const) {
    it(`can show ${what}`, () => {
      assert.deepEqual(
        drawn(options, BOATS, CREW, PRICE).map((row) => row.split(' | ')[0]),
        expected,
      );
    });
  }
});

const WORDS: MatrixWords = {
  fact: 'Fact',
  states: { silent: 'silent', alone: 'alone', agrees: 'agrees', differs: 'differs', conflicts: 'conflicts' },
  labelOf: ({ key }) => key,
  columnOf: ({ article, outlet }) => outlet ?? article,
  letters: 'Letters tell versions apart.',
};

describe('the table in a file', () => {
  it('is CSV that a spreadsheet reads', () => {
    assert.equal(
      printMatrixCsv(matrixOf(story(BOATS), ALL), WORDS),
      'Fact,The Quay,b,c\r\nboat,conflicts (A): five boats,conflicts (B): six boats,conflicts (A): 5 boats\r\n',
    );
  });

  it('is a Markdown table', () => {
    assert.equal(
      printMatrixMarkdown(matrixOf(story(CREW), ALL), WORDS),
      [
        '# A ferry sinks',
        '',
        '| Fact | The Quay | b | c |',
        '| --- | --- | --- | --- |',
        '| crew | agrees\\: 12 sailors | agrees\\: a dozen sailors | silent |',
        '',
      ].join('\n'),
    );
  });

  it('is a page', () => {
    const page = printMatrixHtml(matrixOf(story(CREW), ALL), WORDS, 'en');
    assert.ok(page.includes('<tr><th scope="row">crew</th><td>agrees: 12 sailors</td>'), page);
    assert.match(page, /default-src 'none'/);
  });

  it('says what its letters mean where it has some', () => {
    const [disputed, agreed] = [matrixOf(story(BOATS), ALL), matrixOf(story(CREW), ALL)];
    assert.match(printMatrixMarkdown(disputed, WORDS), /\|\n\nLetters tell versions apart\.\n$/);
    assert.match(printMatrixHtml(disputed, WORDS, 'en'), /<\/table>\n<p>Letters tell versions apart\.<\/p>/);
    assert.doesNotMatch(printMatrixMarkdown(agreed, WORDS), /Letters/);
    assert.doesNotMatch(printMatrixHtml(agreed, WORDS, 'en'), /Letters/);
  });

  it('runs nothing that an article says', () => {
    const hostile = fact('=1+1', 'corroborated', [
      ['a: <img src=x onerror=alert(1)> | [x](command:y) "q", 5'],
      ['b: =HYPERLINK("http://a.example")'],
    ]);
    const matrix = matrixOf({ ...story(hostile), title: '</title><script>alert(1)</script>' }, ALL);
    const html = printMatrixHtml(matrix, WORDS, 'en');
    assert.doesNotMatch(html, /<(?:img|script)/);
    const markdown = printMatrixMarkdown(matrix, WORDS);
    assert.doesNotMatch(markdown.replaceAll(/\\./g, ''), /[<>[\]]|\|[^ \n]|[^ \n]\|/);
    const [, row = ''] = printMatrixCsv(matrix, WORDS).split('\r\n');
    assert.ok(row.startsWith("'=1+1,"), row);
    assert.ok(row.includes('""q"", 5'), row);
  });
});

describe('a timeline', () => {
  it('puts dated facts in order, those of one stretch of days together', () => {
    const other = fact('ferry', 'corroborated', [['a: one ferry']], [20, 20]);
    const { moments } = timelineOf(story(BOATS, CREW, PRICE, other));
    assert.deepEqual(
      moments.map(({ days, facts }) => [days.join('-'), ...facts.map(({ key }) => key)]),
      [
        ['10-12', 'money'],
        ['20-20', 'boat', 'ferry'],
      ],
    );
  });

  it('leads to the passage of the version of the most origins, and has the words of all', () => {
    const [moment] = timelineOf(story(BOATS)).moments;
    const [dated] = moment?.facts ?? [];
    assert.deepEqual(dated?.versions, ['five boats', 'six boats']);
    assert.equal(dated.passage.article, 'a');
  });

  it('is empty where nothing has a date', () => {
    assert.deepEqual(timelineOf(story(CREW)).moments, []);
  });
});
