import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import { reportBlocks } from '../../../src/engine/views/report-blocks.ts';
import { printReportHtml } from '../../../src/engine/views/report-html.ts';
import { printReportMarkdown } from '../../../src/engine/views/report-markdown.ts';

const QUAY =
  'The port authority said the new quay would bring 1,900 jobs. Mayor Ana Reyes opened the quay on Friday.\n';
const PLAN = 'The plan of the port authority lists 1,900 posts by 2028. It names no date.\n';

type Sidecars = Readonly<Record<string, string>>;

async function engineWith(sidecars: Sidecars): Promise<Engine> {
  const engine = new Engine();
  const texts: Sidecars = { 'quay.txt': QUAY, 'plan.txt': PLAN };
  await engine.setArticles(
    Object.entries(texts).map(([id, text]) => {
      const sidecar = sidecars[id];
      return { id, group: '', version: 1, text, ...(sidecar === undefined ? {} : { sidecar }) };
    }),
  );
  return engine;
}

async function blocksOf(sidecars: Sidecars): Promise<ReturnType<typeof reportBlocks>> {
  const check = await (await engineWith(sidecars)).factCheck();
  return reportBlocks(check, { title: 'Quay', made: '2026-05-04', nameOf: (id) => id });
}

async function markdown(sidecars: Sidecars): Promise<string> {
  return printReportMarkdown(await blocksOf(sidecars));
}

const item = (fields: string, text = '1,900 jobs'): string =>
  `annotations:\n  - {id: A, at: {exact: "${text}"}, ${fields}}\n`;

describe('the summary of a fact check', () => {
  it('gives each checked claim with its verdict, note, evidence and replies', async () => {
    const text = await markdown({
      'quay.txt': `source: {outlet: The Quay, published: 2026-05-02, reliability: B}
annotations:
  - id: A
    kind: verdict
    at: {exact: "1,900 jobs"}
    verdict: supported
    credibility: 2
    evidence: [{file: plan.txt, exact: "1,900 posts"}, {url: "https://port.example/plan.pdf", note: page 4}]
    note: The plan has it.
    state: resolved
    replies: [{by: mk, created: 2026-05-03T08:00:00Z, text: Seen.}]
    created: 2026-05-02T10:00:00Z
    by: ar
`,
    });
    assert.equal(
      text,
      `# Quay

Made with Second Source on 2026-05-04.

- **Articles read:** 2
- **Claims checked:** 1
- **Supported:** 1
- **Open points:** 0

## Checked claims

### quay.txt · The Quay · 2026-05-02 · reliability B

> 1,900 jobs

- **Verdict:** Supported · credibility 2 of 6 (ar, 2026-05-02)
- **Note:** The plan has it.
- **Evidence:** “1,900 posts” · plan.txt
- **Evidence:** page 4 <https://port.example/plan.pdf>
- **Reply:** Seen. (mk, 2026-05-03)
- **State:** resolved
`,
    );
  });

  const OPEN: readonly (readonly [string, Sidecars, string])[] = [
    [
      'a verdict that decides nothing',
      { 'quay.txt': item('kind: verdict, verdict: disputed, note: Two plans.') },
      '**Disputed:** quay.txt · “1,900 jobs” · Two plans.',
    ],
    [
      'a verdict that nothing backs',
      { 'quay.txt': item('kind: verdict, verdict: refuted') },
      '**Verdict without note or evidence:** quay.txt · “1,900 jobs”',
    ],
    [
      'an open note',
      { 'quay.txt': item('kind: note, text: Ask the port.') },
      '**Open note:** quay.txt · “1,900 jobs” · Ask the port.',
    ],
    [
      'words that are gone',
      { 'quay.txt': item('kind: note, state: resolved, text: Ask.', 'seven cranes') },
      '**no longer stands in the article:** quay.txt · “seven cranes” · Ask.',
    ],
    [
      'words that stand twice',
      { 'quay.txt': item('kind: verdict, verdict: supported, note: Yes.', 'quay') },
      '**stands in several places:** quay.txt · “quay” · Yes.',
    ],
    [
      'evidence that was changed since',
      {
        'quay.txt': item(
          'kind: verdict, verdict: supported, evidence: [{file: plan.txt, exact: "2,100 posts"}]',
        ),
      },
      '**the words of the evidence no longer stand in their article:** quay.txt · “1,900 jobs”',
    ],
    [
      'evidence that backs no verdict',
      { 'plan.txt': item('kind: evidence, for: {file: quay.txt, exact: "1,900 jobs"}', '1,900 posts') },
      '**Evidence without a verdict:** plan.txt · “1,900 posts” · “1,900 jobs”',
    ],
    [
      'a sidecar that cannot be read',
      { 'quay.txt': 'annotations: [' },
      '**Annotations that cannot be read:** quay.txt',
    ],
  ];
  for (const [what, sidecars, line] of OPEN)
    it(`lists ${what} as open`, async () => {
      const text = await markdown(sidecars);
      const section = /## Open points\n\n([^]*?)\n(?:\n|$)/.exec(text)?.[1] ?? '';
      assert.ok(
        section.split('\n').some((each) => each.startsWith(`- ${line}`)),
        text,
      );
    });

  const SETTLED: readonly (readonly [string, Sidecars])[] = [
    ['a resolved note', { 'quay.txt': item('kind: note, state: resolved, text: Asked.') }],
    [
      'a disputed claim that was resolved',
      { 'quay.txt': item('kind: verdict, verdict: disputed, state: resolved, note: As printed.') },
    ],
    ['words that are no claim', { 'quay.txt': item('kind: verdict, verdict: not-a-claim') }],
    ['the name of somebody', { 'quay.txt': item('kind: entity, name: Ana Reyes', 'Ana Reyes') }],
    ['nothing at all', {}],
  ];
  for (const [what, sidecars] of SETTLED)
    it(`has no open point for ${what}`, async () => {
      assert.match(await markdown(sidecars), /\*\*Open points:\*\* 0/);
    });

  it('counts what another article was named as evidence for among the evidence of the verdict', async () => {
    const text = await markdown({
      'quay.txt': item('kind: verdict, verdict: supported'),
      'plan.txt': item(
        'kind: evidence, note: the same number, for: {file: quay.txt, exact: "1,900 jobs"}',
        '1,900 posts',
      ),
    });
    assert.match(text, /\*\*Evidence:\*\* “1,900 posts” · plan\.txt · the same number/);
    assert.match(text, /\*\*Open points:\*\* 0/);
  });

  it('tells what was set aside and why', async () => {
    const text = await markdown({
      'quay.txt': item(
        'kind: dismissal, code: conflict/quantity, said: "1,900 jobs", reason: another plan, by: ar',
      ),
    });
    assert.match(
      text,
      /## Findings set aside\n\n- \*\*“1,900 jobs”:\*\* quay\.txt · conflict\/quantity · another plan \(ar\)/,
    );
  });
});

