import { styleText } from 'node:util';
import type { Severity } from '../engine/model/kinds.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'gray' | 'cyan';

/** Colours a text, or leaves it as it is. Colour repeats what the words say, it is never the only sign. */
export type Paint = (style: Style, text: string) => string;

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text;

/** Colours for a terminal. The decision was made by `wantsColor`, so Node is told not to make its own. */
export const colored: Paint = (style, text) => styleText(style, text, { validateStream: false });

export const STYLE_OF_SEVERITY: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/**
 * Whether to colour: the option decides, then `FORCE_COLOR` (`0` and `false` switch off), then `NO_COLOR` when it is not empty
 * (no-color.org), then whether the output is a terminal that is not `dumb`. The order of the two variables is Node's own.
 */
export function wantsColor(
  option: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (option !== undefined) return option;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no) return false;
  return isTerminal && terminal !== 'dumb';
}
