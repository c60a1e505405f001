import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { decodePage, looksLikePage } from '../../src/host/page-file.ts';
import { type PageArticle, readPage } from '../../src/import/read-page.ts';
import { readDay, writeDay } from '../../src/import/read-day.ts';
import { writeMarkdown, writeSource, writeText } from '../../src/import/write-article.ts';

const STORY =
  '<p>The ferry to Halm ran aground off Skerry Point on Monday evening. All 84 people on board were brought to land.</p>' +
  '<p>The captain spoke of a failed engine. Divers look at the hull today, said the owner, Halm Linjer.</p>';

describe('hostile pages', () => {
  const nested = (count: number): string => `<body>${'<div>'.repeat(count)}${STORY}${'</div>'.repeat(count)}`;
  const PROBLEMS: Readonly<Record<string, readonly [html: string, kind: string]>> = {
    'a hundred thousand elements inside one another': [nested(100_000), 'too-deep'],
    'a hundred thousand that are never closed': [`<body>${'<b>'.repeat(100_000)}${STORY}`, 'too-deep'],
    'two million line breaks': [`<body>${'<br>'.repeat(2_000_000)}${STORY}`, 'too-many-elements'],
    'five million signs that open no tag': ['<'.repeat(5_000_000), 'too-many-elements'],
    'a comment that never ends': ['<!--'.repeat(100_000), 'no-article'],
    'a script that never ends': [`<script>${STORY.repeat(1000)}`, 'no-article'],
    'nothing at all': ['', 'no-article'],
    'bytes that make no page': ['\u0001\u0002\u0003'.repeat(1000), 'no-article'],
  };
  for (const [what, [html, kind]] of Object.entries(PROBLEMS)) {
    it(`${what}: ${kind}`, () => {
      const reading = readPage(html);
      assert.equal('problem' in reading ? reading.problem.kind : 'read', kind);
    });
  }

  const READ: Readonly<Record<string, string>> = {
    'two hundred elements inside one another': nested(200),
    'strings full of tags in a script': `<body><script>x = "${'<div>'.repeat(100_000)}"</script>${STORY}`,
    'an attribute of a megabyte': `<body><p title="${'a'.repeat(1_000_000)}"></p>${STORY}`,
    'forty thousand links in a row': `<body><article>${'<p><a href="/x">On</a></p>'.repeat(30_000)}${STORY}</article>`,
    'structured data that nests without end': `<script type="application/ld+json">${'['.repeat(100_000)}</script>${STORY}`,
    'a hundred thousand entities': `<body><article>${STORY}<p>${'&amp;&lol9;&#x41;'.repeat(30_000)}</p></article>`,
  };
  for (const [what, html] of Object.entries(READ)) {
    it(`${what}: the article is read`, () => {
      assert.match(writeText(articleOf(html)), /ran aground off Skerry Point on Monday evening\./);
    }).timeout(20_000);
  }

  it('markup in fields that hold plain text is left out', () => {
    const html = `<title>Ferry<script>alert(1)</script> aground</title><meta name="author" content="<b>Ida Lund</b>">${STORY}`;
    const { facts } = articleOf(html);
    assert.equal(facts.headline, 'Ferry aground');
    assert.deepEqual(facts.authors, ['Ida Lund']);
  });

  for (const address of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '/relative',
    'https://',
    'x'.repeat(5000),
  ]) {
    it(`an address like ${address.slice(0, 30)} is no address`, () => {
      const html = `<link rel="canonical" href="${address}"><h1>Ferry runs aground</h1>${STORY}`;
      assert.equal(articleOf(html).facts.address, undefined);
    });
  }
});

