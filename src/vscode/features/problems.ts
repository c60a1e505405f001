import * as vscode from 'vscode';
import type { ListedFinding, ListedFindings } from '../../archive/listed-rows.ts';
import { LineIndex } from '../../engine/base/line-index.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toDiagnosticSeverity, toRange } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import { keepFindings } from '../kept-findings.ts';
import type { Log } from '../log.ts';
import { sidecarOf } from '../places.ts';
import { AT_ONCE } from '../rows-at-once.ts';
import { readSettings } from '../settings.ts';
import { rulePage } from './rule-page.ts';

export const DIAGNOSTIC_SOURCE = 'Second Source';

/** A finding as it stands in the Problems panel. */
export interface ShownFinding {
  readonly finding: ListedFinding;
  readonly diagnostic: vscode.Diagnostic;
}

/**
 * Keeps the Problems panel equal to the engine's findings. Only articles whose findings changed are sent, one address at a time: one
 * batch of all would stop at some 1,100 marks.
 */
export class Problems implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #collection = vscode.languages.createDiagnosticCollection('secondSource');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #shown = new Map<string, readonly ShownFinding[]>();
  /** What the engine said last, for when what is wanted of it changes. */
  readonly #views = new Map<string, ListedFindings>();
  #revision = 0;
  /** Articles with marks that an engine which tells all has not named yet. */
  #unsaid = new Set<string>();

  readonly onDidChange = this.#changed.event;

  constructor(extensionUri: vscode.Uri, store: ArticleStore, client: EngineClient, log: Log) {
    this.#extensionUri = extensionUri;
    this.#store = store;
    this.#client = client;
    this.#log = log;
  }

  /** The findings shown in an article. */
  of(uri: vscode.Uri): readonly ShownFinding[] {
    return this.#shown.get(uri.toString()) ?? [];
  }

  /** How many warnings and errors stand in all articles. */
  get conflicts(): number {
    return [...this.#shown.values()].flat().filter(({ diagnostic }) => isConflict(diagnostic)).length;
  }

  /** The ids of the articles that hold any. */
  get articlesWithConflicts(): readonly string[] {
    return [...this.#shown].flatMap(([id, shown]) =>
      shown.some(({ diagnostic }) => isConflict(diagnostic)) ? [id] : [],
    );
  }

  /** Shows what is known anew, after what is wanted of it has changed. */
  showAgain(): void {
    for (const view of this.#views.values()) {
      const known = this.#store.get(view.id);
      if (known?.facts.version === view.version) this.#show(known, view);
    }
    this.#changed.fire();
  }

  async update(): Promise<void> {
    const { engine } = this.#client;
    let isOther = false;
    for (let more = true; more;) {
      const since = this.#revision;
      const changes = await this.#log.guard('Listing the findings', undefined, () =>
        engine.listedFindings(since, AT_ONCE.findings),
      );
      // Another engine answers from now on.
      if (!changes || since !== this.#revision) break;
      if (changes.whole) this.#unsaid = new Set(this.#shown.keys());
      for (const id of changes.gone) this.#clear(vscode.Uri.parse(id));
      for (const view of changes.changed) this.#follow(view);
      more = changes.more ?? false;
      this.#revision = changes.revision;
      isOther ||= changes.whole || changes.changed.length > 0 || changes.gone.length > 0;
    }
    for (const id of this.#unsaid) this.#clear(vscode.Uri.parse(id));
    this.#unsaid.clear();
    if (isOther) this.#changed.fire();
  }

  /** For a new engine, whose revisions are its own. */
  forget(): void {
    this.#revision = 0;
  }

  dispose(): void {
    this.#collection.dispose();
    this.#changed.dispose();
  }

  #follow(view: ListedFindings): void {
    this.#unsaid.delete(view.id);
    const known = this.#store.get(view.id);
    if (!known) this.#clear(vscode.Uri.parse(view.id));
    // An answer that is older than the article is followed by another.
    else if (known.facts.version === view.version)
      this.#show(
        known,
        keepFindings(view, (id) => this.#store.get(id)?.facts.id ?? id),
      );
  }

  #show(known: KnownArticle, view: ListedFindings): void {
    this.#views.set(view.id, view);
    const onlyConflicts = readSettings()['findings.show'] === 'conflicts';
    const shown = view.findings
      .map((finding) => ({ finding, diagnostic: this.#diagnostic(known, finding) }))
      .filter(({ diagnostic }) => !onlyConflicts || isConflict(diagnostic));
    this.#shown.set(view.id, shown);
    this.#collection.set(
      known.uri,
      shown.map(({ diagnostic }) => diagnostic),
    );
    const sidecarLines = new LineIndex(known.facts.sidecar ?? '');
    const problems = view.sidecarProblems.map((problem) => {
      const range = toRange(sidecarLines, problem.span);
      return this.#mark(range, problem.message, toDiagnosticSeverity(problem.severity), problem.code);
    });
    const sidecar = sidecarOf(known.uri);
    // Each call is a message to the editor, and hardly a sidecar has anything wrong.
    if (problems.length > 0 || this.#collection.has(sidecar)) this.#collection.set(sidecar, problems);
  }

  #clear(uri: vscode.Uri): void {
    this.#views.delete(uri.toString());
    this.#shown.delete(uri.toString());
    this.#collection.delete(uri);
    this.#collection.delete(sidecarOf(uri));
  }

  #diagnostic(known: KnownArticle, finding: ListedFinding): vscode.Diagnostic {
    const range = toRange(known.lines, finding);
    const severity = toDiagnosticSeverity(finding.severity);
    const diagnostic = this.#mark(range, finding.message, severity, finding.code);
    diagnostic.relatedInformation = finding.related.flatMap((passage) => {
      const other = this.#store.get(passage.id);
      if (!other) return [];
      const location = new vscode.Location(other.uri, toRange(other.lines, passage));
      return [new vscode.DiagnosticRelatedInformation(location, passage.message)];
    });
    return diagnostic;
  }

  #mark(
    range: vscode.Range,
    message: string,
    severity: vscode.DiagnosticSeverity,
    code: string,
  ): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(range, message, severity);
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = { value: code, target: rulePage(this.#extensionUri, code) };
    return diagnostic;
  }
}

export function isConflict({ severity }: vscode.Diagnostic): boolean {
  return severity === vscode.DiagnosticSeverity.Warning || severity === vscode.DiagnosticSeverity.Error;
}
