import { escapeHtml } from '../base/escape-html.ts';

/** A page of its own. */
export interface HtmlPage {
  /** Plain text. */
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** CSS, trusted. */
  readonly style: string;
  /** Lines of HTML in which all text is escaped. */
  readonly body: readonly string[];
}

/** Prints a page that fetches and runs nothing; its policy forbids both too. */
export function printHtmlPage({ title, language, style, body }: HtmlPage): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
