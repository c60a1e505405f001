import type { Problem } from '../base/problem.ts';
import { FINDING_CODES, type FindingCode, type Severity } from '../model/kinds.ts';
import type { EngineOptions } from '../model/options.ts';

/** A problem of a sidecar as a host shows it; its span is of the sidecar's text. */
export interface SidecarProblem extends Problem {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/** Gives problems the severities that a person set, and leaves out those that are switched off. */
export function gradeProblems(
  problems: readonly Problem[],
  { severities }: EngineOptions,
): readonly SidecarProblem[] {
  return problems.flatMap((problem): SidecarProblem[] => {
    const code = FINDING_CODES.find((known) => known === problem.code) ?? 'sidecar/invalid';
    const severity = severities[code];
    return severity === 'off' ? [] : [{ ...problem, code, severity }];
  });
}
