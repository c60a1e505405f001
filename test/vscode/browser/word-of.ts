/** A word of its own for each number, so that the articles of a test tell of different things. */
export function wordOf(number: number): string {
  const syllables = ['bar', 'del', 'mir', 'ton', 'sul', 'ver', 'gan', 'hol', 'pek', 'ros'];
  const word = Array.from(String(number), (digit) => syllables[Number(digit)] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
