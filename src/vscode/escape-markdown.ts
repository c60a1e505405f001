/**
 * Makes a text from an article dead in Markdown. Every ASCII punctuation mark is escaped, which CommonMark allows for all of them
 * (section 2.4): no link, image, HTML, entity, autolink, theme icon or list survives it. Runs of white space become one space, so
 * that no line begins a block.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}
