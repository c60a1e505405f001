import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the sample stories and of the page that lists what is planted in them. */
export const SAMPLES = path.resolve(import.meta.dirname, '../../samples');

/** Words of an article, as the tables name them: file, line and words. */
export interface Passage {
  /** As the command line prints it from the folder of the samples. */
  readonly file: string;
  readonly line: number;
  readonly words: string;
  /** UTF-16 offsets in the article; -1 when the words do not stand there. */
  readonly start: number;
  readonly end: number;
}

export interface PlantedConflict {
  readonly code: string;
  readonly what: string;
  readonly sides: readonly [readonly Passage[], readonly Passage[]];
}

export interface NearMiss {
  readonly why: string;
  readonly passages: readonly Passage[];
  readonly against: readonly Passage[];
  /** The code that may be shown; `undefined` is none. */
  readonly atMost: string | undefined;
}

/** A passage of the agency and its copy. */
export interface CopiedPassage {
  readonly what: string;
  readonly source: Passage;
  readonly copy: Passage;
  readonly isReported: boolean;
}

/** A passage that a finding stands at which needs no other passage. */
export interface LonePassage {
  readonly code: string;
  readonly passage: Passage;
}

export interface PlantedTables {
  readonly conflicts: readonly PlantedConflict[];
  readonly impossible: readonly LonePassage[];
  readonly nearMisses: readonly NearMiss[];
  readonly copied: readonly CopiedPassage[];
  readonly alone: readonly LonePassage[];
}

/** Reads the tables of one story in the samples' README. Throws where a row is not what its heading says. */
export function readPlantedTables(story: string): PlantedTables {
  const page = readFileSync(path.join(SAMPLES, 'README.md'), 'utf8');
  const section = page.split(`\n## ${story}\n`)[1]?.split('\n## ')[0] ?? '';
  return {
    conflicts: rowsUnder(section, 'Conflicts').map(([code = '', what = '', one = '', other = '']) => ({
      code: unquoted(code),
      what,
      sides: [passages(story, one), passages(story, other)],
    })),
    impossible: lonePassages(story, rowsUnder(section, 'Impossible by itself')),
    nearMisses: rowsUnder(section, 'Near misses').map(([why = '', cell = '', against = '', atMost = '']) => ({
      why,
      passages: passages(story, cell),
      against: passages(story, against),
      atMost: atMost === 'none' ? undefined : unquoted(atMost),
    })),
    copied: rowsUnder(section, 'Copied passages').flatMap((row) => copiedPassages(story, row)),
    alone: lonePassages(story, rowsUnder(section, 'Claims that stand alone')),
  };
}

/** The cells of the table under a heading, without its own two first lines. */
function rowsUnder(section: string, heading: string): readonly (readonly string[])[] {
  const table = section.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  if (rows.length < 3) throw new Error(`no table under ${heading}`);
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** `radio-molo:12 `460 million euros`<br>…` as passages. */
function passages(story: string, cell: string): readonly Passage[] {
  return cell.split('<br>').map((item) => {
    const [, name = '', number = '', words = ''] = /^([a-z-]+):(\d+) `([^`]+)`$/.exec(item) ?? [];
    if (!words) throw new Error(`no passage: ${item}`);
    const file = `${story}/${name}.txt`;
    const lines = readFileSync(path.join(SAMPLES, file), 'utf8').split('\n');
    const line = Number(number);
    const at = lines[line - 1]?.indexOf(words) ?? -1;
    const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const start = at < 0 ? -1 : before + at;
    return { file, line, words, start, end: start + words.length };
  });
}

function lonePassages(story: string, rows: readonly (readonly string[])[]): readonly LonePassage[] {
  return rows.map(([code = '', cell = '']) => {
    const [passage] = passages(story, cell);
    if (!passage) throw new Error(`no passage in ${cell}`);
    return { code: unquoted(code), passage };
  });
}

function copiedPassages(
  story: string,
  [what = '', agency = '', aggregator = '', reported = '']: readonly string[],
): CopiedPassage[] {
  const copies = passages(story, aggregator);
  return passages(story, agency).map((source, index) => {
    const copy = copies[index];
    if (!copy) throw new Error(`${what}: no copy of ${source.words}`);
    const isNamed = !reported.includes('on the second') || index === 1;
    return { what, source, copy, isReported: reported.startsWith('`common-origin`') && isNamed };
  });
}

function unquoted(cell: string): string {
  return cell.replaceAll('`', '');
}
