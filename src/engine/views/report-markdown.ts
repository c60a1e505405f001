import type { ReportBlock, ReportItem } from './report-blocks.ts';

/**
 * A summary as Markdown (CommonMark). What people and articles wrote stays plain text in it: no link, image, HTML or heading of
 * theirs survives, however it was written.
 */
export function printReportMarkdown(blocks: readonly ReportBlock[]): string {
  return `${blocks.map(printBlock).join('\n\n')}\n`;
}

function printBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'quotation':
      return `> ${plain(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${printItem(item)}`).join('\n');
    default:
      return block satisfies never;
  }
}

function printItem({ label, text, url }: ReportItem): string {
  const parts = [
    label === '' ? '' : `**${plain(label)}:**`,
    plain(text),
    url === undefined ? '' : linkTo(url),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Its own address between angle brackets is the one form of link that cannot say other than it is. */
function linkTo(url: string): string {
  return `<${encodeURI(url).replaceAll('%25', '%').replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
}

/**
 * One line of plain text: what begins markup anywhere is escaped, what does so only at the beginning of a line is there. The
 * rest stays readable, since people read and send the source too.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~!:@]/g, (sign) => (/[:@]/.test(sign) ? sign : `\\${sign}`))
    .replace(/(?<=https?):(?=\/\/)/gi, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.')
    .replace(/^(?:[#+=-]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
