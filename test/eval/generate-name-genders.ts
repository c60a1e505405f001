// Writes src/engine/lexicon/names/name-genders.ts: node --import tsx test/eval/generate-name-genders.ts MALE.txt FEMALE.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { GIVEN_NAMES } from '../../src/engine/lexicon/names/given-names.ts';

const [male = '', female = ''] = process.argv.slice(2);
const read = (file: string): ReadonlySet<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((name) => /^[a-z]{2,}$/.test(name)),
  );
const [men, women] = [read(male), read(female)];
const either = [...men].filter((name) => women.has(name));
const onlyMen = [...men].filter((name) => !women.has(name));
/** Women's names are the given names that are left over; only those that the other table leaves out are written again. */
const moreWomen = [...women].filter((name) => !men.has(name) && !GIVEN_NAMES.has(name));

function lines(names: readonly string[]): string {
  const rows: string[] = [''];
  for (const name of [...names].sort()) {
    const last = rows.at(-1) ?? '';
    if (last.length + name.length > 110) rows.push(name);
    else rows[rows.length - 1] = last ? `${last} ${name}` : name;
  }
  return rows.join('\n');
}

writeFileSync(
  new URL('../../src/engine/lexicon/names/name-genders.ts', import.meta.url),
  `/**
 * Given names by gender, in lower case: those of men alone, those of both, and those of women alone that \`GIVEN_NAMES\` leaves out
 * as common words; every other name of \`GIVEN_NAMES\` is a woman's. From the Names Corpus 1.3, copyright 1991 Mark Kantrowitz, with
 * additions by Bill Ross; see NOTICE. Written by test/eval/generate-name-genders.ts; do not edit.
 */
export const MEN = \`
${lines(onlyMen)}
\`;

export const EITHER = \`
${lines(either)}
\`;

export const MORE_WOMEN = \`
${lines(moreWomen)}
\`;
`,
);
