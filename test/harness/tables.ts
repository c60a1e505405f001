/** A part of a table of one-line cases. */
export interface TablePart {
  readonly heading: string;
  /** The day of publication of every line below, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly lines: readonly string[];
}

/** Reads a table of one-line cases: `# Heading | published: 2026-01-19` opens a part, every other line is a case. */
export function readTable(table: string): readonly TablePart[] {
  return table
    .split(/^(?=# )/m)
    .filter((part) => part.startsWith('# '))
    .map((part) => {
      const [head = '', ...lines] = part.split('\n').filter((line) => line.trim());
      const [heading = '', published] = head.slice(2).split(' | published: ');
      return { heading, lines, ...(published === undefined ? {} : { published }) };
    });
}
