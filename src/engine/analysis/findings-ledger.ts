import { ChangeLog } from '../base/change-log.ts';
import { hashText } from '../base/hash.ts';
import { bySpan, type Span } from '../base/span.ts';
import type { Discrepancy } from '../compare/comparison.ts';
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

/** The same with its article. */
export interface ArticleFindings extends OpenFindings {
  readonly id: string;
  readonly version: number;
}

/**
 * Keeps the findings of each article with their places, and works out again only those that something touched: the article itself, an
 * article that they point into, or what the comparison says of the article (known by the identity of the list).
 */
export class FindingsLedger {
  readonly #analysisOf: (article: string) => ArticleAnalysis | undefined;
  readonly #entries = new Map<string, Entry>();
  /** Article id → the articles whose findings point into it. */
  readonly #readers = new Map<string, Set<string>>();
  /** Articles whose findings must be worked out again. */
  readonly #stale = new Set<string>();
  readonly #log = new ChangeLog<ArticleFindings>();

  constructor(analysisOf: (article: string) => ArticleAnalysis | undefined) {
    this.#analysisOf = analysisOf;
  }

  /** Must be called when an article was set or removed. */
  touch(article: string): void {
    this.#stale.add(article);
    this.#drop(article);
    for (const reader of [...(this.#readers.get(article) ?? [])]) this.#drop(reader);
  }

  /** Must be called when the comparison tells something else of an article. */
  mark(article: string): void {
    this.#stale.add(article);
  }

  /** The findings of all articles, brought up to date where something touched them. */
  bringUp(openOf: (analysis: ArticleAnalysis) => OpenFindings): ChangeLog<ArticleFindings> {
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const article of stale) {
      const analysis = this.#analysisOf(article);
      const open = analysis && openOf(analysis);
      const before = this.#log.get(article);
      if (!open) this.#log.set(article, undefined);
      else if (before?.print !== open.print)
        this.#log.set(article, { id: article, version: analysis.facts.version, ...open });
    }
    return this.#log;
  }

  /** `discrepancies` must be the same list as long as it says the same. */
  openOf(
    analysis: ArticleAnalysis,
    discrepancies: readonly Discrepancy[],
    options: EngineOptions,
  ): OpenFindings {
    const { id } = analysis.facts;
    const known = this.#entries.get(id);
    if (known?.discrepancies === discrepancies && known.options === options) return known.open;
    this.#drop(id);
    const pointsInto = new Set(discrepancies.flatMap(({ against }) => against.map(({ article }) => article)));
    for (const article of pointsInto) this.#readersOf(article).add(id);
    const open = this.#workOut(analysis, discrepancies, options);
    this.#entries.set(id, { discrepancies, options, pointsInto, open });
    return open;
  }

  #workOut(
    analysis: ArticleAnalysis,
    discrepancies: readonly Discrepancy[],
    options: EngineOptions,
  ): OpenFindings {
    const { facts, overrides } = analysis;
    const across = placeFindings(
      discrepancies,
      (article, claim) => this.#analysisOf(article)?.claimOf.get(claim),
      options,
    );
    const textOf = (article: string, { start, end }: Span): string =>
      this.#analysisOf(article)?.facts.text.slice(start, end) ?? '';
    const findings = [...analysis.findings, ...across]
      .flatMap((finding) => {
        const settlement = settleFinding(finding, facts.id, overrides, textOf);
        if (settlement.kind === 'lapsed') return [withReason(finding, settlement.reason)];
        return settlement.kind === 'settled' ? [] : [finding];
      })
      .sort(bySpan);
    const sidecarProblems = gradeProblems(analysis.sidecarProblems, options);
    const print = hashText(JSON.stringify([facts.version, findings, sidecarProblems]));
    return { findings, sidecarProblems, print };
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
    this.#stale.add(id);
    for (const article of entry.pointsInto) {
      const readers = this.#readers.get(article);
      readers?.delete(id);
      if (readers?.size === 0) this.#readers.delete(article);
    }
  }
}

interface Entry {
  readonly discrepancies: readonly Discrepancy[];
  readonly options: EngineOptions;
  readonly pointsInto: ReadonlySet<string>;
  readonly open: OpenFindings;
}
