import process from 'node:process';

/**
 * How often a property is tried: often enough in every run of the tests to find what is broken, and as many times more as
 * `PROPERTY_FACTOR` says where time does not matter.
 */
export function propertyRuns(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * Number(process.env.PROPERTY_FACTOR ?? '1') };
}
