import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';
import { toSpan } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { ARTICLE_LANGUAGES } from '../places.ts';
import { THREAD_COMMANDS } from '../annotations/thread-commands.ts';
import { GIVE_VERDICT } from '../annotations/verdict-command.ts';
import { ENTITY_COMMANDS } from './entity-commands.ts';
import { DISMISS, type FindingArguments } from './finding-commands.ts';
import { DIAGNOSTIC_SOURCE, type Problems, type ShownFinding } from './problems.ts';
import { SHOW_RULE } from './rule-page.ts';
import { OPEN_SIDE_BY_SIDE } from './side-by-side.ts';
import type { PassageArgument } from './targets.ts';

export function registerCodeActions(
  store: ArticleStore,
  problems: Problems,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context) =>
      log.guard('Offering quick fixes', [], async () => {
        const shown = problems.of(document.uri);
        const onFindings = context.diagnostics
          .filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE)
          .flatMap((diagnostic) => shown.filter((candidate) => isSame(candidate.diagnostic, diagnostic)))
          .flatMap((candidate) => findingActions(document.uri, candidate));
        // A light bulb at every name would be noise: these come only when somebody asks, or has selected something.
        const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke || !range.isEmpty;
        const isWanted = context.only?.contains(vscode.CodeActionKind.RefactorRewrite) ?? true;
        return isAsked && isWanted
          ? [...onFindings, ...(await entityActions(document.uri, range))]
          : onFindings;
      }),
  };
  const entityActions = async (uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> => {
    const known = await store.current(uri);
    if (!known) return [];
    const selected = toSpan(known.lines, range);
    const view = await client.engine.hover(known.facts.id, selected.start);
    const span = selected.start < selected.end ? selected : view?.entity && view.span;
    if (!span) return [];
    const passage: PassageArgument = { article: known.facts.id, start: span.start, end: span.end };
    return ENTITY_ACTIONS.filter(({ needsEntity }) => !needsEntity || view?.entity).map(
      ({ title, command }) => action(title(), vscode.CodeActionKind.RefactorRewrite, command, [passage]),
    );
  };
  return vscode.languages.registerCodeActionsProvider([...ARTICLE_LANGUAGES], provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite],
  });
}

function findingActions(uri: vscode.Uri, { finding, diagnostic }: ShownFinding): vscode.CodeAction[] {
  const named: FindingArguments = [uri.toString(), finding.code, finding.start, finding.end];
  const beside = vscode.l10n.t('Open the passages side by side');
  const fixes = [
    ...(finding.related.length > 0
      ? [action(beside, vscode.CodeActionKind.QuickFix, OPEN_SIDE_BY_SIDE, named)]
      : []),
    action(vscode.l10n.t('Give a verdict…'), vscode.CodeActionKind.QuickFix, GIVE_VERDICT, named),
    action(vscode.l10n.t('Dismiss with a reason…'), vscode.CodeActionKind.QuickFix, DISMISS, named),
    action(vscode.l10n.t('Show the rule'), vscode.CodeActionKind.QuickFix, SHOW_RULE, [finding.code]),
  ];
  for (const fix of fixes) fix.diagnostics = [diagnostic];
  return fixes;
}

interface EntityAction {
  readonly title: () => string;
  readonly command: string;
  readonly needsEntity: boolean;
}

const ENTITY_ACTIONS: readonly EntityAction[] = [
  {
    title: () => vscode.l10n.t('Correct the kind…'),
    command: ENTITY_COMMANDS.correctKind,
    needsEntity: false,
  },
  { title: () => vscode.l10n.t('Name it…'), command: ENTITY_COMMANDS.nameEntity, needsEntity: false },
  { title: () => vscode.l10n.t('Add a note…'), command: THREAD_COMMANDS.addNote, needsEntity: false },
  { title: () => vscode.l10n.t('Same as…'), command: ENTITY_COMMANDS.sameAs, needsEntity: true },
  { title: () => vscode.l10n.t('Not the same as…'), command: ENTITY_COMMANDS.notSameAs, needsEntity: true },
  {
    title: () => vscode.l10n.t('Not an entity here'),
    command: ENTITY_COMMANDS.notEntityHere,
    needsEntity: true,
  },
  {
    title: () => vscode.l10n.t('Not an entity in this article'),
    command: ENTITY_COMMANDS.notEntityInArticle,
    needsEntity: true,
  },
];

function action(
  title: string,
  kind: vscode.CodeActionKind,
  command: string,
  named: readonly unknown[],
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.command = { command, title, arguments: [...named] };
  return made;
}

/** The editor hands back a copy of what it was given. */
function isSame(a: vscode.Diagnostic, b: vscode.Diagnostic): boolean {
  return a.range.isEqual(b.range) && a.message === b.message;
}
