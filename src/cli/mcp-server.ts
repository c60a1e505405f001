import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { FIELD_TEXTS, QUESTION_TEXTS } from '../host/question-texts.ts';
import { type Answer, LONGEST_WORDS, MOST_ROWS, type Question, QUESTIONS } from '../host/questions.ts';
import { printableJson } from './printable.ts';

/** Answers a question from what is on the disk now. */
export type Ask = (question: Question, input: unknown) => Promise<Answer>;

/** A server of the Model Context Protocol whose tools only read. It is not connected to anything yet. */
export function createMcpServer(version: string, ask: Ask): McpServer {
  const server = new McpServer(
    { name: 'second-source', title: 'Second Source', version },
    { instructions: INSTRUCTIONS },
  );
  for (const question of QUESTIONS) {
    const description = QUESTION_TEXTS[question];
    const annotations = {
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    };
    server.registerTool(
      question,
      { description, inputSchema: INPUTS[question], annotations },
      async (input: unknown) => {
        const given = await ask(question, input);
        const text = given.ok ? printableJson(given.value) : given.problem;
        return { content: [{ type: 'text' as const, text }], ...(given.ok ? {} : { isError: true }) };
      },
    );
  }
  return server;
}

const INSTRUCTIONS =
  'Second Source compares news articles that a person saved as files. Ask which articles there are, who they talk about, where they contradict one another, and who backs a claim. Nothing can be changed through these tools.';

const words = (text: string): z.ZodString => z.string().min(1).max(LONGEST_WORDS).describe(text);
const article = words(FIELD_TEXTS.article);
const limit = z.int().min(1).max(MOST_ROWS).optional().describe(FIELD_TEXTS.limit);

const INPUTS = {
  list_articles: z.strictObject({}),
  list_entities: z.strictObject({
    article: article.optional(),
    query: words(FIELD_TEXTS.query).optional(),
    limit,
  }),
  list_findings: z.strictObject({
    article: article.optional(),
    code: words(FIELD_TEXTS.code).optional(),
    limit,
  }),
  claim_sources: z.strictObject({ article, words: words(FIELD_TEXTS.words) }),
} as const;
