import { readFile } from 'node:fs/promises';

/** Where a word stands in a file for the nth time, 1-based as the status bar shows it. Throws where it does not. */
export async function findWord(
  file: string,
  word: string,
  occurrence: number,
): Promise<{ line: number; column: number }> {
  const text = await readFile(file, 'utf8');
  let offset = -1;
  for (let found = 0; found < occurrence; found++) {
    offset = text.indexOf(word, offset + 1);
    if (offset < 0) throw new Error(`${file} does not hold "${word}" ${occurrence} times`);
  }
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
