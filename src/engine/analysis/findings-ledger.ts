import type { Changes } from '../base/change-log.ts';
import { LateLog, printedBy } from '../base/late-log.ts';
import { hashData } from '../base/hash.ts';
import { bySpan, type Span } from '../base/span.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import type { ComparedArticles } from '../compare/comparison-index.ts';
import type { Discrepancy } from '../compare/comparison.ts';
import { loneStatements } from '../compare/lone-statements.ts';
import type { Finding } from '../findings/finding.ts';
import { placeFindings } from '../findings/place-findings.ts';
import { settleFinding, withReason } from '../findings/settle-finding.ts';
import { gradeProblems, type SidecarProblem } from '../findings/sidecar-problem.ts';
import type { EngineOptions } from '../model/options.ts';
import type { ArticleAnalysis } from './analyze-article.ts';

/** What an article's findings are at present, those that people settled left out. */
export interface OpenFindings {
  readonly findings: readonly Finding[];
  readonly sidecarProblems: readonly SidecarProblem[];
  /** Changes whenever the above or the article's version does. */
  readonly print: string;
}

/** What `OpenFindings.print` is for a version of an article. */
export function printFindings(
  version: number,
  { findings, sidecarProblems }: Omit<OpenFindings, 'print'>,
): string {
  return hashData([version, findings, sidecarProblems]);
}

/** The same with its article. */
export interface ArticleFindings extends OpenFindings {
  readonly id: string;
  readonly version: number;
}

/** The findings of so many articles are kept, those that were worked out last: a large folder has too many to keep them all. */
const MOST_OPEN = 200;

/**
 * Tells which findings are others than they were. Those of an article are worked out again when something touched them: the article itself,
 * an article that they point into, or what the comparison says of the article (known by its print). They are worked out no
 * sooner than somebody asks.
 */
export class FindingsLedger {
  readonly #analysisOf: (article: string) => ArticleAnalysis | undefined;
  readonly #entries = new Map<string, Entry>();
  /** Article id → the articles whose findings point into it. */
  readonly #readers = new Map<string, Set<string>>();
  readonly #log = new LateLog();
  /** The findings that were worked out last, the latest last. */
  readonly #open = new Map<string, OpenFindings>();

  constructor(analysisOf: (article: string) => ArticleAnalysis | undefined) {
    this.#analysisOf = analysisOf;
  }

  /** Must be called when an article was set or removed. */
  touch(article: string): void {
    this.#log.mark(article);
    this.#drop(article);
    for (const reader of [...(this.#readers.get(article) ?? [])]) this.#drop(reader);
  }

  /** Must be called when the comparison tells something else of an article. */
  mark(article: string): void {
    this.#log.mark(article);
  }

  /** Must be called when something else may be told of every article. */
  markAll(): void {
    this.#log.markAll();
  }

  /** The findings of the articles that have others than at a revision, as `ChangeLog.since` tells it. */
  since(
    revision: number,
    most: number | undefined,
    openOf: (analysis: ArticleAnalysis) => OpenFindings,
  ): Changes<ArticleFindings> {
    return this.sinceOf(revision, most, (id) => {
      const analysis = this.#analysisOf(id);
      return analysis && { id, version: analysis.facts.version, ...openOf(analysis) };
    });
  }

  /** The same where somebody else knows the findings of each article. */
  sinceOf(
    revision: number,
    most: number | undefined,
    findingsOf: (article: string) => ArticleFindings | undefined,
  ): Changes<ArticleFindings> {
    return this.#log.since(
      revision,
      most,
      findingsOf,
      printedBy(({ print }) => print),
    );
  }

  openOf(
    analysis: ArticleAnalysis,
    compared: Pick<ComparedArticles, 'discrepanciesOf' | 'printOf' | 'standingsOf' | 'storiesOf'>,
    options: EngineOptions,
  ): OpenFindings {
    const { id } = analysis.facts;
    const known = this.#entries.get(id);
    const print = compared.printOf.get(id);
    const isKnown = known !== undefined && known.print === print && known.options === options;
    const kept = isKnown ? this.#open.get(id) : undefined;
    if (kept) return kept;
    const discrepancies = [
      ...(compared.discrepanciesOf.get(id) ?? []),
      ...(options.severities['unsupported/statement'] === 'off' ? [] : statementsAlone(analysis, compared)),
    ];
    if (!isKnown) this.#enter(id, print, discrepancies, options);
    const open = this.#workOut(analysis, discrepancies, options);
    this.#open.set(id, open);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST_OPEN) break;
      this.#open.delete(oldest);
    }
    return open;
  }

  #enter(
    id: string,
    print: string | undefined,
    discrepancies: readonly Discrepancy[],
    options: EngineOptions,
  ): void {
    this.#drop(id);
    const pointsInto = new Set(discrepancies.flatMap(({ against }) => against.map(({ article }) => article)));
    for (const article of pointsInto) this.#readersOf(article).add(id);
    this.#entries.set(id, { print, options, pointsInto: [...pointsInto] });
  }

  #workOut(
    analysis: ArticleAnalysis,
    discrepancies: readonly Discrepancy[],
    options: EngineOptions,
  ): OpenFindings {
    const { facts, overrides } = analysis;
    const textOf = (article: string, { start, end }: Span): string =>
      this.#analysisOf(article)?.facts.text.slice(start, end) ?? '';
    const claimOf = (article: string, claim: string): PlacedClaim | undefined =>
      this.#analysisOf(article)?.claimOf.get(claim);
    const across = placeFindings(discrepancies, { claimOf, textOf }, options);
    const findings = [...analysis.findings, ...across]
      .flatMap((finding) => {
        const settlement = settleFinding(finding, facts.id, overrides, textOf);
        if (settlement.kind === 'lapsed') return [withReason(finding, settlement.reason)];
        return settlement.kind === 'settled' ? [] : [finding];
      })
      .sort(bySpan);
    const sidecarProblems = gradeProblems(analysis.sidecarProblems, options);
    return { findings, sidecarProblems, print: printFindings(facts.version, { findings, sidecarProblems }) };
  }

  #readersOf(article: string): Set<string> {
    const known = this.#readers.get(article);
    if (known) return known;
    const made = new Set<string>();
    this.#readers.set(article, made);
    return made;
  }

  #drop(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#open.delete(id);
    this.#log.mark(id);
    for (const article of entry.pointsInto) {
      const readers = this.#readers.get(article);
      readers?.delete(id);
      if (readers?.size === 0) this.#readers.delete(article);
    }
  }
}

/** Where an article stands alone in its story, nothing of it is reported. */
function statementsAlone(
  { facts, claimOf }: ArticleAnalysis,
  { standingsOf, storiesOf }: Pick<ComparedArticles, 'standingsOf' | 'storiesOf'>,
): readonly Discrepancy[] {
  const [own] = storiesOf.get(facts.id) ?? [];
  const hasOthers = own?.parts.some(({ article, block }) => block === 0 && article !== facts.id) ?? false;
  return hasOthers ? loneStatements(standingsOf.get(facts.id) ?? [], claimOf) : [];
}

interface Entry {
  /** What `ComparedArticles.printOf` said. */
  readonly print: string | undefined;
  readonly options: EngineOptions;
  readonly pointsInto: readonly string[];
}
