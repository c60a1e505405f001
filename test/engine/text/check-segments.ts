import assert from 'node:assert/strict';
import { findSegments } from '../../../src/engine/text/find-segments.ts';

/**
 * Holds the segments of a page to its fixture. Each line of the fixture begins with the kind and a bar; the number of a related
 * card stands after the kind (`related 2`). A line with an empty kind belongs to the segment above, an empty line is a blank
 * line, and a second kind inside a line (`‖body|`) begins another segment in it.
 */
export function checkSegments(fixture: string): void {
  const wanted: { kind: string; text: string }[] = [];
  const page = fixture
    .split('\n')
    .map((line) => readLine(line, wanted))
    .join('\n');
  const found = findSegments(page).map(({ kind, block, start, end }) => ({
    kind: block ? `${kind} ${block}` : kind,
    text: page.slice(start, end),
  }));
  assert.deepEqual(found, wanted);
}

function readLine(line: string, wanted: { kind: string; text: string }[]): string {
  if (!line.trim()) return line;
  return line
    .split('‖')
    .map((part) => {
      const bar = part.indexOf('|');
      const [kind, words] = [part.slice(0, bar).trim(), part.slice(bar + 1)];
      const last = wanted.at(-1);
      if (!kind && last) last.text += `\n${words}`;
      else wanted.push({ kind, text: words.trim() });
      return words;
    })
    .join('');
}
