import { readFileSync } from 'node:fs';

/** One sense of WordNet: the words for it and what it is a kind or an instance of, from the nearest on. */
export interface Sense {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  /** It is one thing (`Danube`), not a kind of things (`river`). */
  readonly instance: boolean;
}

/** Files of senses, by WordNet's numbers for them. */
export type SenseFile = 'group' | 'location' | 'object';
const FILES: Readonly<Record<SenseFile, string>> = { group: '14', location: '15', object: '17' };

interface Row {
  readonly words: readonly string[];
  /** Offsets of the rows that it is a kind or an instance of. */
  readonly above: readonly string[];
  readonly file: string;
  readonly instance: boolean;
}

/** Reads the senses of some files from `data.noun` of WordNet, whose format is described in its manual page wndb(5). */
export function readSenses(path: string, wanted: readonly SenseFile[]): readonly Sense[] {
  const rows = new Map<string, Row>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' | ')[0]?.split(' ') ?? [];
    const count = parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
    const first = 5 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => fields.slice(first + 4 * i));
    rows.set(fields[0] ?? '', {
      words,
      file: fields[1] ?? '',
      above: pointers.flatMap(([sign, offset]) => (sign === '@' || sign === '@i' ? [offset ?? ''] : [])),
      instance: pointers.some(([sign]) => sign === '@i'),
    });
  }
  const files = new Set(wanted.map((name) => FILES[name]));
  const kindsOf = ({ above }: Row): string[] =>
    above.flatMap((offset) => {
      const row = rows.get(offset);
      return row ? [...row.words, ...kindsOf(row)] : [];
    });
  return [...rows.values()]
    .filter(({ file }) => files.has(file))
    .map((row) => ({ words: row.words, kinds: kindsOf(row), instance: row.instance }));
}
