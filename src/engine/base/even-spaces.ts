/** White space that is no single space: printed names and phrases are compared without it. */
export const UNEVEN = /[^\S ]| {2}/;

/** With a single space where any white space stands. Nearly all phrases are so as they stand, which a search tells sooner than a replacement. */
export function evenSpaces(printed: string): string {
  return UNEVEN.test(printed) ? printed.replace(/\s+/g, ' ') : printed;
}
