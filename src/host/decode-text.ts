/** Files above this are not read. 10 MB is some 1,500 times a long news article. Unit: bytes. */
export const LARGEST_FILE_BYTES = 10_000_000;

/** `damaged-utf-8`: bytes that make no character are read as U+FFFD, because nearly all others make one. */
export type TextEncoding = 'utf-8' | 'damaged-utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why the bytes of a file are not a text that can be read. */
export type TextProblem =
  { readonly kind: 'too-large'; readonly bytes: number } | { readonly kind: 'binary' };

/** A text as the engine wants it: no byte-order mark, lines that end at LF. */
export type DecodedText =
  | {
      readonly text: string;
      /** One that was told by the bytes, or the one that the text itself declares, by its name in the Encoding Standard. */
      readonly encoding: TextEncoding | (string & {});
    }
  | { readonly problem: TextProblem };

/**
 * Reads the bytes of a file as text. A byte-order mark decides; without one it is UTF-16 if every other byte of its beginning
 * is zero, UTF-8 if it can be or all but can be, else Windows-1252, which older newsroom systems still write. Never throws on
 * content.
 * @param declared the encoding that the text itself declares, if it does: it counts where the bytes are no UTF-8
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  if (bytes.length > LARGEST_FILE_BYTES) return { problem: { kind: 'too-large', bytes: bytes.length } };
  const told = encodingOf(bytes);
  const isSure = told !== 'windows-1252' && told !== 'damaged-utf-8';
  const decoder = declared === undefined || isSure ? undefined : decoderOf(declared);
  const encoding = decoder?.encoding ?? told;
  const text = withLineFeeds(decoder?.decode(bytes) ?? decodeAs(bytes, told));
  return looksBinary(text) ? { problem: { kind: 'binary' } } : { text, encoding };
}

/** Replaces CR LF and lone CR by LF, which editors count as line ends too. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Says in English why a file is not read, without its name. */
export function explainTextProblem(problem: TextProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `is not read: it has ${megabytes(problem.bytes)} MB, the limit is ${megabytes(LARGEST_FILE_BYTES)} MB`;
    case 'binary':
      return 'is not read: it is a binary file, not a text';
    default:
      return problem satisfies never;
  }
}

/** Whole megabytes, at least 1. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1_000_000));
}

/** A decoder for an encoding that is neither UTF-8 nor Windows-1252, which are read above; `undefined` for no known name. */
function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(label);
    return /^(?:utf-|windows-1252$)/.test(decoder.encoding) ? undefined : decoder;
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return isMarked || isDamagedUtf8(bytes) ? 'damaged-utf-8' : 'windows-1252';
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'utf-16be') return new TextDecoder('utf-16le').decode(swapped(bytes));
  return new TextDecoder(encoding === 'utf-16le' ? encoding : 'utf-8').decode(bytes);
}

/** How much of a file is looked at for zero bytes. Unit: bytes. */
const PROBED_BYTES = 1024;

/** The share of zero high bytes from which a text in a Latin script is taken for UTF-16: no other text holds any. */
const ZERO_SHARE = 0.7;

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, PROBED_BYTES) / 2);
  if (pairs < 2 || bytes.length % 2 !== 0) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenZeros += 1;
    if (bytes[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (oddZeros / pairs >= ZERO_SHARE && evenZeros === 0) return 'utf-16le';
  return evenZeros / pairs >= ZERO_SHARE && oddZeros === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * So many characters outside ASCII for each damaged place tell UTF-8 from Windows-1252, whose letters hardly ever happen to make
 * a character of UTF-8. A file that was cut inside a character, or joined from two encodings, keeps its accents.
 */
const WHOLE_FOR_ONE_DAMAGED = 4;

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  return whole >= damaged * WHOLE_FOR_ONE_DAMAGED;
}

/** Bytes in pairs the other way round, for hosts whose TextDecoder knows little-endian UTF-16 alone. */
function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < result.length; i += 2) {
    result[i] = bytes[i + 1] ?? 0;
    result[i + 1] = bytes[i] ?? 0;
  }
  return result;
}

/**
 * Windows-1252 differs from Latin-1 in 0x80..0x9F alone (WHATWG Encoding Standard, index windows-1252). The table stands here
 * because some releases of Node.js decode these 32 as Latin-1, which loses every curly quotation mark.
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In pieces, because a call takes only so many arguments. 8192 is far below every engine's limit.
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return parts
    .join('')
    .replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252_HIGH.charAt(unit.charCodeAt(0) - 0x80));
}

/** How much of a text is looked at for control characters. Unit: UTF-16 units. */
const PROBED_UNITS = 65_536;

/** A text has no NUL, and fewer control characters than one in 200 (a stray form feed or escape is forgiven). */
const CONTROL_SHARE = 0.005;

function looksBinary(text: string): boolean {
  const probe = text.slice(0, PROBED_UNITS);
  if (probe.startsWith('%PDF-') || probe.includes('\0')) return true;
  const controls = Array.from(probe).filter((unit) => isControl(unit.charCodeAt(0))).length;
  return controls > probe.length * CONTROL_SHARE;
}

function isControl(unit: number): boolean {
  const isLayout = unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d;
  return (unit < 0x20 && !isLayout) || unit === 0x7f;
}
