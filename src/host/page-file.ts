import { type DecodedText, decodeText } from './decode-text.ts';

/** A long page takes a second or two; one that takes longer than this was made to. */
export const LONGEST_PAGE_MS = 30_000;

/** The endings of saved web pages. */
export const PAGE_ENDINGS = ['.html', '.htm', '.xhtml'] as const;

export function hasPageEnding(path: string): boolean {
  const lower = path.toLowerCase();
  return PAGE_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Whether a file of a folder may be a saved page: what browsers put into `Headline_files` beside it is part of one. */
export function mayBePage(path: string): boolean {
  const names = path.split('/');
  const isPart = names.slice(0, -1).some((name) => name.endsWith('_files') || name.endsWith('-Dateien'));
  return (
    !isPart && !names.some((name) => name.startsWith('.') || name === 'node_modules') && hasPageEnding(path)
  );
}

/** Whether a text is a web page by its beginning, for input that has no name. */
export function looksLikePage(text: string): boolean {
  return /^\ufeff?\s{0,100}(?:<!--[^]{0,3000}?-->\s{0,100}|<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html|head|body|article)\b/i.test(
    text.slice(0, 4000),
  );
}

/**
 * Reads the bytes of a saved web page as text. What the page declares (`<meta charset>`, or its longer form, or an XML declaration)
 * counts where the bytes are no UTF-8: browsers convert a page to UTF-8 when they save it and leave its declaration as it was.
 */
export function decodePage(bytes: Uint8Array): DecodedText {
  return decodeText(bytes, declaredEncoding(bytes));
}

/** How far a declaration may stand from the top: browsers look through 1,024 bytes; notes of saving programs stand above it. */
const FAR = 4096;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const top = String.fromCharCode(...bytes.subarray(0, FAR));
  const meta = /<meta\b[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?([\w:.+-]{2,40})/i.exec(top);
  return meta?.[1] ?? /^\s{0,20}<\?xml[^>]{0,100}\bencoding=["']([\w:.+-]{2,40})/i.exec(top)?.[1];
}
