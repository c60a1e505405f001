import type * as vscode from 'vscode';
import { addressIn, isNearCopy, runsOf } from '../../host/near-copy.ts';
import type { WrittenArticle } from '../../worker/page-message.ts';
import type { ArticleStore } from '../article-store.ts';
import { relativePath } from '../places.ts';

/** An article that was found in a page. */
export interface FoundArticle {
  readonly page: vscode.Uri;
  readonly article: WrittenArticle;
  /** What it is a twin of. */
  readonly like?: string;
}

/** Parts articles that are new from those with the address or nearly the text of one that is known, or of one found before. */
export function findTwins(
  found: readonly FoundArticle[],
  store: Pick<ArticleStore, 'articles'>,
): { readonly fresh: readonly FoundArticle[]; readonly twins: readonly FoundArticle[] } {
  const known = [...store.articles].map(({ uri, facts }) => ({
    name: relativePath(uri),
    address: addressIn(facts.sidecar ?? facts.text),
    runs: runsOf(facts.text),
  }));
  const fresh: FoundArticle[] = [];
  const twins: FoundArticle[] = [];
  for (const one of found) {
    const { address, text, headline } = one.article;
    const runs = runsOf(text);
    const twin = known.find(
      (other) => (address !== undefined && address === other.address) || isNearCopy(runs, other.runs),
    );
    if (twin) twins.push({ ...one, like: twin.name });
    else {
      fresh.push(one);
      known.push({ name: headline ?? '', address, runs });
    }
  }
  return { fresh, twins };
}
