import { explainTextProblem } from '../host/decode-text.ts';
import { decodePage } from '../host/page-file.ts';
import { explainPageProblem } from '../import/page-limits.ts';
import { readPage } from '../import/read-page.ts';
import { writeSource, writeText } from '../import/write-article.ts';
import type { PageRequest, PageResponse } from './page-message.ts';
import type { Port } from './port.ts';

/** Answers with the articles of each page whose bytes arrive. */
export function servePages(port: Port): void {
  port.on('message', (message) => {
    const { call, bytes } = message as PageRequest;
    port.postMessage({ call, ...answer(bytes) } satisfies PageResponse);
  });
}

function answer(bytes: Uint8Array): Omit<PageResponse, 'call'> {
  const decoded = decodePage(bytes);
  if ('problem' in decoded) return { problem: explainTextProblem(decoded.problem), articles: [] };
  const reading = readPage(decoded.text);
  if ('problem' in reading) return { problem: explainPageProblem(reading.problem), articles: [] };
  const articles = reading.articles.map((article) => {
    const { headline, address, isPartial } = article.facts;
    const sidecar = writeSource(article);
    return {
      text: writeText(article),
      isPartial,
      ...(sidecar === undefined ? {} : { sidecar }),
      ...(headline === undefined ? {} : { headline }),
      ...(address === undefined ? {} : { address }),
    };
  });
  return { articles };
}
