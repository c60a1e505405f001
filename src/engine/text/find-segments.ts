import { span } from '../base/span.ts';
import type { Segment } from './segment.ts';

/** The segments of a page, in order. */
export function findSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const start = at + line.indexOf(trimmed);
    if (trimmed)
      segments.push({ ...span(start, start + trimmed.length), kind: 'body', block: 0, evidence: 'full' });
    at += line.length + 1;
  }
  return segments;
}
