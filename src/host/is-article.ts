/** What a file's beginning says of the article, where it has YAML front matter. */
export interface FrontMatter {
  readonly outlet?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

/** The endings of files that may hold an article. */
export const ARTICLE_ENDINGS = ['.txt', '.news', '.md'] as const;

/** What an article's annotations are called: its own name and this. */
export const SIDECAR_ENDING = '.annotations.yaml';

/** The annotations that hold for a whole folder. */
export const SHARED_SIDECAR_NAME = 'entities.annotations.yaml';

/** Whether a file of a folder may hold an article, by its path relative to that folder (`/` between names). */
export function mayBeArticle(path: string): boolean {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.') || name === 'node_modules')) return false;
  return hasArticleEnding(path) && !isAboutProject(path);
}

export function hasArticleEnding(path: string): boolean {
  const lower = path.toLowerCase();
  return ARTICLE_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Files that tell of a project, not of the world: they are no article even when they are open. */
export function isAboutProject(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const stem = name.replace(/\.(?:txt|md|news)$/, '');
  return PROJECT_FILES.has(stem) || PROJECT_VARIANTS.test(stem);
}

const PROJECT_FILES: ReadonlySet<string> = new Set([
  'ads',
  'agents',
  'architecture',
  'authors',
  'changelog',
  'claude',
  'cmakelists',
  'code_of_conduct',
  'code-of-conduct',
  'contributing',
  'copying',
  'humans',
  'licence',
  'license',
  'llms',
  'notice',
  'readme',
  'requirements',
  'robots',
  'third-party-notices',
  'thirdpartynotices',
]);

/** `README.ko`, `LICENSE-MIT`, `requirements-dev`. No open ending: `license-plates-row.txt` is an article. */
const PROJECT_VARIANTS =
  /^(?:(?:readme|changelog)[._-][a-z]{2}(?:[_-][a-z]{2,4})?|licen[sc]e[._-](?:mit|apache|bsd|gpl|cc0?)[\w.-]*|requirements[._-](?:base|ci|dev|docs|lint|prod|tests?))$/;

/** Whether a text holds at least one sentence: four words, then an end mark that closes a line or is followed by space. */
export function hasSentence(text: string): boolean {
  return text.split('\n').some((line) => {
    const words = line.match(/\p{L}+/gu);
    if (!words) return false;
    const wide = /[\u3040-\u30ff\u3400-\u9fff]/.test(line);
    return (words.length >= 4 || wide) && /[.!?…。！？]["'”’»)\]]*(?:\s|$)/u.test(line);
  });
}

/** How far the front matter may reach. Unit: UTF-16 units. */
const LONGEST_FRONT_MATTER = 4096;

/** Reads outlet and date from YAML front matter (`outlet:`, `source:`, `publisher:`; `published:`, `date:`). */
export function readFrontMatter(text: string): FrontMatter | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.slice(0, LONGEST_FRONT_MATTER).indexOf('\n---', 3);
  if (end < 0) return undefined;
  const lines = text.slice(4, end).split('\n');
  const outlet = fieldOf(lines, ['outlet', 'source', 'publisher']);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(fieldOf(lines, ['published', 'date']) ?? '')?.[0];
  return { ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) };
}

function fieldOf(lines: readonly string[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
    const value = line
      ?.slice(name.length + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (value) return value;
  }
  return undefined;
}
