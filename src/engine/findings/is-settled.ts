import type { DismissalOverride, Overrides } from '../annotations/overrides.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Finding } from './finding.ts';

/** The words at a place of any article. */
export type TextOf = (article: string, span: Span) => string;

/**
 * Whether a person has dealt with a finding: by a verdict on its words, or by a dismissal that still holds. An article's sidecar
 * speaks for the findings in that article alone.
 */
export function isSettled(finding: Finding, article: string, overrides: Overrides, textOf: TextOf): boolean {
  return (
    overrides.verdicts.some(({ span }) => overlaps(span, finding)) ||
    overrides.dismissals.some((dismissal) => holds(dismissal, finding, article, textOf))
  );
}

/** A dismissal holds while the finding says the same and is compared with nothing that the person had not seen. */
function holds(dismissal: DismissalOverride, finding: Finding, article: string, textOf: TextOf): boolean {
  if (dismissal.code !== finding.code || !overlaps(dismissal.span, finding)) return false;
  if (textOf(article, finding) !== dismissal.said) return false;
  return finding.related.every((passage) => {
    const exact = textOf(passage.id, passage);
    return dismissal.against.some((seen) => seen.exact === exact && seen.article === passage.id);
  });
}
