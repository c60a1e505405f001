/** Short words that posts print in capitals although they name nothing. Lower case. */
export const SHOUTED: ReadonlySet<string> = new Set(
  'rt and or the for at on in are was to of my we you by not so now'.split(' '),
);

/** Exclamations and greetings in lower case, drawn out or not (`ahhh`). */
export const EXCLAMATION = /^(?:o+h+|a+h+|a+w+|u+gh+|wo+w+|he+y+|hi+|yo+|omg|lol|hello|thanks|dear|rt|via)$/;
