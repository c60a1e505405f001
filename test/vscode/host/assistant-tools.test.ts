import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the fixture folder holds. */
const ARTICLES = ['ansel-gazette.txt', 'tidewater-courier.txt'];

describe('the tools for assistants', () => {
  const invoke = async (question: string, input: object = {}): Promise<Record<string, unknown>> => {
    const { content } = await vscode.lm.invokeTool(`second-source_${question}`, {
      input,
      toolInvocationToken: undefined,
    });
    const [part] = content;
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    return JSON.parse(part.value) as Record<string, unknown>;
  };

  it('are offered, each with what it takes', () => {
    const offered = vscode.lm.tools.filter(({ name }) => name.startsWith('second-source_'));
    assert.deepEqual(offered.map(({ name }) => name.slice('second-source_'.length)).sort(), [
      'claim_sources',
      'list_articles',
      'list_entities',
      'list_findings',
    ]);
  });

  it('answer without any model', async () => {
    const { articles } = await invoke('list_articles');
    assert.deepEqual(
      ARTICLES.filter((name) => (articles as readonly string[]).includes(name)),
      ARTICLES,
    );
    assert.match(JSON.stringify(await invoke('list_entities', { query: 'Quill' })), /"name":"Petra Quill"/);
    const findings = await invoke('list_findings', { article: 'ansel-gazette.txt', code: 'conflict' });
    assert.match(JSON.stringify(findings), /48 million euros[^]*42 million euros/);
    const sources = await invoke('claim_sources', {
      article: 'ansel-gazette.txt',
      words: '48 million euros',
    });
    assert.match(JSON.stringify(sources), /"status":"conflicting"[^]*tidewater-courier\.txt/);
  });

  for (const [what, question, input, says] of [
    ['a path', 'claim_sources', { article: '../../etc/passwd', words: 'root' }, /no article of that name/],
    ['a field that nobody knows', 'list_articles', { path: '/' }, /path/],
    ['a wrong type', 'list_findings', { limit: 'all' }, /limit|integer|type/i],
    ['a very long text', 'list_entities', { query: 'a'.repeat(100_000) }, /500/],
  ] as const) {
    it(`refuse ${what} with a clear error`, async () => {
      await assert.rejects(invoke(question, input), says);
    });
  }
});
