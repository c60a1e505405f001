import { explainPageProblem } from '../import/page-limits.ts';
import { readPage } from '../import/read-page.ts';
import { writeText } from '../import/write-article.ts';

/** An article of a saved page as the command line hands it to the engine. */
export interface ArticleOfPage {
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly headline?: string;
  /** Where the page was: http or https, without a fragment. */
  readonly address?: string;
  /** Whether the page says that it shows only the beginning. */
  readonly isPartial: boolean;
}

/** The articles of a saved page in its order, or why there are none, in words. */
export function articlesOfPage(html: string): readonly ArticleOfPage[] | { readonly problem: string } {
  const reading = readPage(html);
  if ('problem' in reading) return { problem: explainPageProblem(reading.problem) };
  return reading.articles.map((article) => {
    const { outlet, published, headline, address, isPartial } = article.facts;
    return {
      text: writeText(article),
      isPartial,
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
      ...(headline ? { headline } : {}),
      ...(address ? { address } : {}),
    };
  });
}
