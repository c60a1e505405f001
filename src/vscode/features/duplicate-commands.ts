import * as vscode from 'vscode';
import type { Span } from '../../engine/base/span.ts';
import { type EntityRow, mentionsOf } from '../../engine/views/entity-rows.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { articleCount, kindWord } from '../words.ts';
import { duplicatesIn } from './thing-node.ts';
import type { EntityNode } from './tree-nodes.ts';
import { isNode, isPassage } from './targets.ts';

/** What a person may decide about an entity that is perhaps the same as another. */
export const DUPLICATE_COMMANDS = {
  merge: 'secondSource.mergeDuplicate',
  keepApart: 'secondSource.keepDuplicateApart',
} as const;

/** What the manifest's keys hand over: they are about the selected row, which the editor does not name. */
const SELECTED = 'selected';

/** Two that are perhaps one. */
interface Pair {
  readonly row: EntityRow;
  readonly other: EntityRow;
}

/** Both commands take a row of the view, `selected`, a passage, or nothing; they answer whether something was recorded. */
export function registerDuplicateCommands(
  view: vscode.TreeView<EntityNode>,
  store: ArticleStore,
  client: EngineClient,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const register = (
    command: string,
    kind: 'same-as' | 'not-same-as',
    title: () => string,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown) =>
      log.guard(command, false, async () => {
        const named = argument === SELECTED ? view.selection[0] : argument;
        // What is shown may be older than what is known: the places must be those of now.
        const pairs = argument === SELECTED && !named ? [] : pairsOf(named, await client.engine.entities());
        if (pairs.length === 0) {
          void vscode.window.showInformationMessage(
            vscode.l10n.t('Nothing here is marked as perhaps the same as something else.'),
          );
          return false;
        }
        const pair = named && pairs.length === 1 ? pairs[0] : await pickPair(title(), pairs);
        const place = pair && placeOf(pair.row);
        const known = place && store.get(place.article);
        if (!known) return false;
        const other = { name: pair.other.name };
        return annotator.annotate(known.uri, { kind, span: place.span, other });
      }),
    );
  return vscode.Disposable.from(
    register(DUPLICATE_COMMANDS.merge, 'same-as', () => vscode.l10n.t('Which two are the same?')),
    register(DUPLICATE_COMMANDS.keepApart, 'not-same-as', () => vscode.l10n.t('Which two are not the same?')),
  );
}

/** The pairs of a row, of what stands at a passage, or of everything, each once. */
function pairsOf(named: unknown, rows: readonly EntityRow[]): readonly Pair[] {
  const duplicatesOf = duplicatesIn(rows, mentionsOf);
  const isMeant = meantBy(named);
  const seen = new Set<string>();
  return rows.filter(isMeant).flatMap((row) =>
    duplicatesOf(row).flatMap((other) => {
      const key = JSON.stringify([row.group, ...[row.id, other.id].sort()]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ row, other }];
    }),
  );
}

function meantBy(named: unknown): (row: EntityRow) => boolean {
  if (isPassage(named))
    return ({ articles }) =>
      articles.some(
        ({ id, mentions }) =>
          id === named.article &&
          mentions.some(({ start, end }) => start <= named.start && named.start < end),
      );
  if (!isNode(named)) return () => true;
  if (named.type !== 'thing') return () => false;
  const { group, id } = named.row;
  return (row) => row.group === group && row.id === id;
}

/** Where the decision is written: where an article calls it by its name, else at its longest words. */
export function placeOf(row: EntityRow): { readonly article: string; readonly span: Span } | undefined {
  const places = row.articles.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention })));
  const best =
    places.find(({ text }) => text === row.name) ??
    places.reduce<(typeof places)[number] | undefined>(
      (longest, place) => (longest && longest.text.length >= place.text.length ? longest : place),
      undefined,
    );
  return best && { article: best.id, span: { start: best.start, end: best.end } };
}

async function pickPair(title: string, pairs: readonly Pair[]): Promise<Pair | undefined> {
  const items = pairs.map((pair) => ({
    label: vscode.l10n.t('{0} and {1}', pair.row.name, pair.other.name),
    description: kindWord(pair.row.kind),
    detail: [pair.row, pair.other]
      .map(({ name, articles }) => `${name}: ${articleCount(articles.length)}`)
      .join(', '),
    pair,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.pair;
}
