import { writeFileSync } from 'node:fs';

/** Writes lists as a module; names are parted by semicolons, since some hold spaces. */
export function writeLists(file: string, lists: readonly List[]): void {
  const parts = lists.map(({ doc, name, words }) => {
    const rows: string[] = [''];
    for (const word of [...new Set(words)].sort()) {
      const last = rows.at(-1) ?? '';
      if (last.length + word.length > 130) rows.push(word);
      else rows[rows.length - 1] = last ? `${last};${word}` : word;
    }
    return `/**\n * ${doc.replace(/(.{60,120}) /g, '$1\n * ')}\n * Written by test/eval/generate-name-lists.ts; do not edit.\n */\nexport const ${name}: ReadonlySet<string> = new Set(\n  \`\n${rows.join('\n')}\n\`\n    .trim()\n    .split(/[;\\n]/),\n);\n`;
  });
  writeFileSync(new URL(`../../src/engine/lexicon/names/${file}.ts`, import.meta.url), parts.join('\n'));
}

/** One list of a file in src/engine/lexicon/names. */
export interface List {
  readonly doc: string;
  readonly name: string;
  readonly words: readonly string[];
}