const HOSTILE = [
  '[x](command:evil)',
  '![x](https://example.org/spy.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<https://example.org>',
  '[x]: https://example.org',
  'https://example.org',
  'www.example.org',
  '# heading',
  '- list',
  '1. one',
  '`code`',
  '&lt;b&gt;',
];

describe('what somebody else wrote, in a summary', () => {
  const sidecars = (text: string): Sidecars => ({
    'quay.txt': item(
      `kind: verdict, verdict: supported, note: ${JSON.stringify(text)}, evidence: [{url: ${JSON.stringify(`javascript:${text}`)}}]`,
    ),
  });

  for (const text of HOSTILE) {
    it(`is dead text in Markdown: ${text}`, async () => {
      const report = await markdown(sidecars(text));
      assert.doesNotMatch(
        report,
        /(?<!\\)[[\]<`]|(?<!\\)&(?:lt|gt);|https?:\/\/|www\.|^(?:# heading|- list|1\. one)/m,
      );
    });

    it(`is dead text in HTML: ${text}`, async () => {
      const page = printReportHtml(await blocksOf(sidecars(text)), text);
      const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
      for (const tag of ['img', 'script', 'a', 'https']) assert.ok(!tags.has(tag), tag);
      assert.doesNotMatch(page, /(?:href|src)="/);
    });
  }

  it('becomes a link only where it is the address of a page, which says where it leads', async () => {
    const evidence = 'kind: verdict, verdict: supported, evidence: [{url: "https://a.example/x?q=<b>&r=1"}]';
    const blocks = await blocksOf({ 'quay.txt': item(evidence) });
    assert.match(printReportMarkdown(blocks), /<https:\/\/a\.example\/x\?q=%3Cb%3E&r=1>/);
    assert.match(
      printReportHtml(blocks, 'x'),
      /<a href="https:\/\/a\.example\/x\?q=&lt;b&gt;&amp;r=1" [^>]*>https:\/\/a\.example\/x\?q=&lt;b&gt;&amp;r=1<\/a>/,
    );
  });
});
