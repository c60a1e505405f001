import { type Document, isAlias, isNode, parseDocument } from 'yaml';

/** A YAML text with its parsed document, whose nodes keep their source tokens, so that edits can be made from their places. */
export interface YamlSource {
  readonly text: string;
  readonly document: Document.Parsed;
  /** The line end that the text uses. */
  readonly eol: string;
}

export function readYaml(text: string): YamlSource {
  return {
    text,
    document: parseDocument(text, { logLevel: 'error', keepSourceTokens: true }),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** So many uses of aliases are read; more are taken for a bomb. */
const MOST_ALIASES = 10_000;

/** A node as plain data; `undefined` when its aliases would expand without measure. */
export function dataOf(source: YamlSource, node: unknown): unknown {
  if (!isNode(node)) return node;
  try {
    const target = isAlias(node) ? node.resolve(source.document) : node;
    return target?.toJS(source.document, { maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the next line; the end of the text in its last line. A place right behind a line end stays where it is. */
export function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
