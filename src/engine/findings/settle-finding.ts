import type { DismissalOverride, Overrides, VerdictOverride } from '../annotations/overrides.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Finding, RelatedPassage } from './finding.ts';

/** The words at a place of any article. */
export type TextOf = (article: string, span: Span) => string;

/**
 * What people have decided about a finding: nothing; that it is dealt with; or that it was, but what they judged has changed
 * since, with one plain sentence that says how.
 */
export type Settlement =
  { readonly kind: 'open' | 'settled' } | { readonly kind: 'lapsed'; readonly reason: string };

/**
 * Weighs a finding against the verdicts on its words and its dismissals; one that still holds is enough. An article's sidecar
 * speaks for the findings in that article alone.
 */
export function settleFinding(
  finding: Finding,
  article: string,
  { verdicts, dismissals }: Overrides,
  textOf: TextOf,
): Settlement {
  const reasons = [
    ...verdicts
      .filter(({ span }) => overlaps(span, finding))
      .map((verdict) => whyVerdictLapsed(verdict, finding, article, textOf)),
    ...dismissals
      .filter(({ code, span }) => code === finding.code && overlaps(span, finding))
      .map((dismissal) => whyDismissalLapsed(dismissal, finding, article, textOf)),
  ];
  if (reasons.includes(undefined)) return { kind: 'settled' };
  const reason = reasons.find((why) => why !== undefined);
  return reason === undefined ? { kind: 'open' } : { kind: 'lapsed', reason };
}

/** The finding as it is told, with the reason why it is back. */
export function withReason(finding: Finding, reason: string): Finding {
  return { ...finding, message: `${finding.message} ${reason}` };
}

/** A verdict holds while the words that the finding is about are among those that it was given on. */
function whyVerdictLapsed(
  { verdict, exact, span }: VerdictOverride,
  finding: Finding,
  article: string,
  textOf: TextOf,
): string | undefined {
  const now = plain(textOf(article, span));
  if (now === plain(exact) || plain(exact).includes(plain(textOf(article, finding)))) return undefined;
  return `The verdict “${verdict}” was given on “${short(exact)}”; the words now read “${short(now)}”.`;
}

/** A dismissal holds while the finding says the same and is compared with nothing that the person had not seen. */
function whyDismissalLapsed(
  { said, against, reason }: DismissalOverride,
  finding: Finding,
  article: string,
  textOf: TextOf,
): string | undefined {
  const dismissed = `This was dismissed${reason === '' ? '' : ` (“${short(reason)}”)`}`;
  const says = textOf(article, finding);
  if (plain(says) !== plain(said))
    return `${dismissed} when it said “${short(said)}”; it now says “${short(says)}”.`;
  const fresh = finding.related.find((passage) => !isSeen(passage, against, textOf));
  if (!fresh) return undefined;
  const words = short(textOf(fresh.id, fresh));
  const before = against.filter((seen) => seen.article === fresh.id);
  const [only, ...more] = before;
  return only && more.length === 0
    ? `${dismissed} when ${nameOf(fresh.id)} said “${short(only.exact)}”; it now says “${words}”.`
    : `${dismissed} before ${nameOf(fresh.id)} said “${words}”.`;
}

function isSeen(passage: RelatedPassage, against: DismissalOverride['against'], textOf: TextOf): boolean {
  const exact = plain(textOf(passage.id, passage));
  return against.some((seen) => seen.article === passage.id && plain(seen.exact) === exact);
}

/** Lines may be broken anew without anything being said otherwise. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The longest quotation in a message, in UTF-16 units: a line of the problems list shows about so much. */
const LONGEST_WORDS = 60;

function short(text: string): string {
  const line = plain(text);
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : line;
}

/** An article's file name: ids are paths or URIs. */
function nameOf(article: string): string {
  const last = article.slice(article.lastIndexOf('/') + 1);
  if (!article.includes('://')) return last;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
