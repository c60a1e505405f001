import type { Token } from '../../text/token.ts';
import type { TokenRange } from './source-phrase.ts';

/** `harbour director Ann Roe`: plain words right before a name, and no `residents of Rome`. */
export function isTitledName(tokens: readonly Token[], { from, end }: TokenRange): boolean {
  const phrase = tokens.slice(from, end).map(({ text }) => text);
  const name = phrase.findIndex((text) => /^\p{Lu}/u.test(text));
  return (
    name > 0 &&
    phrase.every((text, i) =>
      i < name ? /^[\p{Ll}-]+$/u.test(text) && !LINKS.test(text) : /^\p{Lu}/u.test(text),
    )
  );
}

/** Words that join a name to the noun before it as something else than its bearer. */
const LINKS = /^(?:of|in|at|for|from|to|with|near|on|by|and|or)$/;
