import type { FindingsView } from '../engine/api.ts';
import { LineIndex } from '../engine/base/line-index.ts';
import type { Span } from '../engine/base/span.ts';
import type { SidecarProblem } from '../engine/findings/sidecar-problem.ts';
import type { FindingCode, Severity } from '../engine/model/kinds.ts';
import { SIDECAR_ENDING } from '../host/is-article.ts';
import type { SourceText } from './code-frame.ts';

/** A passage as compilers name it. Lines and columns are 1-based, columns in UTF-16 units as editors count them. */
export interface Place extends Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface LocatedFinding extends Place {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly explanation: string;
  readonly related: readonly (Place & { readonly message: string })[];
}

/** The texts of articles and sidecars by the names they are printed with. */
export class SourceTexts {
  readonly #texts = new Map<string, SourceText>();

  add(file: string, text: string): void {
    this.#texts.set(file, { text, lines: new LineIndex(text) });
  }

  get(file: string): SourceText {
    const known = this.#texts.get(file);
    if (!known) throw new RangeError(`no text of ${file}`);
    return known;
  }

  place(file: string, { start, end }: Span): Place {
    const { lines } = this.get(file);
    const [from, to] = [lines.at(start), lines.at(end)];
    return {
      file,
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
      start,
      end,
    };
  }
}

/** A problem of a sidecar with the file that it stands in. */
export interface FiledProblem {
  readonly file: string;
  readonly problem: SidecarProblem;
}

/** The findings of all articles and what is wrong with their sidecars, by file and position. */
export function locateFindings(
  views: readonly FindingsView[],
  sharedProblems: readonly FiledProblem[],
  texts: SourceTexts,
): readonly LocatedFinding[] {
  const located = views.flatMap(({ id, findings, sidecarProblems }) => [
    ...findings.map(({ start, end, code, severity, message, explanation, related }) => ({
      ...texts.place(id, { start, end }),
      code,
      severity,
      message,
      explanation,
      related: related.map((passage) => ({ ...texts.place(passage.id, passage), message: passage.message })),
    })),
    ...sidecarProblems.map((problem) => locateProblem({ file: id + SIDECAR_ENDING, problem }, texts)),
  ]);
  const shared = sharedProblems.map((problem) => locateProblem(problem, texts));
  return [...located, ...shared].sort(byPosition);
}

function locateProblem({ file, problem }: FiledProblem, texts: SourceTexts): LocatedFinding {
  const { code, severity, message, span } = problem;
  return { ...texts.place(file, span), code, severity, message, explanation: '', related: [] };
}

function byPosition(a: LocatedFinding, b: LocatedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1);
}
