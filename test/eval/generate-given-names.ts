// Writes src/engine/lexicon/names/given-names.ts from the Names Corpus: node --import tsx test/eval/generate-given-names.ts FILE…
import { readFileSync, writeFileSync } from 'node:fs';

const names = new Set(
  process.argv.slice(2).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((name) => /^[a-z]{2,}$/.test(name)),
  ),
);
/** Words that English uses far more often than anybody is called by them; capitals at a sentence's start would name people. */
const WORDS = new Set(
  'an any so my may will see are page day way west north star case happy melody constant brook early precious charity wait gay joy grace faith hope sunny sky summer autumn winter cherry clay cliff dale drew earl flint forest garden gale glen guy art bill bay chance chip christian heath holly ivy jade jewel june april august lane lark lily mark max merry miles penny pearl pepper pat patience prudence ray rich rob rod rose ruby sandy say silver stone storm tiffany tracy trace van von wells wake ward web wood young yankee tally tan thorn tally thru ailing avis berry bird birdie blue bunny candy carol dell delta dot dolly fan fancy fern flor garland georgia grey honey ginger hazel jean jersey jo mercy mira nevada paris sierra skip slim sherry sydney virginia vale venus chelsea carolina asia dakota florence israel jordan kenya london lorraine phoenix'.split(
    ' ',
  ),
);
const kept = [...names].filter((name) => !WORDS.has(name)).sort();

const lines: string[] = [''];
for (const name of kept) {
  const last = lines.at(-1) ?? '';
  if (last.length + name.length > 110) lines.push(name);
  else lines[lines.length - 1] = last ? `${last} ${name}` : name;
}
writeFileSync(
  new URL('../../src/engine/lexicon/names/given-names.ts', import.meta.url),
  `/**
 * Given names in lower case, without those that are common words or places. From the Names Corpus 1.3, copyright 1991 Mark
 * Kantrowitz, with additions by Bill Ross; see NOTICE. Written by test/eval/generate-given-names.ts; do not edit.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s/),
);
`,
);
