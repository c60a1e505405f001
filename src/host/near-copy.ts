/** Words in one run: long enough that two reports of one event share few, short enough to survive a changed word. */
const RUN = 5;

/** The share of the shorter text's runs that stand in the other from which the two are taken for one article. */
const NEARLY_ALL = 0.8;

/** Texts of fewer runs tell nothing. */
const FEWEST_RUNS = 20;

/** Whether two texts are nearly the same article: one was saved twice, perhaps from another page. */
export function isNearCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < FEWEST_RUNS) return false;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared >= short.size * NEARLY_ALL && long.size <= short.size * 2;
}

/** The runs of words of a text, without capitals and signs. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** The address that a sidecar or front matter gives for its article (`url: https://…`), without its fragment. */
export function addressIn(text: string): string | undefined {
  return /^\s*url:\s*["']?(https?:\/\/[^\s"'#]{1,2000})/m.exec(text.slice(0, 4096))?.[1];
}

/** The name of a file for an article: the words of its headline, at most so many characters. */
export function fileStem(headline: string | undefined): string {
  const words =
    (headline ?? '')
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let stem = '';
  for (const word of words) {
    if (stem !== '' && stem.length + word.length >= LONGEST_STEM) break;
    stem += (stem === '' ? '' : '-') + word.slice(0, LONGEST_STEM);
  }
  return stem || 'article';
}

/** File systems take 255 bytes, letters of some scripts take three or four, and the sidecar's ending comes on top. */
const LONGEST_STEM = 60;
