import * as vscode from 'vscode';
import { placeAt } from '../../engine/views/outline-view.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Log } from '../log.ts';
import type { Outlines } from '../outlines.ts';
import { ARTICLE_LANGUAGES } from '../places.ts';

/** Marks the other mentions of whoever is named at the cursor, pronouns too: F7 steps along them. */
export function registerHighlights(outlines: Outlines, log: Log): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider([...ARTICLE_LANGUAGES], {
    provideDocumentHighlights: (document, position) =>
      log.guard('Marking mentions', undefined, async () => {
        const article = await outlines.current(document);
        if (!article) return undefined;
        const { known, outline } = article;
        const here = placeAt(outline, toOffset(known.lines, position));
        if (!here) return undefined;
        return outline.places
          .filter(({ entity }) => entity === here.entity)
          .map((place) => {
            const kind =
              place.by === 'name' ? vscode.DocumentHighlightKind.Text : vscode.DocumentHighlightKind.Read;
            return new vscode.DocumentHighlight(toRange(known.lines, place), kind);
          });
      }),
  });
}
