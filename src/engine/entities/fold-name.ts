/**
 * The form under which spellings of one name meet: lower case, without accents, full stops inside abbreviations (`U.S.`, `J.D.`),
 * apostrophes and possessives; hyphens, slashes and commas become single spaces. `Jae-myung’s` and `JAE MYUNG` fold alike.
 */
export function foldName(name: string): string {
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

const ASCII = /^[ -~]*$/;
const POSSESSIVE = /(?:'s|(?<=s)')$/;
