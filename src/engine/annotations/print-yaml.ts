import { Document, isCollection, isScalar, type Scalar, stringify, type ToStringOptions } from 'yaml';

/** How the text round a value is written. */
export interface Surroundings {
  /** `json`: in brackets with every key in double quotes. */
  readonly style: 'block' | 'flow' | 'json';
  /** The column of the key that the value belongs to, in UTF-16 units. */
  readonly indent: number;
  readonly eol: string;
}

/** Lines are not broken anew: a person's lines are theirs. */
const UNFOLDED = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
  aliasDuplicateObjects: false,
} as const;

/**
 * Lines whose blanks at either end count are kept in quotes: in a block they depend on what follows in the file, and on how well
 * the reader knows the rules of indentation.
 */
function optionsFor(value: unknown): ToStringOptions {
  return hasEdgeBlanks(value) ? { ...UNFOLDED, blockQuote: false, singleQuote: false } : UNFOLDED;
}

function hasEdgeBlanks(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasEdgeBlanks);
  if (typeof value !== 'string' || !value.includes('\n')) return false;
  const text = value.trim();
  return text === '' || value.replace(/\n$/, '') !== text;
}

/** One item of a block list, every line indented, with its line end. */
export function printItem(item: unknown, indent: number, eol: string): string {
  return indented(stringify([item], optionsFor(item)).replace(/\n$/, ''), indent, eol) + eol;
}

/** Fields as they stand in a map: whole lines in a block, `a: 1, b: 2` in brackets. */
export function printFields(
  fields: Readonly<Record<string, unknown>>,
  { style, indent, eol }: Surroundings,
): string {
  if (style === 'block')
    return indented(stringify(fields, optionsFor(fields)).replace(/\n$/, ''), indent, eol) + eol;
  return style === 'json' ? JSON.stringify(fields).slice(1, -1) : printInline(fields).slice(1, -1);
}

/** A value on one line, which can stand anywhere. */
export function printInline(value: unknown): string {
  const json = JSON.stringify(value);
  // JSON is YAML too, and the one way in which a line end always is a sign.
  if (json.includes('\\n')) return json;
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(UNFOLDED).trimEnd().slice(1, -1);
}

/** A text or number in the place of an old one, in the old one's style of quoting where that can hold it. */
export function printScalar(
  value: unknown,
  old: Scalar | undefined,
  { style, indent, eol }: Surroundings,
  onOneLine: boolean,
): string {
  if (style === 'json') return JSON.stringify(value);
  const document = new Document({ k: value });
  const node = document.get('k', true);
  const type = typeof old?.value === 'string' ? old.type : undefined;
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  if (isScalar(node) && type && !(onOneLine && isBlock)) node.type = type;
  if (style === 'flow' && isCollection(document.contents)) document.contents.flow = true;
  const printed = document.toString(optionsFor(value)).replace(/\n$/, '');
  const text = style === 'flow' ? printed.slice('{k: '.length, -1) : printed.slice('k: '.length);
  if ((onOneLine || style === 'flow') && text.includes('\n')) return JSON.stringify(value);
  const [first = '', ...rest] = text.split('\n');
  return rest.length === 0 ? first : first + eol + indented(rest.join('\n'), indent, eol);
}

function indented(text: string, indent: number, eol: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
    .join(eol);
}
