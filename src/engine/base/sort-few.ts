/**
 * Sorts numbers in place and gives the list back; equal ones keep their order. Few are sorted by insertion: the built-in sort copies its list,
 * which takes several times as long as the sorting where there are very many short lists.
 */
export function sortFew(numbers: number[], isBefore: (a: number, b: number) => boolean): number[] {
  if (numbers.length > FEW) return numbers.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > 0 && isBefore(number, numbers[at - 1] ?? 0); at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
  return numbers;
}

/** The longest list that insertion serves, whose time grows with the square of the length: nearly all sentences have fewer terms. */
const FEW = 64;
