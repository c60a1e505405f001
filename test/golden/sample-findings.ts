import type { LocatedFinding } from '../../src/cli/located-finding.ts';
import { runCli } from '../cli/run-cli.ts';
import { type Passage, SAMPLES } from './planted-tables.ts';

/** The sample stories whose findings are held to their tables. */
export const STORIES: readonly string[] = ['harbour-summit', 'mountain-rail'];

/** What the bundled command line finds in a sample story. */
export function sampleFindings(story: string): readonly LocatedFinding[] {
  const { stdout } = runCli(['check', story, '--format', 'json'], { cwd: SAMPLES });
  return (JSON.parse(stdout) as { readonly findings: readonly LocatedFinding[] }).findings;
}

/** The same as a report to read. */
export function sampleReport(story: string): string {
  return runCli(['check', story], { cwd: SAMPLES }).stdout;
}

/** Whether a finding, or one of its contrary passages, stands at these words. */
export function standsAt(
  place: { readonly file: string; readonly start: number; readonly end: number },
  passage: Passage,
): boolean {
  return place.file === passage.file && place.start < passage.end && passage.start < place.end;
}

/** Whether a finding holds one of the passages against one of the others. */
export function joins(
  finding: LocatedFinding,
  passages: readonly Passage[],
  others: readonly Passage[],
): boolean {
  return (
    passages.some((passage) => standsAt(finding, passage)) &&
    finding.related.some((place) => others.some((other) => standsAt(place, other)))
  );
}

/** Those of a family of findings that no row of a story's tables accounts for, each in one line. */
export function strayFindings(
  findings: readonly LocatedFinding[],
  family: string,
  isPlanted: (finding: LocatedFinding) => boolean,
): readonly string[] {
  return findings.filter((finding) => finding.code.startsWith(family) && !isPlanted(finding)).map(inShort);
}

/** A finding in one line, for messages of tests. */
export function inShort({ file, line, code, message }: LocatedFinding): string {
  return `${file}:${line} ${code} ${message}`;
}
