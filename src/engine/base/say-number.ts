/** A number as a reader likes it: `75 million`, `12,500`, `2.5`. No digit of it is lost, but of fractions that arithmetic made longer than six. */
export function sayNumber(value: number): string {
  const isShort = Math.abs(value) >= LEAST_IN_WORDS && Number(value.toPrecision(MOST_DIGITS)) === value;
  return (isShort ? IN_WORDS : IN_DIGITS).format(value);
}

/** Below it digits are shorter. */
const LEAST_IN_WORDS = 1e6;

/** The digits that a scale word leaves: `1.235 million`. */
const MOST_DIGITS = 4;

const IN_DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const IN_WORDS = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: MOST_DIGITS,
});
