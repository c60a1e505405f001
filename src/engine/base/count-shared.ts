/** How many numbers two ascending lists share. */
export function countShared(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const p = x[i] ?? 0;
    const q = y[j] ?? 0;
    if (p === q) count++;
    if (p <= q) i++;
    if (q <= p) j++;
  }
  return count;
}
