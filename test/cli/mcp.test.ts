import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createMcpServer } from '../../src/cli/mcp-server.ts';
import { QUESTIONS } from '../../src/host/questions.ts';
import { CLI } from './bundle.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const harbour = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../vscode/fixtures/harbour', name), 'utf8');
const GAZETTE = harbour('ansel-gazette.txt');
const COURIER = harbour('tidewater-courier.txt');

describe('the questions of an assistant', () => {
  const folder = temporaryFolder({
    'wire.txt': GAZETTE,
    'courier.txt': COURIER,
    'secret/.hidden.txt': GAZETTE,
    'wire.txt.annotations.yaml':
      'schema: 1\nannotations:\n  - {id: n1, kind: note, at: {exact: 48 million euros}, text: Ask the office.}\n',
  });
  const client = new Client({ name: 'test', version: '1' });

  before('start the command line', async () => {
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [CLI, 'mcp', '.'],
        cwd: folder,
        stderr: 'ignore',
      }),
    );
  });
  after(() => client.close());

  const call = async (
    name: string,
    input: unknown,
  ): Promise<{ readonly isError: boolean; readonly text: string }> => {
    const result = (await client.callTool({
      name,
      arguments: input as Record<string, unknown>,
    })) as CallToolResult;
    const [part] = result.content;
    assert.equal(part?.type, 'text');
    return { isError: result.isError === true, text: part.text };
  };
  const ask = async (name: string, input: object = {}): Promise<Record<string, unknown>> => {
    const { isError, text } = await call(name, input);
    assert.equal(isError, false, text);
    return JSON.parse(text) as Record<string, unknown>;
  };

  it('are all marked as reads', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      [...QUESTIONS],
    );
    for (const { annotations, inputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(annotations.openWorldHint, false);
      assert.equal(inputSchema.additionalProperties, false);
    }
  });

  it('are answered: which articles there are', async () => {
    assert.deepEqual(await ask('list_articles'), { articles: ['courier.txt', 'wire.txt'] });
  });

  it('are answered: who is named where', async () => {
    const { entities } = (await ask('list_entities', { query: 'quill' })) as { entities: readonly object[] };
    assert.deepEqual(entities, [
      {
        name: 'Petra Quill',
        alsoCalled: ['Quill'],
        kind: 'person',
        mentions: [
          { article: 'courier.txt', count: 1 },
          { article: 'wire.txt', count: 2 },
        ],
      },
    ]);
  });

  it('are answered: what conflicts, with both passages', async () => {
    const { findings } = (await ask('list_findings', {
      article: 'wire.txt',
      code: 'conflict',
      limit: 1,
    })) as {
      findings: readonly {
        readonly code: string;
        readonly line: number;
        readonly contrary: readonly object[];
      }[];
    };
    assert.deepEqual(
      findings.map(({ code, line }) => [code, line]),
      [['conflict/quantity', 10]],
    );
    assert.match(
      JSON.stringify(findings[0]?.contrary),
      /"article":"courier\.txt","line":10,"words":"42 million euros/,
    );
  });

  it('are answered: who backs a claim, who says otherwise, what a person noted', async () => {
    const given = await ask('claim_sources', { article: 'wire.txt', words: '48 million euros' });
    assert.match(
      JSON.stringify(given.claims),
      /"status":"conflicting"[^]*"contrary":\[\{"article":"courier\.txt"/,
    );
    assert.match(JSON.stringify(given.annotations), /"kind":"note"[^]*"text":"Ask the office\."/);
  });

  it('see what has changed on the disk since the last one', async () => {
    const file = path.join(folder, 'late.txt');
    writeFileSync(file, COURIER.replace('42', '48'));
    assert.deepEqual(await ask('list_articles'), { articles: ['courier.txt', 'late.txt', 'wire.txt'] });
    rmSync(file);
    assert.deepEqual(await ask('list_articles'), { articles: ['courier.txt', 'wire.txt'] });
  });

  it('leave a page out once its article is imported beside it', async () => {
    const page = path.join(folder, 'bridge.html');
    const text = path.join(folder, 'bridge.txt');
    const paragraphs = COURIER.trim()
      .split(/\n+/)
      .slice(1)
      .map((line) => `<p>${line}</p>`);
    writeFileSync(
      page,
      `<meta property="og:site_name" content="The Quay"><article><h1>Bridge</h1>${paragraphs.join('')}</article>`,
    );
    assert.deepEqual(await ask('list_articles'), { articles: ['bridge.html', 'courier.txt', 'wire.txt'] });
    writeFileSync(text, COURIER);
    assert.deepEqual(await ask('list_articles'), { articles: ['bridge.txt', 'courier.txt', 'wire.txt'] });
    rmSync(text);
    assert.deepEqual(await ask('list_articles'), { articles: ['bridge.html', 'courier.txt', 'wire.txt'] });
    rmSync(page);
  });

  const HOSTILE: readonly (readonly [what: string, tool: string, input: unknown, says: RegExp])[] = [
    [
      'a path out of the folder',
      'claim_sources',
      { article: '../../etc/passwd', words: 'root' },
      /no article of that name/,
    ],
    ['a whole path', 'list_findings', { article: '/etc/passwd' }, /no article of that name/],
    ['a hidden file', 'list_entities', { article: 'secret/.hidden.txt' }, /no article of that name/],
    ['a name of a megabyte', 'list_entities', { query: 'a'.repeat(1_000_000) }, /500/],
    ['a wrong type', 'claim_sources', { article: 7, words: ['a'] }, /article/],
    ['nothing where something is needed', 'claim_sources', {}, /article/],
    ['an empty text', 'claim_sources', { article: 'wire.txt', words: '' }, /words/],
    [
      'words that are not there',
      'claim_sources',
      { article: 'wire.txt', words: 'forty-eight' },
      /does not say these words/,
    ],
    ['a limit below 1', 'list_findings', { limit: 0 }, /limit/],
    ['a limit without end', 'list_findings', { limit: 1e9 }, /limit/],
    ['half a row', 'list_entities', { limit: 1.5 }, /limit/],
    ['a field that nobody knows', 'list_articles', { path: '/' }, /path/],
    ['a tool that nobody knows', 'write_file', { path: 'a' }, /write_file/],
  ];
  for (const [what, tool, input, says] of HOSTILE) {
    it(`get a clear error for ${what}`, async () => {
      const { isError, text } = await call(tool, input);
      assert.equal(isError, true);
      assert.match(text, says);
      assert.ok(text.length < 2000, 'the error is short');
    });
  }

  it('write nothing', () => {
    assert.deepEqual(readdirSync(folder).sort(), [
      'courier.txt',
      'secret',
      'wire.txt',
      'wire.txt.annotations.yaml',
    ]);
    assert.equal(readFileSync(path.join(folder, 'wire.txt'), 'utf8'), GAZETTE);
  });

  it('end with the input, and so does the program', () => {
    assert.equal(runCli(['mcp'], { cwd: folder, input: '' }).code, 0);
  });

  it('survive input that is no message', () => {
    const { code, stdout } = runCli(['mcp'], { cwd: folder, input: 'hello\n{"jsonrpc":"2.0"}\n[]\n' });
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /at .*\.js:\d/);
  });

  it('cannot be asked where files should be read from', () => {
    const { code, stderr } = runCli(['mcp', '-'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /standard input is where the assistant asks/);
  });
});

describe('a server without a command line', () => {
  it('hands on answers and refusals', async () => {
    const server = createMcpServer('1.2.3', (question, input) =>
      Promise.resolve(
        question === 'list_articles' ? { ok: true, value: { input } } : { ok: false, problem: 'not today' },
      ),
    );
    const [here, there] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    await Promise.all([server.connect(there), client.connect(here)]);
    assert.equal(client.getServerVersion()?.version, '1.2.3');
    const answered = (await client.callTool({ name: 'list_articles' })) as CallToolResult;
    assert.deepEqual(answered.content, [{ type: 'text', text: '{"input":{}}' }]);
    const refused = (await client.callTool({ name: 'list_findings', arguments: {} })) as CallToolResult;
    assert.deepEqual([refused.isError, refused.content], [true, [{ type: 'text', text: 'not today' }]]);
    await client.close();
  });
});
