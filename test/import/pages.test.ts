import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findSegments } from '../../src/engine/text/find-segments.ts';
import { decodePage } from '../../src/host/page-file.ts';
import { explainPageProblem } from '../../src/import/page-limits.ts';
import { readPage } from '../../src/import/read-page.ts';
import { writeSource, writeText } from '../../src/import/write-article.ts';

const FOLDER = path.join(import.meta.dirname, 'pages');

describe('saved pages', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.html'))) {
    it(`${name} gives what a reader would keep`, () => {
      const expected = path.join(FOLDER, name.replace('.html', '.expected.txt'));
      const given = importPage(name);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, given);
      assert.ok(existsSync(expected), `${expected} says what the page should give`);
      assert.equal(given, readFileSync(expected, 'utf8'));
    });
  }

  it('leave captions that the engine takes for captions, and a headline, byline and date for what they are', () => {
    const text = textOf('captions.html');
    const kinds = new Map(findSegments(text).map(({ start, end, kind }) => [text.slice(start, end), kind]));
    const kindOf = (words: string): string | undefined =>
      [...kinds].find(([segment]) => segment.includes(words))?.[1];
    assert.equal(kindOf('New crane lifts'), 'headline');
    assert.equal(kindOf('By Maud Ferrier'), 'byline');
    assert.equal(kindOf('March 11, 2026'), 'dateline');
    assert.equal(kindOf('81 metres long'), 'caption');
    assert.equal(kindOf('on a simulator'), 'caption');
    assert.equal(kindOf('The blade swung'), 'body');
    assert.equal(kindOf('A second crane'), 'body');
  });

  it('leave nothing that runs or loads', () => {
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.html'))) {
      const given = importPage(name);
      assert.doesNotMatch(
        given,
        /javascript:|file:|<script|onload|pixel\.gif|\.jpg|stats\.example|__VIEWSTATE/i,
        name,
      );
    }
  });
});

/** What an import of a page would write: each article's sidecar, then its text. */
function importPage(name: string): string {
  const decoded = decodePage(readFileSync(path.join(FOLDER, name)));
  assert.ok('text' in decoded);
  const reading = readPage(decoded.text);
  if ('problem' in reading) return `problem: ${explainPageProblem(reading.problem)}\n`;
  return reading.articles
    .map((article) => {
      const partial = article.facts.isPartial ? 'only the beginning\n' : '';
      return `${writeSource(article) ?? ''}${partial}===\n${writeText(article)}`;
    })
    .join('=== next article\n');
}

function textOf(name: string): string {
  const given = importPage(name);
  return given.slice(given.indexOf('===\n') + 4);
}
