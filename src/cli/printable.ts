/** A piece of text as a terminal may show it: never cut inside, since an escape would lose its meaning. */
export interface Cell {
  readonly text: string;
  /** How many columns it takes. */
  readonly width: number;
}

/**
 * What a terminal or a reader's eye must not get raw from somebody else's text: control characters (C0, DEL, C1), format
 * characters (bidirectional overrides, tags, zero-width spaces), line and paragraph separators, lone surrogates. The two joiners
 * stay, because emoji and several scripts need them.
 */
const UNPRINTABLE = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Marks that stand on the character before them. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\u200c|\u200d/u;

/** Characters that terminals show two columns wide, by script: close to Unicode's East Asian Width, without its table. */
const DOUBLE_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** A text as cells, one a code point: tabs become a space, what must not be printed becomes `\u{202e}`. */
export function cellsOf(text: string): readonly Cell[] {
  return Array.from(text, (character) => {
    if (character === '\t' || character === '\n') return { text: ' ', width: 1 };
    if (UNPRINTABLE.test(character)) {
      const escape = `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
      return { text: escape, width: escape.length };
    }
    if (ZERO_WIDTH.test(character)) return { text: character, width: 0 };
    return { text: character, width: DOUBLE_WIDTH.test(character) ? 2 : 1 };
  });
}

/** A text on one line with everything escaped that a terminal would act on. */
export function printable(text: string): string {
  return cellsOf(text)
    .map((cell) => cell.text)
    .join('');
}

/** What JSON leaves raw and a terminal or a line reader may act on: DEL, C1, zero-width and bidirectional marks, separators. */
const RAW_IN_JSON = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON that says the same as `JSON.stringify` says, in characters that may be printed. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    RAW_IN_JSON,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
