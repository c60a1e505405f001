import * as vscode from 'vscode';
import { NAME_KINDS } from '../../engine/model/kinds.ts';
import { tokenSpans } from '../../engine/views/token-spans.ts';
import type { ArticleStore } from '../article-store.ts';
import { toRange } from '../convert.ts';
import type { Log } from '../log.ts';
import type { Outlines } from '../outlines.ts';
import { ARTICLE_LANGUAGES } from '../places.ts';
import { onDidChangeSettings, readSettings } from '../settings.ts';

/** The manifest gives each of these a place in the colours of every theme. */
const TOKEN_TYPES = NAME_KINDS.map((kind) => `${kind}Name`);

/** Colours the names of entities by their kind, in every language that articles are opened in. */
export function registerSemanticTokens(outlines: Outlines, store: ArticleStore, log: Log): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend(TOKEN_TYPES);
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens: async (document) => {
      const builder = new vscode.SemanticTokensBuilder(legend);
      if (!readSettings()['entities.colours']) return builder.build();
      const article = await log.guard('Colouring names', undefined, () => outlines.settled(document));
      // The editor takes an error with this word for "later", and keeps the colours that are there until then.
      if (article === 'behind') throw new Error('busy');
      if (!article) return builder.build();
      const { lines } = article.known;
      for (const { span, kind } of tokenSpans(article.outline.places, lines))
        builder.push(toRange(lines, span), `${kind}Name`);
      return builder.build();
    },
  };
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => {
      changed.fire();
    }),
    onDidChangeSettings(() => {
      changed.fire();
    }),
    vscode.languages.registerDocumentSemanticTokensProvider([...ARTICLE_LANGUAGES], provider, legend),
  );
}
