import * as vscode from 'vscode';
import { escapeHtml } from '../engine/base/escape-html.ts';
import { hasLetters, type MatrixWords } from '../engine/views/print-matrix.ts';
import {
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  type SourceMatrix,
  versionName,
} from '../engine/views/source-matrix.ts';
import {
  CELL_SIGNS,
  cellWord,
  letterWords,
  oneLine,
  originCount,
  statusWord,
  versionWords,
} from './claim-words.ts';
import { factWords } from './fact-words.ts';
import { fileName } from './places.ts';

/** A cell shows about so much of a passage; the whole of it is in the article. Unit: UTF-16 units. */
const LONGEST_CELL = 120;

/** The words of a printed or drawn matrix in the user's language. */
export function matrixWords(): MatrixWords {
  return {
    fact: vscode.l10n.t('Fact'),
    states: {
      silent: cellWord('silent'),
      alone: cellWord('alone'),
      agrees: cellWord('agrees'),
      differs: cellWord('differs'),
      conflicts: cellWord('conflicts'),
    },
    labelOf: (row) => factWords(row),
    columnOf: columnName,
    letters: letterWords(),
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
    legendHtml(matrix),
    `<table role="grid" aria-label="${label}" aria-describedby="legend" aria-readonly="true">`,
    `<thead><tr role="row"><th role="columnheader" scope="col" tabindex="0" data-key="|">${escapeHtml(vscode.l10n.t('Fact'))}</th>${head}</tr></thead>`,
    `<tbody>${matrix.rows.map((row) => rowHtml(row, matrix.columns)).join('')}</tbody>`,
    '</table>',
  ].join('');
}

/** What the signs and letters mean, those that the table has. */
function legendHtml(matrix: SourceMatrix): string {
  const states = new Set(matrix.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const signs = (['conflicts', 'differs', 'agrees', 'alone', 'silent'] as const)
    .filter((state) => states.has(state))
    .map(
      (state) =>
        `<span class="key"><span class="sign" aria-hidden="true">${CELL_SIGNS[state]}</span>${escapeHtml(cellWord(state))}</span>`,
    );
  const letters = hasLetters(matrix) ? `<span class="key">${escapeHtml(letterWords())}</span>` : '';
  return `<p id="legend">${signs.join(' ')} ${letters}</p>`;
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
  const sign = `<span class="sign" aria-hidden="true">${CELL_SIGNS[state]}</span>`;
  const letters = version ? version.split('+').map((letter) => letterHtml(letter, row)) : [];
  const word = `<span class="apart">${escapeHtml(cellWord(state))} </span>`;
  return `<td ${attributes.filter(Boolean).join(' ')}>${sign}${word}${letters.join('')}${escapeHtml(said)}</td>`;
}

/** The letter of a version; its tooltip and a screen reader tell of how many it is, and how many origins say so. */
function letterHtml(letter: string, { origins }: MatrixRow): string {
  const count = origins.find((_, version) => versionName(version) === letter) ?? 0;
  const told = `${versionWords(letter, origins.length)}, ${originCount(count)}`;
  const shown = `<span class="letter" aria-hidden="true" title="${escapeHtml(told)}">${letter}</span>`;
  return `${shown}<span class="apart">${escapeHtml(told)}: </span>`;
}

/** What a click opens, as data for the panel's script. */
export function opens(article: string, start: number, end: number): string {
  return escapeHtml(JSON.stringify([article, start, end]));
}
