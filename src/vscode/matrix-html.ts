import * as vscode from 'vscode';
import { escapeHtml } from '../engine/base/escape-html.ts';
import type { MatrixWords } from '../engine/views/print-matrix.ts';
import type {
  CellState,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
  SourceMatrix,
} from '../engine/views/source-matrix.ts';
import { cellWord, factWords, oneLine, statusWord } from './claim-words.ts';
import { fileName } from './places.ts';

/** A cell shows about so much of a passage; the whole of it is in the article. Unit: UTF-16 units. */
const LONGEST_CELL = 120;

/** A sign beside each state's word, so that a column can be scanned without colours. */
const SIGNS: Readonly<Record<CellState, string>> = { silent: '–', agrees: '✓', differs: '≈', conflicts: '≠' };

/** The words of a printed or drawn matrix in the user's language. */
export function matrixWords(): MatrixWords {
  return {
    fact: vscode.l10n.t('Fact'),
    states: {
      silent: cellWord('silent'),
      agrees: cellWord('agrees'),
      differs: cellWord('differs'),
      conflicts: cellWord('conflicts'),
    },
    labelOf: (row) => factWords(row),
    columnOf: columnName,
  };
}

/**
 * The table as a grid of the ARIA practices: one cell is in the order of tabs, arrow keys move, Enter opens. Every text of an article
 * is escaped; what a cell opens stands in an attribute as data.
 */
export function matrixHtml(matrix: SourceMatrix): string {
  if (matrix.rows.length === 0)
    return `<p role="status">${escapeHtml(vscode.l10n.t('No fact of this story fits.'))}</p>`;
  const head = matrix.columns.map((column) => columnHtml(column)).join('');
  const label = escapeHtml(vscode.l10n.t('What each source says: {0}', matrix.title));
  return [
    `<table role="grid" aria-label="${label}" aria-readonly="true">`,
    `<thead><tr role="row"><th role="columnheader" scope="col" tabindex="0" data-key="|">${escapeHtml(vscode.l10n.t('Fact'))}</th>${head}</tr></thead>`,
    `<tbody>${matrix.rows.map((row) => rowHtml(row, matrix.columns)).join('')}</tbody>`,
    '</table>',
  ].join('');
}

function columnName({ article, outlet }: MatrixColumn): string {
  return outlet ?? fileName(vscode.Uri.parse(article));
}

function columnHtml(column: MatrixColumn): string {
  const { article, published, copies } = column;
  const copied = copies ? vscode.l10n.t('same origin as an earlier one') : '';
  const below = [published ?? '', copied].filter(Boolean).join(' · ');
  const detail = below ? `<small>${escapeHtml(below)}</small>` : '';
  return `<th role="columnheader" scope="col" tabindex="-1" data-key="${escapeHtml(`|${article}`)}" data-open="${opens(article, 0, 0)}">${escapeHtml(columnName(column))}${detail}</th>`;
}

function rowHtml(row: MatrixRow, columns: readonly MatrixColumn[]): string {
  const name = factWords(row);
  const head = `<th role="rowheader" scope="row" tabindex="-1" data-key="${escapeHtml(`${row.id}|`)}">${escapeHtml(name)}<small>${escapeHtml(statusWord(row.status))}</small></th>`;
  const cells = row.cells.map((cell, index) => {
    const column = columns[index];
    return column ? cellHtml(cell, row, column) : '';
  });
  return `<tr role="row" class="${row.status}">${head}${cells.join('')}</tr>`;
}

/** A screen reader hears the state's word where eyes see its sign; it tells the headers of row and column by itself. */
function cellHtml({ state, version, passages }: MatrixCell, row: MatrixRow, column: MatrixColumn): string {
  const said = [...new Set(passages.map((passage) => oneLine(passage.said, LONGEST_CELL)))].join('; ');
  const [first] = passages;
  const attributes = [
    `role="gridcell"`,
    `tabindex="-1"`,
    `class="${state}"`,
    `data-key="${escapeHtml(`${row.id}|${column.article}`)}"`,
    first ? `data-open="${opens(first.article, first.start, first.end)}"` : '',
  ];
  const sign = `<span class="sign" aria-hidden="true">${SIGNS[state]}</span>`;
  const word = `<span class="apart">${escapeHtml(cellWord(state))} </span>`;
  const name = version ? `<strong>${version}</strong> ` : '';
  return `<td ${attributes.filter(Boolean).join(' ')}>${sign}${word}${name}${escapeHtml(said)}</td>`;
}

/** What a click opens, as data for the panel's script. */
export function opens(article: string, start: number, end: number): string {
  return escapeHtml(JSON.stringify([article, start, end]));
}
