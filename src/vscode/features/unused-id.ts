/** Two rows of one name and kind stay two: the engine's ids may change while typing, so they are told apart by order. */
export function unusedId(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}#${count}`;
  taken.add(candidate);
  return candidate;
}
