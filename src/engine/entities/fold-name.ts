/**
 * The form under which spellings of one name meet: lower case, without accents, full stops inside abbreviations (`U.S.`, `J.D.`),
 * apostrophes and possessives; hyphens, slashes and commas become single spaces. `Anne-Marie’s` and `ANNE MARIE` fold alike.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const plain = ASCII.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'");
  return plain
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
}

/** The words of a folded name. */
export function foldedWords(folded: string): readonly string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** Most names are words of plain letters; they need no more than lower case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const ASCII = /^[ -~]*$/;
const POSSESSIVE = /(?:'s|(?<=s)')$/;
