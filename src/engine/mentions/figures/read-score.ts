import type { FigureReading } from './figure-reading.ts';
import { readCounted } from './read-counted.ts';
import { plainDigits } from './read-number.ts';
import { HYPHENS, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** No side of a game or a vote in a chamber scores more. */
const HIGHEST = 999;
/** Words looked at on either side for a word of contest. */
const REACH = 6;

const CONTEST: ReadonlySet<string> = new Set(
  `win wins won winning beat beats beaten beating lost lose loses losing defeat defeats defeated defeating draw drew drawn tie tied lead leads led
  victory score scored scores scoreline loss vote voted votes ruled ruling decision aggregate thrashed edged routed trailed trailing ahead behind
  overcome overcame overcomes downed downs`
    .split(/\s+/)
    .filter(Boolean),
);

/** `won 3-0`, `a 2-1 victory`, `a 52-48 vote`: two numbers that belong together, not a range. */
export function readScore(words: Words, at: number): FigureReading | undefined {
  const [a, dash, b] = [tokenAt(words, at), tokenAt(words, at + 1), tokenAt(words, at + 2)];
  if (a.kind !== 'number' || b.kind !== 'number' || !HYPHENS.has(dash.text)) return undefined;
  if (!touches(words, at + 1) || !touches(words, at + 2) || HYPHENS.has(lowerAt(words, at + 3)))
    return undefined;
  if (!/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text)) return undefined;
  const [left, right] = [plainDigits(a.text) ?? 0, plainDigits(b.text) ?? 0];
  if (left > HIGHEST || right > HIGHEST || !nearContest(words, at)) return undefined;
  if (left < right && readCounted(words, at + 3, right)?.plural) return undefined;
  const first = { end: at + 3, value: left, step: 1, form: 'digits' as const, scaled: false };
  return {
    start: at,
    end: at + 3,
    kind: 'quantity',
    amount: { end: at + 3, first },
    unit: 'score',
    exact: true,
    score: [left, right],
  };
}

function nearContest(words: Words, at: number): boolean {
  for (let i = at - REACH; i < at + 3 + REACH; i++) if (CONTEST.has(lowerAt(words, i))) return true;
  return false;
}
