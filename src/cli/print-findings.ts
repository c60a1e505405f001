import { codeFrame } from './code-frame.ts';
import type { LocatedFinding, Place, SourceTexts } from './located-finding.ts';
import { type Paint, STYLE_OF_SEVERITY, type Style } from './paint.ts';
import { printable } from './printable.ts';

export interface PrintOptions {
  readonly paint: Paint;
  /** The width of a frame, in columns. */
  readonly width: number;
  /** Whether each finding says what was compared. */
  readonly verbose: boolean;
}

/** How many contrary passages one finding shows; a figure that hundreds of articles give would fill the screen. */
const MOST_RELATED = 12;

/** A finding as compilers print it: its place, what it is, and a frame for its own and each contrary passage. */
export function printFinding(finding: LocatedFinding, texts: SourceTexts, options: PrintOptions): string {
  const { paint, verbose } = options;
  const { severity, code, message, explanation, related } = finding;
  const style = STYLE_OF_SEVERITY[severity];
  const shown = related.slice(0, MOST_RELATED);
  const rest = related.length - shown.length;
  return [
    `${paint('bold', placeName(finding))} ${paint(style, severity)} ${paint('dim', code)} ${printable(message)}`,
    ...frameLines(finding, texts, '^', style, options),
    ...shown.flatMap((passage) => [
      `  ${paint('bold', placeName(passage))} ${printable(passage.message)}`,
      ...frameLines(passage, texts, '-', 'cyan', options),
    ]),
    ...(rest > 0 ? [`  and ${rest} more; --format json has them all`] : []),
    ...(verbose && explanation ? [`  ${paint('dim', printable(explanation))}`] : []),
  ].join('\n');
}

/** `file:line:column`, which terminals and editors link. */
export function placeName({ file, line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}

/** Room for four digits: saved pages have hundreds of lines, and frames of one report should stand in one column. */
const GUTTER = 6;

function frameLines(
  place: Place,
  texts: SourceTexts,
  mark: string,
  style: Style,
  { paint, width }: PrintOptions,
): readonly string[] {
  const frame = codeFrame(texts.get(place.file), place, width - GUTTER - 3);
  const gutter = String(frame.line).padStart(GUTTER);
  const marks = mark.repeat(frame.marks);
  return [
    `${paint('dim', `${gutter} |`)} ${frame.before}${paint(style, frame.inside)}${frame.after}`,
    `${paint('dim', `${' '.repeat(GUTTER)} |`)} ${' '.repeat(frame.indent)}${paint(style, marks)}`,
  ];
}
