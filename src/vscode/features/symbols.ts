import * as vscode from 'vscode';
import type { FoundSymbol } from '../../engine/views/find-symbols.ts';
import { outlineSymbols, type OutlineSymbol } from '../../engine/views/outline-symbols.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toRange } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import type { Outlines } from '../outlines.ts';
import { ARTICLE_LANGUAGES, relativePath } from '../places.ts';
import { articleCount, kindWord, mentionCount } from '../words.ts';

/** The outline, breadcrumbs and Go to Symbol, of one article and of the whole folder. */
export function registerSymbols(
  outlines: Outlines,
  store: ArticleStore,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  const inDocument: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: (document) =>
      log.guard('Outlining an article', undefined, async () => {
        const article = await outlines.current(document);
        if (!article) return undefined;
        const { known, outline } = article;
        return outlineSymbols(outline, known.facts.text).map((symbol) => toSymbol(symbol, known));
      }),
  };
  const inFolder: vscode.WorkspaceSymbolProvider = {
    provideWorkspaceSymbols: (query) =>
      log.guard('Looking for symbols', [], async () => {
        if (!store.hasArticles) return [];
        const found = await client.engine.symbols(query);
        return found.flatMap((symbol) => toInformation(symbol, store) ?? []);
      }),
  };
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider([...ARTICLE_LANGUAGES], inDocument, {
      label: 'Second Source',
    });
  let registered = register();
  return vscode.Disposable.from(
    // The editor keeps an empty outline until the text changes, and has no other way to be told than a provider that is new.
    outlines.onDidAppear(() => {
      registered.dispose();
      registered = register();
    }),
    new vscode.Disposable(() => {
      registered.dispose();
    }),
    vscode.languages.registerWorkspaceSymbolProvider(inFolder),
  );
}

function toSymbol(symbol: OutlineSymbol, known: KnownArticle): vscode.DocumentSymbol {
  const { kind, name, count, selection, children } = symbol;
  const made = new vscode.DocumentSymbol(
    name.trim() || vscode.l10n.t('Comments'),
    isPart(kind) ? '' : `${kindWord(kind)}, ${mentionCount(count)}`,
    SYMBOL_KINDS[kind],
    toRange(known.lines, symbol),
    toRange(known.lines, selection),
  );
  made.children = children.map((child) => toSymbol(child, known));
  return made;
}

function toInformation(
  { article, kind, name, articles, start, end }: FoundSymbol,
  store: ArticleStore,
): vscode.SymbolInformation | undefined {
  const known = store.get(article);
  if (!known) return undefined;
  const container =
    kind === 'headline' ? relativePath(known.uri) : `${kindWord(kind)}, ${articleCount(articles)}`;
  const location = new vscode.Location(known.uri, toRange(known.lines, { start, end }));
  return new vscode.SymbolInformation(name, SYMBOL_KINDS[kind], container, location);
}

type PartKind = 'headline' | 'section' | 'card' | 'comments';

function isPart(kind: OutlineSymbol['kind']): kind is PartKind {
  return kind === 'headline' || kind === 'section' || kind === 'card' || kind === 'comments';
}

/** The editor has no symbols for prose: these differ from one another and read without harm in a screen reader. */
const SYMBOL_KINDS: Readonly<Record<OutlineSymbol['kind'], vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.String,
  section: vscode.SymbolKind.Module,
  card: vscode.SymbolKind.Package,
  comments: vscode.SymbolKind.Array,
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Struct,
  place: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Enum,
  event: vscode.SymbolKind.Event,
  document: vscode.SymbolKind.File,
  work: vscode.SymbolKind.Key,
  product: vscode.SymbolKind.Field,
};
