import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { createMcpServer } from '../../src/cli/mcp-server.ts';
import { FIELD_TEXTS, QUESTION_TEXTS } from '../../src/host/question-texts.ts';
import { QUESTIONS } from '../../src/host/questions.ts';

interface Schema {
  readonly type: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

interface Tool {
  readonly name: string;
  readonly modelDescription: string;
  readonly inputSchema: Schema;
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly contributes: { readonly languageModelTools: readonly Tool[] };
};
const TOOLS = manifest.contributes.languageModelTools;

describe('the tools for assistants in the manifest', () => {
  const server = createMcpServer('1', () => Promise.resolve({ ok: false, problem: 'nothing is asked here' }));
  const client = new Client({ name: 'test', version: '1' });

  before(async () => {
    const [near, far] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(far), client.connect(near)]);
  });
  after(() => client.close());

  it('are the questions, with the texts that the code holds', () => {
    assert.deepEqual(
      TOOLS.map(({ name, modelDescription }) => [name, modelDescription]),
      QUESTIONS.map((question) => [`second-source_${question}`, QUESTION_TEXTS[question]]),
    );
  });

  it('take the same fields, with the same limits, as those of the command line', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      TOOLS.map(({ name, inputSchema }) => [name, fieldsOf(inputSchema)]),
      tools.map(({ name, inputSchema }) => [`second-source_${name}`, fieldsOf(inputSchema as Schema)]),
    );
  });

  it('explain each field in the words that the code holds, and leave none of these words unused', () => {
    const said = new Set<string>();
    for (const { inputSchema } of TOOLS)
      for (const [field, { description }] of Object.entries(inputSchema.properties ?? {})) {
        assert.equal(description, (FIELD_TEXTS as Readonly<Record<string, string>>)[field], field);
        said.add(field);
      }
    assert.deepEqual([...said].sort(), Object.keys(FIELD_TEXTS).sort());
  });
});

/** What a schema says, without what only tells which standard it follows. */
function fieldsOf({ type, properties = {}, required = [], additionalProperties }: Schema): Schema {
  return {
    type,
    properties,
    required: [...required].sort(),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
  };
}
