/** All that this run has printed, for the README. */
export const PRINTED: string[] = [];

/** Prints a line of a benchmark's tables. */
export function printLine(line: string): void {
  console.log(line);
  PRINTED.push(...line.split('\n'));
}
