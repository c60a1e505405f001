/** A longer note is read in its file. Unit: UTF-16 units. */
const LONGEST_SHOWN = 20_000;

/** Deeper quotations of quotations are signs like any other. */
const DEEPEST = 3;

/**
 * Lets a note keep its emphasis, lists, headings and quotations, and nothing else: no link that says other than where it leads,
 * no image that is fetched, no HTML, no command. All that could begin one is escaped wherever it stands, so that nothing depends
 * on how a reader parses what is round it; addresses of pages that are written out stay links. The host must neither trust the
 * text nor let HTML or icons through.
 */
export function inertMarkdown(text: string): string {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return shown
    .split('\n')
    .map((line) => {
      const lead = /^[ >]*/.exec(line)?.[0] ?? '';
      const isQuotation = lead.split('>').length <= DEEPEST + 1;
      return isQuotation ? lead + escaped(line.slice(lead.length)) : escaped(line);
    })
    .join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\[\]!<>&`$]/g, '\\$&');
}
