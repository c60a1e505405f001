import * as vscode from 'vscode';
import { NAME_KINDS, type NameKind } from '../../engine/model/kinds.ts';
import type { Annotator } from '../annotate.ts';
import type { UnplacedAnnotation } from '../article-change.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { articleCount, kindWord } from '../words.ts';
import { findTargets, type Target } from './targets.ts';

/** What a person may decide about an entity or a selection. */
export const ENTITY_COMMANDS = {
  correctKind: 'secondSource.correctKind',
  nameEntity: 'secondSource.nameEntity',
  notEntityHere: 'secondSource.notEntityHere',
  notEntityInArticle: 'secondSource.notEntityInArticle',
  sameAs: 'secondSource.sameAs',
  notSameAs: 'secondSource.notSameAs',
} as const;

/** Asks what is missing; `undefined` when the person gives up. The change is recorded at every target. */
type Ask = (target: Target, client: EngineClient) => Promise<UnplacedAnnotation | undefined>;

export function registerEntityCommands(
  store: ArticleStore,
  client: EngineClient,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const register = (command: string, ask: Ask, everyArticle: boolean): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown, selected: unknown) =>
      log.guard(command, undefined, async () => {
        const chosen = everyArticle && Array.isArray(selected) && selected.length > 1 ? selected : [argument];
        const targets: Target[] = [];
        for (const one of chosen) targets.push(...(await findTargets(one, store, client)));
        const [first] = targets;
        if (!first) {
          void vscode.window.showInformationMessage(
            vscode.l10n.t('Select words of an article, or put the cursor on a name.'),
          );
          return;
        }
        const change = await ask(first, client);
        if (!change) return;
        for (const { known, span } of everyArticle ? targets : [first])
          if (!(await annotator.annotate(known.uri, { ...change, span }))) return;
      }),
    );
  return vscode.Disposable.from(
    register(ENTITY_COMMANDS.correctKind, askKind, true),
    register(ENTITY_COMMANDS.nameEntity, askName, true),
    register(ENTITY_COMMANDS.notEntityHere, () => Promise.resolve(notEntity('here')), false),
    register(ENTITY_COMMANDS.notEntityInArticle, () => Promise.resolve(notEntity('article')), true),
    register(ENTITY_COMMANDS.sameAs, askSame, false),
    register(ENTITY_COMMANDS.notSameAs, askNotSame, false),
  );
}

function notEntity(scope: 'here' | 'article'): UnplacedAnnotation {
  return { kind: 'not-entity', scope };
}

interface KindItem extends vscode.QuickPickItem {
  readonly is: NameKind;
}

async function askKind({ words, view }: Target): Promise<UnplacedAnnotation | undefined> {
  const items = NAME_KINDS.map((kind): KindItem => ({
    label: kindWord(kind),
    is: kind,
    description: kind === view?.kind ? vscode.l10n.t('as it is now') : '',
  }));
  const title = vscode.l10n.t('What is “{0}”?', short(nameOf(view) ?? words));
  const picked = await vscode.window.showQuickPick(items, { title });
  return picked && { kind: 'entity', is: picked.is };
}

async function askName({ words, view }: Target): Promise<UnplacedAnnotation | undefined> {
  const title = vscode.l10n.t('The full name of “{0}”', short(words));
  const name = await askText(title, nameOf(view) ?? words);
  if (!name) return undefined;
  const kind = view?.entity && NAME_KINDS.find((known) => known === view.kind);
  return { kind: 'entity', name, ...(kind ? { is: kind } : {}) };
}

async function askSame(target: Target, client: EngineClient): Promise<UnplacedAnnotation | undefined> {
  const title = vscode.l10n.t('“{0}” is the same as…', short(nameOf(target.view) ?? target.words));
  const name = await pickOther(title, await othersLike(target, client), []);
  return name === undefined ? undefined : { kind: 'same-as', other: { name } };
}

async function askNotSame(target: Target, client: EngineClient): Promise<UnplacedAnnotation | undefined> {
  const title = vscode.l10n.t('“{0}” is not the same as…', short(target.words));
  const { entity } = target.view ?? {};
  const own = entity ? [entity.name, ...entity.aliases].filter((name) => name !== target.words) : [];
  const name = await pickOther(title, await othersLike(target, client), own);
  return name === undefined ? undefined : { kind: 'not-same-as', other: { name } };
}

interface OtherItem extends vscode.QuickPickItem {
  readonly name: string;
}

/** The other entities of the same kind and group, the most widely named first; of every kind where none is known yet. */
async function othersLike(target: Target, client: EngineClient): Promise<readonly OtherItem[]> {
  const rows = await client.engine.entities();
  const { entity, kind } = target.view ?? {};
  return rows
    .filter((row) => row.group === target.known.facts.group && row.id !== entity?.id)
    .filter((row) => !entity || row.kind === kind)
    .sort((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name))
    .map((row) => ({
      label: row.name,
      name: row.name,
      description: `${kindWord(row.kind)} · ${articleCount(row.articles.length)}`,
      detail: row.aliases.slice(0, 4).join(', '),
    }));
}

async function pickOther(
  title: string,
  others: readonly OtherItem[],
  own: readonly string[],
): Promise<string | undefined> {
  const taken = own.map((name) => ({
    label: name,
    name,
    description: vscode.l10n.t('taken for the same now'),
  }));
  const picked = await vscode.window.showQuickPick([...taken, ...others], { title, matchOnDetail: true });
  return picked?.name;
}

async function askText(title: string, value: string): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ title, value }))?.trim();
}

function nameOf(view: Target['view']): string | undefined {
  return view?.entity?.name;
}

/** The longest piece of an article that fits a title. Unit: UTF-16 units. */
const LONGEST_TITLE = 60;

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line;
}
