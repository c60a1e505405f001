import * as vscode from 'vscode';
import { findOccurrences } from '../../engine/annotations/find-occurrences.ts';
import type { AnnotationView } from '../../engine/views/annotation-view.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleChange, UnplacedAnnotation } from '../article-change.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import type { Log } from '../log.ts';
import { articleCount } from '../words.ts';
import type { AnnotationAt, AnnotationList } from './annotation-list.ts';
import { kindOfAnnotation, shortened } from './annotation-words.ts';
import type { AnnotationFinder } from './find-annotation.ts';

/** A decision about words at one place, applied to all places where they stand. */
export const APPLY_COMMANDS = {
  inArticle: 'secondSource.applyInArticle',
  inFolder: 'secondSource.applyInFolder',
} as const;

export function registerApplyCommands(
  store: ArticleStore,
  list: AnnotationList,
  finder: AnnotationFinder,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const apply = async (argument: unknown, everywhere: boolean): Promise<void> => {
    const at = await finder.find(argument, ({ view }) => decisionOf(view) !== undefined);
    const decision = at && decisionOf(at.view);
    const own = at && store.get(at.article.id);
    if (!at || !decision || !own) return;
    const articles = everywhere
      ? [...store.articles].filter(({ facts }) => facts.group === own.facts.group)
      : [own];
    const changes = articles.flatMap((known) => changesIn(known, at, decision, list));
    if (changes.length === 0) {
      tell(vscode.l10n.t('It holds already wherever “{0}” stands.', shortened(at.view.exact)));
      return;
    }
    if (!everywhere || (await isMeant(at.view, changes))) await annotator.record(changes);
  };
  const run = (command: string, everywhere: boolean): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown) =>
      log.guard(command, undefined, () => apply(argument, everywhere)),
    );
  return vscode.Disposable.from(run(APPLY_COMMANDS.inArticle, false), run(APPLY_COMMANDS.inFolder, true));
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Other files are about to be written: the person sees how many first. */
async function isMeant(view: AnnotationView, changes: readonly ArticleChange[]): Promise<boolean> {
  const files = new Set(changes.map(({ article }) => article.toString())).size;
  const apply = vscode.l10n.t('Apply');
  const message = vscode.l10n.t(
    'Apply “{0}” to {1} more places of “{2}” in {3}?',
    kindOfAnnotation(view),
    changes.length,
    shortened(view.exact),
    articleCount(files),
  );
  return (await vscode.window.showInformationMessage(message, { modal: true }, apply)) === apply;
}

/** What was decided, if it is a decision about who or what words name. */
function decisionOf({ body }: AnnotationView): UnplacedAnnotation | undefined {
  if (body.kind === 'entity' || body.kind === 'not-entity') return body;
  if (body.kind !== 'same-as' && body.kind !== 'not-same-as') return undefined;
  const { name } = body.other;
  return name === undefined ? undefined : { kind: body.kind, other: { name } };
}

/** One annotation a place; what holds for a whole article stands there once. */
function changesIn(
  known: KnownArticle,
  { view }: AnnotationAt,
  decision: UnplacedAnnotation,
  list: AnnotationList,
): readonly ArticleChange[] {
  const selector = { exact: view.exact, prefix: '', suffix: '' };
  const places = findOccurrences(known.facts.text, selector);
  const decided = list
    .of(known.facts.id)
    .filter((other) => other.view.exact === view.exact && sameDecision(other.view, decision));
  const isWhole = decision.kind === 'not-entity' && decision.scope === 'article';
  if (isWhole && decided.length > 0) return [];
  const open = places.filter((place) => !decided.some((other) => other.place?.start === place.start));
  return (isWhole ? open.slice(0, 1) : open).map((span) => ({
    article: known.uri,
    change: { ...decision, span },
  }));
}

function sameDecision(view: AnnotationView, decision: UnplacedAnnotation): boolean {
  const other = decisionOf(view);
  // Both were made by the function above, so that their fields stand in one order.
  return JSON.stringify(other) === JSON.stringify(decision);
}
