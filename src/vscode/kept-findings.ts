import type { ListedFinding, ListedFindings } from '../archive/listed-rows.ts';

const texts = new Map<string, string>();

/**
 * The findings of an article as they are kept for as long as they are shown. A port makes a string of its own of every code and of every
 * address, a fifth of what they take; here each stands once.
 * @param idOf the string of an article's id that is kept anyway
 */
export function keepFindings(told: ListedFindings, idOf: (id: string) => string): ListedFindings {
  const findings = told.findings.map(({ start, end, code, severity, message, related }): ListedFinding => ({
    start,
    end,
    code: same(code),
    severity: same(severity),
    message,
    related: related.length === 0 ? NONE : related.map((passage) => ({ ...passage, id: idOf(passage.id) })),
  }));
  const { version, sidecarProblems } = told;
  return { id: idOf(told.id), version, findings, sidecarProblems };
}

const NONE: ListedFinding['related'] = [];

/** Codes and severities are few. */
function same<T extends string>(text: T): T {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return (known ?? text) as T;
}
