/** The words of a table that separates them by white space. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.split(/\s+/).filter(Boolean));
}

/** A table of `key=value` lines. */
export function wordMap(table: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(table).map((line) => {
      const [key = '', value = ''] = line.split('=');
      return [key, value];
    }),
  );
}

/** A word of a table of rows: the name of its line, and the first word of its row. */
export interface RowWord {
  readonly line: string;
  readonly stands: string;
}

/** A table of lines `name: word variant / word`: each word under its line and the word that stands for its row. */
export function rowWords(table: string): ReadonlyMap<string, RowWord> {
  return new Map(
    linesOf(table).flatMap((row) => {
      const [line = '', words = ''] = row.split(': ');
      return words.split(' / ').flatMap((kind) => {
        const variants = kind.split(' ');
        const [stands = ''] = variants;
        return variants.map((word): [string, RowWord] => [word, { line, stands }]);
      });
    }),
  );
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter(Boolean);
}
