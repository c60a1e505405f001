import { escapeHtml } from '../base/escape-html.ts';
import { printStillPage } from './print-html-page.ts';
import type { ReportBlock, ReportItem } from './report-blocks.ts';

/**
 * A summary as one HTML page without script, style from elsewhere or anything that is fetched. Made to be printed as well as read.
 */
export function printReportHtml(blocks: readonly ReportBlock[], title: string, language = 'en'): string {
  return printStillPage({ title, language, css: STYLE, body: blocks.map(printBlock) });
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
blockquote { margin: 1.5rem 0 0.5rem; padding-left: 1rem; border-left: 0.25rem solid currentcolor; font-style: italic; }
li { margin: 0.25rem 0; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } blockquote, li { break-inside: avoid; } }
`;

function printBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'quotation':
      return `<blockquote>${escapeHtml(block.text)}</blockquote>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${printItem(item)}</li>`).join('\n')}\n</ul>`;
    default:
      return block satisfies never;
  }
}

function printItem({ label, text, url }: ReportItem): string {
  const link =
    url === undefined
      ? ''
      : `<a href="${escapeHtml(url)}" rel="noopener noreferrer nofollow">${escapeHtml(url)}</a>`;
  const parts = [label === '' ? '' : `<b>${escapeHtml(label)}:</b>`, escapeHtml(text), link];
  return parts.filter((part) => part !== '').join(' ');
}
