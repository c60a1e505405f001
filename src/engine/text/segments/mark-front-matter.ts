import type { PageLine } from './page-line.ts';

/** How many lines front matter may have before its closing dashes. */
const LONGEST = 60;

/** Front matter: `---`, lines of YAML, `---` at the very top of a page. */
export function markFrontMatter(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines[0]?.start !== 0 || lines[0].text !== '---') return lines;
  const end = lines.slice(1, LONGEST).findIndex((line) => line.text === '---' || line.text === '...') + 1;
  const isYaml = end > 0 && lines.slice(1, end).every((line) => /^(?:[\w-]+\s*:|- |#|\s)/.test(line.text));
  return isYaml ? lines.map((line, i) => (i <= end ? { ...line, kind: 'furniture' } : line)) : lines;
}
