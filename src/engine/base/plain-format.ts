/** What stands before each part of plain data. The order is part of the format. */
export const [POOLED, PLACED, INTEGER, NUMBER, LIST, OBJECT, SHAPE, TRUE, FALSE, NULL, SPACED, PAIRED] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;

/** What stands between the words of a string that is written as the list of them: those of a wording, and pairs of neighbours in it. */
export const [BETWEEN_WORDS, IN_PAIRS] = [' ', '_'] as const;

/** Integers nearer to zero than this are written in a few bytes. */
export const FIRST_LARGE_INTEGER = 2 ** 30;

/** Fields in one mask of changed ones: as many as one byte of a number holds. */
export const MASK_BITS = 7;
