/** Whether two lists have anything in common. */
export function shareOne<T>(x: readonly T[], y: readonly T[]): boolean {
  return x.some((item) => y.includes(item));
}
