import * as vscode from 'vscode';
import type { ClaimPassage, ClaimView } from '../../engine/views/claim-view.ts';
import type { ArticleStore } from '../article-store.ts';
import { oneLine, originCount, statusWord } from '../claim-words.ts';
import { factWords } from '../fact-words.ts';
import { toOffset, toRange } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Log } from '../log.ts';
import { ARTICLE_LANGUAGES, fileName } from '../places.ts';
import { OPEN_PASSAGE, passageLink } from './open-passage.ts';

/** How many others a hover names, and how much of what each says. The latter in UTF-16 units. */
const SHOWN_OTHERS = 3;
const LONGEST = 80;

/**
 * Says who else states what stands under the cursor. Who states otherwise is told by the problem at that place, which the editor shows in
 * the same box; where nobody else says anything, this says nothing either.
 */
export function registerClaimHover(store: ArticleStore, client: EngineClient, log: Log): vscode.Disposable {
  return vscode.languages.registerHoverProvider([...ARTICLE_LANGUAGES], {
    provideHover: (document, position) =>
      log.guard('Hovering over a claim', undefined, async () => {
        if (!store.get(document.uri.toString())) return undefined;
        const known = await store.current(document.uri);
        if (!known) return undefined;
        const offset = toOffset(known.lines, position);
        const claim = (await client.engine.claimsAt(known.facts.id, offset)).find(isTelling);
        // A name's own hover tells its offices, with who says so.
        if (claim?.kind === 'role' && (await client.engine.hover(known.facts.id, offset))?.entity)
          return undefined;
        return claim && new vscode.Hover(claimText(claim), toRange(known.lines, claim.passage));
      }),
  });
}

function isTelling({ kind, key, agreeing }: ClaimView): boolean {
  return kind !== 'statement' && !key.startsWith('name ') && agreeing.length > 0;
}

/** All text of an article is escaped; the only live part is the command that opens a passage. */
function claimText(claim: ClaimView): vscode.MarkdownString {
  const { agreeing, origins, status } = claim;
  const lines = [
    `**${escapeMarkdown(factWords(claim))}** · ${statusWord(status)}, ${originCount(origins)}`,
    ...agreeing.slice(0, SHOWN_OTHERS).map(passageLine),
  ];
  const rest = agreeing.length - SHOWN_OTHERS;
  if (rest > 0) lines.push(vscode.l10n.t('and {0} more', rest));
  const text = new vscode.MarkdownString(lines.join('  \n'));
  text.isTrusted = { enabledCommands: [OPEN_PASSAGE] };
  return text;
}

function passageLine({ article, outlet, said, start, end }: ClaimPassage): string {
  const name = outlet ?? fileName(vscode.Uri.parse(article));
  const link = `[${escapeMarkdown(name)}](${passageLink(article, { start, end })})`;
  return `${link}: ${escapeMarkdown(oneLine(said, LONGEST))}`;
}
