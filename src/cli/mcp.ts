import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Writable } from 'node:stream';
import { answer } from '../host/questions.ts';
import { ArticleShelf } from './article-shelf.ts';
import { createMcpServer } from './mcp-server.ts';
import { counted } from './count-findings.ts';
import type { ExitCode, RunContext } from './run-context.ts';

/**
 * Serves assistants over the standard input and output until the input ends. Before each answer the files are looked at again, so
 * that it holds for what lies on the disk now.
 */
export async function serveMcp(
  paths: readonly string[],
  version: string,
  context: RunContext,
): Promise<ExitCode> {
  const { stdin, stdout, notes } = context;
  const shelf = await ArticleShelf.open(paths, context);
  await shelf.refresh();
  const server = createMcpServer(version, async (question, input) => {
    await shelf.refresh();
    return answer(question, input, shelf);
  });
  const ended = new Promise<void>((resolve) => {
    stdin.once('end', resolve).once('close', resolve);
  });
  await server.connect(new StdioServerTransport(stdin, stdout satisfies Writable));
  notes.detail(
    `serves ${counted(shelf.articles.length, 'article', 'articles')} over the standard input and output`,
  );
  await ended;
  await server.close();
  return 0;
}
