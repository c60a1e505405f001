import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a text between two marks of README.md, in place of what stood there.
 * @throws Error where the marks are missing
 */
export function writeReadmeSection(begin: string, end: string, text: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for figures: ${begin} … ${end}`);
  writeFileSync('README.md', `${readme.slice(0, from)}${begin}\n\n${text}\n\n${readme.slice(to)}`);
}
