import * as vscode from 'vscode';
import { fullMention } from '../../engine/views/full-mention.ts';
import type { EntityAt } from '../../engine/views/entity-at.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toOffset, toRange } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { ARTICLE_LANGUAGES } from '../places.ts';

/** What stands at a position: the article, and the entity with all its places. */
export interface EntityHere extends EntityAt {
  readonly known: KnownArticle;
}

/** Looks up the entity at a position of a document; `undefined` where nobody is named and the document is perhaps no article. */
export async function entityHere(
  store: ArticleStore,
  client: EngineClient,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<EntityHere | undefined> {
  if (!store.get(document.uri.toString())) return undefined;
  const known = await store.current(document.uri);
  const found = known && (await client.engine.entityAt(known.facts.id, toOffset(known.lines, position)));
  return found && { ...found, known };
}

/** Go to Definition leads to the first full name; Find All References lists every mention, with the editor's own preview. */
export function registerDefinition(store: ArticleStore, client: EngineClient, log: Log): vscode.Disposable {
  const definition: vscode.DefinitionProvider = {
    provideDefinition: (document, position) =>
      log.guard('Looking up a name', undefined, async () => {
        const here = await entityHere(store, client, document, position);
        const place = here && fullMention(here.row, here.known.facts.id);
        const target = place && store.get(place.article);
        if (!target) return undefined;
        const range = toRange(target.lines, place);
        const originSelectionRange = toRange(here.known.lines, here.place);
        return [{ originSelectionRange, targetUri: target.uri, targetRange: range }];
      }),
  };
  const references: vscode.ReferenceProvider = {
    provideReferences: (document, position) =>
      log.guard('Listing mentions', undefined, async () => {
        const here = await entityHere(store, client, document, position);
        return here?.row.articles.flatMap(({ id, mentions }) => {
          const article = store.get(id);
          if (!article) return [];
          return mentions.map((mention) => new vscode.Location(article.uri, toRange(article.lines, mention)));
        });
      }),
  };
  const languages = [...ARTICLE_LANGUAGES];
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(languages, definition),
    vscode.languages.registerReferenceProvider(languages, references),
  );
}
