/**
 * Remembers the answers of a function of one object for as long as that object lives: what was worked out from an article's analysis goes
 * with it. The function must depend on nothing else.
 */
export function remember<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const answer = ask(key);
    known.set(key, { answer });
    return answer;
  };
}