describe('an imported article as Markdown', () => {
  const html = `<title>Ferry</title><h1># Ferry &lt;img src=x&gt;</h1>${STORY}<p>See ![pixel](https://evil.example/p.gif) and [this](javascript:alert(1)) and \`code\` here.</p><p>1. This is no list. It only looks like one.</p>`;
  const written = writeMarkdown(articleOf(html));

  it('has front matter that is YAML', () => {
    const [, front = ''] = /^---\n([^]*?)---\n/.exec(written) ?? [];
    assert.deepEqual(parseDocument(front).toJS(), { title: '# Ferry <img src=x>' });
  });

  it('holds nothing that a preview would act on', () => {
    const body = written.slice(written.indexOf('---\n', 4) + 4);
    assert.doesNotMatch(body, /(?<!\\)<|(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)`|^\d+\. /m);
    assert.match(body, /^# \\# Ferry/m);
  });
});

describe('a sidecar of an imported article', () => {
  it('quotes what YAML would read otherwise', () => {
    const html = `<meta property="og:site_name" content="No: 7 # Daily"><h1>Ferry runs aground</h1><time datetime="2026-03-02">2 March</time>${STORY}`;
    const parsed = parseDocument(writeSource(articleOf(html)) ?? '').toJS() as unknown;
    assert.deepEqual(parsed, { schema: 1, source: { outlet: 'No: 7 # Daily', published: '2026-03-02' } });
  });

  it('is not made where the page says nothing of itself', () => {
    assert.equal(writeSource(articleOf(`<h1>Ferry runs aground</h1>${STORY}`)), undefined);
  });
});

describe('the bytes of a page', () => {
  const encode = (label: string, bytes: readonly number[]): Uint8Array =>
    new Uint8Array([...new TextEncoder().encode(`<meta charset="${label}"><p>`), ...bytes]);
  const CASES: readonly (readonly [what: string, bytes: Uint8Array, text: string, encoding: string])[] = [
    ['Shift_JIS', encode('shift_jis', [0x8d, 0x60]), '港', 'shift_jis'],
    ['EUC-KR', encode('EUC-KR', [0xb5, 0xee, 0xb4, 0xeb]), '등대', 'euc-kr'],
    ['windows-1251', encode('windows-1251', [0xcc, 0xee, 0xeb]), 'Мол', 'windows-1251'],
    ['Latin-1, which means Windows-1252', encode('iso-8859-1', [0x93, 0xe9, 0x94]), '“é”', 'windows-1252'],
    [
      'UTF-8 that declares something else',
      encode('shift_jis', [...new TextEncoder().encode('Müller')]),
      'Müller',
      'utf-8',
    ],
    ['an encoding that nobody knows', encode('klingon-8', [0xe9]), 'é', 'windows-1252'],
  ];
  for (const [what, bytes, text, encoding] of CASES) {
    it(what, () => {
      const decoded = decodePage(bytes);
      assert.ok('text' in decoded);
      assert.equal(decoded.text.slice(decoded.text.indexOf('<p>') + 3), text);
      assert.equal(decoded.encoding, encoding);
    });
  }

  it('twenty megabytes are refused', () => {
    assert.deepEqual(decodePage(new Uint8Array(20_000_000)), {
      problem: { kind: 'too-large', bytes: 20_000_000 },
    });
  });

  for (const text of [
    '<!doctype html><p>',
    '\ufeff\n<HTML>',
    '<!-- saved from url=(4)x -->\n<html>',
    '<article><p>',
  ])
    it(`${JSON.stringify(text)} begins a page`, () => {
      assert.equal(looksLikePage(text), true);
    });
  for (const text of ['The <html> tag is old.', '# Notes\n<div>', '', '<p>x', '--- \ntitle: x'])
    it(`${JSON.stringify(text)} begins none`, () => {
      assert.equal(looksLikePage(text), false);
    });
});

describe('a day in the words of a page', () => {
  const DAYS: Readonly<Record<string, string | undefined>> = {
    '2026-01-19T23:30:00+09:00': '2026-01-19',
    '2026-1-9': '2026-01-09',
    '20260119': '2026-01-19',
    '2026/01/19 10:00': '2026-01-19',
    'Published: Jan. 19, 2026 at 9:02 a.m.': '2026-01-19',
    'Sept 3, 2025': '2025-09-03',
    '19th January 2026': '2026-01-19',
    'Mon, 19 Jan 2026 08:00:00 GMT': '2026-01-19',
    '19.1.2026': '2026-01-19',
    '2026年1月19日': '2026-01-19',
    '2026. 1. 19.': '2026-01-19',
    '2026-02-30': undefined,
    '01/02/2026': undefined,
    'Marchy 3, 2026': undefined,
    '19 of them': undefined,
    '1768780800': undefined,
    yesterday: undefined,
    '': undefined,
  };
  for (const [written, day] of Object.entries(DAYS))
    it(`${written || 'nothing'}: ${day ?? 'none'}`, () => {
      assert.equal(readDay(written), day);
    });

  it('is written as newspapers write it', () => {
    assert.equal(writeDay('2026-04-05'), 'April 5, 2026');
  });
});

function articleOf(html: string): PageArticle {
  const reading = readPage(html);
  assert.ok('articles' in reading, 'problem' in reading ? reading.problem.kind : '');
  const [article] = reading.articles;
  assert.ok(article);
  return article;
}
