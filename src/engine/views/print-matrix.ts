import { escapeHtml } from '../base/escape-html.ts';
import { printStillPage } from './print-html-page.ts';
import type { CellState, MatrixCell, SourceMatrix } from './source-matrix.ts';

/** What the host words: in the user's language. */
export interface MatrixWords {
  /** Over the first column. */
  readonly fact: string;
  readonly states: Readonly<Record<CellState, string>>;
  /** What a row is about. */
  readonly labelOf: (row: SourceMatrix['rows'][number]) => string;
  readonly columnOf: (column: SourceMatrix['columns'][number]) => string;
  /** What the letters of versions mean; said under a table that has some. */
  readonly letters: string;
}

/** For a spreadsheet, RFC 4180. What a spreadsheet would run as a formula is kept as text by an apostrophe before it. */
export function printMatrixCsv(matrix: SourceMatrix, words: MatrixWords): string {
  const field = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return tableOf(matrix, words)
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');
}

/** A GitHub table. The text of articles stays dead in it. */
export function printMatrixMarkdown(matrix: SourceMatrix, words: MatrixWords): string {
  const dead = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
  const [head = [], ...rows] = tableOf(matrix, words).map((row) => `| ${row.map(dead).join(' | ')} |`);
  const rule = `| ${['fact', ...matrix.columns].map(() => '---').join(' | ')} |`;
  const legend = hasLetters(matrix) ? ['', words.letters] : [];
  return [`# ${dead(matrix.title)}`, '', head, rule, ...rows, ...legend, ''].join('\n');
}

/** A page of its own that fetches and runs nothing. */
export function printMatrixHtml(matrix: SourceMatrix, words: MatrixWords, language: string): string {
  const [head = [], ...rows] = tableOf(matrix, words);
  const row = (cells: readonly string[], scope: string): string => {
    const [first = '', ...rest] = cells.map(escapeHtml);
    const tag = scope === 'col' ? 'th scope="col"' : 'td';
    const others = rest.map((cell) => `<${tag}>${cell}</${tag.slice(0, 2)}>`).join('');
    return `<tr><th scope="${scope}">${first}</th>${others}</tr>`;
  };
  return printStillPage({
    title: matrix.title,
    language,
    css: STYLE,
    body: [
      `<h1>${escapeHtml(matrix.title)}</h1>`,
      '<table>',
      `<thead>${row(head, 'col')}</thead>`,
      `<tbody>\n${rows.map((cells) => row(cells, 'row')).join('\n')}\n</tbody>`,
      '</table>',
      ...(hasLetters(matrix) ? [`<p>${escapeHtml(words.letters)}</p>`] : []),
    ],
  });
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
`;

function tableOf({ columns, rows }: SourceMatrix, words: MatrixWords): readonly (readonly string[])[] {
  return [
    [words.fact, ...columns.map(words.columnOf)],
    ...rows.map((row) => [words.labelOf(row), ...row.cells.map((cell) => cellText(cell, words))]),
  ];
}

/** Whether a cell has a version's letter. */
export function hasLetters({ rows }: SourceMatrix): boolean {
  return rows.some(({ cells }) => cells.some(({ version }) => version !== ''));
}

/** `conflicts (A): 48 million euros; 50 million euros`. */
export function cellText({ state, version, passages }: MatrixCell, { states }: MatrixWords): string {
  if (state === 'silent') return states.silent;
  const said = [...new Set(passages.map((passage) => passage.said.replace(/\s+/g, ' ').trim()))].join('; ');
  return `${states[state]}${version ? ` (${version})` : ''}: ${said}`;
}
