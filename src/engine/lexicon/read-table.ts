/** The words of a table that separates them by white space. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.split(/\s+/).filter(Boolean));
}

/** A table of `key=value` lines. */
export function wordMap(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [key = '', value = ''] = line.split('=');
        return [key, value] as const;
      }),
  );
}
