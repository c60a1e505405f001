/** Fields of plain data that came from outside. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value holds fields: an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list as it is; nothing where something else stands. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
