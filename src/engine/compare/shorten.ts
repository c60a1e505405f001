/** The longest passage that a message quotes, in UTF-16 units: about a line. */
const LONGEST = 80;

/** The beginning of a passage, cut between words, for a message that must stay one line. */
export function shorten(passage: string): string {
  if (passage.length <= LONGEST) return passage;
  const space = passage.lastIndexOf(' ', LONGEST);
  return `${passage.slice(0, space > 0 ? space : LONGEST)}…`;
}
