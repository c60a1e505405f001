import { escapeHtml } from '../base/escape-html.ts';

/** A page of its own. */
export interface HtmlPage {
  /** Plain text. */
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** What the page may fetch and run, as `Content-Security-Policy` says it, without quotation marks of the double kind. */
  readonly policy: string;
  /** HTML: the page's style. */
  readonly style: string;
  /** Lines of HTML in which all text is escaped. */
  readonly body: readonly string[];
}

/** Prints a page that may do what its policy says. */
export function printHtmlPage({ title, language, policy, style, body }: HtmlPage): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    style,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Prints a page that fetches and runs nothing; its policy forbids both too. `css` is trusted. */
export function printStillPage({
  css,
  ...page
}: Pick<HtmlPage, 'title' | 'language' | 'body'> & { readonly css: string }): string {
  return printHtmlPage({
    ...page,
    policy: "default-src 'none'; style-src 'unsafe-inline'",
    style: `<style>${css}</style>`,
  });
}
