/** As much of `node:assert/strict` as the host suites use, for hosts without Node.js. */
export class AssertionError extends Error {}

function ok(value: unknown, message = 'is not so'): asserts value {
  if (!value) throw new AssertionError(message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(actual, expected, message);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isAlike(actual, expected)) fail(actual, expected, message);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(text, pattern.source, message);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(text, `not ${pattern.source}`, message);
}

async function rejects(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
  const failure: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error ?? new Error('nothing'),
  );
  ok(failure !== undefined, 'is not rejected');
  match(failure instanceof Error ? failure.message : JSON.stringify(failure), pattern);
}

function fail(actual: unknown, expected: unknown, message = 'differs'): never {
  throw new AssertionError(`${message}\nactual:   ${show(actual)}\nexpected: ${show(expected)}`);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, undefined, 2);
}

function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => key in b && isAlike(value, (b as Record<string, unknown>)[key]))
  );
}

export const strict = Object.assign(ok, {
  ok,
  equal,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
  AssertionError,
});
