import { parentPort } from 'node:worker_threads';
import { articlesOfPage } from './articles-of-page.ts';
import type { PageAnswer, PageQuestion } from './page-reader.ts';

if (!parentPort) throw new Error('this file runs as a worker thread');
const port = parentPort;

port.on('message', (message) => {
  const { page, html } = message as PageQuestion;
  port.postMessage({ page, articles: articlesOfPage(html) } satisfies PageAnswer);
});
