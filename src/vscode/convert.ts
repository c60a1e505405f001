import * as vscode from 'vscode';
import { LineIndex } from '../engine/base/line-index.ts';
import { type Span, span } from '../engine/base/span.ts';
import type { Severity } from '../engine/model/kinds.ts';

/**
 * The only file that turns what the engine says into the editor's types. Spans count in the text that the engine was given (no
 * byte-order mark, LF); lines and columns are the same in it as in the editor, whatever line ends the document has.
 */
export function toRange(lines: LineIndex, { start, end }: Span): vscode.Range {
  return new vscode.Range(toPosition(lines, start), toPosition(lines, end));
}

export function toPosition(lines: LineIndex, offset: number): vscode.Position {
  const { line, character } = lines.at(offset);
  return new vscode.Position(line, character);
}

/** The offset of a position; columns past the line's end count as its end. */
export function toOffset(lines: LineIndex, position: vscode.Position): number {
  const line = lines.line(Math.min(position.line, lines.lineCount - 1)) ?? span(0, 0);
  return Math.min(line.start + position.character, line.end);
}

export function toSpan(lines: LineIndex, range: vscode.Range): Span {
  return span(toOffset(lines, range.start), toOffset(lines, range.end));
}

export function toDiagnosticSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
    default:
      return severity satisfies never;
  }
}
